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
        let records = try visit.store.records()
        let needs = try visit.store.inquiries(visit.session.keyring).map(\.record.needs)
        let book = try visit.store.book(on: visit.today)
        let season = Season(settings: book.settings, on: visit.today)
        let stages = Dictionary(
            book.relationships.map { ($0.id, Stage(of: $0, in: season)) },
            uniquingKeysWith: { first, _ in first }
        )
        let acquaintance = Acquaintance(records, on: visit.today)
        let met = Set(acquaintance.people.filter(\.met).map(\.id))
        let gaps = Gaps(
            among: records.partners.map { partner in
                Gaps.Position(
                    id: partner.id,
                    kind: partner.kind,
                    stage: (stages[partner.id] ?? .prospect).rawValue,
                    met: met.contains(partner.id),
                    archived: partner.archived,
                    offers: partner.offers,
                    address: partner.address
                )
            },
            offers: records.practice.offers,
            needs: needs
        )
        self.init(
            gaps,
            names: Dictionary(
                records.partners.map { ($0.id, $0.name) },
                uniquingKeysWith: { first, _ in first }
            ),
            prospects: Dictionary(
                grouping: records.partners.filter { !met.contains($0.id) && !$0.archived },
                by: \.kind
            ),
            ask: acquaintance.confidants(
                but: Set(records.partners.filter(\.quiet).map(\.id))
            )
        )
    }

    init(
        _ gaps: Gaps,
        names: [PartnerID: String],
        prospects: [Partner.Kind: [Partner]],
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
