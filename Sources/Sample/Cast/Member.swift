import Domain

/// One of the cast, and how it goes with them; days are counted back from today.
struct Member {
    /// Their part of an e-mail address, and how the stories call them.
    var handle: String
    var name: String
    var given: String
    var family: String
    var kind: Partner.Kind
    var role: String
    var organization: String
    var domain: String
    var circle: Partner.Circle
    var added: Int
    var rhythm: Rhythm
    var through: String?
    var accepting: Bool?
    var research: String
    var tags: [String]
    var offers: Offers
    var details: [(text: String, inDays: Int?)]
    /// When clients came from them.
    var referrals: [Int]

    enum Rhythm {
        /// Met soon after they were added, and in touch about every so many days until `last`.
        case regular(every: Int, last: Int)
        /// Told one by one in `Stories`.
        case told
    }

    init(
        _ handle: String,
        _ name: String,
        _ given: String,
        _ family: String,
        _ kind: Partner.Kind,
        _ role: String,
        at organization: String,
        _ domain: String,
        _ circle: Partner.Circle = .wider,
        added: Int,
        _ rhythm: Rhythm,
        through: String? = nil,
        accepting: Bool? = nil,
        research: String = "",
        tags: [String] = [],
        offers: Offers = Offers(),
        details: [(text: String, inDays: Int?)] = [],
        referrals: [Int] = []
    ) {
        self.handle = handle
        self.name = name
        self.given = given
        self.family = family
        self.kind = kind
        self.role = role
        self.organization = organization
        self.domain = domain
        self.circle = circle
        self.added = added
        self.rhythm = rhythm
        self.through = through
        self.accepting = accepting
        self.research = research
        self.tags = tags
        self.offers = offers
        self.details = details
        self.referrals = referrals
    }
}

enum Cast {
    /// Forty; the last nine are also who a beginner would have.
    static let everyone = medical + schools + therapists + legal + community
}
