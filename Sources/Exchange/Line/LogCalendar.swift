import Domain

/// Days as one says them, seen from a day.
struct LogCalendar {
    enum Side {
        /// What happened: the last such day.
        case past
        /// What is due: the next such day.
        case future
    }

    let today: Day
    /// Whether 3/8 is 8 March.
    let monthFirst: Bool

    /// The day that the first words say, and how many words say it.
    ///
    /// Whether "on", "by", "last" or the like stands before them decides whether "sat" and "wed" are
    /// days.
    func phrase(
        _ words: ArraySlice<String>,
        _ side: Side,
        afterPreposition: Bool
    ) -> (day: Day, count: Int)? {
        let words = Array(words.prefix(5))
        guard let first = words.first else { return nil }
        return near(words) ?? counted(words) ?? ofTheWeek(words, side, afterPreposition)
            ?? period(words, side) ?? dated(words, side, afterPreposition)
            ?? numeric(first, side).map { ($0, 1) }
    }

    // MARK: Today and around it

    private func near(_ words: [String]) -> (day: Day, count: Int)? {
        let partsOfDay: Set = ["morning", "afternoon", "evening", "noon", "night"]
        let second = words.count > 1 ? words[1] : ""
        switch words[0] {
        case "today", "tonight": return (today, 1)
        case "this" where partsOfDay.contains(second): return (today, 2)
        case "just" where second == "now": return (today, 2)
        case "yesterday": return (today.adding(days: -1), partsOfDay.contains(second) ? 2 : 1)
        case "last" where second == "night": return (today.adding(days: -1), 2)
        case "tomorrow": return (today.adding(days: 1), partsOfDay.contains(second) ? 2 : 1)
        case "the" where second == "day":
            guard let inner = near(Array(words.dropFirst())) else { return nil }
            return (inner.day, inner.count + 1)
        case "day" where words.count > 2:
            if second == "before", words[2] == "yesterday" { return (today.adding(days: -2), 3) }
            if second == "after", words[2] == "tomorrow" { return (today.adding(days: 2), 3) }
            return nil
        default: return nil
        }
    }

    /// "two weeks ago", "in three days", "within a week".
    private func counted(_ words: [String]) -> (day: Day, count: Int)? {
        let leads = ["in", "within"].contains(words[0])
        let rest = leads ? Array(words.dropFirst()) : words
        var start = 0
        var amount: Int?
        if rest.first == "a", rest.count > 1, ["couple", "few"].contains(rest[1]) {
            amount = rest[1] == "couple" ? 2 : 3
            start = rest.count > 2 && rest[2] == "of" ? 3 : 2
        } else if let word = rest.first {
            amount = LogNumbers.value(of: word)
            start = 1
        }
        guard let amount, start < rest.count else { return nil }
        let isPast = rest.count > start + 1 && ["ago", "back"].contains(rest[start + 1])
        guard leads != isPast else { return nil }
        let sign = isPast ? -1 : 1
        let day: Day
        switch rest[start] {
        case "day", "days": day = today.adding(days: sign * amount)
        case "week", "weeks": day = today.adding(days: sign * amount * 7)
        case "month", "months": day = today.adding(months: sign * amount)
        case "year", "years": day = today.adding(months: sign * amount * 12)
        default: return nil
        }
        return (day, start + (leads ? 1 : 0) + (isPast ? 2 : 1))
    }

    private func ofTheWeek(
        _ words: [String],
        _ side: Side,
        _ afterPreposition: Bool
    ) -> (day: Day, count: Int)? {
        let modifier =
            ["last", "past", "this", "next", "coming"].contains(words[0]) ? words[0] : nil
        let index = modifier == nil ? 0 : 1
        guard index < words.count,
            let weekday = Self.weekday(
                words[index],
                abbreviated: modifier != nil || afterPreposition
            )
        else { return nil }
        let ahead = (weekday.rawValue - today.weekday.rawValue + 7) % 7
        let back = (today.weekday.rawValue - weekday.rawValue + 7) % 7
        let monday = today.adding(days: -today.weekday.rawValue)
        switch (modifier, side) {
        case ("next", _): return (monday.adding(days: 7 + weekday.rawValue), 2)
        case ("this", .past), ("coming", .past):
            return (monday.adding(days: weekday.rawValue), 2)
        case ("last", _), ("past", _), (_, .past):
            return (today.adding(days: back == 0 ? -7 : -back), index + 1)
        default: return (today.adding(days: ahead == 0 ? 7 : ahead), index + 1)
        }
    }

    static func weekday(_ word: String, abbreviated: Bool) -> Weekday? {
        for day in Weekday.allCases {
            let name = day.name.lowercased()
            if word == name || word == name + "s" { return day }
            if abbreviated, word.utf8.count >= 3, name.hasPrefix(word) { return day }
        }
        return nil
    }

