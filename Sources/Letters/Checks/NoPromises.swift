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
    private static let lasting = Patterns(
        """
        for good now|and|!your|you
        once and for all
        thing of the past
        will not *2 be|come back
        will|would never *3 #outcome|again|go|come|have|lash|be|feel
        never *5 again
        not *4 from them again
        never *2 need|return|relapse|fail|come|comes|go|goes|work|lose|loses
        fear|anxiety|pain|panic|worry|problem|habit|symptom *2 is|are gone
        gone for *1 good|ever
        cure|cured|cures
        relapse *3 not
        not|no|never|zero relapse|relapses
        after|in|by|within *1 #number|a #span *4 they|he|she|nobody|#people *2 simply|just|will|never|always|do|does|is|are *1 not? *2 #outcome|hit|wet|#ending
        after|in|within #number #span *3 they|he|she simply|just|never|always
        he|she|they|him|her|#people|child|children will be *2 back|fine|well|better|himself|herself|themselves|cured|okay|right|calm|normal
        work|works|worked for everyone|everybody|anyone|all|every|each|anybody
        gone *1 whoever|whatever|whoever
        never see *3 again
        not *1 #outcome|hit|wet|steal|fight|cry *2 again
        who *7 me|us|it|here|this|together|my|in|finish|finishes *1 never|always|all|stay|stays
        couple|people|anyone|anybody|kid|kids|child|children|families|those|fellows|men|women|clients|patients who *7 never|always|invariably
        never *1 split|divorce|relapse|quit|fight|cry|argue
        nobody|none|one|child|kid|client|patient|couple has ever needed|relapsed|left|quit|failed|complained|come
        refund|refunds|refunded
        one|single|first visit|session|hour|talk|appointment *1 is enough
        first|second|third ring
        they *2 all #ending
        will not *1 trouble|bother|hurt|haunt|frighten|scare *1 anyone|anybody|them|him|her|you|again|any
        will too
        will =last|=hold|=stick for
        in|within|by #number days|weeks|sessions or
        never|not once|never once not|failed|fails|fail|miss|missed|misses *1 work|worked|works
        have|has never once
        have nothing but success|good|results
        #writer|we|it|method|program|approach|which has|have *4 yet to
        have|has never *3 fail|failed|failure|not|group|let|lost
        will not let
        never let
        all it *2 takes|took|taken
        take|takes only|just? #number #span
        never *2 be challenged|beaten|failed
        never will
        nobody is going to
        stay|stays|stayed *1 finished|gone|solved|fixed|over|done|quiet|cured|well
        no more #outcome
        yours|theirs will *1 too|also|be
        all|each of them !i|you|we|my|have|who
        not|never *2 go|goes|come|comes|slip|look back *1 in|again|there|to
        it|that be *1 finished|over|done|solved *4 stay|stays
        will stay|remain *2 gone|away|calm|that|better|fixed|solved|off
        #work|it|this|method|program|approach|that *2 work|works *2 with|for *1 all|every|everyone|any|anyone|anybody|each
        work|works every|each|always
        always|never fails|works
        for life
        will end|stop|eliminate|erase|resolve|banish|cure|fix *3 #outcome
        success rate
        drop|fall|halve by half
        will all be
        100
        """
    )
    private static let access = Patterns(
        """
        at|any|every any hour
        at any hour
        around the clock
        day or|and night
        twenty four hours
        24
        365
        seven days
        always *2 available|reachable|answer|pick|reach|free|open|there|here|on
        whatever|whichever the hour|day
        every|each time *3
        no wait|waiting|queue ever|anymore|at
        never *3 wait|waiting|queue
        nobody|none|one|caller *2 waits|wait
        have none ever
        holiday|holidays|weekend|weekends included
        reachable|available at *2 any|all
        two|three|four in the morning
        """
    )
    private static let speed = Patterns(
        """
        same|very|next|following #span
        within *2 #number *2 #span
        within a|an|the #span
        in|after #number|a|an|under *2 #span
        by|on the next|following|same|very *3 #span
        by tomorrow
        tomorrow
        immediately|overnight|instantly
        right|straight away
        the|that day they|you|someone|it
        the moment|minute they|you
        """
    )
    /// To be in someone's chair, in an appointment, at the phone.
    private static let seeing = Patterns(
        """
        #writer|we|will|can|could *3 see|answer|start|take|return|reply|call|fit|get|respond|book|schedule
        will *3 be|get *4 see|seen|chair|office|appointment|answer|answered|call|called|in|booked|scheduled
        get|gets|got *1 in|appointment|seen|slot|an|a
        #writer|we *2 see|take|answer|return|reply *3 #people|call|message|#all
        be seen|met
        start with
        in my chair
        phone *2 answered
        appointment
        waits|waiting|wait
        """
    )
    private static let quick = Patterns(
        """
        will|is|are|can|'ll *8 within|in #number|a *1 #span
        """
    )
    /// All of those who come: nobody relapses, everyone sleeps.
    private static let all = Patterns(
        """
        every last one
        not a single one|#people
        each and every
        every|each single *1 one|#people
        every|each one of *6 #outcome|will
        no *1 #people *8 #outcome
        no one|nobody *2 who|has|in|leaves|goes|comes|needs *8 #outcome|back
        nobody *4 #outcome
        every|each *1 #people|one *10 #outcome|will
        everyone|everybody|anyone|anybody|all *2 who *8 #outcome|will
        they|you|we|#people *1 will *1 all|always|never
        all of them|my|our *5 #outcome
        none|not one of *6 #outcome|miss|slip
        everyone|everybody|anyone|nobody|none who|that *6 #ending|#outcome|will *2 #outcome|out|home|back|better|without|with|off|happy
        every|each|all|everyone|everybody|none|not *1 one? of *3 #ending *2 out|home|back|better|without|with|off|happy|by|like
        not a|one|single *2 #people|one *8 #outcome
        people|children|those|clients|patients|kids|men|women|couples|families who *6 always|never|invariably
        #people *3 always #ending
        nobody|none|everyone|everybody|anyone who *2 finishes|completes|reads|read|comes|calls|takes|attends|tries
        no one who *10
        they|your will *4 #outcome
        your #people will *4 #outcome
        all #people *4 #outcome
        after *6 they *1 always|never
        """
    )
    /// What is said of whoever comes: "a mother who follows it won't", "no one so referred will".
    private static let sweeping = Patterns(
        """
        any|every|each|no *2 #people *8 will
        a|the #people who|that *8 will|never|always
        whoever *8 will|never|always
        no one|nobody|none|neither *5 will *1 wait|be|get|need|have|go|come|leave|fail|relapse|return
        there will|be not *2 be? *3 #people|one|soul *3 who|left
        will not *5 another|anymore
        nor will|do|does any|one|they|anyone
        not a|one|single *2 #people|soul *6 will|has|have
        #people who|that come|comes|finish|finishes|follow|follows|complete|completes|use|uses|take|takes|try|tries|read|reads *5 will|won't|stop|stops|sleep|sleeps|recover|recovers|pass|passes|heal|heals|leave|leaves|never|always
        #writer|we have fixed|cured|healed|solved|helped|stopped *2 everyone|everybody|all|every|each|them
        """
    )
    private static let modest = Patterns(
        """
        not *5 guarantee|promise|swear|say|claim|vouch|certain|sure|help|all
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
        let spans = reading.sentences.flatMap { sentence in
            sentence.promising.map(sentence.span)
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
        if isAccess, !isTheirSchedule(tokens) {
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
        if tokens[vow].contains(where: { $0.is(["word", "guarantee", "guaranteed", "fact"]) }) {
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
    private static func isAboutYou(_ tokens: [Token], _ claim: Range<Int>) -> Bool {
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
