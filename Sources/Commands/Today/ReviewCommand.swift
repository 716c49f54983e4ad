internal import ArgumentParser
internal import Domain
internal import Storage

/// `rapport review`: the yearly look at the whole network.
struct ReviewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "review",
        abstract: "Note that you looked over your whole network.",
        discussion: """
            Once a year: who is in which circle, which kinds of partners are missing, whom you have \
            lost sight of. The next one is due a year later.

            EXAMPLES
              rapport review
              rapport review --on 2026-01-05
              rapport review --not-before 2027-01-15
            """
    )

    @Option(help: ArgumentHelp("Put it off until a day.", valueName: "yyyy-mm-dd"))
    var notBefore: PlainDay?

    @OptionGroup var standing: Standing
    @OptionGroup var printing: Printing
    @OptionGroup var place: Place

    func run() throws {
        let store = try place.open()
        let day = try standing.day(in: store)
        guard let later = notBefore?.day else {
            try store.addReview(on: day, by: .owner)
            return Change.report(
                "The yearly review is done, on \(day.inWords(inYear: 0)).",
                of: nil,
                asJSON: printing.json
            )
        }
        guard later > day else {
            throw Complaint.refused(
                "\(later) is not ahead, so nothing was put off. Say a later day."
            )
        }
        try store.snooze(Snooze(partner: nil, rule: .review, until: later), by: .owner)
        Change.report(
            "The yearly review can wait until \(later.inWords(inYear: 0)).",
            of: nil,
            asJSON: printing.json
        )
    }
}
