internal import ArgumentParser
internal import Domain
internal import Storage

/// `rapport partner quiet`.
struct PartnerQuiet: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "quiet",
        abstract: "Send no nudges about a partner.",
        discussion: """
            They stay in your lists and in the figures; nothing about them comes up on a Monday.

            EXAMPLES
              rapport partner quiet "Stefan Vogel"
              rapport partner quiet "Stefan Vogel" --off
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
        let changed = try store.change(person.id, by: .owner) { $0.quiet = !off }
        Change.report(
            off
                ? "Nudges come about \(changed.name) again."
                : "No nudges come about \(changed.name) any more.",
            of: changed.id,
            asJSON: printing.json
        )
    }
}
