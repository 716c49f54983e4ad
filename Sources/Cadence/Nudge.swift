public import Domain

/// One thing worth doing, for one partner, with its reason.
public struct Nudge: Hashable, Sendable {
    /// Nil for the practice itself, whose yearly review it is.
    public var partner: PartnerID?
    /// Empty for the practice itself.
    public var name: String
    public var rule: Rule
    public var dueOn: Day
    /// Days since `dueOn`, never under 0.
    public var overdueDays: Int
    /// Why, in one plain sentence.
    public var because: String
    /// What to bring, in a few words.
    public var bring: String
    /// What else is due for the same partner, in order.
    public var also: [Also]

    /// A nudge that folded into another of the same partner.
    public struct Also: Hashable, Sendable {
        public var rule: Rule
        public var dueOn: Day
        public var because: String

        public init(rule: Rule, dueOn: Day, because: String) {
            self.rule = rule
            self.dueOn = dueOn
            self.because = because
        }
    }

    public init(
        partner: PartnerID?,
        name: String,
        rule: Rule,
        dueOn: Day,
        overdueDays: Int,
        because: String,
        bring: String,
        also: [Also] = []
    ) {
        self.partner = partner
        self.name = name
        self.rule = rule
        self.dueOn = dueOn
        self.overdueDays = overdueDays
        self.because = because
        self.bring = bring
        self.also = also
    }

    public var `class`: Rule.Class { rule.class }
    /// What it takes: the minutes of the leading rule.
    public var minutes: Int { rule.minutes }
}
