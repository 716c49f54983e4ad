// Which traits a sentence has.

extension Trait {
    /// Where a sentence stands in its letter.
    struct Position {
        var index: Int
        var count: Int
    }

    /// All that the sentence has, some of them more than once.
    ///
    /// Without a position it says nothing of where it stands.
    static func each(in sentence: Sentence, at position: Position?, _ body: (Trait) -> Void) {
        let tokens = sentence.tokens
        let stems = tokens.map { Atom(Atom.stem($0.text)) }
        let classes = tokens.indices.map { index in
            let kinds = Kinds.of(tokens[index].classes)
            return kinds.isEmpty && index > 0 && tokens[index].isCapitalized
                ? [Kinds.named] : kinds
        }
        var before = Kinds.opening
        for index in tokens.indices {
            body(Trait(.word, stems[index]))
            body(Trait(.pair, before, stems[index]))
            before = stems[index]
            for kind in classes[index] { body(Trait(.some, kind)) }
            for near in (index + 1)..<max(index + 1, min(index + 4, tokens.count)) {
                if tokens[near].dividesBefore { break }
                for kind in classes[index] { body(Trait(.near, kind, stems[near])) }
                for kind in classes[near] { body(Trait(.near, stems[index], kind)) }
            }
        }
        body(Trait(.pair, before, Kinds.ending))
        for clause in sentence.clauses {
            eachDeed(in: clause, of: tokens, stems, classes, body)
        }
        eachMark(of: sentence, at: position, body)
    }

    private static let adverbs: Set<Word> = ["not", "also", "always", "just", "never"]
    /// "I", "you", "they" as a subject is; "me" and "my" are none.
    private static let objects: Set<Word> = [
        "me", "us", "him", "them", "her", "my", "our", "your", "his", "their", "mine", "yours",
    ]

    private static func eachDeed(
        in clause: Range<Int>,
        of tokens: [Token],
        _ stems: [Atom],
        _ classes: [[Atom]],
        _ body: (Trait) -> Void
    ) {
        var subject = Kinds.nobody
        for index in clause {
            guard let who = Kinds.who(tokens[index].classes) else { continue }
            if !tokens[index].is(objects) {
                subject = who
                let after = (index + 1..<min(index + 4, clause.upperBound))
                    .filter { !tokens[$0].is(adverbs) }
                if let verb = after.first {
                    body(Trait(.deed, who, stems[verb]))
                    if tokens[verb].is(.past) || tokens[verb].text.hasSuffix("ed") {
                        body(Trait(.deed, who, Kinds.past))
                    }
                    if after.count > 1, tokens[verb].is(.modal) {
                        body(Trait(.wish, who, stems[after[1]]))
                    }
                }
                break
            }
            if tokens[index].is(["my", "our", "your"]), index + 1 < clause.upperBound {
                subject = Kinds.owner(who)
                body(Trait(.deed, subject, stems[index + 1]))
                for kind in classes[index + 1] { body(Trait(.deed, subject, kind)) }
                break
            }
        }
        body(Trait(.deed, subject))
        if clause.contains(where: { tokens[$0].is(.modal) }) {
            body(Trait(.deed, subject, Kinds.modal))
        }
    }

    private static func eachMark(
        of sentence: Sentence,
        at position: Position?,
        _ body: (Trait) -> Void
    ) {
        if sentence.isQuestion { body(Trait(.mark, Kinds.question)) }
        if sentence.tokens.contains(where: \.hasDigit) { body(Trait(.mark, Kinds.digit)) }
        if sentence.tokens.contains(where: \.isQuoted) { body(Trait(.mark, Kinds.quoted)) }
        if sentence.tokens.contains(where: \.isInitials) { body(Trait(.mark, Kinds.initials)) }
        if sentence.tokens.count <= 5 { body(Trait(.mark, Kinds.short)) }
        if sentence.tokens.count >= 25 { body(Trait(.mark, Kinds.long)) }
        guard let position else { return }
        if position.index < 2 { body(Trait(.mark, Kinds.firsts[position.index])) }
        let left = position.count - 1 - position.index
        if left < 3 { body(Trait(.mark, Kinds.lasts[left])) }
    }
}
