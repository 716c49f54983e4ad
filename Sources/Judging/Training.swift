internal import Letters

internal import Foundation

/// Finds the weights of `Leaning` from judged letters.
///
/// It is logistic regression, letters that break a rule counted as heavily as those that keep it, with
/// a penalty for large weights. No chance is involved:
/// the same letters in the same order give the same table.
package struct Training: Sendable {
    /// In how many letters a word must stand.
    private static let fewest = 4
    /// How many words the table has.
    private static let size = 750
    /// What an error costs beside a large weight.
    private static let cost = 10.0
    private static let rounds = 400

    private let words: [String]
    private let rarity: [Double]
    /// For each letter its words and their sizes, of length 1.
    private let rows: [[(word: Int, size: Double)]]
    private let letters: [JudgedLetter]

    package init(on letters: [JudgedLetter]) {
        let counts = letters.map { Leaning.words(of: $0.letter) }
        var spread: [String: Int] = [:]
        for count in counts {
            for word in count.keys { spread[word, default: 0] += 1 }
        }
        let all = spread.filter { $0.value >= Self.fewest && Self.isWord($0.key) }.keys.sorted()
        self.init(letters, counts, spread, all)
        let fit = Leaning.trust.map { solve($0.id).weights }
        let order = words.indices.sorted { one, other in
            let (a, b) = (weight(one, fit), weight(other, fit))
            return a == b ? one < other : a > b
        }
        self.init(letters, counts, spread, order.prefix(Self.size).map { words[$0] }.sorted())
    }

    private init(
        _ letters: [JudgedLetter],
        _ counts: [[String: Int]],
        _ spread: [String: Int],
        _ words: [String]
    ) {
        self.letters = letters
        self.words = words
        let rarity = words.map {
            log(Double(1 + letters.count) / Double(1 + spread[$0, default: 0])) + 1
        }
        self.rarity = rarity
        let places = Dictionary(uniqueKeysWithValues: zip(words, words.indices))
        rows = counts.map { count in
            let row = count.compactMap { word, times -> (word: Int, size: Double)? in
                guard let place = places[word] else { return nil }
                let last = Leaning.repeated.count - 1
                return (place, Leaning.repeated[min(times, last)] * rarity[place])
            }
            .sorted { $0.word < $1.word }
            let norm = row.reduce(0) { $0 + $1.size * $1.size }.squareRoot()
            return row.map { ($0.word, $0.size / max(norm, 1e-9)) }
        }
    }

    /// The file of `WordWeights`.
    package var file: String {
        let fit = Leaning.trust.map { solve($0.id) }
        var lines: [String] = []
        var line = ""
        for place in words.indices {
            let numbers = [rarity[place]] + fit.map { $0.weights[place] }
            let entry = ([words[place]] + numbers.map { "\(Int(($0 * 100).rounded()))" })
                .joined(separator: " ")
            if !line.isEmpty, line.utf8.count + entry.utf8.count > 90 {
                lines.append(line)
                line = ""
            }
            line += (line.isEmpty ? "" : " ") + entry
        }
        lines.append(line)
        let starts = fit.map { "\(Int(($0.start * 100).rounded()))" }.joined(separator: ", ")
        return """
            /// Each word's rarity, and its weights for the checks of `Leaning.trust`, in hundredths.
            ///
            /// Written by `script/letters --weights`; not by hand.
            enum WordWeights {
                static let starts = [\(starts)]
                static let words = \"\"\"
            \(lines.map { "        " + $0 }.joined(separator: "\n"))
                    \"\"\"
            }

            """
    }

    private static func isWord(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || $0 == "'" }
    }

    private func weight(_ place: Int, _ fit: [[Double]]) -> Double {
        fit.map { abs($0[place]) * rarity[place] }.max() ?? 0
    }

    /// Nesterov's descent on the convex loss, with the step that its steepest curve allows.
    private func solve(_ id: CheckID) -> (weights: [Double], start: Double) {
        let breaks = letters.map { $0.broken.contains(id) }
        let broken = Double(max(1, breaks.count { $0 }))
        let kept = Double(max(1, breaks.count { !$0 }))
        let half = Double(letters.count) / 2
        let costs = breaks.map { Self.cost * half / ($0 ? broken : kept) }
        let step = 1 / (1 + costs.reduce(0, +) * 0.5)
        var weights = [Double](repeating: 0, count: words.count + 1)
        var ahead = weights
        for round in 0..<Self.rounds {
            var slope = ahead
            for (letter, row) in rows.enumerated() {
                var score = ahead[words.count]
                for item in row { score += ahead[item.word] * item.size }
                let sign = breaks[letter] ? 1.0 : -1.0
                let error = -sign * costs[letter] / (1 + exp(sign * score))
                for item in row { slope[item.word] += error * item.size }
                slope[words.count] += error
            }
            let pace = Double(round) / Double(round + 3)
            for place in weights.indices {
                let next = ahead[place] - step * slope[place]
                ahead[place] = next + pace * (next - weights[place])
                weights[place] = next
            }
        }
        return (Array(weights.dropLast()), weights[words.count])
    }
}
