/// A calendar day in the practice's time zone: proleptic Gregorian, years 1 to 9999.
///
/// Inside it is one integer, so that arithmetic costs nothing and no calendar library is asked.
public struct Day: Hashable, Comparable, Sendable {
    /// Days since 1 January 1970, negative before it.
    public let number: Int32

    /// The earliest day: 1 January of the year 1.
    public static let earliest = Day(unchecked: -719_162)
    /// The latest day: 31 December 9999.
    public static let latest = Day(unchecked: 2_932_896)

    private init(unchecked number: Int32) {
        self.number = number
    }

    /// The day with this number, kept within `earliest` and `latest`.
    public init(number: Int) {
        self.number = Int32(
            Swift.min(Swift.max(number, Int(Day.earliest.number)), Int(Day.latest.number))
        )
    }

    /// The day, or nil when the calendar has none such.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month),
            (1...Day.length(ofMonth: month, year: year)).contains(day)
        else { return nil }
        self.init(validYear: year, month: month, day: day)
    }

    /// Reads `YYYY-MM-DD`, and nothing else.
    public init?(_ text: some StringProtocol) {
        let digits = Array(text.utf8)
        guard digits.count == 10, digits[4] == UInt8(ascii: "-"), digits[7] == UInt8(ascii: "-"),
            let year = Day.integer(digits[0..<4]), let month = Day.integer(digits[5..<7]),
            let day = Day.integer(digits[8..<10])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    // Days from civil: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
    private init(validYear year: Int, month: Int, day: Int) {
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        self.init(unchecked: Int32(era * 146_097 + dayOfEra - 719_468))
    }

    /// Year, month (1 to 12) and day of the month (1 to 31).
    public var civil: (year: Int, month: Int, day: Int) {
        let shifted = Int(number) + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra =
            (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        let month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9)
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
    }

    public var year: Int { civil.year }
    public var month: Int { civil.month }
    /// The day of the month, 1 to 31.
    public var dayOfMonth: Int { civil.day }

    /// The day of the week.
    public var weekday: Weekday {
        // 1 January 1970 was a Thursday.
        let index = (Int(number) + 3) % 7
        return Weekday.allCases[index < 0 ? index + 7 : index]
    }

    /// The day `count` days later, or earlier when negative, kept within the calendar.
    public func adding(days count: Int) -> Day {
        let (sum, overflow) = Int(number).addingReportingOverflow(count)
        return overflow ? (count > 0 ? .latest : .earliest) : Day(number: sum)
    }

    /// The day `count` calendar months later, clamped to the month's end: 31 January and one month
    /// is 28 or 29 February.
    public func adding(months count: Int) -> Day {
        let (year, month, day) = civil
        let (months, overflow) = (year * 12 + month - 1).addingReportingOverflow(count)
        guard !overflow, months >= 12 else { return count > 0 ? .latest : .earliest }
        let (newYear, newMonth) = (months / 12, months % 12 + 1)
        guard newYear <= 9999 else { return .latest }
        return Day(
            validYear: newYear,
            month: newMonth,
            day: min(day, Day.length(ofMonth: newMonth, year: newYear))
        )
    }

    /// How many days a month has.
    public static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    public static func isLeap(_ year: Int) -> Bool {
        year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    }

    public static func < (a: Day, b: Day) -> Bool { a.number < b.number }

    /// Days from `b` to `a`.
    public static func - (a: Day, b: Day) -> Int { Int(a.number) - Int(b.number) }

    private static func integer(_ digits: ArraySlice<UInt8>) -> Int? {
        var value = 0
        for digit in digits {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
            value = value * 10 + Int(digit - UInt8(ascii: "0"))
        }
        return value
    }
}

extension Day: CustomStringConvertible {
    /// `YYYY-MM-DD`.
    public var description: String {
        let (year, month, day) = civil
        return String(unsafeUninitializedCapacity: 10) { buffer in
            var (rest, index) = (year, 3)
            while index >= 0 {
                buffer[index] = UInt8(ascii: "0") + UInt8(rest % 10)
                rest /= 10
                index -= 1
            }
            buffer[4] = UInt8(ascii: "-")
            buffer[5] = UInt8(ascii: "0") + UInt8(month / 10)
            buffer[6] = UInt8(ascii: "0") + UInt8(month % 10)
            buffer[7] = UInt8(ascii: "-")
            buffer[8] = UInt8(ascii: "0") + UInt8(day / 10)
            buffer[9] = UInt8(ascii: "0") + UInt8(day % 10)
            return 10
        }
    }
}

/// A day of the week, Monday first.
public enum Weekday: Int, CaseIterable, Sendable {
    case monday, tuesday, wednesday, thursday, friday, saturday, sunday

    /// "Monday".
    public var name: String {
        switch self {
        case .monday: "Monday"
        case .tuesday: "Tuesday"
        case .wednesday: "Wednesday"
        case .thursday: "Thursday"
        case .friday: "Friday"
        case .saturday: "Saturday"
        case .sunday: "Sunday"
        }
    }
}
