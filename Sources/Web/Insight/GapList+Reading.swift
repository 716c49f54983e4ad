import Cadence
import Domain
import Insight
import Storage

extension GapList {
    /// From not yet to far along, and then those at rest.
    private static let stages: [Stage] = [
        .prospect, .reachedOut, .met, .growing, .strong, .drifting, .resting,
    ]
    /// How many words of one topic are shown.
    private static let limit = 12

    /// What is missing on a day.
    ///
    /// The needs are opened with the session's key, and only counted.
    init(_ visit: Visit) throws {
        let gaps = try visit.store.gaps(on: visit.today, keyring: visit.session.keyring)
        let book = try visit.store.book(on: visit.today)
        let acquaintance = try visit.store.acquaintance(on: visit.today)
        let met = Set(acquaintance.people.filter(\.met).map(\.id))
        self.init(
            gaps,
            names: Dictionary(
                book.relationships.map { ($0.id, $0.name) },
                uniquingKeysWith: { first, _ in first }
            ),
            prospects: Dictionary(
                grouping: book.relationships.filter { !met.contains($0.id) && !$0.archived },
                by: \.kind
            ),
            ask: acquaintance.confidants(
                but: Set(book.relationships.filter(\.quiet).map(\.id))
            )
        )
    }

    init(
        _ gaps: Gaps,
        names: [PartnerID: String],
        prospects: [Partner.Kind: [Relationship]],
        ask people: [Acquaintance.Person]
    ) {
        let ask =
            people.isEmpty
            ? nil
            : Ask(
                people: people.map {
                    Chrome.Link(label: $0.name, href: Path.partner($0.id).text)
                }
            )
        func gap(_ text: String, why: String?, _ ids: [PartnerID]) -> Gap {
            let links = ids.prefix(4).map {
                Chrome.Link(label: names[$0] ?? "", href: Path.partner($0).text)
            }
            return Gap(text: text, why: why, prospects: links, ask: links.isEmpty ? ask : nil)
        }
        let kinds = gaps.missingKinds.map { kind in
            gap(
                kind.label,
                why: "You have met nobody of this kind yet.",
                (prospects[kind] ?? []).sorted { ($0.name, $0.id) < ($1.name, $1.id) }.map(\.id)
            )
        }
        topics =
            [Topic(heading: "Kinds", gaps: kinds)].filter { !$0.gaps.isEmpty }
            + Gaps.Topic.allCases.compactMap { topic in
                let all = gaps.uncovered.filter { $0.topic == topic }
                guard !all.isEmpty else { return nil }
                let beyond = all.count - GapList.limit
                return Topic(
                    heading: topic.heading,
                    gaps: all.prefix(GapList.limit).map { gap($0.word, why: $0.why, $0.prospects) },
                    beyond: beyond > 0 ? "And \(spelled(beyond)) more." : nil
                )
            }
        let present = GapList.stages.filter { stage in
            gaps.grid.values.contains { $0[stage.rawValue] != nil }
        }
        grid =
            present.isEmpty
            ? nil
            : Grid(
                stages: present.map(\.label),
                rows: Partner.Kind.allCases.map { kind in
                    Row(
                        kind: kind.label,
                        cells: present.map { stage in
                            guard let count = gaps.grid[kind]?[stage.rawValue] else {
                                return Cell(text: "–")
                            }
                            return Cell(
                                text: "\(count)",
                                href: Path.partners.with([
                                    ("kind", kind.rawValue), ("stage", stage.rawValue),
                                ])
                            )
                        }
                    )
                }
            )
        none = topics.isEmpty ? "As far as it is written down, nothing is missing." : nil
    }
}

extension Gaps.Uncovered {
    fileprivate var why: String? {
        switch (asked, ownOffer) {
        case (0, true): "You offer it; nobody you have met does when you are full."
        case (0, false): nil
        case (1, _): "Asked for once."
        default: "Asked for \(asked) times."
        }
    }
}

extension Gaps.Topic {
    fileprivate var heading: String {
        switch self {
        case .specialties: "Specialties"
        case .ages: "Ages"
        case .payers: "Payers"
        case .languages: "Languages"
        case .neighbourhoods: "Neighbourhoods"
        }
    }
}
