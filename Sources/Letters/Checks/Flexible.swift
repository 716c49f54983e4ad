/// Yes is made easy.
struct Flexible: Check {
    let rule = """
        Yes is made easy: a choice of times, the recipient's convenience, or an explicit "no hurry". \
        Silence, or one fixed time, is not.
        """
    let gravity = Review.Level.advise
    let praise = "It leaves the time to them."
    let advice = "Make yes easy: give two times, let them choose, or say that there is no hurry."
    let triggers: [Example] = [
        "I'd like to have lunch with you in the cafeteria.",
        "I will call your cell on Thursday at 6 p.m.",
        "Have a restful weekend.",
    ]
    let keepers: [Example] = [
        "Would the 14th or the 15th suit?",
        "You name the morning.",
        "Pick any slot that's dull for you.",
        "There's no hurry at all.",
        "i'm around mon/wed/fri",
        "Jot it on a card at your leisure.",
    ]

    /// What leaves the choice only where something is proposed.
    private static let looser = Patterns(
        """
        any !help|question|referral|patient|client|interest|thought|way|one|more|other|of|family|advice|reader|hour|case|member|person|#people
        """
    )
    /// Times that are told and not offered.
    private static let told = Patterns(
        """
        #you|#third|who #past
        restful|happy
        #people *2 have
        """
    )
    private static let offering = Patterns(
        """
        #writer|we *3 can|could|free|around|open|available|have|may|do|works|work
        open|free|available|fine|good|work|works for me
        #meeting|#meet
        would|could|shall|might|may
        suit|fine|okay|possible
        """
    )

    func read(_ reading: Reading) -> Finding {
        var spans: [Review.Span] = []
        var isProposing = false
        for sentence in reading.sentences {
            let proposes = sentence.proposing != nil
            isProposing = isProposing || proposes
            if sentence.asking != nil && !proposes { continue }
            let mayChoose =
                sentence.isQuestion || proposes || isProposing || sentence.tokens.count <= 14
            if let found = Self.unhurried.first(in: sentence.tokens),
                sentence.promising.isEmpty, !sentence.tokens[found.lowerBound].isQuoted,
                !Self.isTold(sentence, found)
            {
                spans.append(sentence.span(found))
            } else if let found = Self.ease.first(in: sentence.tokens), mayChoose,
                sentence.promising.isEmpty || proposes,
                !Self.isTold(sentence, found)
            {
                spans.append(sentence.span(found))
            } else if let found = Self.looser.first(in: sentence.tokens),
                proposes || sentence.isQuestion || (isProposing && sentence.tokens.count <= 8)
            {
                spans.append(sentence.span(found))
            } else if let found = Self.choice(in: sentence),
                proposes || isProposing || sentence.isQuestion || sentence.tokens.count <= 8
            {
                spans.append(sentence.span(found))
            }
        }
        return spans.isEmpty ? .breaks() : .passes(spans)
    }

    /// Whether a sentence leaves the time to the recipient.
    static func isEasy(_ sentence: Sentence) -> Bool {
        guard let found = ease.first(in: sentence.tokens) ?? unhurried.first(in: sentence.tokens)
        else { return false }
        return !sentence.tokens[found.lowerBound].isQuoted
    }

    private static func isTold(_ sentence: Sentence, _ found: Range<Int>) -> Bool {
        if sentence.tokens[found.lowerBound].isQuoted { return true }
        if sentence.isQuestion { return false }
        let before = sentence.tokens[..<found.lowerBound]
        return NoPromises.standing.match(sentence.tokens)
            || (told.match(Array(before)) && !before.contains { $0.is(.modal) })
    }

    /// Two times or more from which one may choose.
    private static func choice(in sentence: Sentence) -> Range<Int>? {
        let tokens = sentence.tokens
        let times = tokens.indices.filter { index in
            let token = tokens[index]
            let isDate =
                token.hasDigit && !token.text.contains(":")
                && ["st", "nd", "rd", "th"].contains { token.text.hasSuffix($0) }
            return
                (token.is(.time)
                && !token.is(["hour", "day", "week", "month", "fall", "holiday", "late", "early"]))
                || isDate
        }
        guard times.count >= 2, let first = times.first, let last = times.last else { return nil }
        let isList = (first..<last).contains {
            tokens[$0].is(["or", "and"])
                || tokens[$0 + 1].breaksBefore
                    && !tokens[$0 + 1].is(["which", "who", "that"])
        }
        let isDistinct = Set(times.map { tokens[$0].text }).count >= 2
        let isOffer =
            sentence.isQuestion || sentence.proposing != nil || offering.match(tokens)
            || tokens.count <= 8
        let isOneTime = tokens.contains {
            $0.is(["noon"]) || $0.text.contains(":") || $0.is("at") && false
        }
        return isList && isDistinct && isOffer && !(isOneTime && !tokens.contains { $0.is("or") })
            ? first..<last + 1 : nil
    }
}
