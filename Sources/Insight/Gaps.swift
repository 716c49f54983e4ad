public import Domain

/// Who is missing: kinds by stage, and what nobody I have met covers.
public struct Gaps: Hashable, Sendable {
    /// A partner as a gap sees one; `stage` is the caller's own word.
    public struct Position: Hashable, Sendable {
        public var id: PartnerID
        public var kind: Partner.Kind
        public var stage: String
        public var met: Bool
        public var archived: Bool
        public var offers: Offers
        /// Where they work, as they write it.
        public var address: String

        public init(
            id: PartnerID,
            kind: Partner.Kind,
            stage: String,
            met: Bool,
            archived: Bool = false,
            offers: Offers = Offers(),
            address: String = ""
        ) {
            self.id = id
            self.kind = kind
            self.stage = stage
            self.met = met
            self.archived = archived
            self.offers = offers
            self.address = address
        }
    }

    /// What is looked at besides kinds.
    public enum Topic: String, CaseIterable, Sendable {
        case specialties, ages, payers, languages, neighbourhoods

        fileprivate func words(of position: Position) -> [String] {
            self == .neighbourhoods
                ? locality(of: position.address).map { [$0] } ?? [] : words(of: position.offers)
        }

        fileprivate func words(of offers: Offers) -> [String] {
            switch self {
            case .neighbourhoods: []
            case .specialties: offers.specialties
            case .ages: offers.ages
            case .payers: offers.payers
            case .languages: offers.languages
            }
        }

        fileprivate func words(of needs: Needs) -> [String] {
            switch self {
            case .neighbourhoods: []
            case .specialties: needs.specialties
            case .ages: [needs.age]
            case .payers: [needs.payer]
            case .languages: [needs.language]
            }
        }
    }

    /// A word that nobody whom I have met covers.
    public struct Uncovered: Hashable, Sendable {
        public let topic: Topic
        public let word: String
        /// How many inquiries asked for it.
        public let asked: Int
        /// Whether the practice itself offers it.
        public let ownOffer: Bool
        /// Those not yet met who offer it.
        public let prospects: [PartnerID]
    }

    /// Partners not archived, by kind and stage.
    public let grid: [Partner.Kind: [String: Int]]
    /// Kinds of whom I have met nobody, in the kinds' own order; `other` is no gap.
    public let missingKinds: [Partner.Kind]
    /// By topic, most asked for first, then by word.
    public let uncovered: [Uncovered]

    /// Looked for are the words of the practice's offers, of the needs (empty when locked), and of
    /// the offers of partners not yet met.
    public init(among positions: [Position], offers: Offers, needs: [Needs] = []) {
        let present = positions.filter { !$0.archived }
        var grid: [Partner.Kind: [String: Int]] = [:]
        for position in present {
            grid[position.kind, default: [:]][position.stage, default: 0] += 1
        }
        self.grid = grid
        let metKinds = Set(present.filter(\.met).map(\.kind))
        missingKinds = Partner.Kind.allCases.filter { $0 != .other && !metKinds.contains($0) }
        uncovered = Topic.allCases.flatMap { topic in
            Gaps.uncovered(topic, among: present, offers: offers, needs: needs)
        }
    }

    private static func uncovered(
        _ topic: Topic,
        among present: [Position],
        offers: Offers,
        needs: [Needs]
    ) -> [Uncovered] {
        let covered = Set(
            present.filter(\.met).flatMap { topic.words(of: $0) }.map(\.comparable)
        )
        var prospects: [String: [PartnerID]] = [:]
        for position in present where !position.met {
            for word in distinct(topic.words(of: position)) {
                prospects[word.comparable, default: []].append(position.id)
            }
        }
        var asked: [String: Int] = [:]
        for need in needs {
            for word in distinct(topic.words(of: need)) { asked[word.comparable, default: 0] += 1 }
        }
        let own = topic.words(of: offers)
        let ownWords = Set(own.map(\.comparable))
        let words =
            own + needs.flatMap { topic.words(of: $0) }
            + present.filter { !$0.met }.flatMap { topic.words(of: $0) }
        return distinct(words).filter { !covered.contains($0.comparable) }
            .map { word in
                let key = word.comparable
                return Uncovered(
                    topic: topic,
                    word: word,
                    asked: asked[key] ?? 0,
                    ownOffer: ownWords.contains(key),
                    prospects: (prospects[key] ?? []).sorted()
                )
            }
            .sorted { ($1.asked, $0.word.comparable) < ($0.asked, $1.word.comparable) }
    }
}
