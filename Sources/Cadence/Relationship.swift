public import Domain

/// One partner as the rules read them: light, and plain data alone.
public struct Relationship: Hashable, Sendable {
    public var id: PartnerID
    public var name: String
    public var given: String
    public var kind: Partner.Kind
    public var circle: Partner.Circle
    /// Since when in this circle.
    public var settledOn: Day
    public var addedOn: Day
    public var quiet: Bool
    public var archived: Bool
    /// In order: by day, then as they were logged.
    public var moments: [Moment]
    public var promises: [Promise]
    public var details: [Detail]
    public var snoozes: [Snooze]
    /// The inquiries whose source is this partner.
    public var referrals: [Referral]
    /// The authorizations whose recipient is this partner.
    public var permissions: [Permission]
    /// What this partner was told.
    public var told: [Told]

    public init(
        id: PartnerID,
        name: String,
        given: String = "",
        kind: Partner.Kind = .other,
        circle: Partner.Circle = .wider,
        settledOn: Day? = nil,
        addedOn: Day,
        quiet: Bool = false,
        archived: Bool = false,
        moments: [Moment] = [],
        promises: [Promise] = [],
        details: [Detail] = [],
        snoozes: [Snooze] = [],
        referrals: [Referral] = [],
        permissions: [Permission] = [],
        told: [Told] = []
    ) {
        self.id = id
        self.name = name
        self.given = given
        self.kind = kind
        self.circle = circle
        self.settledOn = settledOn ?? addedOn
        self.addedOn = addedOn
        self.quiet = quiet
        self.archived = archived
        self.moments = moments
        self.promises = promises
        self.details = details
        self.snoozes = snoozes
        self.referrals = referrals
        self.permissions = permissions
        self.told = told
    }

    /// A partner of whom nothing but themselves is written down yet.
    public init(_ partner: Partner) {
        self.init(
            id: partner.id,
            name: partner.name,
            given: partner.given,
            kind: partner.kind,
            circle: partner.circle,
            settledOn: partner.settledOn,
            addedOn: partner.addedOn,
            quiet: partner.quiet,
            archived: partner.archived
        )
    }
}
