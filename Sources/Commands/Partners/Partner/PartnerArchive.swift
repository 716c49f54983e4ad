internal import ArgumentParser
internal import Domain
internal import Storage

/// `rapport partner archive`.
struct PartnerArchive: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "archive",
        abstract: "Put a partner away.",
        discussion: """
            Nothing is deleted

            EXAMPLES
              rapport partner archive "Stefan Vogel"
              rapport partner archive "Stefan Vogel" --off
            """
    )

    @Argument(help: Who.help)
    var partner: [String]

    @Flag(help: "The other way round.")
    var off = false

    @OptionGroup var printing: Printing
    @OptionGroup var place: Place

    func run() throws {
        let store = try place.open()
        let person = try Who.find(partner.joined(separator: " "), in: store)
        let changed = try store.change(person.id, by: .owner) { $0.archived = !off }
        Change.report(
            off ? "\(changed.name) is back." : "\(changed.name) is put away.",
            of: changed.id,
            asJSON: printing.json
        )
    }
}
