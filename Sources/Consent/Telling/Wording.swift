import Domain

/// Words in a row as they are compared, each with its place in the text that it is from.
struct Wording {
    private let text: String
    private var words: [String] = []
    private var places: [Range<String.Index>] = []

    init(_ text: String) {
        self.text = text
        for piece in text.split(whereSeparator: { !Wording.isPart($0) }) {
            let folded = Spoken.fold(piece)
            guard !folded.isEmpty else { continue }
            words.append(folded)
            places.append(piece.startIndex..<piece.endIndex)
        }
    }

    private static func isPart(_ character: Character) -> Bool {
        character.isLetter || character.isNumber || character == "'" || character == "’"
    }

    var isEmpty: Bool { words.isEmpty }
    var count: Int { words.count }
    subscript(index: Int) -> String { words[index] }

    /// Where the same words stand in the same order, one after another.
    func places(of phrase: Wording) -> [Range<Int>] {
        guard !phrase.isEmpty, phrase.count <= count else { return [] }
        return (0...count - phrase.count).compactMap { start in
            let isThere = phrase.words.indices.allSatisfy { words[start + $0] == phrase.words[$0] }
            return isThere ? start..<start + phrase.count : nil
        }
    }

    /// A stretch of so many words that stands in the other text too.
    func stretch(of length: Int, sharedWith other: Wording) -> Range<Int>? {
        guard count >= length, other.count >= length else { return nil }
        let theirs = Set((0...other.count - length).map { other.words[$0..<$0 + length] })
        return (0...count - length).first { theirs.contains(words[$0..<$0 + length]) }
            .map { $0..<$0 + length }
    }

    /// The text from the first of these words to the last, as it was written.
    func written(_ range: Range<Int>) -> String {
        guard !range.isEmpty else { return "" }
        return String(
            text[places[range.lowerBound].lowerBound..<places[range.upperBound - 1].upperBound]
        )
    }

    /// What stands between a word and the next.
    func gap(after index: Int) -> Substring {
        guard index + 1 < count else { return "" }
        return text[places[index].upperBound..<places[index + 1].lowerBound]
    }

    /// The same with these words gone, so that nothing is found in them or across them.
    func without(_ phrases: [Wording]) -> Wording {
        var masked = self
        for phrase in phrases {
            for range in places(of: phrase) {
                // No word of any text is made of this.
                for index in range { masked.words[index] = "\u{0}" }
            }
        }
        return masked
    }
}
