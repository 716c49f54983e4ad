internal import ArgumentParser
internal import Consent
internal import Domain
internal import Insight
internal import Storage

/// `rapport inquiry add`.
struct InquiryAdd: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Write down who asks for a place.",
        discussion: """
            First of all, how they heard about you: the words as they said them with --heard, and who \
            or what it was with --source. If you give no source, what the words may mean is shown, and \
            nothing is written.

            EXAMPLES
              rapport inquiry add --client S.J. --heard "from Dr. Chen" --source Chen
              rapport inquiry add --client C-17 --source web-search --specialty grief
              rapport inquiry add --client K.L. --source unknown --payer Regence
            """
    )

    @Option(help: ArgumentHelp("Initials or a chart code.", valueName: "label"))
    var client: String

    @Option(help: ArgumentHelp("How they heard about you, in their words.", valueName: "words"))
    var heard = ""

    @Option(help: SourceOption.help)
    var source: String?

    @Option(help: ArgumentHelp("The day on which they asked.", valueName: "yyyy-mm-dd"))
    var received: PlainDay?

    @Flag(help: "42 CFR Part 2 protects the client's records.")
    var part2 = false

    @OptionGroup var needs: NeedsOptions
    @OptionGroup var standing: Standing
    @OptionGroup var printing: Printing
    @OptionGroup var unlocked: Unlocked

    func validate() throws {
        if client.isBlank { throw ValidationError("--client needs initials or a chart code.") }
    }

    func run() throws {
        let (store, keyring) = try unlocked.open()
        let day = try standing.day(in: store)
        guard let source else { throw try SourceOption.missing(heard, in: store) }
        let received = received?.day ?? day
        guard received <= day else {
            throw Complaint.refused("They can't have asked on a day that hasn't come yet.")
        }
        var inquiry = Inquiry(
            id: store.newID(),
            receivedOn: received,
            source: try SourceOption.read(source, in: store),
            heardAbout: heard,
            client: client.trimmed,
            part2: part2
        )
        let practice = try store.practice()
        inquiry.setNeeds(needs.applied(), practice)
        try store.add(inquiry, by: .owner, keyring: keyring)
        if let advice = ClientLabels.advice(on: client) { Console.current.note(advice) }
        var said = ["Written down."]
        if let fit = inquiry.fit { said.append("Fit \(fit) of 100.") }
        if let openings = practice.openings { said.append("\(Self.openings(openings))") }
        said.append("Get in touch, even if you are full.")
        try InquiryNote.report(
            said.joined(separator: " "),
            inquiry.id,
            in: (store, keyring),
            on: day,
            asJSON: printing.json
        )
    }

    private static func openings(_ count: Int) -> String {
        switch count {
        case 0: "You have no openings; `rapport match` finds whom to name."
        case 1: "You have one opening."
        default: "You have \(count) openings."
        }
    }
}
