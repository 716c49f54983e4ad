/// How a letter and each of its sentences lean, for each of `Leaning.shares`.
struct Scores {
    typealias Eight = SIMD8<Float>

    private var sentences: [(score: Eight, span: Review.Span)] = []
    private var whole = Eight(repeating: 0)

    init(_ reading: Reading) {
        let table = TraitWeights.table
        var sums = [Float](repeating: 0, count: table.count)
        var seen = [Int32](repeating: -1, count: table.count)
        var found: [Int] = []
        var words = 0
        for (index, sentence) in reading.sentences.enumerated() {
            var score = Eight(repeating: 0)
            let place = Trait.Place(index: index, count: reading.sentences.count)
            Trait.each(in: sentence, at: place) { trait in
                guard let row = table.row(of: trait.id), seen[row] != Int32(index) else { return }
                seen[row] = Int32(index)
                let size = Float(trait.size)
                if sums[row] == 0 { found.append(row) }
                sums[row] += size
                score += size * table.sentence[row]
            }
            words += sentence.tokens.count
            let scale = Float(Leaning.scale(ofSentence: sentence.tokens.count))
            sentences.append((scale * score + table.sentenceStart, sentence.span))
        }
        for row in found { whole += sums[row].squareRoot() * table.letter[row] }
        whole = Float(Leaning.scale(ofLetter: words)) * whole + table.letterStart
    }

    /// Above zero when the letter reads like those that break the rule.
    func leaning(_ place: Int) -> Double {
        let most = sentences.map(\.score[place]).max() ?? 0
        return Double((Leaning.shares[place].isKept ? -most : most) + whole[place])
    }

    /// The sentence that weighs most.
    func strongest(_ place: Int) -> [Review.Span] {
        sentences.max { $0.score[place] < $1.score[place] }.map { [$0.span] } ?? []
    }
}
