internal import ArgumentParser
internal import Consent
internal import Domain
internal import Storage

/// `rapport inquiry set`.
struct InquirySet: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "set",
        abstract: "Note a step: contacted, scheduled, attended or no-show.",
        discussion: """
            Nothing is lost by it: each step is a day of its own, and `rapport undo` takes it back.

            EXAMPLES
              rapport inquiry set S.J. contacted
              rapport inquiry set S.J. scheduled --day 2026-11-20
              rapport inquiry set S.J. no-show
              rapport inquiry set S.J. attended --clear
            """
    )

    enum Word: String, CaseIterable, ExpressibleByArgument {
        case contacted, scheduled, attended
        case noShow = "no-show"

        var step: Inquiry.Step {
            switch self {
            case .contacted: .contacted
            case .scheduled: .scheduled
            case .attended: .attended
            case .noShow: .noShow
            }
        }
    }

    @OptionGroup var client: Client

    @Argument(help: "contacted, scheduled, attended or no-show.")
    var step: Word

    @Option(help: ArgumentHelp("The day on which it happened.", valueName: "yyyy-mm-dd"))
    var day: PlainDay?

    @Flag(help: "Clear a step that was noted by a slip.")
    var clear = false

    @OptionGroup var standing: Standing
    @OptionGroup var printing: Printing
    @OptionGroup var unlocked: Unlocked

    func run() throws {
        let (store, keyring) = try unlocked.open()
        let today = try standing.day(in: store)
        let id = try client.find(in: store, on: today, keyring).id
        if clear {
            try store.clear(step.step, id, by: .owner, keyring: keyring)
        } else {
            try store.take(
                step.step,
                on: day?.day ?? today,
                id,
                standingOn: today,
                by: .owner,
                keyring: keyring
            )
        }
        let next = try store.inquiry(id, on: today)?.listed.next.text ?? ""
        try InquiryNote.report(
            "\(clear ? "Cleared" : step.step.inWords). \(next)",
            id,
            in: (store, keyring),
            on: today,
            asJSON: printing.json
        )
    }
}

/// `rapport inquiry close`.
struct InquiryClose: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "close",
        abstract: "Close an inquiry: declined, lost, waitlist or referred-out.",
        discussion: """
            Referred out, it notes for each partner that you gave their name, and nothing of the \
            client.

            EXAMPLES
              rapport inquiry close S.J. declined --remark "no evenings"
              rapport inquiry close S.J. waitlist
              rapport inquiry close S.J. referred-out --to "Ann Lee" --to "Pat Moss"
            """
    )

    @OptionGroup var client: Client

    @Argument(help: "declined, lost, waitlist or referred-out.")
    var reason: Closing.Reason

    @Option(help: ArgumentHelp("What else there is to say.", valueName: "words"))
    var remark = ""

    @Option(help: ArgumentHelp("To whom; say it again for more.", valueName: "partner"))
    var to: [String] = []

    @Option(help: ArgumentHelp("The day on which it happened.", valueName: "yyyy-mm-dd"))
    var day: PlainDay?

    @OptionGroup var standing: Standing
    @OptionGroup var printing: Printing
    @OptionGroup var unlocked: Unlocked

    func validate() throws {
        if reason == .referredOut, to.isEmpty {
            throw ValidationError("Say to whom you referred them, with --to.")
        }
        if reason != .referredOut, !to.isEmpty {
            throw ValidationError("--to goes with referred-out.")
        }
    }

    func run() throws {
        let (store, keyring) = try unlocked.open()
        let today = try standing.day(in: store)
        let id = try client.find(in: store, on: today, keyring).id
        if reason == .referredOut {
            try store.referOut(
                id,
                to: try to.map { try Who.find($0, in: store).id },
                on: day?.day ?? today,
                remark: remark,
                standingOn: today,
                by: .owner,
                keyring: keyring
            )
        } else {
            try store.take(
                .closed(Closing(reason, remark: remark)),
                on: day?.day ?? today,
                id,
                standingOn: today,
                by: .owner,
                keyring: keyring
            )
        }
        try InquiryNote.report(
            "Closed: \(reason.inWords.lowercased()).",
            id,
            in: (store, keyring),
            on: today,
            asJSON: printing.json
        )
    }
}

/// `rapport inquiry reopen`.
struct InquiryReopen: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reopen",
        abstract: "Open a closed inquiry again, where it was.",
        discussion: """
            EXAMPLES
              rapport inquiry reopen S.J.
            """
    )

    @OptionGroup var client: Client
    @OptionGroup var standing: Standing
    @OptionGroup var printing: Printing
    @OptionGroup var unlocked: Unlocked

    func run() throws {
        let (store, keyring) = try unlocked.open()
        let today = try standing.day(in: store)
        let id = try client.find(in: store, on: today, keyring).id
        try store.take(
            .reopened,
            on: today,
            id,
            standingOn: today,
            by: .owner,
            keyring: keyring
        )
        let next = try store.inquiry(id, on: today)?.listed.next.text ?? ""
        try InquiryNote.report(
            "Open again. \(next)",
            id,
            in: (store, keyring),
            on: today,
            asJSON: printing.json
        )
    }
}
