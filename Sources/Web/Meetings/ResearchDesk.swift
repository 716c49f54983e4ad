import Cadence
import Consent
import Domain
import Hummingbird
import Insight
import Storage

/// The research card of a partner.
enum ResearchDesk {
    @Sendable static func show(_ visit: Visit) async throws -> Response {
        try await page(visit, back: localPath(visit.query["back"]))
    }

    private static func page(
        _ visit: Visit,
        back: String,
        card: ResearchCard? = nil,
        problem: String? = nil
    ) async throws -> Response {
        guard let profile = try visit.store.profile(of: visit.id(), on: visit.today, touches: 1)
        else { throw Refusal.notFound }
        var partner = profile.partner
        if let card { partner.research = card.text }
        return try await visit.show(
            ResearchPage(
                partner,
                version: profile.version,
                way: try way(to: partner.id, visit),
                back: back == "/" ? Path.partner(partner.id).text : back,
                problem: problem
            ),
            status: problem == nil ? .ok : .unprocessableContent
        )
    }

    @Sendable static func save(_ visit: Visit) async throws -> Response {
        let id: PartnerID = try visit.id()
        let form = visit.form
        var card = ResearchCard(notes: String(form["notes"].prefix(20_000)))
        for field in ResearchCard.Field.allCases {
            card[field] = String(form[field.key].prefix(2_000))
        }
        let back = localPath(form["back"])
        if let label = try await visit.clientNamed(in: [card.text]) {
            return try await page(
                visit,
                back: back,
                card: card,
                problem: ClientLabels.sentence(label)
            )
        }
        do {
            let research = card.text
            let partner = try visit.store.change(
                id,
                expecting: Int(form["version"]),
                by: visit.author
            ) { $0.research = research }
            return await visit.done(
                "Noted what you found out about \(partner.name).",
                undoing: try visit.newestBatch(),
                at: back
            )
        } catch StoreError.stale(let current, _) {
            return try await page(
                visit,
                back: back,
                card: card,
                problem: """
                    Someone changed \(current.name) while this was open. What you typed is still here; \
                    saving again keeps it.
                    """
            )
        }
    }

    /// Who could introduce me: from the first to ask to the one before them.
    static func way(to partner: PartnerID, _ visit: Visit) throws -> ResearchPage.Way? {
        let path = try visit.store.acquaintance(on: visit.today).warmPath(to: partner)
        guard path.count > 1 else { return nil }
        let asked = path.dropLast()
        return ResearchPage.Way(
            people: asked.enumerated().map { place, person in
                ResearchPage.Step(
                    name: person.name,
                    href: Path.partner(person.id).text,
                    joint: place == asked.count - 1 ? "." : ", who knows "
                )
            }
        )
    }
}
