internal import ArgumentParser
internal import Exchange
internal import Storage
internal import Vault

/// `rapport audit …`: who did what, and that nobody rewrote it.
struct AuditCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit",
        abstract: "Check the log of who did what, and note where it ends.",
        discussion: """
            Each entry vouches for all before it. So that nobody can cut the end off unnoticed, keep \
            the line that `rapport audit head` prints somewhere else: on paper, or beside a backup.

            EXAMPLES
              rapport audit head
              rapport audit verify
              rapport audit verify --anchor anchor.txt
            """,
        subcommands: [AuditVerify.self, AuditHead.self]
    )
}

/// `rapport audit head`.
struct AuditHead: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "head",
        abstract: "Print the line to keep elsewhere: where the log ends now.",
        discussion: """
            EXAMPLES
              rapport audit head > anchor.txt
              rapport audit head --json
            """
    )

    @OptionGroup var printing: Printing
    @OptionGroup var place: Place

    func run() throws {
        let anchor = try place.open().auditAnchor()
        guard printing.json else { return Console.current.print(anchor.description) }
        Console.current.printJSON { writer in
            writer.field("sequence", Int(anchor.sequence))
            writer.field("anchor", anchor.description)
        }
    }
}

/// `rapport audit verify`.
struct AuditVerify: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Look the whole log through, and say where it was changed.",
        discussion: """
            With --anchor it also finds entries cut off at the end, or an older copy put back: give \
            the line that was noted, a file of such lines, or a backup.

            EXAMPLES
              rapport audit verify
              rapport audit verify --anchor anchors.txt
              rapport audit verify --anchor backup.db --json
            """
    )

    @Option(
        help: ArgumentHelp("A noted line, a file of them, or a backup.", valueName: "text|file"),
        completion: .file()
    )
    var anchor: String?

    @OptionGroup var printing: Printing
    @OptionGroup var place: Place
    @OptionGroup var secret: Secret

    func run() throws {
        let store = try place.open()
        let anchors = try anchor.map { try Anchors.read($0) } ?? []
        let keyring = try store.unlock(
            password: secret.forSealed("What the log is checked with is")
        )
        do {
            let end = try store.verifyAudit(keyring, anchors: anchors)
            try store.audit(.verifyAudit, by: .owner, session: "command")
            report(end, against: anchors.count)
        } catch {
            guard let why = Self.why(error) else { throw error }
            try store.audit(.verifyAuditFailed, by: .owner, session: "command")
            if printing.json {
                Console.current.printJSON { writer in
                    writer.field("whole", false)
                    writer.field("why", why)
                }
            }
            throw Complaint.refused(why)
        }
    }

    private func report(_ end: AuditChain.Anchor, against count: Int) {
        guard printing.json else {
            let noted =
                count == 0
                ? "Without a noted line, entries cut off at its very end can't be seen: keep this one"
                    + " elsewhere."
                : "What was noted elsewhere is all there. Keep this line elsewhere, too:"
            let page = Page(.current)
            page.say("The log is whole, \(end.sequence) entries. \(noted)")
            return Console.current.print(end.description)
        }
        Console.current.printJSON { writer in
            writer.field("whole", true)
            writer.field("entries", Int(end.sequence))
            writer.field("anchors", count)
            writer.field("anchor", end.description)
        }
    }

    /// What was found, if it is the log that is at fault.
    private static func why(_ error: any Error) -> String? {
        if let fault = error as? AuditFault { return fault.message }
        guard error is CellError else { return nil }
        return
            "The audit log's first key doesn't open: it was changed, or it is another practice's."
    }
}
