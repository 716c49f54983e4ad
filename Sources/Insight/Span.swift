public import Domain

/// What one chooses to look at; `own` says its days itself.
public enum Span: String, CaseIterable, Sendable {
    case quarter
    case lastQuarter = "last-quarter"
    case year, all, own

    /// As a choice.
    public var label: String {
        switch self {
        case .quarter: "This quarter"
        case .lastQuarter: "Last quarter"
        case .year: "Twelve months"
        case .all: "All"
        case .own: "Other days"
        }
    }

    /// The days that it means on a day; `first` is that of the oldest inquiry.
    ///
    /// Own days that are missing are those of the year, and days the wrong way round are turned.
    public func period(on day: Day, since first: Day?, from: Day? = nil, to: Day? = nil) -> Period {
        switch self {
        case .quarter: return .quarter(of: day)
        case .lastQuarter: return .quarter(of: Quarter(day).firstDay.adding(days: -1))
        case .year: return .year(endingOn: day)
        case .all: return Period(from: min(first ?? day, day), to: day)
        case .own:
            let end = to ?? day
            let start = from ?? Period.year(endingOn: end).from
            return Period(from: min(start, end), to: max(start, end))
        }
    }
}

extension Period {
    /// "from 16 September 2025 to 15 September 2026".
    public func inWords(asOf day: Day) -> String {
        "from \(from.inWords(inYear: to.year)) to \(to.inWords(inYear: day.year))"
    }
}
