/// Something of theirs, and no one else's.
struct Specific: Check {
    let rule = """
        The letter names something particular about the recipient's own work: a talk, a practice, a \
        line they wrote. Praise in general, social and location details do not count.
        """
    let gravity = Review.Level.advise
    let praise = "It names something particular of their work."
    let advice = "It could go to anyone; name one thing they said, made or do that you noticed."
    let triggers: [Example] = [
        "You have such an impressive group and your bios are lovely.",
        "You do so much for our kids.",
        "I see that your office is right around the corner from mine, next to the bakery.",
    ]
    let keepers: [Example] = [
        "You said that they say the real thing on the second lap.",
        "I noticed that your sleep lab added home studies last fall.",
        "Your memory-caf\u{E9} afternoons are a marvel.",
        Example(
            "Integrative medicine is what brought me to you.",
            to: .medical,
            research: ["practice focuses on integrative medicine"]
        ),
    ]

    /// To be of use, to meet, to be asked: not what they do.
    private static let proposals = Patterns(
        """
        #you *1 #people *2 would|could|may|might|will|can|should
        you *1 would|could|may|might|will|can|should|need
        #writer|we *2 would|could|can|may|might|will
        are *1 welcome
        please
        if you|your
        let us
        """
    )
    private static let social = Patterns(
        """
        your *1 wife|husband|spouse|cousin|daughter|son|brother|sister|uncle|aunt|niece|nephew|vacation|birthday|backyard
        met|meeting|meet *2 you *5 barbecue|wedding|party|gym|reunion|game|church|playground
        met|meet at *4 barbecue|wedding|party|gym|reunion|playground
        our|mutual client|patient
        share a client
        """
    )
    /// Praise that fits everyone, such as "your group is lovely".
    private static let bare = Patterns(
        """
        your #small? *1 is|are|be|seem|look *3 #praise
        your #small? *1 is|are|be *2 well
        """
    )
    private static let schedules = Patterns(
        """
        your *2 schedule|calendar|choice|convenience|pick|call|clerk|receptionist|assistant
        you *2 choose|pick|name|busy|free|deserve
        """
    )

    func read(_ reading: Reading) -> Finding {
        var spans: [Review.Span] = []
        for sentence in reading.sentences {
            if let found = Self.particular(in: sentence) { spans.append(sentence.span(found)) }
        }
        spans += Self.researched(reading)
        return spans.isEmpty ? .breaks() : .passes(spans.inOrder)
    }

    private static func particular(in sentence: Sentence) -> Range<Int>? {
        let tokens = sentence.tokens
        guard tokens.contains(where: { $0.is(.you) }) else { return enjoyed(tokens) }
        if sentence.isQuestion && tokens.contains(where: { $0.is(.modal) }) { return nil }
        if Self.social.match(tokens) { return nil }
        let isOffer =
            sentence.asking != nil
            || (Flexible.isEasy(sentence) && !tokens.contains { $0.is(["was", "were", "is"]) })
        if isOffer, tokens.count <= 8 { return nil }
        if isOffer, !tokens.contains(where: { $0.is("you") && !$0.is("your") }) { return nil }
        if sentence.proposing != nil { return nil }
        for clause in telling(tokens) where !isProposal(tokens, clause) {
            let words = tokens[clause]
            let content = words.filter { isTelling($0) || $0.hasDigit }
            let isBare = Self.bare.first(in: Array(words)) != nil && content.count < 4
            let isQuote = words.contains { $0.isQuoted && !$0.is(.praise) }
            let isEvent = words.contains { $0.is("you") } && words.contains { $0.is(.past) }
            let isWork = words.contains { $0.is("your") } && words.contains { $0.is(.work) }
            let isPlace =
                words.contains { $0.is(.place) } && content.count < 2 && !isEvent && !isWork
                && !isQuote
            let needed = isQuote || isWork ? 1 : isEvent ? 2 : 2
            if content.count >= needed, !isPlace, !isBare, !schedules.match(Array(words)) {
                return clause
            }
        }
        return nil
    }

