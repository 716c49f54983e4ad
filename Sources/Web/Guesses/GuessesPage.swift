import Domain
import Hummingbird
import Storage

/// Kinds that were guessed from titles, to be confirmed in a row.
struct GuessesPage: Page {
    static let template = "guesses"
    static let samples = [
        GuessesPage(
            people: [
                One(
                    name: "Dr. Mei Chen",
                    about: "Family Medicine",
                    href: "/partners/a",
                    kinds: One.kinds(for: "a", chosen: .medical)
                )
            ],
            total: 80,
            back: "/partners"
        ),
        GuessesPage(people: [], total: 0, back: "/partners"),
    ]

    /// How many stand on one page.
    static let pageSize = 50

    struct One: Sendable {
        var name: String
        var about: String
        var href: String
        var kinds: [StartCirclesPage.Choice.Option]

        static func kinds(
            for id: String,
            chosen: Partner.Kind
        ) -> [StartCirclesPage.Choice.Option] {
            Partner.Kind.allCases.map {
                StartCirclesPage.Choice.Option(
                    field: "kind.\(id)",
                    value: $0.rawValue,
                    label: $0.label,
                    isChosen: $0 == chosen
                )
            }
        }
    }

    struct List: Sendable {
        var people: [One]
        var action = Path.guesses.text
        var back: String
        var save: String
    }

    var title: String
    var lead: String
    var back: String
    var list: List?

    init(people: [One], total: Int, back: String) {
        self.back = back
        guard !people.isEmpty else {
            title = "Nothing to confirm"
            lead = "Every partner’s kind is as you said."
            return
        }
        title = "Are these right?"
        lead =
            "Rapport guessed from titles and organizations what kind of partner each is. Change what is wrong, then save."
        let left = total - people.count
        list = List(
            people: people,
            back: back,
            save: left > 0 ? "Right, show the next \(min(left, GuessesPage.pageSize))" : "All right"
        )
    }

    @Sendable static func show(_ visit: Visit) async throws -> Response {
        let page = try visit.store.partners(
            PartnerQuery(archived: nil, guessed: true, limit: pageSize),
            on: visit.today
        )
        return try await visit.show(
            GuessesPage(
                people: page.rows.map { row in
                    One(
                        name: row.name,
                        about: [row.role, row.organization].filter { !$0.isEmpty }
                            .joined(separator: " · "),
                        href: Path.partner(row.id).text,
                        kinds: One.kinds(for: row.id.text, chosen: row.kind)
                    )
                },
                total: page.total,
                back: localPath(visit.query["back"])
            )
        )
    }

    @Sendable static func confirm(_ visit: Visit) async throws -> Response {
        var kinds: [PartnerID: Partner.Kind] = [:]
        for field in visit.form.fields where field.name.hasPrefix("kind.") {
            if let id = PartnerID(String(field.name.dropFirst("kind.".count))),
                let kind = Partner.Kind(rawValue: field.value)
            {
                kinds[id] = kind
            }
        }
        let back = localPath(visit.form["back"])
        guard !kinds.isEmpty else { return Site.redirect(to: back) }
        let batch = try visit.store.confirm(kinds, by: visit.author)
        let left = try visit.store.partners(
            PartnerQuery(archived: nil, guessed: true, limit: 1),
            on: visit.today
        ).total
        return await visit.done(
            "\(counted(kinds.count, "kind", "kinds")) confirmed.",
            undoing: batch,
            at: left > 0 ? Path.guesses.with([("back", back)]) : back
        )
    }
}
