/// Which way a whole letter's words lean, for the four checks that hang on the whole of it.
///
/// A small model of words only: each word that the table knows counts by how often it stands in the
/// letter (1, then ever less) and how rare it is, the counts are brought to length 1, and their
/// weighted sum is above zero when the letter reads like those that break the rule. Order and meaning
/// are the rule's business; so the rule has its say with a fixed weight, and only a letter that leans
/// clearly the other way is judged against it. `script/letters --weights` writes the table anew from
/// the judged letters; docs/letters.md says what it adds.
package enum Leaning {
    /// The checks that it has a say in, with how much the rule's own verdict weighs.
    package static let trust: [(id: CheckID, weight: Double)] = [
        (.specific, 1.5), (.aboutThem, 1.25), (.notAsking, 1.5), (.noClient, 1.25),
    ]

    /// Below so many words a letter is too short to lean.
    private static let least = 40

    /// Once, twice, … in a letter: 1 + ln n.
    package static let repeated = [
        0, 1, 1.693, 2.099, 2.386, 2.609, 2.792, 2.946, 3.079, 3.197, 3.303, 3.398, 3.485,
    ]

    /// What is left of a rule's finding when the letter's words have been weighed as well.
    static func weighed(_ finding: Finding, of id: CheckID, in reading: Reading) -> Finding {
        guard let place = trust.firstIndex(where: { $0.id == id }), reading.words >= least,
            reading.letter.research.isEmpty
        else { return finding }
        let scores = scores(reading)
        let rule = finding.passes ? -trust[place].weight : trust[place].weight
        let breaks = scores.total[place] + rule > 0
        if breaks == !finding.passes { return finding }
        guard breaks else { return .passes() }
        // What is missing has no place; what is there stands in the sentence that weighs most.
        if id == .specific { return .breaks() }
        let heaviest = reading.sentences.indices.max {
            scores.sentences[$0][place] < scores.sentences[$1][place]
        }
        return .breaks(heaviest.map { [reading.sentences[$0].span] } ?? [])
    }

    /// The words of the letter's sentences as they are counted.
    package static func words(of letter: Letter) -> [String: Int] {
        Reading(of: letter).sentences.reduce(into: [:]) { counts, sentence in
            for token in sentence.tokens { counts[token.text, default: 0] += 1 }
        }
    }

    private static func scores(
        _ reading: Reading
    ) -> (total: SIMD4<Double>, sentences: [SIMD4<Double>]) {
        var counts: [Word: Int] = [:]
        for sentence in reading.sentences {
            for token in sentence.tokens where WordWeights.table[token.forms.word] != nil {
                counts[token.forms.word, default: 0] += 1
            }
        }
        var (sum, squares) = (SIMD4<Double>(), 0.0)
        for (word, count) in counts {
            guard let entry = WordWeights.table[word] else { continue }
            let size = repeated[min(count, repeated.count - 1)] * entry.rarity
            squares += size * size
            sum += size * entry.weights
        }
        let sentences = reading.sentences.map { sentence in
            sentence.tokens.reduce(into: SIMD4<Double>()) { sum, token in
                guard let entry = WordWeights.table[token.forms.word] else { return }
                sum += entry.rarity * entry.weights
            }
        }
        let norm = squares > 0 ? squares.squareRoot() : 1
        return (sum / norm + WordWeights.start, sentences)
    }
}

extension WordWeights {
    /// A word's rarity, and what it weighs for each check of `Leaning.trust`.
    struct Entry {
        var rarity: Double
        var weights: SIMD4<Double>
    }

    static let start =
        SIMD4<Double>(
            Double(starts[0]),
            Double(starts[1]),
            Double(starts[2]),
            Double(starts[3])
        ) / 100

    static let table: [Word: Entry] = {
        var table: [Word: Entry] = [:]
        let parts = words.split(whereSeparator: \.isWhitespace)
        for start in stride(from: 0, to: parts.count - 5, by: 6) {
            let numbers = (1...5).map { Double(Int(parts[start + $0]) ?? 0) / 100 }
            table[Word(parts[start])] = Entry(
                rarity: numbers[0],
                weights: SIMD4(numbers[1], numbers[2], numbers[3], numbers[4])
            )
        }
        return table
    }()
}
