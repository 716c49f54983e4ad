import Domain

/// A word of the line, where it stands, and what was made of it.
struct LogWord {
    /// As it was written, without the punctuation around it.
    let text: String
    /// As it is compared: lower case, without accents and a genitive's ending.
    let key: String
    let isPossessive: Bool
    let isCapital: Bool
    /// UTF-8 offsets of `text` in the line.
    let range: Range<Int>
    /// The punctuation before and behind it.
    let before: String
    var after: String
    /// Whether something was understood by it, so that it needs no place in the note.
    var isTaken = false

    var isColon: Bool { after.contains(":") }

    /// The words of a line.
    static func all(in line: String) -> [LogWord] {
        var words: [LogWord] = []
        for part in line.split(omittingEmptySubsequences: false, whereSeparator: \.isWhitespace) {
            let core = part.drop { !isCore($0) }
            guard !core.isEmpty else {
                // A dash or a semicolon by itself belongs to the word before it.
                if !part.isEmpty, !words.isEmpty { words[words.count - 1].after += part }
                continue
            }
            let offset = line.utf8.distance(from: line.startIndex, to: part.startIndex)
            let endsLine = part.endIndex < line.endIndex && line[part.endIndex].isNewline
            let end = core.lastIndex(where: isCore).map { core.index(after: $0) } ?? core.endIndex
            let text = core[..<end]
            let lead = part.utf8.distance(from: part.startIndex, to: core.startIndex)
            words.append(
                LogWord(
                    text: String(text),
                    at: offset + lead,
                    before: String(part[..<core.startIndex]),
                    after: String(core[end...]) + (endsLine ? ";" : "")
                )
            )
        }
        return words
    }

    private static func isCore(_ character: Character) -> Bool {
        character.isLetter || character.isNumber || character == "&" || character == "+"
    }

    private init(text: String, at offset: Int, before: String, after: String) {
        self.text = text
        self.before = before
        self.after = after
        range = offset..<offset + text.utf8.count
        isCapital = text.first?.isUppercase == true
        var key = PlainLetters.of(text)
        key.replaceCurlyApostrophes()
        isPossessive = key.hasSuffix("'s") && key.utf8.count > 2
        if isPossessive { key.removeLast(2) }
        self.key = key
    }
}

extension String {
    fileprivate mutating func replaceCurlyApostrophes() {
        guard contains("\u{2019}") else { return }
        self = String(map { $0 == "\u{2019}" ? "'" : $0 })
    }
}
