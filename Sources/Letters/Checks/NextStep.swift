/// One concrete thing to say yes to.
struct NextStep: Check {
    let rule = """
        The letter proposes one concrete next step: a coffee, a call, a visit, a lunch, an open house. \
        "Let's connect sometime" is none.
        """
    let gravity = Review.Level.advise
    let praise = "It proposes something one can say yes to."
    let advice =
        "It asks for nothing that one could say yes to; propose a coffee, a call or a visit."
    let triggers: [Example] = [
        "Let's connect sometime.",
        "Thank you for the call on Monday.",
        "You are welcome to visit my website. I look forward to hearing from you.",
        "I hope our paths cross before long.",
    ]
    let keepers: [Example] = [
        "Could I bring donuts to your prep period?",
        "Breakfast at the diner by your clinic?",
        "I'll swing by this Sunday at 11:40.",
        "A short Zoom would be plenty.",
        "I'll be hosting an open house on the 5th.",
        "May I take you to lunch?",
    ]

    private static let proposals = Patterns(
        """
        could|can|may|might|shall #writer|we *6 #meeting|#meet
        could|can|may|might|would|will|shall you|your *6 #meeting|#meet
        want *3 company|visitor|guest|coffee|lunch|tea
        =would|do you like|want|mind a|an|some? *2 visitor|company|guest|hand
        any|no|good|better|best time *4 #writer|we to #go|#meeting|#meet
        let me|us know *3 time|day *4 #writer to
        #writer can|could demonstrate|show|present *6 office|mine|yours|place|gym
        #number #span|minutes phone|hallway|call|zoom|video
        #writer will|shall find|see|meet you at|on|by|in
        have|has lunch|breakfast|coffee|dinner|tea|supper with #writer|us
        let =me stand|treat|get|take you
        =shall we *3
        drop|stop|swing|pop|come by|in|over|round to|with|and|at|on|one|when|any
        might|may|could|can|shall i|we *1 listen|watch|see|visit|observe|join|sit
        #number minutes|mins by|on|over|in
        #writer will|shall|would *1 be back|there|by|at|in|over
        #writer will|shall telephone|#go
        #writer have *2 you|us down|booked|reserved|pencil|penciled|pencilled|saved
        let =me *3 #food|drink|smoothie|round
        would|could|can|may|might|will|do you|i|we *2 have|spare|manage|find|give *4 #span|quarter|moment|time|chat|word
        is|are there *2 #time|time|day|morning|chance *4 i|we could|can|might|may
        any|what chance of|that|we|i *6 #meeting|#meet
        could|can|may|might|shall|would i|we|you *4 #go
        could|can|may|might|shall i|we !ask|say|thank|introduce|suggest|quote|use|copy|know|send|share|count|borrow|be|also|just|offer|help|tell|add
        would #small? #small? #time|visitor|guest *4 do|work|suit|be
        is|are there a|an|any|some *3 #time|time|day *6 find|catch|#meet|#meeting|work|suit
        when|where *1 would|could|might|can|may|shall #writer|we
        should|if|when you *3 have|time|minute|hour|free *5 #meeting
        save|keep you a|the *2 seat|chair|place|spot
        let =me *2 #meet|read|tell|show|cook|make|carry|buy|bring *8 over|at|to
        would you *6 #meeting|#meet
        would it *6 #meet|#meeting
        would|do|will|are|is you|your|there *5 time|minute|free|available|up|open|room *6 #meeting|#meet
        would #small? #small? #meeting *4 suit|work|do|be
        how|what about *5 #meeting|#meet
        how would *6 #meeting
        are you free|available|up
        do you have time|ten|fifteen|half|a *4 #meeting
        can|could|may|shall|might we set|find|arrange|schedule|make *2 time|hour|date
        would you let|allow|show|have|be|like|join|meet|consider *6 #meeting|#meet|around|join
        show #writer around
        #writer|we would like|love|enjoy|welcome|appreciate to? *5 #meeting|meet|visit|join|take|buy|bring|treat|host|see|show|come|stop|drop|sit|watch
        happy|glad|delighted|pleased|love to *3 #meeting|meet|visit|come|stop|call
        have *3 down|booked|reserved *4 #meeting
        #writer|we would be glad|happy|pleased|delighted|honored *3 to *2 meet|visit|join|buy|bring|come|stop|drop|treat|call|host|show
        #writer|we would be glad|happy|pleased|delighted for *4 #meeting
        #writer|we will|can|could|plan to? *2 call|phone|ring|drop|swing|stop|come|visit|meet|see|pop|bring|join|host
        #writer|we will *1 be|look in|at|by|there|around|outside|on
        would|could|can|will you *1 give|spare|grant|lend =me|us *4 hour|minute|time|quarter
        if you *3 care|like|want|fancy|wish|up *4 #meeting
        what|which|when *6 to *1 talk|meet|call|speak|visit|chat
        #writer am hosting|coming|holding|planning
        #writer will be hosting|at|in|holding
        my|our plan|idea is to come|visit|call|stop|drop|meet
        let us have|meet|grab|get|do|set|talk|say|find|take|walk *5 #meeting|#time|lunch|coffee|phone
        let =me buy|bring|take|treat|show|call *6 #meeting|you
        please call|phone|ring|visit|come|stop|drop|choose|meet
        could|can|would|might you|your *3 suggest|name|pick|choose|give|spare|find|set|manage *3 #time|time|date|minute|slot|word
        could|can|may|might #writer ask|come|have *6 some|your|a *2 day|time
        grateful|thankful|glad for *2 minute|minutes|hour|visit|call
        #number|half *2 minute|minutes|hour of your time
        come to|by|over|see|and|round|along|join *4
        have booked|reserved|saved *4
        #writer will|shall|would *1 present|introduce|report|appear|attend|arrive|drive|travel|turn
        ask|asking|beg|wonder|wondering if|whether #writer|we may|might|could|can *3 #meeting|#meet
        ^ #writer|we come|visit|call|meet|drive *2 you|by|over|to *6 #time
        propose|suggest|plan|intend|offer to #meet|#go|call|meet|visit|take|bring
        honor|honour|pleasure|favor|favour|kindness of *4 #meeting
        wonder|wondering if|whether *3 could|might|may|would *6 #meeting|#meet
        stop|drop|swing|come by|in|over|round|to|and *5 #meeting|house|#time|say|see
        #meeting *4 would be|do|suit
        #meeting *4 is on =me
        #meeting|lunch|coffee *3 sometime?
        you|your are? *2 welcome *1 to come|stop|drop|see|visit|join|attend
        you can reach|call|phone|find|meet me *6 #meeting|#time
        #writer|our|my *6 free|open|available *4 for a? *2 #meeting
        #writer have *5 free *2 for *2 #meeting
        #writer|we can|could *1 do|make|manage *3 #meeting|#food
        #writer can|could *2 meet|come|call|visit|drop|stop|swing
        our|my manager|office|team|director can|will|could visit|call|come|meet
        if you *2 are? *2 free|open|up for *4 #meeting
        pick|choose|name *3 slot|hour|time|day|evening|morning|date
        call|phone|ring =me
        call|phone|ring #writer|you|us
        open house
        invite you *4 to
        join us|me|our
        """
    )
    private static let wishes = Patterns(
        """
        look|looking forward
        see you around
        hope|hoping *3 meet|cross|talk|see|hear|run
        stay|be|keep|get in touch
        let us connect|chat?|talk? some|sometime
        connect some|sometime|soon|one
        """
    )
    private static let links = Patterns("website|webpage|link|profile|linkedin")
    /// A sentence that is only a wish unless it names a meal, a place or a time as well.
    private static let vague = Patterns(
        """
        sometime|someday
        some day|time|point
        at some point
        one of these days
        one day
        """
    )
    private static let fragments = Patterns("#meeting|visit|walk|zoom")
    private static let past = Patterns(
        """
        thank|thanks *2 for *3 #meeting
        you|he|she|they|who|that #past
        """
    )

