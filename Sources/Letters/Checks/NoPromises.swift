/// No guarantee of what nobody can guarantee.
struct NoPromises: Check {
    let rule = """
        No guarantee of outcomes, speed or availability; hedged or modest statements pass.
        """
    let gravity = Review.Level.fix
    let praise = "It promises nothing that one cannot keep."
    let advice =
        "This promises what nobody can be sure of; say what often happens, or leave it out."
    let triggers: [Example] = [
        "I can see anybody the same week they call, without exception.",
        "After it they will sleep like stones, every last one.",
        "I'm reachable at any hour, day or night.",
        "He is over his stage fright for good now; it won't be back.",
        "In my own data no child who completes my protocol goes on to need medication.",
    ]
    let keepers: [Example] = [
        "I guarantee nothing but good scones.",
        "Most weeks I could start someone within ten days or so, though I can't swear to it.",
        "Many get their nerve back, though not all.",
        "You never miss one, and every one of them remembers it.",
        "My neighbor is 84 and sings for nobody.",
    ]

    private static let vows = Patterns(
        """
        guarantee|guaranteed|guarantees !nothing
        #writer|we *2 promise|swear|vow|assure !nothing|to
        give you my word
        you have my word
        rest assured
        i am *2 certain|sure|positive|confident|convinced *2 !i #small *3 will|works
        say|tell *1 with certainty|confidence
        bank|depend|bet on it|me|that|us
        i know *1 it|this|they|that *2 will
        count|rely on me|us *4 to
        without fail
        without *3 exception|exceptions
        no exception|exceptions
        every single? time
        rain or shine
        that is *1 a fact|promise|guarantee|given
        by|after #span #number|one|two|three
        full stop
        money back
        hundred percent|per
        no doubt that|about
        no matter what|how|who
        """
    )
    static let modest = Patterns(
        """
        not *5 guarantee|promise|swear|say|claim|vouch|certain|sure|help|all
        not *1 cure|fix|solve|heal
        no guarantee|promise|guarantees|promises
        never|would not promise|guarantee|claim|say
        last to claim
        nothing works
        usually|often|sometimes|mostly|most|many|typically|tend|generally|try|tries|hope|perhaps|maybe|roughly|likely
        or so
        as *2 as i can
        where|when|if i can
        if a|there|i|we
        though not
        some of
        some like|sleep|find|do
        """
    )
    /// What takes a hedge back, or leaves no room for one.
    private static let flat = Patterns(
        """
        actually|in fact all|every|none|nobody|never
        in the end *2 none|no|all|every|nobody|there
        all of them|mine do|does|did|will|are
        be|was|were cured
        every one|single one
        hundred percent
        """
    )
    /// Sentences in which the writer says when to be had, not when to meet.
    static let standing = Patterns(
        """
        reachable|available *3 always|day|24|whatever
        reachable|available at any|all
        always *2 available|reachable|answer|pick
        always *1 available
        """
    )
    private static let theirs = Patterns("you|your|she|he|they|it? *2 #past")

    func read(_ reading: Reading) -> Finding {
        var spans = reading.sentences.flatMap { sentence in
            sentence.promising.map(sentence.span)
        }
        for (claim, seal) in zip(reading.sentences, reading.sentences.dropFirst())
        where Self.isSeal(seal) && Self.isSealed(claim) {
            spans.append(seal.span(0..<seal.tokens.count))
        }
        return spans.isEmpty ? .passes() : .breaks(spans.inOrder)
    }

    static func promises(in tokens: [Token]) -> [Range<Int>] {
        let isModest = modest.match(tokens) && !flat.match(tokens)
        var found: [Range<Int>] = []
        for vow in vows.all(in: tokens) where isMeant(vow, tokens) && !isModest {
            found.append(vow)
        }
        if isModest { return found }
        for claim in lasting.all(in: tokens) where !isAboutYou(tokens, claim) {
            found.append(claim)
        }
        let isAccess =
            seeing.match(tokens)
            || tokens.contains {
                $0.is([
                    "reachable", "available", "answer", "reach", "phone", "call", "ring", "dial",
                ])
            }
        let isTheirs =
            tokens.contains { $0.is("your") } && !tokens.contains { $0.is([.writer, .we]) }
        if isAccess, !isTheirSchedule(tokens), !isTheirs {
            found += access.all(in: tokens).filter { !isAboutYou(tokens, $0) }
        }
        if seeing.match(tokens), !tokens.contains(where: { $0.is(.food) }) {
            found += speed.all(in: tokens).filter { !isAboutYou(tokens, $0) }
        }
        if tokens.contains(where: { $0.is(.outcome) }) {
            found += quick.all(in: tokens).filter { !isAboutYou(tokens, $0) }
        }
        for claim in sweeping.all(in: tokens)
        where !isAboutYou(tokens, claim) && !isHearsay(tokens, claim) {
            found.append(claim)
        }
        for claim in all.all(in: tokens) where !isAboutYou(tokens, claim) && isClaim(tokens, claim)
        {
            found.append(claim)
        }
        return found
    }

