internal import ArgumentParser
internal import Consent
internal import Domain
internal import Exchange
internal import Storage

/// `rapport inquiry list`.
struct InquiryList: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List inquiries, the newest first.",
        discussion: """
            EXAMPLES
              rapport inquiry list
              rapport inquiry list --state scheduled --state no-show
              rapport inquiry list --source "Mei Chen" --from 2026-01-01
              rapport inquiry list --waitlist
            """
    )

    @Option(
        help: "received, contacted, scheduled, attended, no-show or closed; say it again for more."
    )
    var state: [Inquiry.State] = []

    @Option(help: SourceOption.help)
    var source: String?

    @Option(help: ArgumentHelp("Received on this day or later.", valueName: "yyyy-mm-dd"))
    var from: PlainDay?

    @Option(help: ArgumentHelp("Received on this day or earlier.", valueName: "yyyy-mm-dd"))
    var to: PlainDay?

    @Flag(help: "Who waits for an opening, in the order in which to call.")
    var waitlist = false

    @OptionGroup var standing: Standing
    @OptionGroup var printing: Printing
    @OptionGroup var unlocked: Unlocked

    func run() throws {
        let (store, keyring) = try unlocked.open()
        let day = try standing.day(in: store)
        let query = InquiryQuery(
            on: day,
            states: Set(state),
            source: try source.map { try SourceOption.read($0, in: store) },
            from: from?.day,
            to: to?.day
        )
        let found =
            try waitlist
            ? store.waitlist(on: day, keyring: keyring)
            : store.inquiries(query, keyring: keyring)
        try store.audit(.list, by: .owner, session: "command")
        if printing.json {
            Console.current.printJSON { writer in
                writer.field("inquiries", each: found) { writer, listed in
                    writer.object { $0.fields(of: listed) }
                }
            }
        } else {
            print(found, openings: try store.practice().openings, day)
        }
    }

    private func print(_ found: [ListedInquiry], openings: Int?, _ day: Day) {
        let page = Page(.current)
        if waitlist { page.say(Waitlist.heading(waiting: found.count, openings: openings)) }
        guard !found.isEmpty else {
            if !waitlist { page.say("No inquiries here.") }
            return
        }
        var table = Table(["Client", "Asked", "Source", "State", "Fit"])
        for listed in found {
            let source = listed.inquiry.source ?? .channel(.unknown)
            table.add(
                listed.inquiry.client,
                listed.inquiry.receivedOn.inWords(inYear: day.year),
                source.inWords(listed.referrer),
                listed.inquiry.closing?.inWords ?? listed.state.inWords,
                listed.inquiry.fit.map { "\($0)" } ?? ""
            )
        }
        page.table(table)
    }
}
