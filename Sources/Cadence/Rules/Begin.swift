import Domain

/// "Start with professionals you already know, even casually".
///
/// Whose turn it is depends on the others too: see `Survey`.
enum Begin: Ruling {
    static let rule = Rule.begin

    static func due(_ partner: Relationship, _ standing: Standing, _ season: Season) -> Due? {
        guard case .wider = partner.circle, standing.last == nil else { return nil }
        return Due(day: partner.addedOn)
    }

    static func because(_ due: Due, _ facts: Facts) -> String {
        let date = facts.date(due.day)
        let known =
            due.day > facts.season.day ? "will be in your book from" : "has been in your book since"
        return "\(facts.called) \(known) \(date), and a first hello is still to come."
    }

    static func bring(_ facts: Facts) -> String {
        "One particular thing about their work that interests you."
    }
}
