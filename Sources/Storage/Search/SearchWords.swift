/// What a user typed, as a question that full-text search can't misread.
struct SearchWords {
    /// At most so many words are looked for.
    static let limit = 12
    private let words: [String]

    init(_ typed: String) {
        words = typed.split { !Self.belongs($0) }.prefix(Self.limit).map { String($0.prefix(64)) }
    }

    /// Letters and digits, with their marks; all else parts words, as the index does it.
    private static func belongs(_ character: Character) -> Bool {
        character.isLetter || character.isNumber
            || character.unicodeScalars.allSatisfy { $0.properties.generalCategory == .privateUse }
    }

    /// Every word must be there, each perhaps only begun; nil when there is none.
    var match: String? {
        // Quoted, a word is a string to FTS5, and it holds no quotes.
        words.isEmpty ? nil : words.map { "\"\($0)\"*" }.joined(separator: " ")
    }

    /// The same for very many texts: a single letter is a word there, and begins none.
    var matchAmongMany: String? {
        words.isEmpty
            ? nil
            : words.map { $0.count == 1 ? "\"\($0)\"" : "\"\($0)\"*" }.joined(separator: " ")
    }

    /// The same in one column.
    func match(in column: String) -> String? {
        match.map { "\(column) : (\($0))" }
    }

    /// Without what stands before a name, if anything else is left.
    var withoutTitles: SearchWords {
        let rest = words.filter { !Self.titles.contains($0.lowercased()) }
        return rest.isEmpty ? self : SearchWords(words: rest)
    }

    private init(words: [String]) {
        self.words = words
    }

    private static let titles: Set<String> = ["dr", "mr", "mrs", "ms", "mx", "prof", "rev"]
}
