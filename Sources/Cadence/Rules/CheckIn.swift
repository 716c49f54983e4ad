import Domain

/// "Regular check-ins without an agenda".
enum CheckIn: Ruling {
    static let rule = Rule.checkIn

    static func due(_ partner: Relationship, _ standing: Standing, _ season: Season) -> Due? {
        guard let interval = season.interval(of: rule, for: partner.circle) else { return nil }
        if case .wider = partner.circle, !standing.isMet { return nil }
        return Due(day: standing.last.map { interval.after($0) } ?? partner.settledOn)
    }

    static func because(_ due: Due, _ facts: Facts) -> String {
        guard let last = facts.standing.last else {
            return "\(facts.settled), and nothing is noted with them yet."
        }
        let pace = "check-ins with \(facts.circle) are \(facts.adverb(of: rule))"
        if facts.standing.lastOutbound == last {
            return "\(facts.called) hasn't heard from you since \(facts.month(last)), and \(pace)."
        }
        return "You were last in touch \(facts.when(last)), and \(pace)."
    }

    static func bring(_ facts: Facts) -> String {
        "A question about their own work, and no agenda."
    }
}
