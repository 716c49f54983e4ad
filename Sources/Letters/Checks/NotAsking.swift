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
        =send them over|along|on
        send|refer|direct|steer|point|pass *5 my|our|=me !a|an|the|your|word|note|line
        send|refer|direct|steer|point|pass|forward =me|us a|an few|couple|handful|client|patient|family|#people
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
        mention *2 #writer|my|our|of !result|results|outcome|own
        tell !you *4 about me|us|my|our
        tell *4 #people|parents *3 that *2 anyone|i|we !could|would|can|might
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
        your|the first *1 call|name|choice|stop you|on|for|when
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
        let|tell|so *5 know where i|to *3 me|am|us
        business card|cards
        my|our *1 card|cards|brochure|brochures|flyer|flyers|pamphlet|leaflet *4 your|by|on|for|with|to
        my|our *1 phone|number *3 in case|if|should|for
        plaque|sign|sticker|magnet|bookmark with|of|bearing *1 my|our
        bookmark|magnet *3 my|our *1 number|name|phone
        partner with us
        let anyone|people|them|folks|someone *2 know *3 i|me|us|my|our|we
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
        #send *3 over here|there
        anyone|anybody|those|whoever who #send *5 to
        should|if *5 want|need more *8 number|card|me
        number|card|phone on it mine
        names|name *2 you *3 #send|share|give|send
        more where *6 from
        #writer|we would *3 #take *2 few|handful|more|any|some|couple|dozen|new !minutes|notes|pictures|copies|of
        take|taking on *2 #number|few|handful|more|any|your|some|couple|dozen
        #writer|we *1 would|could|can|will *3 #take a dozen|handful|few|couple !of|minutes|notes|pictures|copies
        where|how to find|reach me|us|my
        know *2 where|how *2 to find
        know *3 i|we am|are *2 here|around|nearby|close
        remember me|us when|if|next|for
        hold|bear|carry me|us|my *3 in mind|thought
        hear|heard of|about? me|us from you
        add me|us
        include|list|feature me|us|my
        good|kind word for|about me|us|my|our
        on|in|onto your *3 list|directory|rolodex|roster
        source|stream|flow|trickle|supply|pipeline of *2 client|clients|referral|referrals|patient|people
        referral partner|source|relationship|arrangement|stream
        help *2 fill|filling|grow|growing|build|building
        """
    )
    /// People who are wished to come to the writer: "for some of your cases to end up on my sofa".
    private static let wishing = Patterns(
        """
        anyone|anybody|someone|somebody|whoever|everyone|#people|those|few|some|any|them|case|cases|one|ones *5 end|land|come|go|find|turn|head|wander|call|ring|wind|arrive|sit *3 to|on|in|at|with|by|up|through =me|us|my|our|mine
        =for *3 #people|anyone|someone|some|them|others *4 to *2 end|land|come|go|find|turn|head|call|ring *3 =me|us|my|our
        #writer|we *4 glad|happy|ready|willing|pleased|delighted|honored|love|like|welcome|able|open to? *1 receive|see|take|accept|meet|have|get|welcome|treat *1 any|anyone|anybody|more|new|few|whoever|everyone|those !'s|work|garden|time|thing|of|questions|help
        anyone|anybody|whoever|whomever|everyone|those|people you can|could|may|might|will? =bring|=send|=give|=throw|=refer =me|=us
        give|hand|pass|share|slip|offer *4 my number|name|card|details|address|info|information|email|website|phone
        tell|remind !me|us|you *4 that? *1 i|we am|are
        connect|match|hook|link *3 with|to =me|us
        ask|asks|asking *2 you for a? *1 name
        referral|treatment option|resource|destination|place
        a|be|as resource|referral|option|therapist|home|place|provider for your
        have|take *3 your overflow|extra|spillover|surplus|leftover|leftovers
        your|their|the overflow|spillover|surplus|leftovers|runoff
        standing invitation
        ^ =please *1 #send *6 to|me|us|our|my|over|along
        our|my waiting room|calendar|diary|book|books|schedule|phone|list|week *6 tumbleweed|tumbleweeds|crickets|dust|echo|echoes|echoing|quiet|empty|thin|slow|gaps|holes|silent|bare|cobwebs
        mine *9 tumbleweed|tumbleweeds|crickets|dust|echo|echoes|quiet|empty|gaps|holes|cobwebs
        enough|more|fewer #time|hours|clients|patients|people *4 in it|them|my
        short|low on clients|patients|people|work
        could|can use the? *2 business|clients|work|patients
        evening|weekend|daytime|morning|day|same *3 appointments|availability|openings|slots|sessions *1 available|open
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
        practice|caseload|business|client|building|build *4 from scratch
        just starting out
        launch|launching|opening|open|start|starting *3 my|our|a|new practice|business
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
        immediate|several|few|current|more|some|eight|two|three|five|couple opening|openings|slots|spots|availability
        spots left|open|available
        space|place for *2 more|another
        room for *4 more|client|people|teen|patient|new
        plenty of room|hours|time|openings|after|availability|space
        ample availability
        #writer|we *1 have|got *1 room !on|in
        waiting room *3 empty|quiet
        hours|days|weeks|schedule|calendar *2 not *1 full
        afternoon|evening|hour|time|morning|daytime hours? available
        my|our *3 #time *3 are|is|have|has|look|looks|sit|sits|stand *3 empty|unfilled|wide|thin|thinned|bare|blank|quiet|lighter
        #number|few|several|some|couple|handful *2 #capacity *4 open|opened|opening|free|unfilled|unspoken|unclaimed|left|available|empty
        #number *2 #capacity *5 unspoken|unfilled|unclaimed|untaken|left
        after school|work *2 #capacity
        #writer|we *2 have|has|get|got *4 #capacity *2 that? *1 opened|opening|left|freed
        #writer|we *2 have|has|get|got *4 slot|slots|spot|spots|space|chair|chairs *2 open|free|available|empty
        room|space|openings|capacity|places in|on|at my|our|the *2 diary|schedule|calendar|caseload|practice|books|group|panel|week|list
        there is|are *2 room|space|place|openings|capacity *3 in|on|at|for
        gone|going full time
        full time now
        my|our *3 be *2 wide open
        my|our *3 wide open
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
    /// The same by what is said of whom: the writer's places are empty, people are to come to the
    /// writer, the writer's name is to be passed on, more clients are wanted.
    private static let seeking = Patterns(
        """
        =my|our *2 #seat *7 #hollow
        #seat of mine *6 #hollow
        #hollow *1 #seat|#span|hole|place|seat *1 in|on|with =me|=my|=our
        #writer|we *3 have|get|keep|hold *8 stand|standing|sit|sitting|lie|lying open|empty|idle|vacant|unused
        #writer|we *3 have|get|hold *2 #number|few|some|several|lots|plenty|many|more|too *3 hole|holes|gap|gaps|opening|openings|vacancy|vacancies|spot|spots|slot|slots|chairs|places
        lots|plenty|loads|ton|tons|heaps|bit|lot of room|space|openings|availability|capacity|slots
        more chair|chairs|hours|room|space|slots|seats than
        =my|our caseload|practice|list|panel|roster *1 be|number|stand|consist *3 #number|small|tiny|light|short|thin|young|people|half|modest
        #writer|we *3 need|want|must|hope|like|love|look|seek|try|aim|eager *4 #number|more|some|few|another|new|additional|extra *3 client|clients|patient|patients|family|families|couples|men|women|teens|teenagers|cases|case|referrals|bodies|members|participants|sign-ups !my
        #writer|we *2 must have #number
        thankful|grateful|glad|obliged|happy for *3 #number|any|more|new|every *2 #people|client|patient|referral|introduction from|you|whom|who
        add *2 another|#number|few|more|new|some *2 #people|client|patient
        need|want *4 filled|full
        #writer|we *2 have *5 hour|hours|day|days|place|places|mornings|evenings *4 unclaimed|unfilled|unused|free|open|untaken|unspoken
        #writer have|had *1 places|openings|vacancies|spots !to|that|where|in
        be *2 among|one *2 those|names|people|therapists|ones whom|who|that|you|your *4 suggest|recommend|send|name|give|mention
        #seat be|stand|sit|stay *3 empty|vacant|idle|unfilled|unused|cold
        thankful|grateful|obliged|pleased|glad|happy if you *3 say|tell|mention|pass|let|send|think|point|remember|recommend
        word from *3 them|your|one|you|someone *6 enough|do|help|go|carry|mean|work
        be|am *2 charmed|delighted|thrilled|tickled to *2 take|have|receive|see *1 surplus|rest|extras|few|some|more|them|#anyone
        good people to get|start
        get =me started|going
        somebody|someone|patients|people|clients *5 and nobody|none|nowhere *3 see|go|talk
        go|going begging
        know who|whom|where to call|turn|find|send
        word|mention|plug|nod from the|a|your *2 pulpit|doctor|lectern|counter|desk|office|stage|coach|teacher
        =couples|=clients|=patients|=people|=families|bookings|calls|referrals be *1 slow|scarce|few|rare|thin
        nobody|no one? *2 climbs|climb|sits|books|rings|knocks|comes *4 stairs|chair|door|couch|bell|phone|room
        ought|should|could to? be used|fuller|busier|full
        bodies|bottoms|butts|people in *1 chair|chairs|seat|seats
        counting|count|depend|rely|relying|look|banking|bank on|upon|to *4 you|your|office|offices|practice|practices|source|schools|doctors|colleagues *3 fill|for|to
        make|making|let *4 =my|our|=me *3 known|available
        let it be known
        let *1 them|people|folks|#people come
        anyone|any|those|everyone|whoever *8 be *2 warmly|tenderly|gladly|happily|lovingly received|welcomed|treated|kept|seen|met
        line|notice|word|mention|blurb|paragraph|announcement|shout-out|shoutout|plug in|on|at|to|during your bulletin|newsletter|website|chat|group|list|sermon|meeting|page|board
        line|notice|word|mention|blurb|paragraph|announcement|plug in|from your|you *2 would|could|do|help|carry|go
        get|have|take|see|receive|inherit some|any|few|a|more|your of? *2 your *1 discharge|discharges|overflow|graduates|spillover|referrals|patients|clients|members|people|families
        #writer|we can|could|will|would *1 start|take|see|squeeze|absorb|fit|handle|use whoever|anybody|anyone|whomever|more|them|#number|any !slot|time|hour|day|seat|table|chair|minutes|#span
        look|looks to *6 for *6 practice|clients|income|living|work
        where #writer|we *1 be *1 look|looking|hoping
        would|will not complain|object|mind|say turn|no|away|if
        the|your|their|first|top|next number|name|call|person|stop|place|door *3 on|that|they|you *2 sheet|list|call|dial|reach|think|send|turn
        =please? list|add|put|include|feature|register|count|place =me|us *2 on|among
        put|list|add|include =me|us|my *4 list|sheet|directory|roster|website|newsletter|handout
        #pass !you !to *2 my|our *2 #token|service|services|practice|program|address|business !with|to
        #pass *2 =me *3 to|on|with|in|around|among|for *3 #people|list|board|families
        #hollow *6 #writer *3 glad|gladly|happy|like|love *2 give|fill|offer
        whom|who|that you *1 thought|think|care|wish|choose|chose|saw|see *1 fit? to send|point|refer|steer|direct
        point|send|steer|direct *3 this|my|our way|direction
        find|finds|make|makes *2 way to|here|over|through *1 it|me|us|my|our|here
        fill|filling|top|topping|pad|round|rounding *3 my|our|out *2 week|days|hours|schedule|calendar|caseload|practice|roster|books
        #writer|we *2 handle|take|see|manage|do #number *1 a|per|each week|month|day
        quiet|empty|open|slow hours|days|afternoons|mornings|evenings that|which|waiting|left
        days|afternoons|mornings|evenings|hours *4 still quiet|empty|open|slow|free|unfilled|bare
        #seat *2 only|just|but #number *2 people|men|women|clients|members
        place|spots|spot|seat|chair|space|openings|opening reserved|saved|waiting|set|kept|open for|aside *2 your|anyone
        #number *1 openings|opening|vacancies|spots|slots|places *4 for
        pass|share|forward|send *1 this|it|them on|along|around|to *4 family|families|parents|patients|clients|members|staff|anyone|whoever|those
        tell|telling other|your|all *3 parents|people|mothers|clients|patients|members|students|families *2 about =me|us|my|our
        slip *2 my|our
        bank account|accountant|mortgage|rent|landlord *6 notice|noticed|sigh|nervous|due|pay|thank|noticing
        every one|person|patient|family whom|that|who|you *3 send|point|refer|steer|thought
        see *3 more|some|any of *1 your *1 patients|clients|people|families|students|couples
        you *3 think of me *4 give|hand|tell|pass|say
        """
    )
    /// Towards them, or not at all.
    private static let denials = Patterns(
        """
        not|never|no|without|nothing *6 ask|asking|referral|referrals|client|clients|after|want|fill|favor
        not *4 writing|here|looking
        no *1 room|space|openings|availability|vacancies|slots|capacity
        imagine|suppose|picture|hypothetical|invention|made-up|pretend|experiment
        somebody|someone who *8 not
        filled them first
        send|refer *8 to you|your
        refer to them
        #writer *3 like|love|glad|happy to *1 #send
        closed to
        #send you !your
        off your plate|desk
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
        for found in openly.all(in: tokens) + slyly.all(in: tokens) + seeking.all(in: tokens)
            + wished(in: tokens)
        {
            let from = max(0, found.lowerBound - 9)
            let to = min(tokens.count, found.upperBound + 8)
            if tokens[found.lowerBound].isQuoted { continue }
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
