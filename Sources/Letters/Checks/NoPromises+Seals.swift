// A claim that is sealed by the words after it.

extension NoPromises {
    /// A few words by themselves that leave no room, as “Not one” or “Every time”.
    private static let seals = Patterns(
        """
        ^ period|guaranteed|always|never|none|stops|stop|gone|ever|honest
        ^ full stop
        ^ not|never one|once|a|ever
        ^ no exception|exceptions|ifs
        ^ every|each|all *1 time|one|them
        ^ and it|they stay|stays
        ^ for good|keeps|life
        ^ that is|be *1 a? promise|guarantee|vow|settled|certain
        ^ count|depend|bank on it|that
        """
    )

    static func isSeal(_ sentence: Sentence) -> Bool {
        sentence.tokens.count <= 5 && seals.match(sentence.tokens)
    }

    /// Whether what it follows is said of what will be, and not of what the recipient did.
    static func isSealed(_ sentence: Sentence) -> Bool {
        let tokens = sentence.tokens
        guard !modest.match(tokens), !isAboutYou(tokens, 0..<tokens.count) else { return false }
        let isToCome = tokens.contains { $0.is(["will", "never"]) }
        let isNow =
            tokens.contains { $0.is([.outcome, .ending, .symptom, .final]) && !$0.is(.past) }
            && !tokens.contains { $0.is([.past]) && !$0.is(.outcome) }
        return isToCome || isNow
    }
}
