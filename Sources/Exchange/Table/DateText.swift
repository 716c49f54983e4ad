import Domain

/// A day as someone wrote it in a cell.
enum DateText: Hashable {
    /// Two numbers whose order the column decides, and a year, if one was written.
    case ambiguous(Int, Int, year: Int?)
    /// A day of a year; it may be one that the calendar does not have.
    case full(year: Int, month: Int, day: Int)
    /// A day of every year.
    case yearly(month: Int, day: Int)
    /// An exporter's way to say nothing: `0/0/00`.
    case blank

    /// Reads a cell; nil when it is no date at all.
    ///
    /// Two digits of a year stay two digits.
    init?(_ text: String) {
        guard let parts = DateText.parts(of: text), let reading = DateText.read(parts, in: text)
        else { return nil }
        self = reading
    }

    /// The numbers of a cell in their order, and its shape: a digit a number, which says how many
    /// digits it has (2 for one or two), and M for a month's name.
    private struct Parts {
        var numbers: [Int] = []
        var shape = ""

        mutating func add(_ number: Int, digits: Int) {
            numbers.append(number)
            shape += digits <= 2 ? "2" : String(digits)
        }

        mutating func add(month: Int) {
            numbers.append(month)
            shape += "M"
        }
    }

    private static func read(_ parts: Parts, in text: String) -> DateText? {
        let n = parts.numbers
        let isYearly = text.hasPrefix("--")
        switch parts.shape {
        case "8": return .full(year: n[0] / 10_000, month: n[0] / 100 % 100, day: n[0] % 100)
        case "422":
            return n[0] == 0 && n[1] == 0 ? .blank : .full(year: n[0], month: n[1], day: n[2])
        case "4M2": return .full(year: n[0], month: n[1], day: n[2])
        case "224", "222":
            let year = n[2] + (parts.shape == "224" ? 0 : short)
            return n[0] == 0 && n[1] == 0 ? .blank : .ambiguous(n[0], n[1], year: year)
        case "M24": return .full(year: n[2], month: n[0], day: n[1])
        case "2M4": return .full(year: n[2], month: n[1], day: n[0])
        case "M22": return .full(year: n[2] + short, month: n[0], day: n[1])
        case "2M2": return .full(year: n[2] + short, month: n[1], day: n[0])
        case "M2": return .yearly(month: n[0], day: n[1])
        case "2M": return .yearly(month: n[1], day: n[0])
        case "22" where isYearly: return .yearly(month: n[0], day: n[1])
        case "4" where isYearly: return .yearly(month: n[0] / 100, day: n[0] % 100)
        case "22" where text.contains("/") || text.contains("."):
            return .ambiguous(n[0], n[1], year: nil)
        default:
            let isSerial =
                parts.shape == "5"
                || parts.shape.hasPrefix("5") && n.count == 2 && text.contains(".")
            return isSerial && (14_000...73_050).contains(n[0]) ? serialDay(n[0]) : nil
        }
    }

    /// Added to years of two digits until it is known which century they mean.
    static let short = 100_000

    /// Days as a spreadsheet counts them: 1 is 1 January 1900, with a 29 February in that year.
    private static func serialDay(_ serial: Int) -> DateText {
        let (year, month, day) = Day(number: serial - 25_569).civil
        return .full(year: year, month: month, day: day)
    }

    /// The numbers and months in a cell, without weekdays, ordinals and a time of day; nil when
    /// there is anything else in it.
    private static func parts(of text: String) -> Parts? {
        guard text.utf8.count <= 64 else { return nil }
        let bytes = Array(text.utf8)
        var parts = Parts()
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if isDigit(byte) {
                let start = index
                while index < bytes.count, isDigit(bytes[index]) { index += 1 }
                if index < bytes.count, bytes[index] == UInt8(ascii: ":"), !parts.numbers.isEmpty {
                    return parts
                }
                let digits = index - start
                guard digits <= 16, parts.numbers.count < 8 else { return nil }
                let value = bytes[start..<index].reduce(0) { $0 * 10 + Int($1 - 0x30) }
                parts.add(value, digits: digits)
            } else if isLetter(byte) {
                let start = index
                while index < bytes.count, isLetter(bytes[index]) { index += 1 }
                let word = String(decoding: bytes[start..<index].map { $0 | 0x20 }, as: UTF8.self)
                if let month = month(word) {
                    parts.add(month: month)
                } else if word == "t" || word == "at", !parts.numbers.isEmpty {
                    return parts
                } else if !fillers.contains(word), !isWeekday(word) {
                    return nil
                }
            } else if separators.contains(byte) {
                index += 1
            } else {
                return nil
            }
        }
        return parts
    }

    private static let separators = Set(" ,-/.'".utf8)
    private static let fillers: Set = ["st", "nd", "rd", "th", "of", "the", "on"]

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7a).contains(byte | 0x20) }

    static func month(_ word: String) -> Int? {
        guard word.utf8.count >= 3 else { return nil }
        if word == "sept" { return 9 }
        return Day.monthNames.firstIndex { name in
            let lower = name.lowercased()
            return lower == word || word.utf8.count == 3 && lower.hasPrefix(word)
        }.map { $0 + 1 }
    }

    private static func isWeekday(_ word: String) -> Bool {
        guard word.utf8.count >= 3 else { return false }
        return Weekday.allCases.contains { day in
            let lower = day.name.lowercased()
            return lower == word || word.utf8.count <= 5 && lower.hasPrefix(word)
        }
    }
}

extension DateText {
    /// Whether the numbers themselves say which is the day.
    var evidence: DateOrder? {
        guard case .ambiguous(let a, let b, _) = self else { return nil }
        if a > 12, b <= 12 { return .dayFirst }
        if b > 12, a <= 12 { return .monthFirst }
        return nil
    }

    /// Whether the order matters and the numbers do not say it.
    var isUndecided: Bool {
        guard case .ambiguous(let a, let b, _) = self else { return false }
        return a <= 12 && b <= 12 && a != b
    }

    /// With its numbers in their places.
    func ordered(_ order: DateOrder) -> DateText {
        guard case .ambiguous(let a, let b, let year) = self else { return self }
        let (month, day) = order == .dayFirst ? (b, a) : (a, b)
        guard let year else { return .yearly(month: month, day: day) }
        return .full(year: year, month: month, day: day)
    }

    /// What a heading says of it: “Last contact (dd/mm/yyyy)”.
    static func order(inHeading heading: String) -> DateOrder? {
        let bare = heading.lowercased().filter { $0.isLetter }
        let hasYear = bare.contains("yy")
        guard hasYear || heading.contains("/") else { return nil }
        if bare.contains("ddmm") { return .dayFirst }
        return bare.contains("mmdd") ? .monthFirst : nil
    }

    /// The whole year that a year of two digits means: not later than `limit`.
    static func wholeYear(_ year: Int, upTo limit: Int) -> Int {
        guard year >= short else { return year }
        let twoDigits = year - short
        let inCentury = limit / 100 * 100 + twoDigits
        return inCentury > limit ? inCentury - 100 : inCentury
    }
}
