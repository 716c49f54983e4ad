internal import ArgumentParser
internal import Domain
internal import Storage

/// `rapport partner tie`.
struct PartnerTie: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tie",
        abstract: "Note that two partners know each other.",
        discussion: """
            EXAMPLES
              rapport partner tie "Mei Chen" "Noor Haddad"
              rapport partner tie "Mei Chen" "Noor Haddad" --off
            """
    )

    @Argument(help: Who.help)
    var partner: String

    @Argument(help: ArgumentHelp("The other one.", valueName: "other"))
    var other: String

    @Flag(help: "They do not, after all.")
    var off = false

    @OptionGroup var printing: Printing
    @OptionGroup var place: Place

    func run() throws {
        let store = try place.open()
        let a = try Who.find(partner, in: store)
        let b = try Who.find(other, in: store)
        guard a.id != b.id else {
            throw Complaint.refused("Both names mean \(a.name). Name two different partners.")
        }
        if off {
            try store.untie(a.id, b.id, by: .owner)
        } else {
            try store.tie(a.id, b.id, by: .owner)
        }
        let know = off ? "are not tied any more" : "know each other"
        Change.report("\(a.name) and \(b.name) \(know).", of: a.id, asJSON: printing.json)
    }
}
