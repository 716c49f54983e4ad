import Domain

/// What one rule finds for one partner: a day, and where the fact stands that it comes from.
struct Due {
    let day: Day
    /// The place among the partner's moments, promises, referrals or details, by the rule.
    var fact = 0

    /// The earlier of two; of equal days the first.
    static func earliest(_ a: Due?, _ b: Due) -> Due {
        guard let a, a.day <= b.day else { return b }
        return a
    }
}

/// One line of the design's table: when it is due, and how to say so.
protocol Ruling {
    static var rule: Rule { get }

    /// The earliest that is due and not gone, whether or not it is near; nil when there is nothing.
    static func due(_ partner: Relationship, _ standing: Standing, _ season: Season) -> Due?

    /// One plain sentence with the facts.
    static func because(_ due: Due, _ facts: Facts) -> String

    /// What to bring when nothing personal is known.
    static func bring(_ facts: Facts) -> String
}

/// What a sentence is made of.
struct Facts {
    let partner: Relationship
    let standing: Standing
    let season: Season

    init(_ partner: Relationship, _ season: Season) {
        self.partner = partner
        self.season = season
        standing = Standing(of: partner, on: season.day)
    }
}
