/// What a sentence tells of the recipient's work, and of nobody else's.
///
/// Three shapes tell: what *you* did ("you moved the test into homeroom"), what is *yours* and has a
/// name of its own ("your sleep lab"), and what you said, in quotes. Words that fit everyone who does
/// such work tell nothing: whom you see, how kind you are, where your door is.
enum Particular {
    /// The words that tell, or nil.
    static func part(of tokens: [Token]) -> Range<Int>? {
        for index in tokens.indices where tokens[index].is(.you) && !tokens[index].isQuoted {
            if isConditional(tokens, index) { continue }
            let found =
                tokens[index].is(["your", "yours"])
                ? thing(tokens, at: index) : deed(tokens, at: index)
            if let found { return found }
        }
        return nil
    }

    /// "You told the room to write the letter first": a deed with two words of its own, or a quote.
    private static func deed(_ tokens: [Token], at index: Int) -> Range<Int>? {
        let end = clauseEnd(tokens, after: index)
        let clause = index + 1..<end
        guard !clause.isEmpty else { return nil }
        var verb =
            clause.prefix(5).first {
                !tokens[$0].is([.modal]) && !tokens[$0].is(Generic.adverbs)
                    && !tokens[$0].is(.number)
            } ?? clause.lowerBound
        if verb > clause.lowerBound, tokens[verb].is(.small),
            !tokens[verb].is(["be", "have", "do"])
        {
            verb -= 1
        }
        if tokens[clause].prefix(3).contains(where: { $0.is(.modal) }) { return nil }
        if tokens[clause].contains(where: { $0.isQuoted && !$0.is(.praise) && !$0.is(.you) }) {
            return index..<end
        }
        if tokens[verb].is("need"), tokens[clause].prefix(3).contains(where: { $0.is(.negation) }) {
            return nil
        }
        let isHeard = tokens[max(0, index - 4)..<index].contains { $0.is(.noticing) }
        let isPast =
            tokens[verb].is(.past) || tokens[verb].text.hasSuffix("ed") || isHeard
            || tokens[verb].is(["have", "'ve"])
                && clause.dropFirst().prefix(4).contains { isParticiple(tokens[$0]) }
        let count = tokens[verb + (verb + 1 < end ? 1 : 0)..<end].count(where: isOwn)
        if tokens[verb].is("be") {
            let isPlaced = tokens[verb..<end].prefix(8).contains {
                $0.is(.place) || $0.is(["way", "between"])
            }
            if isPlaced { return nil }
            let isThen = tokens[verb].is(["was", "were"])
            return count >= (isThen ? 2 : 3) && !isObject(tokens, index) ? index..<end : nil
        }
        if isObject(tokens, index) {
            let isNoticed = tokens[max(0, index - 2)..<index].contains { $0.is(Generic.perceiving) }
            return isNoticed && count >= 1 ? index..<end : nil
        }
        if tokens[verb].is(Generic.socialVerbs) { return nil }
        let isRole = tokens[verb].is(Generic.roleVerbs)
        if isPast { return count >= (isRole && !isHeard ? 2 : 1) ? index..<end : nil }
        if isRole { return nil }
        if tokens[clause].prefix(3).contains(where: { $0.is("not") }), count < 2 { return nil }
        let needed = isOwn(tokens[verb]) && !tokens[verb].is(Generic.deedVerbs) ? 1 : 2
        return count >= needed ? index..<end : nil
    }

    /// "Your memory-café afternoons", "your essay about the piano tuner".
    private static func thing(_ tokens: [Token], at index: Int) -> Range<Int>? {
        if isPassedBy(tokens, index) || isForThem(tokens, index) { return nil }
        var end = index + 1
        while end < tokens.count, end - index <= 6,
            !tokens[end].is(.small) || tokens[end].is("'s"), !tokens[end].is(.modal),
            !tokens[end].breaksBefore || tokens[end].isJoined || tokens[end].isQuoted
        {
            end += 1
        }
        let name = tokens[index + 1..<end]
        let rest = end..<max(end, clauseEnd(tokens, after: end - 1))
        let near = tokens[rest].prefix(14)
        let isQuoting = (name + near).contains { $0.isQuoted && !$0.is(.praise) }
        if isQuoting { return index..<rest.upperBound }
        let follows = near.count(where: isOwn)
        let own = name.count(where: isOwn)
        let isServed = name.last.map { $0.is([.people, .relative]) } ?? true
        let isWork = name.contains { $0.is(.work) }
        let isSeen = tokens[max(0, index - 5)..<index].contains { $0.is(.noticing) }
        let isTold =
            near.prefix(5).contains {
                $0.is(.past) || $0.is(["of", "on", "about", "where", "that"])
            }
        let isPlace = name.contains { $0.is(.place) }
        if let found = around(tokens, at: index) { return found }
        if near.prefix(4).contains(where: { $0.is(Generic.socialVerbs) }) { return nil }
        let isBare =
            near.first.map { $0.is(["be", "seem", "look"]) } ?? false
            && near.prefix(4).contains { $0.is(.praise) }
        if isBare, follows < 3, own < 3 { return nil }
        if own == 0, tokens[max(0, index - 1)].is(["on", "at", "to", "in"]), !isTold { return nil }
        if isServed {
            let isDone = near.prefix(3).contains { $0.is(.past) || $0.text.hasSuffix("ed") }
            return own >= 2 || isDone && follows >= 1 ? index..<rest.upperBound : nil
        }
        if isWork, own >= 2 || follows >= 1 || isSeen { return index..<rest.upperBound }
        if own >= 2 { return index..<end }
        if own == 1, !isPlace, follows >= 1 || isSeen { return index..<rest.upperBound }
        return own == 0 && !isPlace && (isTold || isSeen) && follows >= 2
            ? index..<rest.upperBound : nil
    }

