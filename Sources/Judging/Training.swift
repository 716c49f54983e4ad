internal import Foundation
internal import Letters

/// Finds the weights of `Leaning` from judged letters.
///
/// For each check it is logistic regression twice: once over sentences, once over whole letters;
/// those that break a rule count as heavily as those that keep it, and large weights are
/// penalized. Of the sentences, those are taken for examples in which the rule meant words, and
/// rightly so by the letter's verdict, and all sentences of letters with the other verdict. Where
/// the rule saw nothing in a letter, its likeliest sentence is taken. No chance is involved: the
/// same letters in the same order give the same table.
package struct Training: Sendable {
    /// In how many sentences a trait must be.
    private static let fewest = 3
    /// How many traits each regression keeps.
    private static let size = 1500
    /// What an error costs beside a large weight.
    private static let cost = 10.0

    private let letters: [JudgedLetter]
    private let lessons: [[Leaning.Lesson]]
    private let traits: [String]
    private let sentences: Rows
    private let whole: Rows
    /// For each sentence its letter.
    private let letterOf: [Int]

    package init(on letters: [JudgedLetter]) {
        self.letters = letters
        lessons = letters.map { Leaning.lessons(of: $0.letter) }
        var spread: [String: Int] = [:]
        for lesson in lessons.joined() {
            for trait in lesson.traits.keys { spread[trait, default: 0] += 1 }
        }
        traits = spread.filter { $0.value >= Self.fewest }.keys.sorted()
        let places = Dictionary(uniqueKeysWithValues: zip(traits, traits.indices))
        var (sentences, whole) = (Rows(width: traits.count), Rows(width: traits.count))
        var letterOf: [Int] = []
        for (letter, lessons) in lessons.enumerated() {
            var sums: [Int: Double] = [:]
            var words = 0
            for lesson in lessons {
                let known = lesson.traits.compactMap { name, size in places[name].map { ($0, size) }
                }
                for (place, size) in known { sums[place, default: 0] += size }
                words += lesson.words
                sentences.append(known, scaledBy: Leaning.scale(ofSentence: lesson.words))
                letterOf.append(letter)
            }
            let roots = sums.map { ($0.key, $0.value.squareRoot()) }
            whole.append(roots, scaledBy: Leaning.scale(ofLetter: words))
        }
        self.sentences = sentences
        self.whole = whole
        self.letterOf = letterOf
    }

    /// The files of weights: their names, and what is in them.
    package var files: [(name: String, text: String)] {
        Leaning.shares.map { share in
            let words = share.id.rawValue.split(separator: "-")
            let title = words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
            let name = title.prefix(1).lowercased() + title.dropFirst()
            return (
                "TraitWeights+\(title).swift",
                """
                // Written by `script/letters --weights`; not by hand.

                extension TraitWeights {
                    static let \(name) = \"\"\"
                \(lines(of: share).map { "        " + $0 }.joined(separator: "\n"))
                        \"\"\"
                }

                """
            )
        }
    }

    private func lines(of share: Leaning.Share) -> [String] {
        let one = fitSentences(share)
        let breaks = letters.map { $0.broken.contains(share.id) }
        let all = whole.keeping(columns(of: share)).fit(
            breaks.map { $0 ? 1 : -1 },
            cost: Self.cost,
            keeping: Self.size
        )
        var lines = ["\(Self.hundredths(one.start)) \(Self.hundredths(all.start))"]
        var line = ""
        for place in traits.indices {
            let pair = (Self.hundredths(one.weights[place]), Self.hundredths(all.weights[place]))
            if pair == (0, 0) { continue }
            let entry = "\(traits[place]) \(pair.0) \(pair.1)"
            if !line.isEmpty, line.utf8.count + entry.utf8.count > 90 {
                lines.append(line)
                line = ""
            }
            line += (line.isEmpty ? "" : " ") + entry
        }
        return lines + [line]
    }

    /// The traits that the check looks at.
    private func columns(of share: Leaning.Share) -> Set<Int> {
        Set(traits.indices.filter { share.looksTogether || !Leaning.isTogether(traits[$0]) })
    }

    private func fitSentences(_ share: Leaning.Share) -> Fit {
        let sentences = sentences.keeping(columns(of: share))
        let all = Array(lessons.joined())
        var signs = all.indices.map { index -> Double in
            let breaks = letters[letterOf[index]].broken.contains(share.id)
            if breaks == share.isKept { return -1 }
            return all[index].meant.contains(share.id) ? 1 : 0
        }
        let first = sentences.fit(signs, cost: Self.cost, keeping: nil)
        let scores = sentences.scores(first)
        var best: [Int: Int] = [:]
        for index in all.indices where signs[index] >= 0 {
            let letter = letterOf[index]
            if best[letter].map({ scores[$0] < scores[index] }) ?? true { best[letter] = index }
        }
        let met = Set(all.indices.filter { signs[$0] > 0 }.map { letterOf[$0] })
        for (letter, index) in best where !met.contains(letter) { signs[index] = 1 }
        return sentences.fit(signs, cost: Self.cost, keeping: Self.size)
    }

    private static func hundredths(_ value: Double) -> Int { Int((value * 100).rounded()) }
}
