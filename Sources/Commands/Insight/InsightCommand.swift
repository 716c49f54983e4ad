internal import ArgumentParser
internal import Domain
internal import Insight
internal import Storage
internal import Web

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
              rapport insight --format csv > figures.csv
              rapport insight --chart staying > staying.svg
            """
    )

    @Option(help: ArgumentHelp("The first day.", valueName: "yyyy-mm-dd"))
    var from: PlainDay?

    @Option(help: ArgumentHelp("The last day.", valueName: "yyyy-mm-dd"))
    var to: PlainDay?

    @Option(help: ArgumentHelp("How to print: text, json or csv.", valueName: "format"))
    var format = ReportFormat.text

    @Option(
        help: ArgumentHelp(
            "Print a picture as SVG instead: coming, staying, quarters or kinds.",
            valueName: "name"
        )
    )
    var chart: ChartName?

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
        let report = try store.report(during: period, asOf: day)
        if let chart {
            guard let drawn = Chart.all(report).first(where: { $0.name == chart.rawValue }) else {
                throw Complaint.refused(
                    "There is nothing to draw yet: no inquiry in these days can be counted for it."
                )
            }
            return Console.current.write(.out, drawn.svg)
        }
        switch printing.json ? .json : format {
        case .json: Console.current.printJSON(report.write)
        case .csv: Console.current.write(.out, FigureSheet(report).csv)
        case .text: ReportNote(report: report).print(on: .current)
        }
    }
}

enum ReportFormat: String, CaseIterable, ExpressibleByArgument {
    case text, json, csv
}

enum ChartName: String, CaseIterable, ExpressibleByArgument {
    case coming, staying, quarters, kinds
}