    /// A vow about what happens, and not "I promise to be brief".
    private static func isMeant(_ vow: Range<Int>, _ tokens: [Token]) -> Bool {
        let before = tokens[max(0, vow.lowerBound - 4)..<vow.lowerBound]
        if before.contains(where: { $0.is(.negation) }) { return false }
        // "Not writing to ask for business, I promise."
        if vow.upperBound >= tokens.count - 1,
            tokens[..<vow.lowerBound].contains(where: { $0.is(.negation) }),
            tokens[vow].contains(where: { $0.is(["promise", "swear"]) })
        {
            return false
        }
        if tokens[vow].contains(where: { $0.is(["not", "nothing"]) }) { return false }
        if tokens[vow].contains(where: {
            $0.is(["word", "guarantee", "guaranteed", "fact", "assured", "settled"])
        }) {
            return true
        }
        if tokens[vow].contains(where: { $0.is(["shine", "matter"]) }) {
            return tokens.contains { $0.is(["will", "am", "always"]) }
        }
        if tokens[vow.lowerBound].is(["every", "each"]) {
            let isLast = vow.upperBound == tokens.count || tokens[vow.upperBound].breaksBefore
            let who = tokens[..<vow.lowerBound].last { $0.is([.writer, .we, .you]) }
            return isLast && !isAboutYou(tokens, vow) && !(who?.is("you") ?? false)
        }
        return tokens.contains {
            $0.is([.outcome, .people, .accessVerb, .universal]) && !$0.is("not")
                || $0.is(["visit", "hours", "days", "appointment", "result", "results"])
        } && !tokens[vow.upperBound...].prefix(2).contains { $0.is([.writer]) }
            && !isAboutYou(tokens, vow) && !tokens.contains { $0.is(["brief", "short", "bite"]) }
    }

    /// Whether the clause tells what the recipient did or does.
    static func isAboutYou(_ tokens: [Token], _ claim: Range<Int>) -> Bool {
        var start = claim.lowerBound
        while start > 0,
            !tokens[start].breaksBefore || start == claim.lowerBound && !tokens[start].breaksBefore
        {
            if tokens[start].breaksBefore { break }
            start -= 1
        }
        let clause = tokens[start..<min(tokens.count, claim.upperBound)]
        if clause.contains(where: {
            $0.is(.past) && !$0.is(["let", "set", "cut", "put", "read", "shut", "need"])
        })
            && !clause.contains(where: { $0.is(["will", "have", "has"]) })
        {
            return true
        }
        guard let first = clause.first(where: { $0.is([.you, .writer, .we]) }) else { return false }
        return first.is("you") && !first.is("your")
            && !clause.contains { $0.is(["will", "would", "can"]) }
    }

    /// "All who will listen", "anyone you know": nobody that the writer treats.
    private static func isHearsay(_ tokens: [Token], _ claim: Range<Int>) -> Bool {
        let words = tokens[claim]
        // "Whoever said that nothing good happens in February".
        if words.dropFirst().prefix(2).contains(where: {
            $0.is(["said", "taught", "told", "wrote", "built", "invented", "designed", "thought"])
        }) {
            return true
        }
        if words.contains(where: { $0.is(["listen", "notice", "know", "agree", "tell"]) }) {
            return true
        }
        let isTreated = words.contains { $0.is(["work", "see", "treat", "help", "teach"]) }
        return words.contains { $0.is(["i", "you"]) } && !isTreated
    }

    private static func isTheirSchedule(_ tokens: [Token]) -> Bool {
        tokens.contains { $0.is(["suit", "suits", "like", "convenient", "prefer"]) }
    }

    /// In the present or the future, of those whom one treats.
    private static func isClaim(_ tokens: [Token], _ claim: Range<Int>) -> Bool {
        let words = tokens[claim]
        // "Every student I have had since": of whom it is said stands too far from what is said.
        if words.dropFirst().dropLast().contains(where: { $0.is(["i", "you"]) }),
            !words.contains(where: {
                $0.is(["see", "treat", "work", "worked", "help", "helped", "seen"])
            })
        {
            return false
        }
        let isPast = words.contains {
            $0.is(.past) && !$0.is(["let", "set", "cut", "put", "read", "need"])
        }
        let isPresent = tokens.contains { $0.is(["will", "has", "have"]) }
        return !isPast || isPresent && !words.contains { $0.is(["did", "was", "were"]) }
    }
}
