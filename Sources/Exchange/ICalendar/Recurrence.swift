import Domain

/// A rule of repetition (RFC 5545, section 3.3.10), by days.
struct Recurrence {
    enum Frequency: String {
        case daily = "DAILY"
        case weekly = "WEEKLY"
        case monthly = "MONTHLY"
        case yearly = "YEARLY"
    }

    /// A weekday, and which of a month or year: the second, the last (−1); 0 is every one.
    struct WeekdayRule: Hashable {
        var weekday: Weekday
        var nth: Int
    }

    let frequency: Frequency
    private(set) var interval = 1
    private(set) var count: Int?
    private(set) var until: CalendarTime?
    private(set) var weekdays: [WeekdayRule] = []
    private(set) var monthDays: [Int] = []
    private(set) var months: Set<Int> = []
    private(set) var places: [Int] = []
    private(set) var weekStart = Weekday.monday

    /// Nil for a rule that is none, or by hours, week numbers and the like.
    init?(_ text: String) {
        var parts: [String: String] = [:]
        for part in text.uppercased().split(separator: ";") {
            let halves = part.split(separator: "=", maxSplits: 1)
            if halves.count == 2 { parts[halves[0].trimmed] = halves[1].trimmed }
        }
        guard let frequency = parts["FREQ"].flatMap(Frequency.init), parts["BYWEEKNO"] == nil,
            parts["BYYEARDAY"] == nil
        else { return nil }
        self.frequency = frequency
        interval = max(1, parts["INTERVAL"].flatMap { Int($0) } ?? 1)
        count = parts["COUNT"].flatMap { Int($0) }
        until = parts["UNTIL"].flatMap { CalendarTime($0) }
        func numbers(_ name: String) -> [Int] {
            (parts[name] ?? "").split(separator: ",").prefix(400).compactMap { Int($0) }
        }
        monthDays = numbers("BYMONTHDAY")
        months = Set(numbers("BYMONTH"))
        places = numbers("BYSETPOS").filter { $0 != 0 }
        weekdays = (parts["BYDAY"] ?? "").split(separator: ",").prefix(400)
            .compactMap(WeekdayRule.init)
        weekStart = parts["WKST"].flatMap { Weekday(calendarWord: $0) } ?? .monday
        if parts["COUNT"] != nil, count == nil { return nil }
    }

    /// The days of one period, in order, the first that holds `start` being number 0; nil once there
    /// can be no more.
    func days(ofPeriod number: Int, from start: Day) -> [Day]? {
        let (step, overflow) = number.multipliedReportingOverflow(by: interval)
        guard !overflow, step < 4_000_000 else { return nil }
        var days: [Day]
        switch frequency {
        case .daily:
            let day = start.adding(days: step)
            guard day < .latest else { return nil }
            days = matches(day) ? [day] : []
        case .weekly:
            let back = (start.weekday.rawValue - weekStart.rawValue + 7) % 7
            let first = start.adding(days: step * 7 - back)
            guard first < .latest else { return nil }
            let wanted =
                weekdays.isEmpty ? [start.weekday] : weekdays.map(\.weekday)
            days = (0..<7).map { first.adding(days: $0) }.filter {
                wanted.contains($0.weekday) && isInMonths($0)
            }
        case .monthly:
            let month = start.year * 12 + start.month - 1 + step
            guard month / 12 <= 9_998 else { return nil }
            days =
                months.isEmpty || months.contains(month % 12 + 1)
                ? self.days(year: month / 12, month: month % 12 + 1, start) : []
        case .yearly:
            guard start.year + step <= 9_998 else { return nil }
            days = self.days(year: start.year + step, start)
        }
        if !places.isEmpty {
            days = days.enumerated().filter { index, _ in
                places.contains(index + 1) || places.contains(index - days.count)
            }.map(\.element)
        }
        return days
    }

    private func isInMonths(_ day: Day) -> Bool { months.isEmpty || months.contains(day.month) }

    /// Whether a day passes what limits it.
    private func matches(_ day: Day) -> Bool {
        guard isInMonths(day),
            weekdays.isEmpty || weekdays.contains(where: { $0.weekday == day.weekday })
        else { return false }
        guard !monthDays.isEmpty else { return true }
        let (year, month, number) = day.civil
        let length = Day.length(ofMonth: month, year: year)
        return monthDays.contains(number) || monthDays.contains(number - length - 1)
    }

    private func days(year: Int, _ start: Day) -> [Day] {
        if !weekdays.isEmpty, months.isEmpty, monthDays.isEmpty {
            guard let first = Day(year: year, month: 1, day: 1),
                let last = Day(year: year, month: 12, day: 31)
            else { return [] }
            return chosen(from: first, to: last)
        }
        let named =
            !months.isEmpty
            ? months.sorted().filter { (1...12).contains($0) }
            : monthDays.isEmpty ? [start.month] : Array(1...12)
        return named.flatMap { days(year: year, month: $0, start) }
    }

    private func days(year: Int, month: Int, _ start: Day) -> [Day] {
        let length = Day.length(ofMonth: month, year: year)
        guard let first = Day(year: year, month: month, day: 1) else { return [] }
        if !monthDays.isEmpty {
            let numbers = Set(monthDays.map { $0 < 0 ? length + 1 + $0 : $0 })
            return numbers.filter { (1...length).contains($0) }.sorted()
                .map { first.adding(days: $0 - 1) }
                .filter { day in
                    weekdays.isEmpty || weekdays.contains { $0.weekday == day.weekday }
                }
        }
        if !weekdays.isEmpty { return chosen(from: first, to: first.adding(days: length - 1)) }
        let number = start.dayOfMonth
        return number <= length ? [first.adding(days: number - 1)] : []
    }

    /// The named weekdays of a span: every one, or the n-th.
    private func chosen(from first: Day, to last: Day) -> [Day] {
        var days: Set<Day> = []
        for rule in weekdays {
            let start = first.adding(
                days: (rule.weekday.rawValue - first.weekday.rawValue + 7) % 7
            )
            let count = (last - start) / 7 + 1
            if rule.nth == 0 {
                for week in 0..<count { days.insert(start.adding(days: week * 7)) }
            } else {
                let week = rule.nth > 0 ? rule.nth - 1 : count + rule.nth
                if (0..<count).contains(week) { days.insert(start.adding(days: week * 7)) }
            }
        }
        return days.sorted()
    }
}

extension Recurrence.WeekdayRule {
    /// `TU`, `2TU`, `-1FR`.
    init?(_ text: Substring) {
        guard let weekday = Weekday(calendarWord: String(text.suffix(2))) else { return nil }
        let number = text.dropLast(2)
        guard let nth = number.isEmpty ? 0 : Int(number) else { return nil }
        self.init(weekday: weekday, nth: nth)
    }
}

extension Weekday {
    init?(calendarWord word: String) {
        let words = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
        guard let index = words.firstIndex(of: word) else { return nil }
        self = Weekday.allCases[index]
    }
}
