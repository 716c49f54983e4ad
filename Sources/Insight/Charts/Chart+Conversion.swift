import Domain

/// Who came to a first session, source by source: a dot, and how far it could as well be.
extension Chart {
    /// How many sources one picture shows; the figures have more.
    static let sourceLimit = 12

    /// Nil while nothing is decided.
    public static func conversion(_ report: Report) -> Chart? {
        let all = report.sources.filter { $0.figures.decided > 0 }
        let shown = all.prefix(sourceLimit)
        guard !shown.isEmpty else { return nil }
        let beyond = all.count - shown.count
        let rowHeight = 60.0
        let bottom = Double(shown.count) * rowHeight + 8
        var chart = Chart(
            name: "coming",
            title: "Who came to a first session",
            summary:
                "The share of those with a known outcome who came, for \(shown.count) \(plural(shown.count, "source", "sources")), with the 95 % interval: the fewer there are, the longer the line."
                + (beyond > 0 ? " The figures have \(beyond) more." : ""),
            height: bottom + 34,
            table: Table(
                head: ["Source", "Came", "Of", "Could as well be"],
                rows: shown.map { source in
                    let conversion = source.figures.conversion
                    return [
                        source.name, "\(conversion.attended)", "\(conversion.decided)",
                        conversion.interval.map { percent($0) } ?? "",
                    ]
                }
            )
        )
        let (left, right) = (8.0, 632.0)
        func x(_ share: Double) -> Double { left + (right - left) * share }
        for (share, text, anchor) in [
            (0.0, "0 %", Anchor.start), (0.5, "50 %", .middle), (1.0, "100 %", .end),
        ] {
            chart.line(.grid, from: (x(share), 30), to: (x(share), bottom))
            chart.label(text, x: x(share), y: bottom + 24, anchor, .soft)
        }
        for (place, source) in shown.enumerated() {
            let top = Double(place) * rowHeight
            let conversion = source.figures.conversion
            let role: Role = source.isReferral ? .leaf : .ink
            chart.label(short(source.name), x: left, y: top + 22)
            chart.label(
                "\(conversion.attended) of \(conversion.decided)",
                x: right,
                y: top + 22,
                .end
            )
            guard let interval = conversion.interval, let rate = conversion.rate else { continue }
            let y = top + 40
            chart.line(role, from: (x(interval.lowerBound), y), to: (x(interval.upperBound), y))
            chart.dot(role, x: x(rate), y: y)
        }
        return chart
    }
}

extension Report.Source {
    var isReferral: Bool {
        switch origin {
        case .partner: true
        case .channel(let channel): channel == .wordOfMouth
        }
    }
}