    /// "Loved the hallway poster": what was noticed is theirs without saying so.
    static func enjoyed(_ tokens: [Token]) -> Range<Int>? {
        guard let first = tokens.first, first.is(.noticing), first.is(.past),
            tokens.contains(where: { $0.is("the") }),
            tokens.contains(where: { $0.is(.work) || $0.isQuoted })
        else {
            // "The failure fair, where every table showed one, was the best evening of the year."
            let isThing =
                tokens.first.map { $0.is("the") } ?? false
                && !tokens.contains { $0.is([.writer, .we]) }
            // "Bringing chickens to exam week was a stroke of genius."
            let isDeed =
                tokens.first.map { $0.text.hasSuffix("ing") && $0.text.utf8.count > 5 } ?? false
            let isPraised = tokens.contains { $0.is(.praise) || $0.is("genius") }
            let isTold = tokens.contains { $0.is(["was", "were", "is"]) }
            let content = tokens.count(where: isTelling)
            guard isPraised && isTold else { return nil }
            return isDeed && content >= 2 || isThing && content >= 3 ? 0..<tokens.count : nil
        }
        return 0..<tokens.count
    }

    /// The clauses that tell of the recipient: from "you" or "your" to the next writer's clause.
    private static func telling(_ tokens: [Token]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var index = 0
        while index < tokens.count {
            guard tokens[index].is(.you) else {
                index += 1
                continue
            }
            var end = index + 1
            while end < tokens.count, !startsAnew(tokens, at: end) { end += 1 }
            found.append(beginning(tokens, before: index)..<end)
            index = end
        }
        return found
    }

    /// Whether a clause about someone else begins.
    private static func startsAnew(_ tokens: [Token], at index: Int) -> Bool {
        let token = tokens[index]
        if token.is(.writer) { return token.breaksBefore || tokens[index - 1].is(Joint.words) }
        let isIf = token.is("if") || token.is("so")
        return token.breaksBefore && isIf
    }

    /// Where the thing begins of which "that you gave away" is said.
    private static func beginning(_ tokens: [Token], before index: Int) -> Int {
        var start = index
        while start > 0, index - start < 10, !tokens[start].breaksBefore,
            !tokens[start - 1].is(.writer),
            !tokens[start - 1].is([
                "and", "but", "so", "if", "because", "when", "as", "hope", "know",
            ])
        {
            start -= 1
        }
        return start
    }

    private static func isProposal(_ tokens: [Token], _ clause: Range<Int>) -> Bool {
        let you =
            tokens[clause].firstIndex { $0.is(.you) && !$0.isQuoted }
            ?? tokens[clause].firstIndex { $0.is(.you) } ?? clause.lowerBound
        let from = max(0, you - 6)
        let isPlaced =
            you > 0 && tokens[you].is("your") && tokens[you - 1].breaksBefore
            && tokens[you - 1].is(["in", "at", "on", "through", "during", "behind", "outside"])
        if isPlaced, tokens[clause].contains(where: { isTelling($0) }) { return false }
        // "I enclose a flyer for your board" and "when your patients feel better" tell nothing.
        if you > 0, tokens[you - 1].is(["for", "to"]),
            tokens[..<you].contains(where: { $0.is([.resource, .token, .giveVerb]) }),
            tokens[..<you].contains(where: { $0.is([.writer, .we]) })
        {
            return true
        }
        if you > 0, tokens[you - 1].is(["when", "whenever", "once"]),
            !tokens[you..<clause.upperBound].contains(where: { $0.is(.past) || $0.is("be") })
        {
            return true
        }
        if tokens[from..<you].contains(where: { $0.is("forward") }) { return true }
        if proposals.match(Array(tokens[you..<min(clause.upperBound, you + 7)])) { return true }
        if tokens[min(from, clause.lowerBound)..<you].contains(where: { $0.is(.modal) }) {
            return true
        }
        return tokens[from..<you].contains { $0.is(["if", "please"]) && !$0.isQuoted }
    }

    /// A word that is not in every letter.
    private static func isTelling(_ token: Token) -> Bool {
        !token.is([
            .small, .common, .praise, .hedge, .place, .time, .title, .writer, .we, .you, .third,
            .modal, .universal, .negation, .food, .noticing, .number,
        ])
    }

    /// Words of what is known of the recipient that the letter takes up.
    private static func researched(_ reading: Reading) -> [Review.Span] {
        var spans: [Review.Span] = []
        for note in reading.letter.research {
            let words = Tokenizer(Source(note).characters).tokens.filter(isTelling)
            guard !words.isEmpty else { continue }
            for sentence in reading.sentences {
                let found = sentence.tokens.filter { token in
                    isTelling(token)
                        && words.contains {
                            $0.forms.word == token.forms.word || token.is($0.forms.word)
                                || $0.is(token.forms.word)
                        }
                }
                guard Set(found.map(\.text)).count >= min(2, words.count) else { continue }
                spans += found.map { Review.Span(start: $0.start, end: $0.end) }
            }
        }
        return spans
    }
}
