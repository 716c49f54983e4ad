internal import Letters

/// The scores of all checks on some letters, to be printed.
package struct ScoreTable: Sendable {
    package let rows: [(check: String, score: Score)]
    private let letters: [JudgedLetter]

    package init(on letters: [JudgedLetter]) {
        self.letters = letters
        rows = CheckID.allCases.map { ($0.rawValue, Score(of: $0, on: letters)) }
    }

    /// The lowest F1 of any check.
    package var lowest: Double { rows.map(\.score.f1).min() ?? 1 }

    /// The mean F1 of the checks.
    package var mean: Double { rows.map(\.score.f1).reduce(0, +) / Double(rows.count) }

    /// One line a check, and with `isListing` the letters that it misjudged.
    package func lines(isListing: Bool) -> [String] {
        var lines = ["check         broken  precision  recall     F1"]
        for (check, score) in rows {
            let columns = [score.precision, score.recall, score.f1].map(Self.decimals)
            let count = "\(score.broken)"
            lines.append(
                Self.padded(check, to: 14) + String(repeating: " ", count: 6 - count.utf8.count)
                    + count + "      \(columns[0])   \(columns[1])  \(columns[2])"
            )
            if isListing {
                for id in score.wronged { lines.append("  wrongly: \(id)\(marked(id, check))") }
                for id in score.missed { lines.append("  missed: \(id)\(marked(id, check))") }
            }
        }
        lines.append(Self.padded("mean", to: 42) + Self.decimals(mean))
        return lines
    }

    /// The words that a check means in a letter, each in quotes.
    private func marked(_ id: String, _ check: String) -> String {
        guard let judged = letters.first(where: { $0.id == id }),
            let verdict = judged.review.checks.first(where: { $0.id.rawValue == check })
        else { return "" }
        let bytes = Array(judged.letter.text.utf8)
        return verdict.spans.prefix(6)
            .map {
                " \u{201C}" + String(decoding: bytes[$0.start..<$0.end], as: UTF8.self) + "\u{201D}"
            }
            .joined()
    }

    private static func decimals(_ value: Double) -> String {
        let thousandths = Int((value * 1000).rounded())
        let rest = "\(thousandths % 1000)"
        return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - rest.utf8.count) + rest
    }

    private static func padded(_ text: String, to width: Int) -> String {
        text + String(repeating: " ", count: max(1, width - text.utf8.count))
    }
}
