/// "Not now": a rule is silent about a partner until a day, on which it speaks again.
public struct Snooze: Hashable, Sendable {
    /// Nil is the practice itself, for `review`.
    public var partner: PartnerID?
    public var rule: Rule
    public var until: Day

    public init(partner: PartnerID?, rule: Rule, until: Day) {
        self.partner = partner
        self.rule = rule
        self.until = until
    }
}

/// The yearly look at the whole network, done.
public struct Review: Hashable, Sendable {
    public var on: Day

    public init(on: Day) {
        self.on = on
    }
}

/// Something given to a partner that cost money.
public struct Gift: Hashable, Sendable {
    public var id: GiftID
    public var partner: PartnerID
    public var on: Day
    public var item: String
    /// Its value in US cents.
    public var cents: Int

    public init(id: GiftID, partner: PartnerID, on: Day, item: String, cents: Int) {
        self.id = id
        self.partner = partner
        self.on = on
        self.item = item
        self.cents = cents
    }
}
