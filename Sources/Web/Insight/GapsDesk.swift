import Domain
import Hummingbird
import Insight
import Storage

/// Who is missing, and who could introduce one.
enum GapsDesk {
    @Sendable static func show(_ visit: Visit) async throws -> Response {
        try await visit.show(
            GapsPage(
                lead: "What nobody you have met covers, and whom you could get to know for it.",
                gaps: try GapList(visit)
            )
        )
    }

    @Sendable static func introductions(_ visit: Visit) async throws -> Response {
        let openings = try visit.store.acquaintance(on: visit.today).openings(limit: 60)
        return try await visit.show(IntroductionsPage(openings))
    }
}

extension IntroductionsPage {
    init(_ openings: [Acquaintance.Opening]) {
        func list(_ openings: [Acquaintance.Opening]) -> List? {
            openings.isEmpty ? nil : List(rows: openings.map { Row($0) })
        }
        lead =
            openings.isEmpty
            ? "Here will be those you haven’t met yet, and who could introduce you."
            : "A warm introduction is worth ten cold letters. Those you haven’t met, the shortest way first."
        warm = list(openings.filter { $0.first != nil })
        cold = list(openings.filter { $0.first == nil })
    }
}

extension IntroductionsPage.Row {
    init(_ opening: Acquaintance.Opening) {
        self.init(
            name: opening.person.name,
            href: Path.partner(opening.person.id).text,
            sentence: opening.sentence,
            askHref: opening.first.map { Path.partner($0.id).text },
            ask: opening.first.map { "To \($0.name)" } ?? ""
        )
    }
}
