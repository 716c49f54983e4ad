public import Domain

/// Reads a calendar (RFC 5545): what took place becomes touches with those whose addresses attended.
///
/// Each event is one row, whether it comes once or in a series; those with which there is nothing to
/// do are passed over.
public struct CalendarReader: RowReader {
    public let format = Format.ics
    /// Days of rules that are looked at in one calendar.
    private static let steps = 4_000_000

    private var rows: [Row] = []

    /// Reads the whole of a calendar: what is later than `today` has not happened yet.
    ///
    /// `zone` is the practice's, by its name in the IANA database; empty is the machine's. It throws a
    /// `Refusal` where the file can't be read.
    public init(_ document: Document, on today: Day, in zone: String) throws {
        let file = try CalendarFile(document)
        var zones = Zones(home: zone)
        zones.own = file.zones
        var series: [String: [CalendarEvent]] = [:]
        var lines: [(line: Int, row: Row)] = file.problems.map { ($0.line, .skipped($0)) }
        for event in file.events {
            guard event.start != nil else {
                let why = "This event has no day that exists, so it was left out."
                lines.append((event.line, .skipped(Problem(line: event.line, why: why))))
                continue
            }
            series[event.uid.isEmpty ? "line \(event.line)" : event.uid, default: []].append(event)
        }
        var steps = Self.steps
        for (key, events) in series {
            let (current, old) = Self.newest(of: events, &zones)
            lines += old.map { ($0.line, Self.passed($0, "A newer version of it is in the file.")) }
            var one = EventSeries(current)
            let occurrences = one.occurrences(upTo: today, &zones, steps: &steps)
            for (place, event) in current.enumerated() {
                let own = occurrences.filter { $0.event == place }
                var row = Self.row(event, own, key, owner: file.owner, &zones)
                if !one.unread.isEmpty, event.replaces == nil { row.warn(of: event) }
                lines.append((event.line, row))
            }
        }
        rows = lines.sorted { $0.line > $1.line }.map(\.row)
    }

    public mutating func next() -> Row? { rows.popLast() }

    /// The newest version of each event, and of each one of its series; and the older ones.
    private static func newest(
        of events: [CalendarEvent],
        _ zones: inout Zones
    ) -> ([CalendarEvent], [CalendarEvent]) {
        guard events.count > 1 else { return (events, []) }
        var newest: [Int?: CalendarEvent] = [:]
        var old: [CalendarEvent] = []
        for event in events {
            let key = event.replaces.map { zones.moment($0) }
            guard let other = newest[key] else {
                newest[key] = event
                continue
            }
            let isNewer = event.isNewer(than: other)
            newest[key] = isNewer ? event : other
            old.append(isNewer ? other : event)
        }
        return (newest.values.sorted { $0.line < $1.line }, old)
    }

    private static func passed(_ event: CalendarEvent, _ why: String) -> Row {
        .passed(Problem(line: event.line, why: why))
    }

    private static func row(
        _ event: CalendarEvent,
        _ occurrences: [EventSeries.Occurrence],
        _ key: String,
        owner: String,
        _ zones: inout Zones
    ) -> Row {
        if event.isOff { return passed(event, "It was called off.") }
        let ownAnswer = event.guests.first { EmailText.key($0.email) == owner }
        if !owner.isEmpty, ownAnswer?.stayedAway == true { return passed(event, "You declined.") }
        let people = event.people(exceptWhere: owner)
        if people.isEmpty { return passed(event, "Nobody else attends, as far as it says.") }
        if occurrences.isEmpty { return passed(event, "It has not taken place yet.") }
        let minutes = length(of: event, &zones)
        let channel = event.way.channel(title: event.title)
        let purpose = EverydayWords.purpose(event.title).flatMap {
            [.firstMeeting, .presentation, .consultation].contains($0) ? $0 : nil
        }
        let touches = occurrences.map { occurrence in
            Candidate.Touch(
                on: occurrence.day,
                channel: channel,
                purpose: purpose ?? .checkIn,
                minutes: minutes,
                note: event.title,
                source: "\(key) \(occurrence.original)"
            )
        }
        return .encounter(
            Encounter(line: event.line, people: people, touches: touches, introduces: false)
        )
    }

    /// In minutes; nil for whole days, and where it is not said.
    private static func length(of event: CalendarEvent, _ zones: inout Zones) -> Int? {
        guard let start = event.start, !start.isDay else { return nil }
        let end = event.end.map { zones.moment($0) - zones.moment(start) }
        guard let seconds = end ?? event.duration, (30...86_400).contains(seconds) else {
            return nil
        }
        return max(1, (seconds + 30) / 60)
    }
}

extension Row {
    /// Says that a series could not be followed.
    fileprivate mutating func warn(of event: CalendarEvent) {
        guard case .encounter(var encounter) = self else { return }
        encounter.problems.append(
            Problem(
                line: event.line,
                why: "This event repeats in a way that Rapport does not follow to the end, so not "
                    + "all of its days were taken."
            )
        )
        self = .encounter(encounter)
    }
}
