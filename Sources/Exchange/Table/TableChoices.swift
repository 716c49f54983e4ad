/// What the user says of a table where it can't say it itself.
public struct TableChoices: Hashable, Sendable {
    /// What columns mean, by their place from 0.
    public var columns: [Int: Field]
    /// Which number of a date comes first where nothing in its column shows it.
    public var dateOrder: DateOrder?

    public init(columns: [Int: Field] = [:], dateOrder: DateOrder? = nil) {
        self.columns = columns
        self.dateOrder = dateOrder
    }
}

/// Which of two numbers is the day.
public enum DateOrder: String, CaseIterable, Sendable {
    case monthFirst = "month-first"
    case dayFirst = "day-first"
}
