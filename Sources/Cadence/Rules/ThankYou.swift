import Domain

/// "Bi-annually: send handwritten thank you notes for referrals received".
enum ThankYou: Ruling {
    static let rule = Rule.thankYou

    static func due(_ partner: Relationship, _ standing: Standing, _ season: Season) -> Due? {
        let thanked = standing.lastHandwrittenThanks ?? .earliest
        var first: Due?
        for place in partner.referrals.indices {
            let day = partner.referrals[place].receivedOn
            guard season.isThisYear(day), day > thanked || standing.lastHandwrittenThanks == nil
            else { continue }
            first = .earliest(first, Due(day: day, fact: place))
        }
        return first.map { Due(day: occasion(after: $0.day), fact: $0.fact) }
    }

    /// The first 1 June or 1 December after a day.
    private static func occasion(after day: Day) -> Day {
        let (year, month, _) = day.civil
        let next = (month < 6 ? 6 : month < 12 ? 12 : 18)
        return Day(year: year + next / 13, month: next > 12 ? 6 : next, day: 1) ?? .latest
    }

    static func because(_ due: Due, _ facts: Facts) -> String {
        let month = facts.monthAlone(facts.partner.referrals[due.fact].receivedOn)
        return "\(facts.called) sent someone your way in \(month), and a handwritten thank-you is "
            + "still to come."
    }

    static func bring(_ facts: Facts) -> String {
        "A card and a pen, and no word about who came."
    }
}
