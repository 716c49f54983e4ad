import Domain

/// "Referral relationships are two-way streets".
enum Give: Ruling {
    static let rule = Rule.give

    static func due(_ partner: Relationship, _ standing: Standing, _ season: Season) -> Due? {
        guard !partner.referrals.isEmpty, let interval = season.interval(of: rule) else {
            return nil
        }
        var first: Day?
        for place in partner.referrals.indices {
            let day = partner.referrals[place].receivedOn
            if season.isThisYear(day), day < first ?? .latest { first = day }
        }
        return first.map { Due(day: interval.after(max($0, standing.lastGive ?? $0))) }
    }

    static func because(_ due: Due, _ facts: Facts) -> String {
        let pace = facts.adverb(of: rule)
        guard let last = facts.standing.lastGive else {
            return "Nothing that you did for \(facts.called) is noted yet, and something given "
                + "\(pace) keeps it a two-way street."
        }
        return
            "You last did something for \(facts.called) \(facts.when(last)), and something given "
            + "\(pace) keeps it a two-way street."
    }

    static func bring(_ facts: Facts) -> String {
        facts.idea(among: Idea.gives(for: facts.partner.kind))
    }
}
