internal import ArgumentParser
internal import Domain
internal import Storage

/// `rapport partner confirm`: kinds that an import guessed.
struct PartnerConfirm: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "confirm",
        abstract: "Confirm the kinds that an import guessed.",
        discussion: """
            Look at them first with `rapport partner list --guessed`.

            EXAMPLES
              rapport partner confirm "Mei Chen"
              rapport partner confirm "Mei Chen" --kind medical
              rapport partner confirm --all
            """
    )

    @Argument(help: Who.help)
    var partner: [String] = []

    @Option(help: "The right kind, when the guess was wrong.")
    var kind: Partner.Kind?

    @Flag(help: "Every guess is right.")
    var all = false

    @OptionGroup var printing: Printing
    @OptionGroup var place: Place

    func validate() throws {
        if all != partner.isEmpty || all && kind != nil {
            throw ValidationError("Name one partner, or say --all.")
        }
    }

    func run() throws {
        let store = try place.open()
        let kinds = try all ? guesses(in: store) : one(in: store)
        guard !kinds.isEmpty else {
            return Change.report("No kind is guessed any more.", of: nil, asJSON: printing.json)
        }
        try store.confirm(kinds, by: .owner)
        let count = Spoken.count(kinds.count, "kind is", "kinds are").sentenceCased
        Change.report("\(count) confirmed.", of: kinds.first?.key, asJSON: printing.json)
    }

    private func one(in store: Store) throws -> [PartnerID: Partner.Kind] {
        let person = try Who.find(partner.joined(separator: " "), in: store)
        guard let partner = try store.partner(person.id) else { return [:] }
        return [person.id: kind ?? partner.kind]
    }

    private func guesses(in store: Store) throws -> [PartnerID: Partner.Kind] {
        var kinds: [PartnerID: Partner.Kind] = [:]
        let day = try store.today()
        var query = PartnerQuery(archived: nil, guessed: true, limit: 1_000)
        while true {
            let page = try store.partners(query, on: day)
            for row in page.rows { kinds[row.id] = row.kind }
            query.offset += page.rows.count
            if page.rows.isEmpty || query.offset >= page.total { return kinds }
        }
    }
}
