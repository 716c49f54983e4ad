public import Domain

/// The inclusive days that a report looks at.
public struct Period: Hashable, Sendable {
    public var from: Day
    public var to: Day

    public init(from: Day, to: Day) {
        self.from = from
        self.to = to
    }

    /// The twelve months that end on a day.
    public static func year(endingOn day: Day) -> Period {
        Period(from: day.adding(months: -12).adding(days: 1), to: day)
    }

    /// The calendar quarter that holds a day.
    public static func quarter(of day: Day) -> Period {
        let quarter = Quarter(day)
        return Period(from: quarter.firstDay, to: quarter.next.firstDay.adding(days: -1))
    }

    /// The days that are in both; none of either when they don't meet.
    public func within(_ other: Period) -> Period {
        Period(from: max(from, other.from), to: min(to, other.to))
    }

    public func contains(_ day: Day) -> Bool { from <= day && day <= to }

    /// Every calendar quarter that the period touches; none when it ends before it begins.
    public var quarters: [Quarter] {
        guard from <= to else { return [] }
        return (Quarter(from).index...Quarter(to).index).map(Quarter.init(index:))
    }
}

/// A calendar quarter.
public struct Quarter: Hashable, Comparable, Sendable {
    /// Quarters since the year 0.
    public let index: Int

    public init(_ day: Day) {
        let (year, month, _) = day.civil
        index = year * 4 + (month - 1) / 3
    }

    init(index: Int) {
        self.index = index
    }

    public var year: Int { index / 4 }
    /// 1 to 4.
    public var number: Int { index % 4 + 1 }

    /// Its days.
    public var period: Period { .quarter(of: firstDay) }

    var next: Quarter { Quarter(index: index + 1) }

    var firstDay: Day {
        Day(year: year, month: number * 3 - 2, day: 1) ?? .latest
    }

    public static func < (a: Quarter, b: Quarter) -> Bool { a.index < b.index }
}

extension Quarter: CustomStringConvertible {
    /// `2026Q1`, the year always of four digits.
    public var description: String {
        let digits = String(year)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "Q\(number)"
    }
}
