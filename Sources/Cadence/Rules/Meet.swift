import Domain

/// "Quarterly: schedule coffee or lunch with top five referral sources".
enum Meet: Ruling {
    static let rule = Rule.meet

    static func due(_ partner: Relationship, _ standing: Standing, _ season: Season) -> Due? {
        guard case .core = partner.circle, let interval = season.interval(of: rule) else {
            return nil
        }
        return Due(day: interval.after(max(standing.lastMeeting ?? .earliest, partner.settledOn)))
    }

    static func because(_ due: Due, _ facts: Facts) -> String {
        let pace = facts.adverb(of: rule)
        if let last = facts.standing.lastMeeting, last >= facts.partner.settledOn {
            return "You last met \(facts.isLastMeetingVideo ? "by video" : "in person") "
                + "\(facts.when(last)), and coffee with your core five is \(pace)."
        }
        return "\(facts.settled), and coffee with them is \(pace)."
    }

    static func bring(_ facts: Facts) -> String {
        "A choice of two times, and a place near them."
    }
}
