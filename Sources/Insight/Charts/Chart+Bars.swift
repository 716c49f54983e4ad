/// Counts as bars: by quarter, and by kind of partner.
extension Chart {
    /// Nil when nobody asked.
    public static func quarters(_ report: Report) -> Chart? {
        let counts = report.practice.byQuarter
        guard let most = counts.map(\.inquiries).max(), most > 0 else { return nil }
        let (top, bottom) = (34.0, 214.0)
        var chart = Chart(
            name: "quarters",
            title: "Who asked, by quarter",
            summary:
                "Inquiries in \(counts.count) \(plural(counts.count, "quarter", "quarters")), from \(counts.map(\.inquiries).min() ?? 0) to \(most).",
            height: 250,
            table: Table(
                head: ["Quarter", "Inquiries"],
                rows: counts.map { [$0.quarter.inWords, "\($0.inquiries)"] }
            )
        )
        let slot = width / Double(counts.count)
        let each = (counts.count + 5) / 6
        chart.line(.grid, from: (0, bottom), to: (width, bottom))
        for (place, count) in counts.enumerated() {
            let height = (bottom - top) * Double(count.inquiries) / Double(most)
            let bar = min(slot * 0.7, 96)
            let middle = slot * (Double(place) + 0.5)
            chart.bar(
                .leaf,
                x: middle - bar / 2,
                y: bottom - height,
                width: bar,
                height: height
            )
            if counts.count <= 12 {
                chart.label("\(count.inquiries)", x: middle, y: bottom - height - 8, .middle)
            }
            if place % each == 0 {
                chart.label(count.quarter.short, x: middle, y: bottom + 26, .middle, .soft)
            }
        }
        return chart
    }

    /// Nil when no partner referred anyone.
    public static func kinds(_ report: Report) -> Chart? {
        let kinds = report.kinds.filter { $0.figures.inquiries > 0 }
        guard let most = kinds.map(\.figures.inquiries).max() else { return nil }
        let rowHeight = 60.0
        var chart = Chart(
            name: "kinds",
            title: "Kinds of partners",
            summary: "Referrals by the kind of partner; the dark part came to a first session.",
            height: Double(kinds.count) * rowHeight,
            table: Table(
                head: ["Kind", "Referred", "Came"],
                rows: kinds.map {
                    [$0.kind.inWords, "\($0.figures.inquiries)", "\($0.figures.attended)"]
                }
            )
        )
        for (place, kind) in kinds.enumerated() {
            let top = Double(place) * rowHeight
            let figures = kind.figures
            func length(_ count: Int) -> Double { (width - 16) * Double(count) / Double(most) }
            chart.label(kind.kind.inWords, x: 8, y: top + 22)
            chart.label(
                "\(figures.inquiries) referred, \(figures.attended) came",
                x: width - 8,
                y: top + 22,
                .end
            )
            chart.bar(.tint, x: 8, y: top + 32, width: length(figures.inquiries), height: 14)
            chart.bar(.leaf, x: 8, y: top + 32, width: length(figures.attended), height: 14)
        }
        return chart
    }

    /// All there are, in the order in which one reads them.
    public static func all(_ report: Report) -> [Chart] {
        [conversion(report), survival(report), quarters(report), kinds(report)].compactMap { $0 }
    }
}
