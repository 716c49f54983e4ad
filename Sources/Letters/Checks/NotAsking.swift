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

    private static let openly = Patterns(
        """
        keep|have|bear #writer|us *2 in mind
        keep my|our card|name|number|info|information|flyer|brochure
        think of|about #writer|us when|for|if|next|first
        consider #writer|us|my|our
        be considered
        considered for
        #send *6 to|toward|towards #writer|us|my|our
        #send *5 my|our|=me|=us way|direction
        #send|throw|toss|push|head|come|steer *5 my|our|=me way|direction
        #send us|me *4 #people|client
        #send *3 #people *3 over
        #send them over|along|on
        send|refer|direct|steer|point|pass *5 my|our|=me
        place *3 you *2 send|refer
        any|your|more|few|some|appreciate|welcome|ask|asking|looking|want|need|for|hoping referral|referrals
        referral|referrals most|very|always|are|would|welcome
        referral list|network|base
        resource|referral|provider|expert|preferred list
        your list of *3 therapist|provider|counselor|expert|resource|referral
        list|add #writer|us|me to|on|in|as
        on your *2 list
        on your board|bulletin
        pass *2 my|our|along
        pass my|our *2 #token
        share|hand|spread|give|distribute|circulate|post|display|announce|mention *4 my|our *3 #token|practice|service !game|games
        give|gave|hand *2 them|people|him|her|anyone *2 my|our
        mention *2 #writer|my|our|of
        tell !you *4 about me|us|my|our
        tell *4 #people|parents *3 that *2 anyone|i|we
        tell *5 i|we am|are accept|take|open|available
        put *3 my|our flyer|card|name|leaflet|brochure
        find a? *2 corner|place|spot|home for *2 them|my|cards
        stack|pile|pad|box|dozen|corner *2 of? *1 my? *2 card|flyer|brochure|slip|leaflet
        card|flyer|brochure goes|go by|on|at|in
        overflow|spillover|overspill
        client|patient|people|anyone|those you *3 not have room|time|space
        you cannot|can not help|take|see|fit
        take *3 off your hands
        comes to mind
        come to mind
        know of? anyone|anybody|someone|somebody|people *6 who|needs|might|looking|in
        anyone|anybody|someone|somebody *4 who *3 might|may|could|needs? *4 call|talk|benefit|help|need
        anyone in need
        in need of *3 therapist|counselor|someone
        if *4 found|find their way to
        way to my|our door
        throw|throws|toss *3 my|our
        any|your|few|more parishioner|couple|family|families|client|patient *4 direct|send|refer
        =be the|your first|name|place|one|person|therapist|counselor *4 you|for
        be that place|person|one for
        be one of the people|therapists|ones you
        the first name you
        first *2 call|name|choice|stop
        of choice
        on your *1 radar
        recommend|recommending|suggest|suggesting|endorse =me|us|my
        setting|set up shop
        white space
        steer *4 to|toward|our|my =me|us|way
        source of *2 client|clients|referrals|business|patients
        announce *2 me|my|us
        bring|brought|drop|mention up? *2 my|our name
        if *4 hear|hears|know|knows|think of *2 someone|anyone|somebody|anybody|people|families
        if you *2 have|see|meet|get *3 anyone|anybody|someone|somebody
        intake line|door|coordinator
        line is open
        go to *1 therapist|counselor|person
        top of mind
        speed dial
        think|thought of *2 my|our|us *2 first
        good|kind word *2 for|about? me|us
        say|put|have a? good word
        a word from you|a|your
        spread|pass|get|put the|a? word *2 out|around|about|along|on
        let *2 know *2 where|that|how *1 i|we am|are
        know where i|to *3 me|am|us
        business card|cards
        my|our *1 card|cards|brochure|brochures|flyer|flyers|pamphlet|leaflet *4 your|by|on|for|with|to
        my|our *1 phone|number *3 in case|if|should|for
        plaque|sign|sticker|magnet|bookmark with|of|bearing *1 my|our
        bookmark|magnet *3 my|our *1 number|name|phone
        partner with us
        let anyone|people|them|folks|someone *2 know
        on your refer
        new client|patient *2 welcome
        accept|taking|accepting|welcome|welcoming|take new|more|additional client|patient|people|case|family|families
        available for new
        call me|us *3 for *3 your|anyone|any
        have|let them|anyone|your *3 call|contact|text|email me|us
        intake *4 can|could *2 text|call|email
        business cards
        would *2 come from your|you
        love for|it *3 them to come
        if more of them came
        came|come to me *6 thank
        help *2 fill|filling|grow|growing|build|building
        """
    )
    private static let slyly = Patterns(
        """
        fill|filling|filled|fills *3 my|our|caseload|slot|hour|them|panel|schedule|book
        #number? *2 #capacity to fill
        hour|slot|spot|opening *3 to fill
        grow|growing|build|building|expand|expanding|establish|established|start|starting|double|rebuild *3 my|our|it|a practice|caseload|numbers|business|clientele|panel|up
        double|triple|expand|grow|increase my|our *2 numbers|practice|caseload|panel|client|clients
        i|we am|are *2 expanding|growing
        eager for it to grow
        still growing
        get *3 off the ground
        get|getting established
        from scratch
        just starting out
        launch|launching|opening|open|start|starting|get|getting *3 my|our|a|new practice|business
        new practice|business to|and|that|going
        get *1 going
        use the business|work|clients|company
        phone *5 quiet|ring|ringing
        quiet|slow|lean *2 year|month|start|season|spell
        hang|hanging *2 shingle
        little bit helps
        mean the world|lot to me
        help|helps me|us *1 out|too|get|along|grow|build
        nobody|anybody|no on *2 couch|books|schedule
        business to *2 get
        keep|leave *4 places|spots|slots|hours open
        places|spots|slots open
        more|new *2 client|family|families|teen|patient|people|couple *4 on my|this|for my
        few more *2 families|clients|people|patients
        my|our *1 books
        #number client *3 by|so far
        reach|be|get *1 at|to? #number *2 client|by
        be at|to twenty|thirty|forty|fifty
        have|has|got *5 opening|openings|slot|slots|spot|spots|vacancy|vacancies|availability
        immediate|several|few|current|more|some|eight|two|three|five|couple opening|openings|slots|spots
        spots left|open|available
        room for *4 more|client|people|teen|patient|new
        plenty of room|hours|time|openings|after|availability|space
        ample availability
        #writer|we *1 have|got *1 room !on|in
        waiting room *3 empty|quiet
        hours|days|weeks|schedule|calendar *2 not *1 full
        afternoon|evening|hour|time|morning|daytime hours? available
        my|our *3 #time *3 are|is *2 empty|unfilled|wide|open
        wide open
        empty slot|appointment|calendar|schedule|caseload
        hours *4 nobody|no
        hours *3 set aside
        hours a week that
        set aside for your
        anyone|anybody|any *2 you *2 discharge|send|refer *4 my|me
        accepting new
        open to new
        """
    )
    /// Towards them, or not at all.
    private static let denials = Patterns(
        """
        not|never|no|without|nothing *6 ask|asking|referral|referrals|client|clients|after|want|fill|favor
        not *4 writing|here|looking
        send|refer *8 to you|your
        refer to them
        #send you !your
        off your plate|hands|desk
        my own *3 full
        full through|into|until
        referral guide
        """
    )

    func read(_ reading: Reading) -> Finding {
        let spans = reading.sentences.compactMap { sentence in
            sentence.asking.map(sentence.span)
        }
        return spans.isEmpty ? .passes() : .breaks(spans)
    }

    /// The words that ask for clients.
    static func asks(in tokens: [Token]) -> Range<Int>? {
        for found in openly.all(in: tokens) + slyly.all(in: tokens) {
            let from = max(0, found.lowerBound - 9)
            let to = min(tokens.count, found.upperBound + 8)
            if tokens[found.lowerBound].isQuoted { continue }
            if !denials.match(Array(tokens[from..<to])), !isPast(tokens, found) { return found }
        }
        return nil
    }

    /// Whether it was done, and is not to be done: "thank you for sending", "whom you sent".
    private static func isPast(_ tokens: [Token], _ found: Range<Int>) -> Bool {
        let verb = tokens[found.lowerBound]
        guard verb.is(.sendVerb) || verb.is("tell") else { return false }
        if verb.is(.past) { return true }
        let before = tokens[max(0, found.lowerBound - 3)..<found.lowerBound]
        return verb.text.hasSuffix("ing") && before.contains { $0.is(["for", "by", "of"]) }
    }
}
