internal import Foundation
internal import Letters

/// Finds the weights of `Leaning` from judged letters and passages.
///
/// For each check it is logistic regression twice: once over sentences, once over whole letters;
/// those that break a rule count as heavily as those that keep it, and large weights are
/// penalized. Of the sentences, those are taken for examples in which the rule meant words, and
/// rightly so by the letter's verdict, and all sentences of letters with the other verdict. Where
/// the rule saw nothing in a letter, its likeliest sentence is taken. A passage is an example of a
/// sentence, too, but a light one: nobody writes letters of near misses. No chance is involved: the
/// same letters in the same order give the same weights.
package struct Training: Sendable {
    /// What an error costs beside a large weight.
    private static let cost = 10.0
    /// How much a passage counts beside a letter.
    private static let lightness = 0.2

    /// A letter or a passage, and its sentences.
    private struct Sample {
        /// For each check whether it breaks it; none for a check that nobody judged.
        var breaks: [CheckID: Bool]
        var lessons: [Leaning.Lesson]
        var weight: Double
    }

    private let samples: [Sample]
    private let sentences: Rows
    private let letters: Rows
    /// For each sentence its sample.
    private let sampleOf: [Int]

    package init(on letters: [JudgedLetter], _ passages: [Passage]) {
        samples =
            letters.map { letter in
                let verdicts = CheckID.allCases.map { ($0, letter.broken.contains($0)) }
                return Sample(
                    breaks: Dictionary(uniqueKeysWithValues: verdicts),
                    lessons: Leaning.lessons(of: letter.letter),
                    weight: 1
                )
            }
            + passages.map { passage in
                Sample(
                    breaks: [passage.id: passage.breaks],
                    lessons: Leaning.lessons(of: passage.letter, isPassage: true),
                    weight: Self.lightness
                )
            }
        var (sentences, whole) = (Rows(width: Trait.places), Rows(width: Trait.places))
        var sampleOf: [Int] = []
        for (index, sample) in samples.enumerated() {
            var sums: [Int: Double] = [:]
            for lesson in sample.lessons {
                for (place, size) in lesson.traits { sums[place, default: 0] += size }
                let scale = Leaning.scale(ofSentence: lesson.words)
                sentences.append(lesson.traits.map { ($0, $1) }, scaledBy: scale)
                sampleOf.append(index)
            }
            guard index < letters.count else { continue }
            let scale = Leaning.scale(ofLetter: sample.lessons.map(\.words).reduce(0, +))
            whole.append(sums.map { ($0, $1.squareRoot()) }, scaledBy: scale)
        }
        self.sentences = sentences
        self.letters = whole
        self.sampleOf = sampleOf
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
                \(weights(of: share).lines.map { "        " + $0 }.joined(separator: "\n"))
                        \"\"\"
                }

                """
            )
        }
    }

    private func weights(of share: Leaning.Share) -> WeightText {
        let one = fitSentences(share)
        let examples = samples.prefix(letters.count).map { sample in
            Instance(isMet: sample.breaks[share.id] == true, weight: 1)
        }
        let all = Descent(letters.folded(to: share.places), examples, cost: Self.cost).fit()
        return WeightText(
            sentence: WeightText.Model(start: one.start, weights: one.weights),
            letter: WeightText.Model(start: all.start, weights: all.weights)
        )
    }

    private func fitSentences(_ share: Leaning.Share) -> Fit {
        let rows = sentences.folded(to: share.places)
        let lessons = samples.flatMap(\.lessons)
        /// Whether something in the sample keeps or breaks the rule, whichever a sentence can.
        let isHit = samples.map { sample in sample.breaks[share.id].map { $0 != share.isKept } }
        var examples = lessons.indices.map { index -> Instance? in
            let weight = samples[sampleOf[index]].weight
            switch isHit[sampleOf[index]] {
            case nil: return nil
            case false?: return Instance(isMet: false, weight: weight)
            case true?:
                return lessons[index].meant.contains(share.id)
                    ? Instance(isMet: true, weight: weight) : nil
            }
        }
        let scores = rows.scores(Descent(rows, examples, cost: Self.cost).fit())
        var best: [Int: Int] = [:]
        var met: Set<Int> = []
        for index in lessons.indices where isHit[sampleOf[index]] == true {
            let sample = sampleOf[index]
            if examples[index] != nil { met.insert(sample) }
            if best[sample].map({ scores[$0] < scores[index] }) ?? true { best[sample] = index }
        }
        for (sample, index) in best where !met.contains(sample) {
            examples[index] = Instance(isMet: true, weight: samples[sample].weight)
        }
        return Descent(rows, examples, cost: Self.cost).fit()
    }
}
