internal import ArgumentParser
internal import Domain
internal import Exchange
internal import Storage
internal import Vault

/// `rapport import`: an address book, a sheet, a calendar or an archive.
struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Bring in an address book, a sheet, a calendar or an archive.",
        discussion: """
            What a file is, its contents say: vCards, CSV from Google, Outlook, LinkedIn, \
            Thunderbird or your own sheet, a workbook (.xlsx), a calendar (.ics), whose past events \
            become meetings with the partners who attended, or an archive of Rapport. Look first \
            with --dry-run. What was brought in can be taken back as a whole, and bringing it in \
            again changes nothing.

            EXAMPLES
              rapport import contacts.vcf --dry-run
              rapport import contacts.vcf
              rapport import referral-partners.xlsx --json
              rapport import partners.csv --dates day-first
              rapport import calendar.ics
              rapport import --undo 3
              cat practice.jsonl | rapport import -
            """
    )

    @Argument(
        help: ArgumentHelp("The file; - is what is piped in.", valueName: "file"),
        completion: .file()
    )
    var file: String?

    @Flag(help: "Only say what would be done.")
    var dryRun = false

    @Option(help: "In a sheet, of days that can be read both ways: month-first or day-first.")
    var dates: DateOrder?

    @Option(help: ArgumentHelp("Take back an import, by its number.", valueName: "batch"))
    var undo: Int?

    @OptionGroup var printing: Printing
    @OptionGroup var place: Place
    @OptionGroup var secret: Secret

    func validate() throws {
        if (file == nil) == (undo == nil) {
            throw ValidationError("Name a file, or an import to take back: --undo 3.")
        }
        if undo != nil, dryRun { throw ValidationError("--dry-run goes with a file.") }
    }

    func run() throws {
        if let undo {
            try place.open().undo(undo, by: .owner)
            return Change.report("Took back import \(undo).", of: nil, asJSON: printing.json)
        }
        let arriving = try Arriving(file ?? "-")
        let intake = Intake(
            document: arriving.document,
            choices: TableChoices(dateOrder: dates),
            place: place,
            secret: secret
        )
        let report: ImportReport
        do {
            defer {
                arriving.progress.clear()
                arriving.discard()
            }
            report = try dryRun ? intake.preview() : intake.bring()
        }
        if printing.json {
            Console.current.printJSON(report.write)
        } else {
            ImportNote(report: report, isPreview: dryRun).print(on: .current)
        }
    }
}
