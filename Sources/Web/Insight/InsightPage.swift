import Domain
import Insight

/// What came of it: the answers first, then the pictures, then the tables.
struct InsightPage: Page {
    static let template = "insight"

    struct Days: Sendable {
        var action = Path.insight(.figures).text
        var from: String
        var to: String
        var asOf: String
    }

    struct AdviceList: Sendable {
        struct Item: Sendable {
            var label: String
            var told: Told
        }

        var items: [Item]
    }

    struct Invitation: Sendable {
        var text: String
        var label: String
        var href: String
    }

    var title = "Insight"
    var lead: String
    var places: [Chrome.Link]
    var spans: [Chrome.Link]
    var days: Days
    var answers: [Told]
    var advice: AdviceList?
    var invitation: Invitation?
    var charts: [ChartView]
    var tables: [FigureTable]
    var sheet: String
}

/// One sentence, whose numbers lead to the rows behind them.
struct Told: Sendable {
    struct Part: Sendable {
        var text: String
        var href: String?
        /// Somebody's, which may run the other way.
        var isName = false
    }

    var parts: [Part]

    init(_ sentence: Sentence, _ scope: RowScope) {
        parts = sentence.parts.map { part in
            // A line never ends between a number and its sign.
            Part(
                text: part.text.replacing(" %", with: "\u{a0}%"),
                href: part.rows.map(scope.href) ?? part.person.map { Path.partner($0).text },
                isName: part.person != nil
            )
        }
    }
}

/// The period in which a number's rows are, as an address says it.
struct RowScope: Sendable {
    /// Its own days are said unless the span says them.
    var span = Span.own
    var period: Period
    /// Nil for today.
    var asOf: Day?

    func href(_ rows: Selection) -> String { Path.insight(.rows).with(fields(rows) + days) }

    private func fields(_ rows: Selection) -> [(String, String)] {
        [
            ("source", rows.group == .all ? "" : rows.group.text),
            ("came", rows.outcome == .any ? "" : rows.outcome.rawValue),
        ]
    }

    private var days: [(String, String)] {
        let known = ("asOf", asOf?.description ?? "")
        guard span == .own else { return [("span", span.rawValue), known] }
        return [("from", period.from.description), ("to", period.to.description), known]
    }
}

/// A picture with the same as a table.
struct ChartView: Sendable {
    struct Row: Sendable {
        var name: String
        var cells: [String]
    }

    var name: String
    var title: String
    var summary: String
    var viewBox: String
    var lines: [Chart.Line]
    var dots: [Chart.Dot]
    var labels: [Chart.Label]
    var firstHead: String
    var head: [String]
    var rows: [Row]
    var file: String?

    init(_ chart: Chart, file: String?) {
        name = chart.name
        title = chart.title
        summary = chart.summary
        viewBox = chart.viewBox
        lines = chart.lines
        dots = chart.dots
        labels = chart.labels
        firstHead = chart.table.head.first ?? ""
        head = Array(chart.table.head.dropFirst())
        rows = chart.table.rows.map {
            Row(name: $0.first ?? "", cells: Array($0.dropFirst()))
        }
        self.file = file
    }
}

/// Figures side by side; every number leads to its rows.
struct FigureTable: Sendable {
    struct Cell: Sendable {
        var text: String
        var href: String?
    }

    struct Row: Sendable {
        var name: String
        var href: String?
        var cells: [Cell]
    }

    var heading: String
    var note: String?
    var firstHead: String
    var head: [String]
    var rows: [Row]
}