    /// "The rack of paperbacks in your waiting room": named before its place is.
    private static func around(_ tokens: [Token], at index: Int) -> Range<Int>? {
        guard index >= 4,
            tokens[index - 1].is(["in", "at", "on", "outside", "behind", "from", "by", "inside"])
        else { return nil }
        var start = index - 1
        while start > 0, !tokens[start].breaksBefore, index - start < 12 { start -= 1 }
        guard
            let article = tokens[start..<index].firstIndex(where: {
                $0.is(["the", "that", "this"])
            })
        else { return nil }
        start = article
        let before = tokens[start..<index]
        guard before[start].is(["the", "that", "this"]),
            !before.contains(where: { $0.is([.writer, .we]) })
        else { return nil }
        return before.count(where: isOwn) >= 2 ? start..<min(index + 2, tokens.count) : nil
    }

    /// A word that not every letter to someone in this work has.
    static func isOwn(_ token: Token) -> Bool {
        if token.hasDigit { return true }
        return !token.is([
            .small, .common, .praise, .hedge, .place, .time, .title, .writer, .we, .you, .third,
            .modal, .universal, .negation, .food, .noticing, .number, .people, .relative, .social,
            .benefit, .credential,
        ]) && !token.is(Generic.fillers)
    }

    private static func isParticiple(_ token: Token) -> Bool {
        token.is(.past) || token.text.hasSuffix("ed") || token.text.hasSuffix("en")
            || token.text.hasSuffix("ing")
    }

    /// Where someone else becomes the subject, or the thought ends.
    private static func clauseEnd(_ tokens: [Token], after index: Int) -> Int {
        var end = index + 1
        while end < tokens.count, end - index < 28 {
            let token = tokens[end]
            if token.is([.writer, .we]), !token.is(["my", "our", "me", "us"]),
                token.breaksBefore || tokens[end - 1].is(Joint.words)
            {
                break
            }
            if token.breaksBefore, token.is(["if", "so"]) { break }
            end += 1
        }
        return max(end, min(index + 1, tokens.count))
    }

    /// "The town is lucky to have you": the recipient is not who does it.
    private static func isObject(_ tokens: [Token], _ index: Int) -> Bool {
        guard index > 0, !tokens[index].breaksBefore else { return false }
        let before = tokens[index - 1]
        if index + 1 < tokens.count,
            tokens[index + 1].is([
                "for", "to", "with", "in", "at", "on", "from", "as", "so", "of", "the", "a", "an",
                "this",
                "these", "some", "my", "our", "spoken", "that", "how", "what", "about",
            ])
        {
            return true
        }
        return before.is(["to", "for", "with", "of", "at", "by", "from", "about", "like"])
            || before.is(Generic.perceiving) && !before.is(["think", "know", "believe"])
            || before.is(["have", "send", "give", "tell", "thank", "meet", "owe", "bring", "ask"])
    }

    /// Wishes, offers and conditions tell of nothing that was.
    private static func isConditional(_ tokens: [Token], _ index: Int) -> Bool {
        var start = index
        while start > 0, index - start < 14, !tokens[start].dividesBefore { start -= 1 }
        let before = tokens[start..<index]
        if before.contains(where: { $0.is(["if", "please", "whether", "unless"]) && !$0.isQuoted })
        {
            return true
        }
        if let last = before.last,
            last.is(["whatever", "whichever", "whenever", "wherever", "than"])
        {
            return true
        }
        guard let modal = before.lastIndex(where: { $0.is(.modal) }) else { return false }
        return !tokens[modal..<index].contains {
            $0.breaksBefore || $0.is(Joint.words) || $0.is(.noticing)
        }
    }

    /// "I walk past your building": where it is, and not what is done there.
    private static func isPassedBy(_ tokens: [Token], _ index: Int) -> Bool {
        tokens[max(0, index - 4)..<index].contains {
            $0.is([
                "pass", "past", "near", "behind", "beside", "opposite", "across", "next", "above",
                "below", "outside", "upstairs", "downstairs", "neighbor",
            ])
        }
    }

    /// "A flyer for your board", "in case your patients like it": given, not told.
    private static func isForThem(_ tokens: [Token], _ index: Int) -> Bool {
        let before = tokens[max(0, index - 9)..<index]
        guard let last = before.last else { return false }
        return last.is(["for", "to", "by", "with"])
            && before.contains { $0.is([.resource, .token, .giveVerb, .meetVerb, .meeting]) }
            && before.contains { $0.is([.writer, .we]) }
            || before.contains { $0.is(["treat", "treating", "seeing"]) }
    }
}
