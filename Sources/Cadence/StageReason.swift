public import Domain

extension Stage {
    /// Why, in one or two plain sentences that count nothing given or received.
    public func reason(for relationship: Relationship, settings: Settings, on day: Day) -> String {
        let facts = Facts(relationship, Season(settings: settings, on: day))
        guard let last = facts.standing.last else { return "You haven't been in touch yet." }
        let touched = "You were last in touch \(facts.when(last))"
        switch self {
        case .prospect: return "You haven't been in touch yet."
        case .resting:
            let until = facts.standing.restsUntil ?? day
            return "Two notes went without an answer, so \(facts.called) is left in peace until "
                + "\(facts.date(until))."
        case .reachedOut: return "\(touched), and you haven't met yet."
        case .drifting:
            return "\(touched), more than twice as long ago as a check-in waits." + facts.patience
        case .strong:
            return "You are in each other's thoughts: \(touched.lowercasedFirst)." + facts.patience
        case .growing:
            return "You have been in touch more than once, last \(facts.when(last))."
                + facts.patience
        case .met: return "\(touched), and that was the beginning." + facts.patience
        }
    }
}

extension Facts {
    /// "It is month 2 of 3 to 6", while the first meeting is less than six months ago; else nothing.
    var patience: String {
        guard let first = standing.firstMet else { return "" }
        for month in 1...6 where season.day < first.adding(months: month) {
            return " This is month \(month) of 3 to 6: trust takes its time."
        }
        return ""
    }
}

extension String {
    fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
