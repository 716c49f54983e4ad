import Domain

/// "Monthly: send one valuable resource to key referral partners".
enum Resource: Ruling {
    static let rule = Rule.resource

    static func due(_ partner: Relationship, _ standing: Standing, _ season: Season) -> Due? {
        if case .wider = partner.circle { return nil }
        guard standing.isMet, let interval = season.interval(of: rule) else { return nil }
        return Due(day: interval.after(max(standing.lastResource ?? .earliest, partner.settledOn)))
    }

    static func because(_ due: Due, _ facts: Facts) -> String {
        let pace = facts.adverb(of: rule)
        if let last = facts.standing.lastResource, last >= facts.partner.settledOn {
            return "You last sent \(facts.called) something useful \(facts.when(last)), and for "
                + "\(facts.circle) that is \(pace)."
        }
        return "\(facts.settled), and something useful for them is \(pace)."
    }

    static func bring(_ facts: Facts) -> String {
        facts.idea(among: Idea.resources(for: facts.partner.kind))
    }
}
