internal import ArgumentParser
internal import Domain
internal import Storage

/// `rapport partner merge`.
struct PartnerMerge: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "merge",
        abstract: "Make one of two partners who are the same person.",
        discussion: """
            The first stays. What is blank there comes from the other; addresses, numbers and tags of \
            both are kept, and all that was logged about either. `rapport undo` brings both back. With \
            clients' records here it takes the password.

            EXAMPLES
              rapport partner merge "Mei Chen" "M. Chen"
              rapport partner merge "Mei Chen" "M. Chen" --take name --take circle
            """
    )

    @Argument(help: Who.help)
    var partner: String

    @Argument(help: ArgumentHelp("The other record of them, which goes.", valueName: "other"))
    var other: String

    @Option(
        help: ArgumentHelp(
            "What is right in the other record: "
                + Partner.Trait.allCases.map(\.rawValue).joined(separator: ", ") + ".",
            valueName: "what"
        )
    )
    var take: [String] = []

    @OptionGroup var secret: Secret
    @OptionGroup var printing: Printing
    @OptionGroup var place: Place

    func validate() throws {
        for word in take where Partner.Trait(rawValue: word) == nil {
            throw ValidationError("There is nothing called \(word) to take.")
        }
    }

    func run() throws {
        let store = try place.open()
        let kept = try Who.find(partner, in: store)
        let gone = try Who.find(other, in: store)
        guard kept.id != gone.id else {
            throw Complaint.refused("Both names mean \(kept.name). Name two different partners.")
        }
        let keyring =
            try store.holdsInquiries()
            ? try store.unlock(password: try secret.forSealed("To whom you referred clients is"))
            : nil
        try store.merge(
            gone.id,
            into: kept.id,
            taking: Set(take.compactMap { Partner.Trait(rawValue: $0) }),
            by: .owner,
            keyring: keyring
        )
        Change.report(
            "\(kept.name) and \(gone.name) are one partner now. `rapport undo` makes them two again.",
            of: kept.id,
            asJSON: printing.json
        )
    }
}
