/// How a letter and each of its sentences lean, for each of `Leaning.shares`.
struct Scores {
    typealias Eight = TraitTable.Eight

    private var sentences: [(score: Eight, span: Review.Span)] = []
    private let whole: Eight

    init(_ reading: Reading) {
        let table = TraitWeights.table
        var sums = [Float](repeating: 0, count: Trait.places)
        var seen = [Int32](repeating: -1, count: Trait.places)
        var found: [Int] = []
        var words = 0
        for (index, sentence) in reading.sentences.enumerated() {
            var sum = Eight(repeating: 0)
            let position = Trait.Position(index: index, count: reading.sentences.count)
            Trait.each(in: sentence, at: position) { trait in
                guard seen[trait.place] != Int32(index) else { return }
                seen[trait.place] = Int32(index)
                if sums[trait.place] == 0 { found.append(trait.place) }
                sums[trait.place] += trait.size
                sum += trait.size * Eight(table.sentence.levels[trait.place])
            }
            words += sentence.tokens.count
            let scale = Leaning.scale(ofSentence: sentence.tokens.count)
            sentences.append((table.sentence.score(sum, scale: scale), sentence.span))
        }
        var sum = Eight(repeating: 0)
        for place in found { sum += sums[place].squareRoot() * Eight(table.letter.levels[place]) }
        whole = table.letter.score(sum, scale: Leaning.scale(ofLetter: words))
    }

    /// Above zero when the letter reads like those that break the rule.
    func leaning(_ column: Int) -> Double {
        let most = sentences.map(\.score[column]).max() ?? 0
        return Double((Leaning.shares[column].isKept ? -most : most) + whole[column])
    }

    /// The sentence that weighs most.
    func strongest(_ column: Int) -> [Review.Span] {
        sentences.max { $0.score[column] < $1.score[column] }.map { [$0.span] } ?? []
    }
}
