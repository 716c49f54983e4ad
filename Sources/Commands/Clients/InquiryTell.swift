internal import ArgumentParser
internal import Consent
internal import Domain
internal import Exchange
internal import Storage
internal import Vault

/// `rapport inquiry tell`.
struct InquiryTell: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tell",
        abstract: "Close the loop: the words for a partner, if the client permits them.",
        discussion: """
            It prints what may be told, for your own letter or mail, and keeps on record that it was. \
            What may not be told is kept on record as well, with the reason; then a thank-you that \
            names nobody is printed. Your own words are held against what is on record; what the \
            permission doesn't cover is named, and nothing is told.

            EXAMPLES
              rapport inquiry tell S.J.
              rapport inquiry tell S.J. --preview
              rapport inquiry tell S.J. --milestone ended --channel email
              rapport inquiry tell S.J. --words letter.txt
            """
    )

    @OptionGroup var client: Client
    @OptionGroup var recipient: ToWhom

    @Option(help: "scheduled, attended, ended or coordination.")
    var milestone: Milestone = .attended

    @Option(help: "letter, email, phone, text, note, in-person or video.")
    var channel: Touch.Channel = .letter

    @Option(
        help: ArgumentHelp(
            "Your own words instead of those that are offered, from a file, or - for what is piped in.",
            valueName: "file"
        ),
        completion: .file()
    )
    var words: String?

    @Flag(help: "Only show the words; nothing is told.")
    var preview = false

    @OptionGroup var standing: Standing
    @OptionGroup var printing: Printing
    @OptionGroup var unlocked: Unlocked

    func run() throws {
        let (store, keyring) = try unlocked.open()
        let today = try standing.day(in: store)
        let listed = try client.find(in: store, on: today, keyring)
        var sending = Sending(
            inquiry: listed.id,
            partner: try recipient.find(for: listed, in: store),
            milestone: milestone,
            channel: channel,
            on: standing.on?.day
        )
        if let words = try ownWords() {
            // The federal notice goes with one's own words as with those that are offered.
            let notice = try store.preview(sending, keyring: keyring).message?.notice
            sending.finalText = [words.trimmed, notice].compactMap(\.self).joined(separator: "\n\n")
        }
        if preview {
            let seen = try store.preview(sending, keyring: keyring)
            if case .blocked(let block) = seen.verdict {
                throw Complaint.refused(block.sentence(on: today))
            }
            Console.current.print(sending.finalText ?? seen.message?.text ?? "")
            return
        }
        switch try store.send(sending, by: .owner, keyring: keyring) {
        case .told(let disclosure, let message):
            print(disclosure, message.subject, sending.finalText ?? message.text)
        case .blocked(let blocked):
            let partner = try store.partner(sending.partner)
            if let partner, !printing.json {
                let thanks = NoName.text(to: partner, from: try store.practice())
                Console.current.print(thanks)
                Console.current.note(NoName.why)
            }
            throw Complaint.refused("\(blocked.sentence) Nothing was told.")
        }
    }

    private func ownWords() throws -> String? {
        guard let words else { return nil }
        let bytes = try Files.read(words == "-" ? "/dev/stdin" : words, atMost: 65_536)
        guard let text = String(validating: bytes, as: UTF8.self), !text.isBlank else {
            throw Complaint.badData("\(words) holds no words, or is no plain text in UTF-8.")
        }
        return text
    }

    private func print(_ disclosure: Disclosure, _ subject: String, _ text: String) {
        guard printing.json else {
            Console.current.print(text)
            Console.current.note("On record as told to \(disclosure.recipient.printable).")
            return
        }
        Console.current.printJSON { writer in
            writer.key("disclosure")
            writer.value(Archive.Record.disclosure(disclosure))
            writer.field("subject", subject)
            writer.field("text", text)
        }
    }
}

/// `rapport inquiry accounting`.
struct InquiryAccounting: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "accounting",
        abstract: "Print what was told of a client in six years, for the client.",
        discussion: """
            EXAMPLES
              rapport inquiry accounting S.J. > accounting.txt
              rapport inquiry accounting S.J. --json
            """
    )

    @OptionGroup var client: Client
    @OptionGroup var standing: Standing
    @OptionGroup var printing: Printing
    @OptionGroup var unlocked: Unlocked

    func run() throws {
        let (store, keyring) = try unlocked.open()
        let today = try standing.day(in: store)
        let listed = try client.find(in: store, on: today, keyring)
        let accounting = try store.accounting(of: [listed.id], on: today, keyring: keyring)
        try store.audit(.print(.accounting, listed.id), by: .owner, session: "command")
        let alike = try store.inquiries(InquiryQuery(on: today), keyring: keyring).map(\.inquiry)
            .filter { $0.isCalledAlike(listed.inquiry) }
        for other in alike {
            Console.current.note(
                "The same label asked on \(other.receivedOn.inWords(inYear: today.year)), too"
                    + " (\(other.id)). If that is the same person, print that one as well."
            )
        }
        guard printing.json else {
            let practice = try store.practice()
            Console.current.print(
                accounting.text(
                    client: listed.inquiry.client,
                    practice: practice.discloser,
                    anchor: try store.auditAnchor().description
                )
            )
            return
        }
        Console.current.printJSON { writer in
            writer.field("from", accounting.from)
            writer.field("to", accounting.to)
            writer.field("entries", each: accounting.entries) { writer, entry in
                writer.object { writer in
                    writer.key("disclosure")
                    writer.value(Archive.Record.disclosure(entry.disclosure))
                    writer.field("accountable", entry.accountable)
                    writer.field("because", entry.because)
                }
            }
        }
    }
}
