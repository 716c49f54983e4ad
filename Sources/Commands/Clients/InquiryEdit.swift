internal import ArgumentParser
internal import Domain
internal import Storage

/// `rapport inquiry edit`.
struct InquiryEdit: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "edit",
        abstract: "Put right what is written of an inquiry.",
        discussion: """
            EXAMPLES
              rapport inquiry edit S.J. --source directory --heard "on Psychology Today"
              rapport inquiry edit S.J. --specialty grief --age teen --payer Regence
              rapport inquiry edit S.J. --client C-17
            """
    )

    @OptionGroup var found: Client

    @Option(
        name: .customLong("client"),
        help: ArgumentHelp("Initials or a chart code.", valueName: "label")
    )
    var label: String?

    @Option(help: ArgumentHelp("How they heard about you, in their words.", valueName: "words"))
    var heard: String?

    @Option(help: SourceOption.help)
    var source: String?

    @Option(help: ArgumentHelp("The day on which they asked.", valueName: "yyyy-mm-dd"))
    var received: PlainDay?

    @Flag(inversion: .prefixedNo, help: "42 CFR Part 2 protects the client's records.")
    var part2: Bool?

    @OptionGroup var needs: NeedsOptions
    @OptionGroup var standing: Standing
    @OptionGroup var printing: Printing
    @OptionGroup var unlocked: Unlocked

    func validate() throws {
        if needs.isEmpty, part2 == nil, received == nil,
            [label, heard, source].allSatisfy({ $0 == nil })
        {
            throw ValidationError("Say what to change, for example --source directory.")
        }
        if let label, label.isBlank {
            throw ValidationError("--client needs initials or a chart code.")
        }
    }

    func run() throws {
        let (store, keyring) = try unlocked.open()
        let today = try standing.day(in: store)
        let id = try found.find(in: store, on: today, keyring).id
        let read = try source.map { try SourceOption.read($0, in: store) }
        let practice = try store.practice()
        try store.change(id, by: .owner, keyring: keyring) { inquiry in
            if let label { inquiry.client = label.trimmed }
            if let heard { inquiry.heardAbout = heard }
            if let read { inquiry.source = read }
            if let received { inquiry.receivedOn = received.day }
            if let part2 { inquiry.part2 = part2 }
            if !needs.isEmpty { inquiry.setNeeds(needs.applied(to: inquiry.needs), practice) }
        }
        try InquiryNote.report(
            "Saved.",
            id,
            in: (store, keyring),
            on: today,
            asJSON: printing.json
        )
    }
}

/// `rapport inquiry episode`.
struct InquiryEpisode: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "episode",
        abstract: "Note the course of treatment: first and last session, how many, how it ended.",
        discussion: """
            EXAMPLES
              rapport inquiry episode S.J. --first 2026-02-10
              rapport inquiry episode S.J. --last 2026-06-01 --ending completed
            """
    )

    @OptionGroup var client: Client

    @Option(help: ArgumentHelp("The first session.", valueName: "yyyy-mm-dd"))
    var first: PlainDay?

    @Option(help: ArgumentHelp("The last session.", valueName: "yyyy-mm-dd"))
    var last: PlainDay?

    @Option(help: ArgumentHelp("How many sessions there were.", valueName: "n"))
    var sessions: Int?

    @Option(help: "ongoing, completed, dropped-out or transferred.")
    var ending: Episode.Ending?

    @OptionGroup var standing: Standing
    @OptionGroup var printing: Printing
    @OptionGroup var unlocked: Unlocked

    func run() throws {
        let (store, keyring) = try unlocked.open()
        let today = try standing.day(in: store)
        let listed = try client.find(in: store, on: today, keyring)
        guard
            let begun = first?.day ?? listed.episode?.firstSession ?? listed.inquiry.attendedOn
        else {
            throw Complaint.refused("Give the day of the first session, with --first.")
        }
        var episode =
            listed.episode
            ?? Episode(id: store.newID(), inquiry: listed.id, firstSession: begun)
        episode.firstSession = begun
        if let last { episode.lastSession = last.day }
        if let sessions { episode.sessions = sessions }
        if let ending { episode.ending = ending }
        try store.save(episode, by: .owner)
        try InquiryNote.report(
            "Saved.",
            listed.id,
            in: (store, keyring),
            on: today,
            asJSON: printing.json
        )
    }
}
