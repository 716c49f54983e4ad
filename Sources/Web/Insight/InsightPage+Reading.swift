import Domain
import Insight

extension InsightPage {
    init(_ reading: InsightReading, on today: Day) {
        let report = reading.report
        let scope = RowScope(
            span: reading.span,
            period: report.period,
            asOf: reading.asOf == today ? nil : reading.asOf
        )
        let query = [
            ("from", report.period.from.description), ("to", report.period.to.description),
            ("asOf", reading.asOf.description),
        ]
        let known =
            reading.asOf == today ? "" : ", as it was known \(dated(reading.asOf, on: today))"
        lead = "\(capitalized(report.period.inWords(asOf: reading.asOf)))\(known)."
        places = [
            Chrome.Link(label: "Who is missing", href: Path.insight(.gaps).text),
            Chrome.Link(label: "Who could introduce you", href: Path.insight(.introductions).text),
            Chrome.Link(label: "Someone you can’t take", href: Path.insight(.match).text),
            Chrome.Link(label: "Look over the whole", href: Path.insight(.reviews).text),
        ]
        spans = Span.allCases.filter { $0 != .own }.map { span in
            Chrome.Link(
                label: span.label,
                href: Path.insight(.figures).with([
                    ("span", span.rawValue),
                    ("asOf", reading.asOf == today ? "" : reading.asOf.description),
                ]),
                isCurrent: span == reading.span
            )
        }
        days = Days(
            from: report.period.from.description,
            to: report.period.to.description,
            asOf: reading.asOf.description
        )
        answers = Telling(report).answers.map { Told($0, scope) }
        let advice = Advice.from(report, reading.companions)
        self.advice =
            advice.isEmpty
            ? nil
            : AdviceList(
                items: advice.map { advice in
                    AdviceList.Item(
                        label: advice.topic.label,
                        told: Told(advice.sentence, scope)
                    )
                }
            )
        invitation =
            report.practice.inquiries > 0
            ? nil
            : Invitation(
                text: """
                    Here will be where your clients come from and what came of it. Ask “How did you \
                    hear about me?” in the first call and note the answer.
                    """,
                label: reading.isUnbegun ? "Note who asked" : "Look at all there is",
                href: reading.isUnbegun
                    ? Path.clients(.call).text
                    : Path.insight(.figures).with([("span", Span.all.rawValue)])
            )
        charts = Chart.all(report).map {
            ChartView($0, file: Path.insight(.chart($0.name)).with(query))
        }
        tables = report.practice.inquiries == 0 ? [] : FigureTable.all(report, scope)
        sheet = Path.insight(.sheet).with(query)
    }
}