    /// "last week", "next month", "end of the month".
    private func period(_ words: [String], _ side: Side) -> (day: Day, count: Int)? {
        let second = words.count > 1 ? words[1] : ""
        switch (words[0], second) {
        case ("last", "week"): return (today.adding(days: -7), 2)
        case ("last", "month"): return (today.adding(months: -1), 2)
        case ("last", "year"): return (today.adding(months: -12), 2)
        case ("next", "week"): return (today.adding(days: 7), 2)
        case ("next", "month"): return (today.adding(months: 1), 2)
        case ("next", "year"): return (today.adding(months: 12), 2)
        case ("this", "week") where side == .future: return (endOfWeek, 2)
        case ("this", "month") where side == .future: return (endOfMonth, 2)
        case ("end", "of"), ("the", "end"):
            let rest = words.drop { ["the", "end", "of", "this"].contains($0) }
            let count = words.count - rest.count + 1
            if rest.first == "week" { return (endOfWeek, count) }
            if rest.first == "month" { return (endOfMonth, count) }
            return nil
        default: return nil
        }
    }

    /// Friday, or Sunday once Friday is over.
    private var endOfWeek: Day {
        let friday = Weekday.friday.rawValue - today.weekday.rawValue
        return today.adding(days: friday >= 0 ? friday : 6 - today.weekday.rawValue)
    }

    private var endOfMonth: Day {
        today.adding(days: Day.length(ofMonth: today.month, year: today.year) - today.dayOfMonth)
    }

    // MARK: Dates

    /// "3 aug", "3rd of August 2026", "Aug 3rd", "the 3rd".
    private func dated(
        _ words: [String],
        _ side: Side,
        _ afterPreposition: Bool
    ) -> (day: Day, count: Int)? {
        var index = words[0] == "the" ? 1 : 0
        guard index < words.count else { return nil }
        if let number = Self.ordinal(words[index]) {
            let isBare = words[index].utf8.allSatisfy { (0x30...0x39).contains($0) }
            index += 1
            if index < words.count, words[index] == "of" { index += 1 }
            if index < words.count, let month = Self.month(words[index]) {
                return finish(words, index + 1, month: month, day: number, side)
            }
            guard words[0] == "the", !isBare, afterPreposition else { return nil }
            return dayOfMonth(number, side).map { ($0, 2) }
        }
        if index == 0, let month = Self.month(words[0]), words.count > 1,
            let number = Self.ordinal(words[1])
        {
            return finish(words, 2, month: month, day: number, side)
        }
        return nil
    }

    private func finish(
        _ words: [String],
        _ count: Int,
        month: Int,
        day: Int,
        _ side: Side
    ) -> (day: Day, count: Int)? {
        if count < words.count, words[count].utf8.count == 4, let year = Int(words[count]),
            let date = Day(year: year, month: month, day: day)
        {
            return (date, count + 1)
        }
        return nearest(month: month, day: day, side).map { ($0, count) }
    }

    /// The day of that name that is nearest on that side, today included.
    func nearest(month: Int, day: Int, _ side: Side) -> Day? {
        let years = side == .past ? [0, -1, -2, -3, -4] : [0, 1, 2, 3, 4]
        return years.lazy.compactMap { Day(year: today.year + $0, month: month, day: day) }
            .first { side == .past ? $0 <= today : $0 >= today }
    }

    private func dayOfMonth(_ number: Int, _ side: Side) -> Day? {
        (0...2).lazy.compactMap { step -> Day? in
            let month = today.adding(days: 1 - today.dayOfMonth)
                .adding(months: side == .past ? -step : step)
            return Day(year: month.year, month: month.month, day: number)
        }.first { side == .past ? $0 <= today : $0 >= today }
    }

    /// `2026-08-03`, `8/3`, `8/3/26`, `3.8.2026`.
    private func numeric(_ word: String, _ side: Side) -> Day? {
        if let day = Day(word) { return day }
        let separator: Character = word.contains("/") ? "/" : "."
        let parts = word.split(separator: separator, omittingEmptySubsequences: false)
        guard (2...3).contains(parts.count), separator == "/" || parts.count == 3,
            parts.allSatisfy({ (1...4).contains($0.utf8.count) })
        else { return nil }
        let numbers = parts.compactMap { Int($0) }
        guard numbers.count == parts.count, numbers[0] > 0, numbers[1] > 0 else { return nil }
        let dayFirst = separator == "." || !monthFirst
        let (month, day) =
            (dayFirst || numbers[0] > 12) && numbers[1] <= 12
            ? (numbers[1], numbers[0]) : (numbers[0], numbers[1])
        guard numbers.count == 3 else { return nearest(month: month, day: day, side) }
        return Day(
            year: numbers[2] < 100 ? 2000 + numbers[2] : numbers[2],
            month: month,
            day: day
        )
    }

    /// 1 to 31, with or without its ending.
    private static func ordinal(_ word: String) -> Int? {
        let digits = word.prefix { $0.isASCII && $0.isNumber }
        let ending = word[digits.endIndex...]
        guard let number = Int(digits), (1...31).contains(number),
            ["", "st", "nd", "rd", "th"].contains(ending)
        else { return nil }
        return number
    }

    static func month(_ word: String) -> Int? {
        guard word.utf8.count >= 3 else { return nil }
        let index = Day.monthNames.firstIndex { name in
            let name = name.lowercased()
            return word == name || word == "sept" && name == "september"
                || word.utf8.count == 3 && name.hasPrefix(word)
        }
        return index.map { $0 + 1 }
    }
}
