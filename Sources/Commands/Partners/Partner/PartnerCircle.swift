internal import ArgumentParser
internal import Domain
internal import Storage

/// `rapport partner circle`.
struct PartnerCircle: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "circle",
        abstract: "Say how close a partner is: core (five at most), key or wider.",
        discussion: """
            Coffee with the core five is quarterly; something useful goes to core and key monthly; \
            the wider circle hears from you twice a year.

            EXAMPLES
              rapport partner circle "Mei Chen" core
              rapport partner circle Okafor key --on 2026-11-01
            """
    )

    @Argument(help: Who.help)
    var partner: String

    @Argument(help: "core, key or wider.")
    var circle: Partner.Circle

    @OptionGroup var standing: Standing
    @OptionGroup var printing: Printing
    @OptionGroup var place: Place

    func run() throws {
        let store = try place.open()
        let day = try standing.day(in: store)
        let person = try Who.find(partner, in: store)
        let changed = try store.change(person.id, by: .owner) { partner in
            guard partner.circle != circle else { return }
            partner.circle = circle
            partner.circleSince = day
        }
        Change.report(
            "\(changed.name) is in the \(circle.rawValue) circle.",
            of: changed.id,
            asJSON: printing.json
        )
    }
}
