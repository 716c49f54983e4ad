internal import ArgumentParser
internal import Domain
internal import Storage
internal import Vault

/// `rapport inquiry revoke`.
struct InquiryRevoke: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "revoke",
        abstract: "Note that a client took a permission back.",
        discussion: """
            EXAMPLES
              rapport inquiry revoke S.J.
              rapport inquiry revoke S.J. --partner "Mei Chen" --day 2026-11-20
            """
    )

    @OptionGroup var client: Client
    @OptionGroup var recipient: ToWhom

    @Option(help: ArgumentHelp("The day on which they did.", valueName: "yyyy-mm-dd"))
    var day: PlainDay?

    @OptionGroup var standing: Standing
    @OptionGroup var printing: Printing
    @OptionGroup var unlocked: Unlocked

    func run() throws {
        let (store, keyring) = try unlocked.open()
        let today = try standing.day(in: store)
        let listed = try client.find(in: store, on: today, keyring)
        let granted = try listed.granted(to: recipient, in: store, on: today, keyring)
        guard !granted.isEmpty else {
            throw Complaint.refused("There is no permission for them to take back.")
        }
        for authorization in granted {
            try store.revoke(
                authorization.id,
                on: day?.day ?? today,
                by: .owner,
                keyring: keyring
            )
        }
        try InquiryNote.report(
            "Taken back. From now on they hear nothing more; what was told stays on record.",
            listed.id,
            in: (store, keyring),
            on: today,
            asJSON: printing.json
        )
    }
}

/// `rapport inquiry expire`.
struct InquiryExpire: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "expire",
        abstract: "Note that what ends a permission has happened.",
        discussion: """
            A permission that ends on a day ends by itself. One that ends with an event, such as “when \
            treatment ends”, holds until somebody says that it has happened.

            EXAMPLES
              rapport inquiry expire S.J.
              rapport inquiry expire S.J. --partner "Mei Chen"
            """
    )

    @OptionGroup var client: Client
    @OptionGroup var recipient: ToWhom
    @OptionGroup var standing: Standing
    @OptionGroup var printing: Printing
    @OptionGroup var unlocked: Unlocked

    func run() throws {
        let (store, keyring) = try unlocked.open()
        let today = try standing.day(in: store)
        let listed = try client.find(in: store, on: today, keyring)
        let ending = try listed.granted(to: recipient, in: store, on: today, keyring)
            .filter { !$0.expiryEvent.isBlank }
        guard !ending.isEmpty else {
            throw Complaint.refused(
                "No permission for them ends with an event. One that the client took back is noted"
                    + " with `rapport inquiry revoke`."
            )
        }
        for authorization in ending {
            try store.change(authorization.id, by: .owner, keyring: keyring) {
                $0.status = .expired
            }
        }
        try InquiryNote.report(
            "It has ended. From now on they hear nothing more; what was told stays on record.",
            listed.id,
            in: (store, keyring),
            on: today,
            asJSON: printing.json
        )
    }
}

extension ListedInquiry {
    /// What the client permitted a partner to be told, and neither took back nor saw ended.
    fileprivate func granted(
        to recipient: ToWhom,
        in store: Store,
        on day: Day,
        _ keyring: Keyring
    ) throws -> [Authorization] {
        let partner = try recipient.find(for: self, in: store)
        let all = try store.inquiry(id, on: day, keyring: keyring)?.authorizations ?? []
        return all.map(\.record).filter { $0.partner == partner && $0.status == .granted }
    }
}
