public import Domain

/// "How did you hear about me?", in the client's words, and what they may mean.
///
/// It offers and never decides: who asked the client knows, and `unknown` is a choice among others.
public struct SpokenSource: Hashable, Sendable {
    /// A partner by whose names someone may have been sent.
    public struct Known: Hashable, Sendable {
        public var id: PartnerID
        public var name: String
        public var given: String
        public var family: String
        public var organization: String

        public init(
            id: PartnerID,
            name: String,
            given: String = "",
            family: String = "",
            organization: String = ""
        ) {
            self.id = id
            self.name = name
            self.given = given
            self.family = family
            self.organization = organization
        }
    }

    /// One thing that the words may mean.
    public struct Candidate: Hashable, Sendable {
        public let source: Inquiry.Source
        /// What it is called: the partner's name, or the channel's.
        public let name: String
        /// Why it is offered, in one sentence.
        public let because: String
    }

    /// Partners first, the likeliest first, then channels; empty when the words say nothing known.
    public let candidates: [Candidate]

    /// How many are offered at most.
    public static let limit = 6

    public init(_ words: String, among partners: [Known]) {
        let said = Spoken.words(words)
        let people = partners.compactMap { partner in
            Likeness(of: said, to: partner).map { (partner, $0) }
        }
        .sorted { a, b in
            if a.1.rank != b.1.rank { return a.1.rank > b.1.rank }
            return a.0.name != b.0.name ? a.0.name < b.0.name : a.0.id < b.0.id
        }
        let channels = Inquiry.Source.Channel.allCases.compactMap { channel in
            channel.cue(in: said).map { cue in
                Candidate(
                    source: .channel(channel),
                    name: channel.inWords,
                    because: "They said “\(cue)”."
                )
            }
        }
        let named = people.map { partner, likeness in
            Candidate(
                source: .partner(partner.id),
                name: partner.name,
                because: likeness.because
            )
        }
        candidates = Array((named.prefix(Self.limit) + channels).prefix(Self.limit))
    }
}

/// How words are like a partner's names.
struct Likeness {
    let rank: Int
    let because: String

    init?(of said: [String], to partner: SpokenSource.Known) {
        let spoken = Set(said)
        let full = Spoken.words(partner.name).filter { !titles.contains($0) }
        let given = Spoken.words(partner.given.isEmpty ? full.first ?? "" : partner.given)
        let family = Spoken.words(
            partner.family.isEmpty ? (full.count > 1 ? full.last ?? "" : "") : partner.family
        )
        let hasGiven = !given.isEmpty && given.allSatisfy(spoken.contains)
        let hasFamily = !family.isEmpty && family.allSatisfy(spoken.contains)
        let organization = Spoken.words(partner.organization).filter { !fillers.contains($0) }
        let hasOrganization = !organization.isEmpty && organization.allSatisfy(spoken.contains)
        switch (hasGiven, hasFamily, hasOrganization) {
        case (true, true, _): (rank, because) = (4, "Both names are in what they said.")
        case (false, true, _): (rank, because) = (3, "The family name is in what they said.")
        case (_, false, true): (rank, because) = (2, "Their place of work is in what they said.")
        case (true, false, false): (rank, because) = (1, "The first name is in what they said.")
        default: return nil
        }
    }
}

private let titles: Set<String> = [
    "dr", "mr", "mrs", "ms", "mx", "prof", "rev", "fr", "sr", "md", "do", "phd", "psyd", "lcsw",
    "lmft", "lpc", "np", "pa", "rn", "esq", "jr",
]

private let fillers: Set<String> = [
    "the", "of", "and", "at", "in", "for", "a", "center", "centre", "clinic", "group", "associates",
    "practice", "services", "inc", "llc", "pllc", "pc",
]
