import Insight

extension FigureTable {
    /// How many quarters stand side by side; the CSV has all of them.
    private static let quarterLimit = 5

    /// Who asked from each source, quarter by quarter; no rows while there is but one.
    static func quarters(_ report: Report, _ scope: RowScope) -> FigureTable {
        let all = report.practice.byQuarter
        let shown = all.suffix(quarterLimit).map(\.quarter)
        func row(_ name: String, _ figures: Figures, _ group: Selection.Group) -> Row {
            Row(
                name: name,
                cells: zip(shown, figures.byQuarter.suffix(quarterLimit)).map { quarter, count in
                    guard count.inquiries > 0 else { return Cell(text: "–") }
                    // A link in every cell would make the page twice as heavy; those of a source
                    // lead from the table above.
                    guard case .all = group else { return Cell(text: "\(count.inquiries)") }
                    let days = RowScope(
                        period: scope.period.within(quarter.period),
                        asOf: scope.asOf
                    )
                    return Cell(text: "\(count.inquiries)", href: days.href(Selection(group)))
                }
            )
        }
        return FigureTable(
            heading: "Quarter by quarter",
            note: all.count > shown.count ? "The last five quarters; the CSV has all." : nil,
            firstHead: "Source",
            head: shown.map(\.short),
            rows: all.count < 2 || report.practice.inquiries == 0
                ? []
                : [row("All", report.practice, .all)]
                    + report.sources.prefix(sourceLimit).map { source in
                        row(
                            source.name.isEmpty ? "Someone no longer here" : source.name,
                            source.figures,
                            source.group
                        )
                    }
        )
    }
}
