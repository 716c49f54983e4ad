public import Domain

/// Who cares about a topic: partners whose own words speak of it.
public struct Readership: Hashable, Sendable {
    /// Where someone's words spoke of it, in the order in which it is looked for.
    public enum Reason: Hashable, Sendable {
        case tag(String)
        case specialty(String)
        case role(String)
        case research
    }

    public struct Reader: Hashable, Sendable {
        public let id: PartnerID
        public let name: String
        public let topic: String
        public let reason: Reason
    }

    /// By name, then id; each once, with the first topic that fits.
    public let readers: [Reader]

    /// Partners in the archive, and those in `leavingOut`, are left out.
    ///
    /// Words compare without case and without a plural's "s"; every word of a topic must be there.
    public init(
        of topics: [String],
        among partners: [Partner],
        leavingOut: Set<PartnerID> = []
    ) {
        let wanted = topics.map { ($0, TopicWords($0)) }.filter { !$0.1.isEmpty }
        readers =
            partners
            .filter { !$0.archived && !leavingOut.contains($0.id) }
            .compactMap { partner in
                wanted.lazy.compactMap { topic, words in
                    Readership.reason(words, partner).map {
                        Reader(id: partner.id, name: partner.name, topic: topic, reason: $0)
                    }
                }.first
            }
            .sorted { ($0.name.lowercased(), $0.id) < ($1.name.lowercased(), $1.id) }
    }

    private static func reason(_ topic: TopicWords, _ partner: Partner) -> Reason? {
        if let tag = partner.tags.first(where: { topic.isIn($0) }) { return .tag(tag) }
        if let specialty = partner.offers.specialties.first(where: { topic.isIn($0) }) {
            return .specialty(specialty)
        }
        if topic.isIn("\(partner.role) \(partner.organization)") { return .role(partner.role) }
        return topic.isIn(partner.research) ? .research : nil
    }
}

/// Two partners of whom one lacks what the other does.
public struct Introduction: Hashable, Sendable {
    /// Who lacks it.
    public let seeker: PartnerID
    /// Who does it.
    public let giver: PartnerID
    /// The other's word for it.
    public let topic: String

    /// Pairs whom one could bring together, by the seekers' order and then the givers'; those who
    /// know each other already are left out, and so is the archive.
    public static func ideas(among partners: [Partner], ties: [Tie]) -> [Introduction] {
        let present = partners.filter { !$0.archived }
        let known = Set(ties.flatMap { [[$0.a, $0.b], [$0.b, $0.a]] })
        return present.flatMap { seeker -> [Introduction] in
            let lacks = ResearchCard(seeker.research)[.lacks]
            guard !lacks.isEmpty else { return [] }
            return present.compactMap { giver in
                guard giver.id != seeker.id, !known.contains([seeker.id, giver.id]),
                    giver.metThrough != seeker.id, seeker.metThrough != giver.id
                else { return nil }
                let topic = (giver.offers.specialties + giver.tags + [giver.role])
                    .first { TopicWords($0).isIn(lacks) }
                return topic.map { Introduction(seeker: seeker.id, giver: giver.id, topic: $0) }
            }
        }
    }
}

/// A topic's words as they are compared.
private struct TopicWords {
    private let words: [String]

    init(_ text: String) {
        words = TopicWords.split(text)
    }

    var isEmpty: Bool { words.isEmpty }

    func isIn(_ text: String) -> Bool {
        guard !words.isEmpty, !text.isEmpty else { return false }
        let there = Set(TopicWords.split(text))
        return words.allSatisfy(there.contains)
    }

    private static func split(_ text: String) -> [String] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.map { word in
            word.count > 3 && word.hasSuffix("s") && !word.hasSuffix("ss")
                ? String(word.dropLast()) : String(word)
        }
    }
}
