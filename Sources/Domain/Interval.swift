/// How long a rule waits: days, or calendar months clamped to the month's end.
public enum Interval: Hashable, Sendable {
    case days(Int)
    case months(Int)

    /// The day on which the interval that begins on `day` is over.
    public func after(_ day: Day) -> Day {
        switch self {
        case .days(let count): day.adding(days: count)
        case .months(let count): day.adding(months: count)
        }
    }

    /// Its length in days for comparing, a month counted as thirty.
    public var nominalDays: Int {
        switch self {
        case .days(let count): count
        case .months(let count): count * 30
        }
    }

    /// The same, but never under one day.
    public var atLeastOneDay: Interval {
        switch self {
        case .days(let count): .days(max(1, count))
        case .months(let count): count < 1 ? .days(1) : .months(count)
        }
    }
}
