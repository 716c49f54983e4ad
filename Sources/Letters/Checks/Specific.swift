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
        if spans.isEmpty, let first = reading.sentences.first(where: { $0.tokens.count > 3 }),
            Self.isScene(first.tokens)
        {
            spans.append(first.span)
        }
        spans += Self.researched(reading)
        return spans.isEmpty ? .breaks() : .passes(spans.inOrder)
    }

    private static func particular(in sentence: Sentence) -> Range<Int>? {
        let tokens = sentence.tokens
        if let line = quoted(tokens) { return line }
        guard tokens.contains(where: { $0.is(.you) }) else { return enjoyed(tokens) }
        if sentence.isQuestion && tokens.contains(where: { $0.is(.modal) }) { return nil }
        if Self.social.match(tokens) { return nil }
        if sentence.asking != nil { return nil }
        let isOffer =
            (Flexible.isEasy(sentence) && !tokens.contains { $0.is(["was", "were", "is"]) })
        if isOffer, tokens.count <= 8 { return nil }
        if isOffer, !tokens.contains(where: { $0.is("you") && !$0.is("your") }) { return nil }
        guard let part = Particular.part(of: tokens) else { return nil }
        if sentence.proposing != nil, !tokens[part].contains(where: { $0.is(.past) }),
            sentence.isQuestion || !tokens.contains(where: { $0.is(.noticing) })
        {
            return nil
        }
        return part
    }

    /// Three words or more in quotes that aren't the writer's own.
    private static func quoted(_ tokens: [Token]) -> Range<Int>? {
        guard let first = tokens.firstIndex(where: \.isQuoted) else { return nil }
        let last = tokens[first...].firstIndex { !$0.isQuoted } ?? tokens.count
        let isMine = tokens[max(0, first - 9)..<first].contains {
            $0.is([.writer, .we]) || $0.is(.relative)
        }
        let isCalled = first > 0 && tokens[first - 1].is(["call", "title", "as"])
        return last - first >= 3 && !isMine && !isCalled ? first..<last : nil
    }

    /// A letter that opens upon a thing of theirs: "The shed has a bench that's too low on purpose".
    private static func isScene(_ tokens: [Token]) -> Bool {
        tokens[0].is("the") && !tokens.contains { $0.is([.writer, .we, .you]) }
            && tokens.count(where: Particular.isOwn) >= 3
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