    func read(_ reading: Reading) -> Finding {
        var spans = reading.sentences.compactMap { sentence in
            sentence.proposing.map(sentence.span)
        }
        if spans.isEmpty {
            spans = reading.sentences.suffix(4).filter(Self.leadsOn).map(\.span)
        }
        return spans.isEmpty ? .breaks() : .passes(spans)
    }

    /// Whether a letter's end leads on without naming what to, as "When is a slow day" does.
    private static func leadsOn(_ sentence: Sentence) -> Bool {
        if sentence.asking != nil || sentence.tokens.contains(where: \.isQuoted) { return false }
        if sentence.isQuestion {
            return sentence.tokens.contains { $0.is([.time, .meeting, .goVerb, .meetVerb]) }
                && !advice.match(sentence.tokens)
        }
        return together.match(sentence.tokens)
            || (Flexible.isEasy(sentence) && times.match(sentence.tokens)
                && !sentence.has(.negation) && !sentence.tokens[0].is("if"))
    }

    /// Questions to be answered by letter.
    private static let advice = Patterns(
        """
        would|could|do you mind|tell|explain|add|send|look|allow|borrow
        what|how|why|who do|does|did|is|are|would *6 you|your
        """
    )
    private static let together = Patterns(
        """
        let us *8 over|together|heads
        let me *3 over|to|by
        have you|us|both over|round|in|along
        we|and can|could *2 discuss|talk|plot|plan|sit|go over? it|about|over|down
        put me to work
        """
    )
    private static let times = Patterns(
        """
        any|whichever|whatever|almost|most|which *2 #time|time|day|noon
        #writer can do|make
        knock
        """
    )

    /// The words that propose something concrete.
    static func proposal(in tokens: [Token], isQuestion: Bool) -> Range<Int>? {
        if isQuestion, tokens.count <= 12, let found = fragments.first(in: tokens),
            !tokens[0].is(["did", "do", "is", "was", "who", "why"])
        {
            return found
        }
        for found in proposals.all(in: tokens)
        where !tokens[found.lowerBound].isQuoted && isConcrete(tokens, found, isQuestion) {
            return found
        }
        return nil
    }

    private static func isConcrete(
        _ tokens: [Token],
        _ found: Range<Int>,
        _ isQuestion: Bool
    ) -> Bool {
        let words = Array(tokens[found])
        if found.lowerBound > 0 {
            let before = tokens[max(0, found.lowerBound - 3)..<found.lowerBound]
            if before.contains(where: { $0.is(.negation) }) { return false }
        }
        if words.contains(where: { $0.is("not") }) { return false }
        if words[0].is("come"), found.lowerBound != 0 { return false }
        if !isQuestion, links.match(tokens) { return false }
        if !isQuestion, let wish = wishes.first(in: tokens), wish.lowerBound <= found.upperBound {
            return false
        }
        if !isQuestion, past.match(words) { return false }
        if found.count <= 2, words[0].is(.meeting), !isQuestion {
            // "Coffee on the 2nd or the 9th", a proposal without a verb.
            guard found.lowerBound == 0 || tokens[0].is(["a", "beer", "quick", "short"]) else {
                return false
            }
            let isTold =
                found.upperBound < tokens.count
                && tokens[found.upperBound].is(["be", "have", "help"])
            return tokens.count <= 14 && !isTold && !tokens.contains { $0.is(.past) }
        }
        if vague.match(tokens) {
            return isQuestion || tokens.contains { $0.is(.food) }
        }
        return true
    }
}
