internal import ArgumentParser
internal import Consent
internal import Domain
internal import Exchange
internal import Storage
internal import Vault

/// To which partner something goes: the one who sent the client, unless another is named.
struct ToWhom: ParsableArguments {
    @Option(
        name: .customLong("partner"),
        help: ArgumentHelp("Whom to tell; without it, who sent the client.", valueName: "partner")
    )
    var partner: String?

    func find(for listed: ListedInquiry, in store: Store) throws -> PartnerID {
        if let partner { return try Who.find(partner, in: store).id }
        guard let referrer = listed.referrer else {
            throw Complaint.refused("No partner sent them, so say whom to tell, with --partner.")
        }
        return referrer.id
    }
}

/// `rapport inquiry form`.
struct InquiryForm: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "form",
        abstract: "Print the form on which a client permits that a partner is told.",
        discussion: """
            EXAMPLES
              rapport inquiry form S.J. > form.txt
              rapport inquiry form S.J. --scope ended --expires 2027-11-20
            """
    )

    @OptionGroup var client: Client
    @OptionGroup var recipient: ToWhom

    @Option(help: "scheduled, attended, ended or coordination; say it again for more.")
    var scope: [String] = ["attended"]

    @Option(help: ArgumentHelp("The last day on which it holds.", valueName: "yyyy-mm-dd"))
    var expires: PlainDay?

    @OptionGroup var standing: Standing
    @OptionGroup var unlocked: Unlocked

    func run() throws {
        let (store, keyring) = try unlocked.open()
        let today = try standing.day(in: store)
        let listed = try client.find(in: store, on: today, keyring)
        let id = try recipient.find(for: listed, in: store)
        guard let partner = try store.partner(id) else { return }
        let form = AuthorizationForm(
            .init(
                discloser: try store.practice().discloser,
                recipient: partner.recipient,
                scope: try Complaint.scope(scope),
                expiresOn: expires?.day,
                part2: listed.inquiry.part2
            )
        )
        try store.audit(.print(.form, listed.id), by: .owner, session: "command")
        Console.current.print(form.text)
    }
}

/// `rapport inquiry authorize`.
struct InquiryAuthorize: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "authorize",
        abstract: "Note what a client permitted in writing, or that they declined.",
        discussion: """
            It permits something once it is complete: signed, for a purpose, with an end, and a copy \
            given. What is missing is said.

            EXAMPLES
              rapport inquiry authorize S.J. --signed 2026-11-20 --copy-given
              rapport inquiry authorize S.J. --scope ended --until "treatment ends"
              rapport inquiry authorize K.L. --by "her mother" --authority parent
              rapport inquiry authorize S.J. --declined
            """
    )

    @OptionGroup var client: Client
    @OptionGroup var recipient: ToWhom

    @Option(help: "scheduled, attended, ended or coordination; say it again for more.")
    var scope: [String] = ["attended"]

    @Option(help: ArgumentHelp("What exactly may be told.", valueName: "words"))
    var description: String?

    @Option(help: ArgumentHelp("What for.", valueName: "words"))
    var purpose = "At my request"

    @Option(help: ArgumentHelp("The day of the signature.", valueName: "yyyy-mm-dd"))
    var signed: PlainDay?

    @Option(help: ArgumentHelp("Who signed, if not the client.", valueName: "name"))
    var by = "client"

    @Option(help: ArgumentHelp("By what authority they signed.", valueName: "words"))
    var authority = ""

    @Option(help: ArgumentHelp("The last day on which it holds.", valueName: "yyyy-mm-dd"))
    var expires: PlainDay?

    @Option(help: ArgumentHelp("What ends it.", valueName: "event"))
    var until = ""

    @Flag(help: "The one who signed has a copy.")
    var copyGiven = false

    @Flag(help: "The client said no.")
    var declined = false

    @OptionGroup var standing: Standing
    @OptionGroup var printing: Printing
    @OptionGroup var unlocked: Unlocked

    func run() throws {
        let (store, keyring) = try unlocked.open()
        let today = try standing.day(in: store)
        let listed = try client.find(in: store, on: today, keyring)
        let milestones = try Complaint.scope(scope)
        let authorization = Authorization(
            id: store.newID(),
            inquiry: listed.id,
            partner: try recipient.find(for: listed, in: store),
            status: declined ? .declined : .granted,
            scope: milestones,
            description: description
                ?? milestones.map(\.inWords).joined(separator: ", "),
            purpose: purpose,
            signedOn: signed?.day,
            signedBy: signed == nil ? "" : by,
            authority: authority,
            expiresOn: expires?.day,
            expiryEvent: until,
            copyGiven: copyGiven
        )
        try store.add(authorization, by: .owner, keyring: keyring)
        let obstacles = declined ? [] : authorization.obstacles(on: today)
        if printing.json {
            Console.current.printJSON { writer in
                writer.key("authorization")
                writer.value(Archive.Record.authorization(authorization))
                writer.field("valid", authorization.permission.isValid(on: today))
                writer.field("missing", authorization.missing.map(\.rawValue))
            }
        } else {
            let page = Page(.current)
            page.say("Written down: \(authorization.inWords(on: today).lowercased()).")
            for obstacle in obstacles { page.say(obstacle, indent: 2) }
        }
    }
}

extension Complaint {
    /// A scope as it was typed.
    static func scope(_ words: [String]) throws -> [Milestone] {
        do {
            return try Scope.read(words)
        } catch {
            throw Complaint.refused(error.message)
        }
    }
}
