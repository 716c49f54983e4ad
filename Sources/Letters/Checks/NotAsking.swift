/// Nothing is asked for, openly or slyly.
struct NotAsking: Check {
    let rule = """
        Nothing asks, openly or slyly, for referrals or clients, or speaks of filling or growing the \
        writer's caseload. Offering to refer to them passes, and so does what asks nothing.
        """
    let gravity = Review.Level.fix
    let praise = "It asks for no referrals."
    let advice =
        "This asks for clients; referrals come later, from knowing each other. Leave it out."
    let triggers: [Example] = [
        "Please keep me in mind for anyone who needs someone to talk to.",
        "If there's overflow I'd be super happy to take it.",
        "I'd like to be the place where you send the ones who give up.",
        "I'm hoping to double my numbers by spring.",
        "A stack of my cards goes by your register.",
        "If somebody comes to mind while you're reading this, my number is at the bottom.",
        "My Tuesday and Friday evenings are empty.",
    ]
    let keepers: [Example] = [
        "I am not writing to ask you for referrals.",
        "I've been referring people to you ever since.",
        "There are families whom I'd like to send to you.",
        "My own calendar is full into next year.",
        "I take Aetna and Cigna.",
    ]

    func read(_ reading: Reading) -> Finding {
        let spans = reading.sentences.compactMap { sentence in
            sentence.asking.map(sentence.span)
        }
        return spans.isEmpty ? .passes() : .breaks(spans)
    }

    /// The words that ask for clients.
    static func asks(in tokens: [Token]) -> Range<Int>? {
        for found in openly.all(in: tokens) + slyly.all(in: tokens) + seeking.all(in: tokens)
            + wished(in: tokens)
        {
            let from = max(0, found.lowerBound - 9)
            let to = min(tokens.count, found.upperBound + 8)
            if tokens[found.lowerBound].isQuoted { continue }
            if tokens[found].contains(where: { $0.is("never") }) { continue }
            let near = tokens[max(0, found.lowerBound - 3)..<found.lowerBound]
            if near.contains(where: { $0.is(["not", "never"]) }) { continue }
            if near.last?.is("you") ?? false, tokens[found.lowerBound].is("have") { continue }
            if !denials.match(Array(tokens[from..<to])), !isPast(tokens, found) { return found }
        }
        return nil
    }

    /// Where people are wished to come: not where they do come, or who is to come for a coffee.
    private static func wished(in tokens: [Token]) -> [Range<Int>] {
        let found = wishing.all(in: tokens)
        if found.isEmpty { return [] }
        return found.filter { range in
            let isMovement = tokens[range].contains { $0.is(movements) }
            guard isMovement else { return true }
            let before = tokens[..<range.upperBound]
            let isWished = before.contains { $0.is(wishes) }
            let isFact =
                tokens[range].contains {
                    $0.is(["who", "that", "i", "you"]) || $0.is(.past) && $0.is(movements)
                }
                && !tokens[range.lowerBound].is([
                    "anyone", "anybody", "someone", "somebody", "whoever",
                ])
            return isWished && !isFact
        }
    }

    private static let movements: Set<Word> = [
        "end", "land", "come", "go", "find", "turn", "head", "wander", "wind", "arrive", "sit",
        "ring", "call",
    ]
    private static let wishes: Set<Word> = [
        "would", "hope", "please", "if", "love", "like", "glad", "happy", "let", "welcome",
        "wish", "have", "could", "may", "want",
    ]

    /// Whether it was done, and is not to be done: "thank you for sending", "whom you sent".
    private static func isPast(_ tokens: [Token], _ found: Range<Int>) -> Bool {
        let verb = tokens[found.lowerBound]
        let words = tokens[found]
        if words.contains(where: { $0.is(["you", "who", "she", "he"]) }),
            words.contains(where: { $0.is(.past) && $0.is([.sendVerb, .giveVerb]) })
        {
            return true
        }
        guard verb.is(.sendVerb) || verb.is("tell") else { return false }
        if verb.is(.past) { return true }
        let before = tokens[max(0, found.lowerBound - 3)..<found.lowerBound]
        return verb.text.hasSuffix("ing") && before.contains { $0.is(["for", "by", "of"]) }
    }
}
