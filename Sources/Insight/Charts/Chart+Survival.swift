/// How long clients stay: two curves with their steps, and a stroke where someone still comes.
extension Chart {
    /// Nil while nobody has begun.
    public static func survival(_ report: Report) -> Chart? {
        let sides = [
            (name: "Through people", role: Role.leaf, curve: report.referred.curve),
            (name: "Found you otherwise", role: Role.ink, curve: report.cold.curve),
        ].filter { $0.curve.count > 0 }
        guard !sides.isEmpty else { return nil }
        let told = sides.map { side in
            let stayed = side.curve.survival(at: 90) ?? 1
            return
                "of \(side.curve.count) who came \(side.name == "Through people" ? "through people" : "otherwise") \(percent(stayed)) were still in treatment after ninety days"
        }
        var chart = Chart(
            name: "staying",
            title: "How long clients stay",
            summary: "The share still in treatment over the first year: "
                + told.joined(separator: "; ")
                + ". Short strokes are clients who still come.",
            height: 388,
            table: survivalTable(sides.map { ($0.name, $0.curve) })
        )
        let frame = Frame(left: 72, right: 620, top: 84, bottom: 352)
        for (share, text) in [(0.0, "0 %"), (0.5, "50 %"), (1.0, "100 %")] {
            chart.line(.grid, from: (frame.left, frame.y(share)), to: (frame.right, frame.y(share)))
            chart.label(text, x: 0, y: frame.y(share) + 6, .start, .soft)
        }
        for month in [0, 3, 6, 9, 12] {
            let x = frame.x(Double(month) * 365 / 12)
            chart.line(.grid, from: (x, frame.bottom), to: (x, frame.bottom + 6))
            chart.label(
                month == 12 ? "12 months" : "\(month)",
                x: x,
                y: frame.bottom + 26,
                month == 12 ? .end : .middle,
                .soft
            )
        }
        for (place, side) in sides.enumerated() {
            let y = 20 + Double(place) * 30
            chart.line(side.role, from: (0, y - 5), to: (36, y - 5))
            chart.label("\(side.name), \(side.curve.count)", x: 46, y: y)
            chart.draw(side.curve, side.role, in: frame)
        }
        return chart
    }

    private mutating func draw(_ curve: KaplanMeier, _ role: Role, in frame: Frame) {
        let n = Chart.number
        var path = "M\(n(frame.left)) \(n(frame.y(1)))"
        var strokes = ""
        var level = 1.0
        for step in curve.steps where step.time <= Frame.year {
            let x = frame.x(Double(step.time))
            if step.survival != level {
                level = step.survival
                path += "H\(n(x))V\(n(frame.y(level)))"
            }
            if step.censored > 0 {
                strokes += "M\(n(x)) \(n(frame.y(level) - 7))v14"
            }
        }
        if !strokes.isEmpty { line(.censor, strokes) }
        let end = min(curve.steps.last?.time ?? 0, Frame.year)
        line(role, path + "H\(n(frame.x(Double(end))))")
    }

    private static func survivalTable(_ sides: [(String, KaplanMeier)]) -> Table {
        let days = [30, 90, 180, 365]
        return Table(
            head: ["How they came", "Began"] + days.map { "Still there after \($0) days" },
            rows: sides.map { name, curve in
                [name, "\(curve.count)"] + days.map { percent(curve.survival(at: $0) ?? 1) }
            }
        )
    }

    private struct Frame {
        static let year = 365

        let left: Double
        let right: Double
        let top: Double
        let bottom: Double

        func x(_ day: Double) -> Double { left + (right - left) * day / Double(Frame.year) }
        func y(_ share: Double) -> Double { bottom - (bottom - top) * share }
    }
}
