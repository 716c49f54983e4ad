import Domain

/// An event with what stands for single ones of its series.
struct EventSeries {
    struct Occurrence {
        /// Its place among the events of the series.
        var event: Int
        /// Which of the series it is: it stays the same when it is moved.
        var original: Int
        var moment: Int
        var day: Day
    }

    /// The newest of a series that are taken.
    static let most = 500
    /// Steps through a rule's days: from 1900 on, day by day.
    private static let longest = 60_000

    /// The event itself first, if the file has it.
    let events: [CalendarEvent]
    /// A rule that could not be followed.
    private(set) var unread = ""

    init(_ events: [CalendarEvent]) {
        self.events = events
    }

    /// All that took place, in their order, and at most the newest; `steps` are how many days may be
    /// looked at for the whole calendar.
    mutating func occurrences(
        upTo today: Day,
        _ zones: inout Zones,
        steps: inout Int
    ) -> [Occurrence] {
        var replaced: Set<Int> = []
        var replacedDays: Set<Day> = []
        var found: [Occurrence] = []
        for (place, event) in events.enumerated() {
            guard let replaces = event.replaces, let start = event.start else { continue }
            let original = zones.moment(replaces)
            if replaces.isDay { replacedDays.insert(replaces.day) }
            replaced.insert(original)
            guard !event.isOff else { continue }
            found.append(
                Occurrence(
                    event: place,
                    original: original,
                    moment: zones.moment(start),
                    day: zones.day(start)
                )
            )
        }
        if let place = events.firstIndex(where: { $0.replaces == nil }), !events[place].isOff {
            for time in times(of: events[place], upTo: today, &zones, steps: &steps) {
                let moment = zones.moment(time)
                guard !replaced.contains(moment), !replacedDays.contains(time.day) else { continue }
                found.append(
                    Occurrence(
                        event: place,
                        original: moment,
                        moment: moment,
                        day: zones.day(time)
                    )
                )
            }
        }
        found = found.filter { $0.day <= today }.sorted { a, b in
            a.moment == b.moment ? a.event < b.event : a.moment < b.moment
        }
        return found.suffix(Self.most)
    }

    private mutating func times(
        of event: CalendarEvent,
        upTo today: Day,
        _ zones: inout Zones,
        steps: inout Int
    ) -> [CalendarTime] {
        guard let start = event.start else { return [] }
        var times = [start]
        if !event.rule.isEmpty {
            if let rule = Recurrence(event.rule) {
                times += following(start, rule, upTo: today, &zones, steps: &steps)
            } else {
                unread = event.rule
            }
        }
        for extra in event.extraDays where !times.contains(extra) { times.append(extra) }
        let out = Set(event.leftOutDays.filter { !$0.isDay }.map { zones.moment($0) })
        let outDays = Set(event.leftOutDays.filter { $0.isDay || start.isDay }.map(\.day))
        guard !event.leftOutDays.isEmpty else { return times }
        return times.filter { !out.contains(zones.moment($0)) && !outDays.contains($0.day) }
    }

    /// Those of a rule after the first.
    private mutating func following(
        _ start: CalendarTime,
        _ rule: Recurrence,
        upTo today: Day,
        _ zones: inout Zones,
        steps: inout Int
    ) -> [CalendarTime] {
        var times: [CalendarTime] = []
        var number = 0
        var left = min(steps, Self.longest)
        defer { steps -= min(steps, number) }
        let most = (rule.count ?? .max) - 1
        let last = today.adding(days: 1)
        while left > 0, times.count < most, let days = rule.days(ofPeriod: number, from: start.day)
        {
            number += 1
            left -= 1 + days.count
            for day in days where day > start.day {
                let time = start.on(day)
                guard day <= last, times.count < most, isWithin(rule, time, &zones) else {
                    return times
                }
                times.append(time)
            }
            // A rule that never comes true, such as every 30 February.
            if days.isEmpty, number > 12_000, times.isEmpty { break }
            if days.isEmpty, isBehind(number, rule, start, last) { break }
        }
        if left <= 0 { unread = rule.frequency.rawValue }
        return times
    }

    /// Whether periods without any day have gone on past the last day that counts.
    private func isBehind(
        _ number: Int,
        _ rule: Recurrence,
        _ start: CalendarTime,
        _ last: Day
    ) -> Bool {
        let length =
            switch rule.frequency {
            case .daily: 1
            case .weekly: 7
            case .monthly: 28
            case .yearly: 365
            }
        return start.day.adding(days: (number - 1) * rule.interval * length) > last
    }

    private func isWithin(_ rule: Recurrence, _ time: CalendarTime, _ zones: inout Zones) -> Bool {
        guard let until = rule.until else { return true }
        if until.isDay || time.isDay { return time.day <= until.day }
        return until.zone == .utc
            ? zones.moment(time) <= until.civil : time.civil <= until.civil
    }
}
