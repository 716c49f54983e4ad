import Domain

/// Someone wrote and waits: within 24 hours, says the seed.
enum Reply: Ruling {
    static let rule = Rule.reply

    static func due(_ partner: Relationship, _ standing: Standing, _ season: Season) -> Due? {
        guard standing.sinceOutbound < standing.past, let interval = season.interval(of: rule)
        else { return nil }
        for place in standing.sinceOutbound..<standing.past
        where partner.moments[place].needsReply {
            let day = interval.after(partner.moments[place].on)
            if season.day - day <= 60 { return Due(day: day, fact: place) }
        }
        return nil
    }

    static func because(_ due: Due, _ facts: Facts) -> String {
        let moment = facts.partner.moments[due.fact]
        let verb =
            switch moment.channel {
            case .phone: "called"
            case .text: "texted"
            case .inPerson, .video, .event: "asked you something"
            case .email, .letter, .note: "wrote"
            }
        return "\(facts.called) \(verb) \(facts.when(moment.on)) and waits for your answer."
    }

    static func bring(_ facts: Facts) -> String {
        "A short answer; two lines are enough."
    }
}
