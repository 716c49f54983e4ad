import Domain

/// One outreach went unanswered: one more short note, then peace.
enum SecondNote: Ruling {
    static let rule = Rule.secondNote

    static func due(_ partner: Relationship, _ standing: Standing, _ season: Season) -> Due? {
        guard let outreach = standing.unanswered.newest, !standing.isMet,
            !standing.outreaches.isWithin(90), let interval = season.interval(of: rule)
        else { return nil }
        let day = interval.after(outreach)
        return season.day - day <= 60 ? Due(day: day) : nil
    }

    static func because(_ due: Due, _ facts: Facts) -> String {
        let on = facts.standing.unanswered.newest ?? due.day
        return
            "You reached out to \(facts.called) \(facts.when(on)) and had no answer yet; one more "
            + "short note is welcome before you let it rest."
    }

    static func bring(_ facts: Facts) -> String {
        "One sentence about their work, and an easy way to say no."
    }
}
