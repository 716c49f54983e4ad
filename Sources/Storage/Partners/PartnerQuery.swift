public import Cadence
public import Domain

/// Which partners a list shows, and in what order.
public struct PartnerQuery: Hashable, Sendable {
    public enum Sort: String, CaseIterable, Sendable {
        case name
        /// The newest touch first; those without one last.
        case recent
        /// Core, key, wider, then by name.
        case circle
        /// The newest first.
        case added
    }

    /// Full text: every word must be there, the last perhaps only begun.
    public var words: String
    public var kind: Partner.Kind?
    public var circle: Partner.Circle?
    /// Whose circles are meant, and shown: the owner's, who has number 1, are the partners' own.
    public var account = 1
    public var stage: Stage?
    /// Nil is both.
    public var archived: Bool?
    /// Only those whose kind was guessed and not confirmed, or only the others.
    public var guessed: Bool?
    public var tag: String?
    public var sort: Sort
    public var offset: Int
    /// 1 to 1,000.
    public var limit: Int

    public init(
        words: String = "",
        kind: Partner.Kind? = nil,
        circle: Partner.Circle? = nil,
        stage: Stage? = nil,
        archived: Bool? = false,
        guessed: Bool? = nil,
        tag: String? = nil,
        sort: Sort = .name,
        offset: Int = 0,
        limit: Int = 50
    ) {
        self.words = words
        self.kind = kind
        self.circle = circle
        self.stage = stage
        self.archived = archived
        self.guessed = guessed
        self.tag = tag
        self.sort = sort
        self.offset = offset
        self.limit = limit
    }
}

/// A part of a list of partners.
public struct PartnerPage: Hashable, Sendable {
    public var rows: [Row]
    /// How many there are in all.
    public var total: Int

    /// One partner, as a list shows them.
    public struct Row: Hashable, Identifiable, Sendable {
        public var id: PartnerID
        public var name: String
        public var kind: Partner.Kind
        /// Whether the kind was guessed and wants to be confirmed.
        public var isKindGuessed: Bool
        public var role: String
        public var organization: String
        public var circle: Partner.Circle
        public var stage: Stage
        /// The day of the newest touch up to the day that was asked for.
        public var lastTouch: Day?
        public var quiet: Bool
        public var archived: Bool
        public var tags: [String]
    }
}
