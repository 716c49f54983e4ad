/// A person who is, or could be, a referral partner.
public struct Partner: Hashable, Sendable {
    public enum Kind: String, CaseIterable, Sendable {
        case medical, school
        case mentalHealth = "mental-health"
        case legal, community, other
    }

    /// How close: `core` are at most five.
    public enum Circle: String, CaseIterable, Sendable {
        case core, key, wider
    }

    /// How many partners the core holds.
    public static let coreLimit = 5

    public var id: PartnerID
    public var name: String
    public var given: String
    public var family: String
    public var kind: Kind
    /// Free text, with suggestions.
    public var role: String
    public var organization: String
    public var emails: [String]
    public var phones: [String]
    public var address: String
    public var website: String
    /// The National Provider Identifier.
    public var npi: String
    public var circle: Circle
    /// Since when in this circle; nil stands for `addedOn`.
    public var circleSince: Day?
    public var addedOn: Day
    /// Who introduced them to me.
    public var metThrough: PartnerID?
    /// No nudges, please.
    public var quiet: Bool
    public var archived: Bool
    /// Whether they take new clients; nil when unknown.
    public var accepting: Bool?
    public var offers: Offers
    /// What was found out about them and their work.
    public var research: String
    public var tags: [String]

    public init(
        id: PartnerID,
        name: String,
        given: String = "",
        family: String = "",
        kind: Kind = .other,
        role: String = "",
        organization: String = "",
        emails: [String] = [],
        phones: [String] = [],
        address: String = "",
        website: String = "",
        npi: String = "",
        circle: Circle = .wider,
        circleSince: Day? = nil,
        addedOn: Day,
        metThrough: PartnerID? = nil,
        quiet: Bool = false,
        archived: Bool = false,
        accepting: Bool? = nil,
        offers: Offers = Offers(),
        research: String = "",
        tags: [String] = []
    ) {
        self.id = id
        self.name = name
        self.given = given
        self.family = family
        self.kind = kind
        self.role = role
        self.organization = organization
        self.emails = emails
        self.phones = phones
        self.address = address
        self.website = website
        self.npi = npi
        self.circle = circle
        self.circleSince = circleSince
        self.addedOn = addedOn
        self.metThrough = metThrough
        self.quiet = quiet
        self.archived = archived
        self.accepting = accepting
        self.offers = offers
        self.research = research
        self.tags = tags
    }

    /// Since when the partner stands where they stand.
    public var settledOn: Day { circleSince ?? addedOn }
}

/// An undirected tie: these two know each other.
public struct Tie: Hashable, Sendable {
    public var a: PartnerID
    public var b: PartnerID

    public init(a: PartnerID, b: PartnerID) {
        self.a = a
        self.b = b
    }
}

extension Partner {
    /// The most Unicode scalars that a name, given name or family name may have.
    public static let longestName = 500
}
