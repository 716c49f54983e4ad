/// Everything a practice has written down, in the order in which it was.
public struct Records: Hashable, Sendable {
    public var practice: Practice
    public var partners: [Partner]
    public var ties: [Tie]
    /// Of one day, in the order in which they were logged.
    public var touches: [Touch]
    public var promises: [Promise]
    public var details: [Detail]
    public var snoozes: [Snooze]
    public var reviews: [Review]
    public var gifts: [Gift]
    public var inquiries: [Inquiry]
    public var episodes: [Episode]
    public var authorizations: [Authorization]
    public var disclosures: [Disclosure]

    public init(
        practice: Practice = Practice(),
        partners: [Partner] = [],
        ties: [Tie] = [],
        touches: [Touch] = [],
        promises: [Promise] = [],
        details: [Detail] = [],
        snoozes: [Snooze] = [],
        reviews: [Review] = [],
        gifts: [Gift] = [],
        inquiries: [Inquiry] = [],
        episodes: [Episode] = [],
        authorizations: [Authorization] = [],
        disclosures: [Disclosure] = []
    ) {
        self.practice = practice
        self.partners = partners
        self.ties = ties
        self.touches = touches
        self.promises = promises
        self.details = details
        self.snoozes = snoozes
        self.reviews = reviews
        self.gifts = gifts
        self.inquiries = inquiries
        self.episodes = episodes
        self.authorizations = authorizations
        self.disclosures = disclosures
    }
}
