internal import ArgumentParser
internal import Cadence
internal import Domain
internal import Insight
internal import Storage

/// `rapport insight`: what came of it.
struct InsightCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "insight",
        abstract: "Show where inquiries come from, and what came of them.",
        discussion: """
            Without days it is the twelve months that end today. Small numbers are told as they are, \
            and who is still in treatment is said.

            EXAMPLES
              rapport insight
              rapport insight --from 2026-01-01 --to 2026-06-30
              rapport insight --on 2026-09-15 --json
            """
    )

    @Option(help: ArgumentHelp("The first day.", valueName: "yyyy-mm-dd"))
    var from: PlainDay?

    @Option(help: ArgumentHelp("The last day.", valueName: "yyyy-mm-dd"))
    var to: PlainDay?

    @OptionGroup var standing: Standing
    @OptionGroup var printing: Printing
    @OptionGroup var place: Place

    func run() throws {
        let store = try place.open()
        let day = try standing.day(in: store)
        var period = Period.year(endingOn: to?.day ?? day)
        if let from { period.from = from.day }
        guard period.from <= period.to else {
            throw Complaint.refused(
                "The period ends on \(period.to), before it begins on \(period.from). Turn them"
                    + " round."
            )
        }
        let book = try store.book(on: day)
        let strong = book.relationships.count {
            !$0.archived && Stage(of: $0, settings: book.settings, on: day) == .strong
        }
        let report = Report(of: try store.records(), strong: strong, during: period, asOf: day)
        if printing.json {
            Console.current.printJSON(report.write)
        } else {
            ReportNote(report: report).print(on: .current)
        }
    }
}
