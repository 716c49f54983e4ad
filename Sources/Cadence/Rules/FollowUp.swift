import Domain

/// We met for the first time: "one meeting is not a relationship".
enum FollowUp: Ruling {
    static let rule = Rule.followUp

    static func due(_ partner: Relationship, _ standing: Standing, _ season: Season) -> Due? {
        guard let newest = standing.lastFirstMeeting, let interval = season.interval(of: rule),
            (standing.lastOutbound ?? newest) <= newest
        else { return nil }
        for place in 0..<standing.past {
            guard case .firstMeeting = partner.moments[place].purpose else { continue }
            let on = partner.moments[place].on
            let day = interval.after(on)
            if on >= standing.lastOutbound ?? on, season.day - day <= 60 {
                return Due(day: day, fact: place)
            }
        }
        return nil
    }

    static func because(_ due: Due, _ facts: Facts) -> String {
        "You first met \(facts.when(facts.partner.moments[due.fact].on)), and \(facts.called) "
            + "hasn't heard from you since."
    }

    static func bring(_ facts: Facts) -> String {
        "One thing they said that stayed with you."
    }
}
