public import Domain

/// The figures as rows of cells: for a workbook, and for a file of values with commas between.
public struct FigureSheet: Hashable, Sendable {
    public enum Cell: Hashable, Sendable {
        case text(String)
        case number(Double)
        case whole(Int)
        case day(Day)
        /// Nothing to count.
        case none
    }

    /// What the sheet is called.
    public let name: String
    /// The first row names the columns.
    public let rows: [[Cell]]

    /// A row for the practice, one for each source, one for each kind.
    public init(_ report: Report) {
        name = "Insight"
        let head = [
            "Group", "Source", "From", "To", "As of", "Inquiries", "Decided", "Pending", "Attended",
            "Conversion", "Low", "High", "Began treatment", "Ended", "Ongoing", "Median days",
            "Days in the first year", "Still there after 90 days", "Mean sessions", "Fit",
            "Fit known of", "Minutes", "Minutes a referral",
        ]
        let quarters = report.practice.byQuarter.map(\.quarter.description)
        func row(_ what: String, _ name: String, _ figures: Figures) -> [Cell] {
            let days = [report.period.from, report.period.to, report.asOf]
            return [.text(what), .text(name)] + days.map { .day($0) }
                + figures.cells + figures.byQuarter.map { .whole($0.inquiries) }
        }
        rows =
            [(head + quarters).map { .text($0) }, row("practice", "All", report.practice)]
            + report.sources.map { source in
                switch source.origin {
                case .partner: row("partner", source.name, source.figures)
                case .channel: row("channel", source.name, source.figures)
                }
            }
            + report.kinds.map { row("kind", $0.kind.inWords, $0.figures) }
    }

    /// RFC 4180, in UTF-8, with a line for every row.
    ///
    /// A cell that a spreadsheet would take for a formula gets an apostrophe in front.
    public var csv: String {
        rows.map { $0.map(\.written).joined(separator: ",") + "\r\n" }.joined()
    }
}

extension FigureSheet.Cell {
    init(_ number: Double?) { self = number.map { .number($0) } ?? .none }
    init(_ number: Int?) { self = number.map { .whole($0) } ?? .none }

    var written: String {
        switch self {
        case .none: ""
        case .whole(let number): "\(number)"
        case .day(let day): day.description
        case .number(let number): "\(number)"
        case .text(let text): FigureSheet.Cell.quoted(text)
        }
    }

    private static func quoted(_ text: String) -> String {
        let risky: Set<Unicode.Scalar> = [
            "=", "+", "-", "@", "\t", "\r", "\n", "\0", "\u{ff1d}", "\u{ff0b}", "\u{ff0d}",
            "\u{ff20}",
        ]
        let isRisky = text.unicodeScalars.first.map(risky.contains) ?? false
        let safe = isRisky ? "'" + text : text
        let special: Set<Unicode.Scalar> = [",", "\"", "\n", "\r"]
        guard safe.unicodeScalars.contains(where: special.contains) else { return safe }
        var quoted = "\""
        for scalar in safe.unicodeScalars {
            if scalar == "\"" { quoted += "\"" }
            quoted.unicodeScalars.append(scalar)
        }
        return quoted + "\""
    }
}

extension Figures {
    fileprivate var cells: [FigureSheet.Cell] {
        [
            .whole(inquiries), .whole(decided), .whole(pending), .whole(attended),
            .init(conversion.rate), .init(conversion.low), .init(conversion.high),
            .whole(treatment.n), .whole(treatment.ended), .whole(treatment.ongoing),
            .init(treatment.median), .init(treatment.rmst365), .init(treatment.retention90),
            .init(treatment.meanSessions), .init(fit.mean), .whole(fit.n),
            .init(minutes?.total), .init(minutes?.perReferral),
        ]
    }
}
