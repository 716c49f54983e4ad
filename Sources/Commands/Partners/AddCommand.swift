internal import Exchange
internal import ArgumentParser
internal import Domain
internal import Storage

/// `rapport add`: one partner by hand.
struct AddCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Add a partner by hand.",
        discussion: """
            A whole address book comes in by `rapport import`.

            EXAMPLES
              rapport add "Dr. Mei Chen"
              rapport add "James Okafor" --role "school counselor" --kind school \\
                --organization "Alder Creek High School" --email james@aldercreek.example
              rapport add "Priya Raman" --met-through "Lucía Moreno" --circle key
            """
    )

    @Argument(help: ArgumentHelp("Their name, as you would write it.", valueName: "name"))
    var name: [String]

    @Option(help: "core, key or wider.")
    var circle: Partner.Circle = .wider

    @OptionGroup var fields: PartnerFields
    @OptionGroup var standing: Standing
    @OptionGroup var printing: Printing
    @OptionGroup var place: Place
    @OptionGroup var secret: Secret

    func run() throws {
        let name = name.joined(separator: " ").trimmed
        guard !name.isEmpty else { throw ValidationError("Say a name: rapport add \"Mei Chen\".") }
        let store = try place.openOrCreate(secret).store
        let day = try standing.day(in: store)
        var partner = Partner(id: store.newID(), name: name, circle: circle, addedOn: day)
        if circle != .wider { partner.circleSince = day }
        let parts = PersonName(name)
        (partner.given, partner.family) = (parts.given, parts.family)
        fields.apply(to: &partner, through: try fields.introducer(in: store))
        let guess = fields.kind == nil ? guess(partner) : nil
        if let guess { partner.kind = guess }
        try Unsealed.check(fields.words + [name], besides: [], in: store, secret)
        let namesakes = try store.people(named: name).filter {
            $0.name.lowercased() == name.lowercased()
        }
        let batch = try store.add(partner, isKindGuessed: guess != nil, by: .owner)
        report(partner, namesakes, batch)
    }

    private func guess(_ partner: Partner) -> Partner.Kind? {
        KindGuess.kind(
            name: partner.name,
            role: partner.role,
            organization: partner.organization,
            words: partner.tags
        )
    }

    private func report(_ partner: Partner, _ namesakes: [Person], _ batch: Batch.ID) {
        let console = Console.current
        if let other = namesakes.first {
            console.note(
                "There was someone of that name already (\(other.id)). If this is the same person,"
                    + " take it back with `rapport undo \(batch)`."
            )
        }
        if printing.json {
            console.printJSON { writer in
                writer.field("partner", partner.id)
                writer.field("name", partner.name)
                writer.field("batch", "\(batch)")
            }
        } else {
            console.print("Added \(partner.name.printable) (\(partner.id)).")
        }
    }
}
