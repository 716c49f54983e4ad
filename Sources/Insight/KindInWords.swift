import Domain

extension Partner.Kind {
    /// As a label.
    var inWords: String {
        switch self {
        case .medical: "Medical"
        case .school: "School"
        case .mentalHealth: "Mental health"
        case .legal: "Legal"
        case .community: "Community"
        case .other: "Other"
        }
    }
}

extension Quarter {
    /// "Q1 2026".
    public var inWords: String { "Q\(number) \(year)" }

    /// "Q1 ’26".
    public var short: String {
        let digits = String(year % 100)
        return "Q\(number) ’\(digits.count == 1 ? "0" : "")\(digits)"
    }
}
