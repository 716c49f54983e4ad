/// What the whole of a column says about the order of day and month in it.
struct DateColumn: Hashable, Sendable {
    private(set) var dayFirst = 0
    private(set) var monthFirst = 0
    private(set) var undecided = 0
    /// Undecided ones with dots, which people write day first.
    private(set) var dotted = 0
    /// The first cell whose order matters and is not said.
    private(set) var example: String?

    mutating func look(at text: String) {
        guard let date = DateText(text) else { return }
        switch date.evidence {
        case .dayFirst: dayFirst += 1
        case .monthFirst: monthFirst += 1
        case nil:
            guard date.isUndecided else { return }
            undecided += 1
            if text.contains(".") { dotted += 1 }
            if example == nil { example = text }
        }
    }

    /// What the column itself says.
    var order: DateOrder? {
        if dayFirst != monthFirst { return dayFirst > monthFirst ? .dayFirst : .monthFirst }
        return dotted > 0 && dotted == undecided ? .dayFirst : nil
    }

    /// Whether cells of both orders stand in it.
    var isMixed: Bool { dayFirst > 0 && monthFirst > 0 }
}
