internal import ArgumentParser
internal import Domain
internal import Storage

/// `rapport partner edit`.
struct PartnerEdit: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "edit",
        abstract: "Change what is written of a partner.",
        discussion: """
            What is not named stays. Lists, such as addresses and tags, are replaced as a whole; an \
            empty text takes away.

            EXAMPLES
              rapport partner edit "Mei Chen" --organization "Fernhill Family Medicine"
              rapport partner edit Okafor --email james@aldercreek.example
              rapport partner edit Nakamura --no-accepting
            """
    )

    @Argument(help: Who.help)
    var partner: String

    @Option(help: ArgumentHelp("Another name.", valueName: "text"))
    var name: String?

    @OptionGroup var fields: PartnerFields
    @OptionGroup var printing: Printing
    @OptionGroup var secret: Secret
    @OptionGroup var place: Place

    func validate() throws {
        if name == nil, fields.isEmpty {
            throw ValidationError("Say what to change, for example --role \"school counselor\".")
        }
    }

    func run() throws {
        let store = try place.open()
        let person = try Who.find(partner, in: store)
        let through = try fields.introducer(in: store)
        try Unsealed.check(
            fields.words + [name].compactMap(\.self),
            besides: [person.name],
            in: store,
            secret
        )
        let changed = try store.change(person.id, by: .owner) { partner in
            if let name { partner.name = name.trimmed }
            fields.apply(to: &partner, through: through)
        }
        Change.report("Changed \(changed.name).", of: changed.id, asJSON: printing.json)
    }
}
