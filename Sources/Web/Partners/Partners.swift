import Cadence
import Domain
import Hummingbird
import Storage

/// The list of partners.
enum Partners {
    /// How many stand on one page.
    static let pageSize = 50

    @Sendable static func show(_ visit: Visit) async throws -> Response {
        var query = query(from: visit.query)
        query.account = visit.session.account
        let found = try visit.store.partners(query, on: visit.today)
        let words = query.words
        let notes = words.isEmpty ? [] : try self.notes(words, visit)
        let tags = try visit.store.tags()
        let guessed = try visit.store.partners(
            PartnerQuery(guessed: true, limit: 1),
            on: visit.today
        ).total
        return try await visit.show(
            PartnersPage(
                rows: found.rows.map { PartnersPage.Row($0, on: visit.today) },
                total: found.total,
                query,
                form: visit.query,
                notes: notes,
                tags: tags.map(\.tag),
                guessed: guessed
            )
        )
    }

    /// Names that begin with what is typed, for the fields that ask for one.
    @Sendable static func people(_ visit: Visit) async throws -> Response {
        let people = try visit.store.people(named: visit.query["q"])
        return try await visit.show(PeopleOptions(people: people.prefix(8).map(\.name)))
    }

    static func query(from form: Form) -> PartnerQuery {
        PartnerQuery(
            words: String(form["q"].prefix(200)),
            kind: Partner.Kind(rawValue: form["kind"]),
            circle: Partner.Circle(rawValue: form["circle"]),
            stage: Stage(rawValue: form["stage"]),
            archived: form["state"] == "all" ? nil : form["state"] == "archived",
            tag: form.has("tag") ? form["tag"] : nil,
            sort: PartnerQuery.Sort(rawValue: form["sort"]) ?? .name,
            offset: min(max((Int(form["page"]) ?? 1) - 1, 0), 100_000) * pageSize,
            limit: pageSize
        )
    }

    private static func notes(_ words: String, _ visit: Visit) throws -> [PartnersPage.Note] {
        try visit.store.find(words, limit: 30).compactMap { found in
            guard case .touch(_, let on) = found.place else { return nil }
            return PartnersPage.Note(
                name: found.name,
                href: Path.partner(found.partner).text,
                when: on.inWords(inYear: visit.today.year),
                pieces: found.snippet.map {
                    PartnersPage.Note.Piece(text: $0.text, isMatch: $0.isMatch)
                }
            )
        }.prefix(6).map { $0 }
    }
}

/// Names as options of a field, fetched while one types.
struct PeopleOptions: Page {
    static let template = "people-options"
    static let samples = [PeopleOptions(people: ["Mei Chen"])]
    var title = "Names"
    var people: [String]
}
