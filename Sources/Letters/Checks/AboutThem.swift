/// More about them than about me.
struct AboutThem: Check {
    let rule = """
        The recipient and their work are at least as much the letter's subject as the writer: praise \
        with many an "I" passes, self-promotion with many a "you" does not.
        """
    let gravity = Review.Level.advise
    let praise = "It is about them at least as much as about you."
    let advice =
        "It speaks more of you than of them; say less about yourself and more about their work."
    let triggers: [Example] = [
        "I am a counselor. I trained in Denver. I have an office with a fountain. Coffee?",
        "You will find my office bright, and you will like my fees.",
    ]
    let keepers: [Example] = [
        "I read your essay, I laughed, and I have told everyone about the piano tuner.",
        "You made house calls for thirty-one years. I became a counselor because of it.",
    ]

    func read(_ reading: Reading) -> Finding {
        let (mine, theirs, spans) = Self.weigh(reading)
        return mine > theirs + AboutThem.margin ? .breaks(spans) : .passes()
    }

    /// By how much the writer may outweigh the recipient: half a clause, the counting being rough.
    private static let margin = 0.5

    /// How much of it is about the writer, how much about the recipient, and where the writer is.
    static func weigh(_ reading: Reading) -> (mine: Double, theirs: Double, spans: [Review.Span]) {
        var (mine, theirs) = (0.0, 0.0)
        var spans: [Review.Span] = []
        for sentence in reading.sentences {
            if !sentence.has(.you), Specific.enjoyed(sentence.tokens) != nil {
                theirs += 1
                continue
            }
            let isProposal = sentence.isQuestion || sentence.proposing != nil
            for clause in sentence.clauses {
                let (own, other) = weigh(
                    Array(sentence.tokens[clause]),
                    of: sentence,
                    isProposal: isProposal
                )
                mine += own
                theirs += other
                if own > 0.5 { spans.append(sentence.span(clause)) }
            }
        }
        return (mine, theirs, spans)
    }

    private static let generous = Patterns(
        """
        #writer|we *3 would|could|can|will *3 #give|like|love|glad|happy|send|help|hear|learn
        would like|love|be|appreciate
        #people
        """
    )
    private static let selling = Patterns(
        """
        #you *1 will|would|can|could|should *4 my|me|our|=i
        reach|find|call|text|visit me|my
        my website|papers|program|method|list
        """
    )

    /// Verbs of one's own mind: what follows may be about anything.
    private static let opinions: Set<Word> = [
        "think", "believe", "know", "suspect", "wonder", "understand", "use", "like", "visit",
        "look",
        "repeat", "describe", "save", "find", "cut", "count",
    ]
    /// What begins a clause that only sets another one's scene.
    private static let lesser: Set<Word> = [
        "when", "while", "as", "before", "after", "since", "that", "what", "which", "where", "who",
        "how", "until", "though", "although",
    ]
    private static let reactions: Set<Word> = [
        "laughed", "cried", "cry", "clapped", "noticed", "wept", "smiled", "grateful", "thankful",
        "impressed", "struck", "moved", "stayed", "borrowed",
    ]

    private static func weigh(
        _ tokens: [Token],
        of sentence: Sentence,
        isProposal: Bool
    ) -> (mine: Double, theirs: Double) {
        guard let place = tokens.firstIndex(where: { $0.is([.writer, .we, .you]) }) else {
            let isLinked = sentence.has(.you)
            return isLinked && tokens.count > 3 && !isProposal ? (0, 0.3) : (0, 0)
        }
        let subject = tokens[place]
        let isPromise = !sentence.promising.isEmpty
        let isBoast = isPromise || sentence.asking != nil
        let hasYou = tokens.contains { $0.is(.you) }
        let hasMe = tokens.contains { $0.is(.writer) }
        if subject.is(.you) {
            if selling.match(tokens) && !sentence.isQuestion { return (1, 0) }
            if isPromise, !tokens.contains(where: { $0.is(.past) }) { return (0.3, 0.2) }
            if isProposal { return (0, 0.3) }
            return (0, hasMe && !tokens.contains { $0.is(.past) } ? 0.7 : 1)
        }
        if isProposal { return (0, 0) }
        if subject.is(["my", "our"]), place + 1 < tokens.count,
            tokens[place + 1].is([.relative, .people])
                && !tokens[place + 1].is(["practice", "team", "staff"])
        {
            return (0, hasYou ? 0.5 : 0)
        }
        let isNoticing = tokens.contains {
            $0.is(.noticing) && !$0.is(AboutThem.opinions) || $0.is(AboutThem.reactions)
        }
        if isNoticing, !isBoast { return (0, hasYou || sentence.has(.you) ? 1 : 0.5) }
        if subject.isQuoted { return (0, 0) }
        if subject.is(["my", "our"]), place > 0, !tokens[place - 1].is(Joint.words) {
            return (hasYou ? 0 : 0.2, hasYou ? 0.3 : 0)
        }
        if place > 0, tokens[0].is(AboutThem.lesser) { return (hasYou ? 0 : 0.3, hasYou ? 0.5 : 0) }
        if subject.is(["me", "mine", "us"]) {
            return (hasYou || place > 3 ? 0 : 0.4, hasYou && !isBoast ? 0.5 : 0)
        }
        if hasYou, isBoast { return (0.5, 0) }
        if hasYou { return (generous.match(tokens) ? 0 : 0.5, 0.5) }
        if subject.is(.we) {
            return tokens.contains { $0.is(["we"]) } && sentence.has(.you) ? (0, 0) : (0.7, 0)
        }
        if tokens.contains(where: { $0.is(.modal) }) { return (0.4, 0) }
        return (1, 0)
    }
}
