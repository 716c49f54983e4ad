/// Something in it for them.
struct Mutual: Check {
    let rule = """
        The letter speaks of both sides' clients, or of a benefit to the recipient or their people (a \
        free resource counts), and not only of the writer's need.
        """
    let gravity = Review.Level.advise
    let praise = "It says what is in it for them and theirs."
    let advice = "Say what their people, or yours and theirs together, would have from it."
    let triggers: [Example] = [
        "Please share my info with your members.",
        "I would love to hear more about your work. Coffee?",
        "You'd be doing me a favor.",
        "Thank you for your kindness.",
    ]
    let keepers: [Example] = [
        "Your patients and mine would lose less ground if we agreed on a few words.",
        "I'm giving the booklet to cardiology offices at no cost.",
        "The enclosed page is for you to keep.",
        "There are families in my office who would thrive in your evening classes.",
        "We could help each other.",
    ]

    private static let both = Patterns(
        """
        !know !meet each other
        #people *1 you *5 and *2 #people *1 #writer|we
        #people *1 #writer|we *5 and *2 #people *1 you
        =my|our *1 #people *12 and =yours
        come|comes to you *6 and *3 to me|us
        come|comes to me|us *6 and *3 to you
        need|needs your *5 and yours need|needs
        my|our *1 #people *10 your *1 #people
        return the favor|favour|kindness|compliment
        each of us
        both get|feel|do|fare|go|grow|sleep|need|could|would|might
        we *2 both
        both win|gain|come|do|know|look
        so would|will|could|might you|your
        your #people *14 my|mine|our *1 client|patient|people|kid|student|teen|folk|couple|family|group|caller
        my *1 client|patient|people|kid|student|teen|folk|couple|family|group|caller *14 your|yours *1 #people
        her|his|their *12 and so *2 you|your
        !know !meet one another
        both of us|them
        both gain|benefit|groups|our
        help|serve|teach|learn *4 both
        between|with the two of us
        two of us
        #you *6 and *2 mine|ours
        mine and *2 yours
        yours and *3 mine
        your #people|#small? *4 and *2 my #people
        your *4 and *4 #people i|we see|know|work|treat|meet|run|coach|counsel|serve
        my|our *3 #people *4 and *2 your|yours
        i|me|my *12 your *2 would|could|might
        let us trade|swap|pool|compare|exchange
        you know|see|hear|meet|catch|get *6 and|but|while i|we know|see|hear|meet|catch|get
        i|we know|see|hear|meet|catch|get *6 and|but|while you know|see|hear|meet|catch|get
        us|them both
        both our|of our|sets
        help|helps|serve whoever|everyone|both|all|anyone
        trade|swap|exchange|compare|pool|share *3 note|idea|thought|tip|observation|what|pattern
        join forces
        thrive|benefit|gain|flourish|well|better|learn *3 in|from|with|at *2 your
        work|worked|working together
        in turn|return|exchange
        mutual|mutually benefit|beneficial|good|interest|support
        return the favor|favour
        =learn|=hear *4 from each|one|them
        =teach *2 =me|my|us
        some|most|many|several|few of mine
        mine *3 would|could|might|plainly|need
        yours *12 mine
        mine *12 yours
        you and i|me could|can|might|would|both
        of *1 use|help|comfort|service to|for
        you|they may|can !not *1 hand|copy|print|keep|use|share|pass
        mine or|and *1 yours
        neither of us
        us both
        the two of us
        like|want|love|wish us to
        so *1 neither
        for you and *4 for me
        =we *1 could|might|would !#meet|set|find|arrange|schedule|have|be|love|like|appreciate|do|study
        we *2 would|could|might|can *3 help|serve|do|support|make|reach|gain|benefit|learn|coax|keep|find|lighten|spare
        together *2 we
        #people *4 thrive|benefit|gain *4 your
        would|will|could|might love|enjoy|like to? *2 see|hear|meet|use|visit|join *1 your
        if you and i
        """
    )
    private static let yourPeople = Patterns("=your *1 #people")
    private static let myPeople = Patterns("=my|=our *1 #people")
    /// People sent to them: it serves whatever else is asked for.
    private static let sending = Patterns(
        """
        #send *4 to you !all|both
        #send *5 your way|direction
        #send *8 with you
        pass|send|refer on? *2 whoever|anybody|anyone|people *3 fit|fits|suit|suits|need|needs
        you would *1 have|get|gain *1 #number|more|a|some
        for you and your *1 #people *3 keep|use|have|copy|share
        #send *4 to *1 your #small? *2
        """
    )
    /// What both have, side by side: but not their houses.
    private static let side = Patterns(
        """
        your *3 and|or|with my|mine|our !office|building|street|house|neighbor|door
        my|our *3 and|or|with your|yours !office|building|street|house|neighbor|door
        """
    )
    private static let theirs = Patterns(
        """
        your *2 #people *1 would|could|might|may !me|my|i
        you would *1 have|see|hear|lose|keep|get|spend *1 a|fewer|less|more|shorter|better|new|the
        you could send|bring|use *4 anyone|anybody|them|it|us
        #writer *6 tell|teach|show|train|answer|help *2 your *3 over|on|how|what|about|questions|free
        their|our|both|everyone sake
        good for *2 for|to|if
        life|lives|work|job *3 lighter|easier|better|calmer|quieter|shorter
        of any? use|help to you|your|them
        same side|page|words|name|team|song
        each of us
        do no harm
        see|watch your *1 #people *2 easier|better|calmer|breathe|rest|smile|sleep|thrive
        lighten|ease|share|lift your *1 load|burden|week|work
        free|frees up *4 your
        support|help|helps what you
        =teach|=train|=show your
        would|could thank you
        feel less|better|safer|calmer|welcome
        share it|them|this with
        whoever|anyone *5 might|may|can|could use|like|want|need

        #you *2 #people *2 would|could|may|might|will|can|should *3 #benefit
        you *1 would|could|may|might|will *2 benefit|gain|spot|save|enjoy|learn !me|my
        you *1 would|could|may|might|will *4 useful|helpful|handy|sooner|easier|faster|better|fewer
        you *1 might|may like|enjoy|want|need|use !to|me|my
        your|their|the|any|his|her|#people *2 #people *2 would|could|might|may !#meet|i
        your *4 would|could|might|may *4 #benefit|learn|gain !me|my
        would|could|might|may *4 better|easier|calmer|softer|sooner|smoother|quieter|lighter|faster|safer|happier|less|fewer|shorter
        they|#people *2 would|could|may|might *3 #benefit|do|thrive *3 !me
        benefit|help|useful|use|relief|better|easier|comfort|service to|for your|you|them|their|people
        would|could|might|may|be|do *2 good to|for your|you|them|their|people !to
        for the use of your|you
        accept it|them|these|this|a|one
        without payment|obligation
        =helps|=serves|=saves|=spares|=help|=helping|=support|=spare|=train|=serve|=lighten|=assist|=ease|=cover your|you|them !me|my|as
        easier|better|calmer|less|quieter|lighter|smoother *3 for *2 #people|you|your|both|them
        make *3 your *4 easier|better|calmer|quieter|lighter
        make *5 easier|better|calmer|lighter
        would|could|might|may|will|can|make|makes *3 =your *5 easier|better|calmer|quieter|lighter|sooner
        you would *2 spot|reach|save|learn|find !me|my
        your *3 deserve|need|needs|could use|want
        could use *3 hand|break|support|rest|relief
        might *2 do *2 good
        do *2 better|well
        would|could|might|may *1 save|spare|help|ease|comfort|serve *3 them|you|your|their|both
        do|does *2 you|your|them|her|him|it *5 good|kindness|service
        save you|your|them *2 time|trouble|trip|call|hour|step
        give something back
        benefit|good of your|you
        save|saves|saved|saving *1 time|steps|trouble|calls|money|hours
        #people *3 would|could|might|may *2 like|love|enjoy|use|want|have|find|gain|feel|sleep|rest !me|my
        trade over|with|for
        off your plate|hands|desk|shoulders|mind
        better for it
        have|has *5 #people *4 for|to you
        have *2 couple|few|one|some for you
        take *3 off your
        in better shape
        in case *3 use|help
        your *1 #people will =keep|lose|have|sleep|feel
        """
    )
    private static let gifts = Patterns(
        """
        free of charge
        ^ free
        gratis
        without a? charge|fee
        no strings|catch|forms|pitch
        copies for|of|to
        nothing asked|owed|expected
        lend|show|teach|give your *2 new|debaters|teachers|staff|nurses|students|crew|team|people
        for nothing
        with my compliments
        a|the|my|our|these|this|some|of|and|with|its|another free !time|to|evening|day|#time
        #give *8 free day|hour|evening|morning|half
        free day|hour|evening|morning|afternoon for|on|about|with !a|coffee|lunch|tea|me
        a free session|talk|set|term
        free #resource|copy|for|hour|talk|set
        #resource *4 free
        for free
        is|are|it free
        no cost|charge|fee|strings
        without a|any fee|charge|cost
        cost|costs nothing|you
        gratis|complimentary
        on the house
        is|are yours|theirs
        yours to keep|copy|use|have
        yours if
        for you *4 to keep|use|copy
        they|you|families may|can keep|copy|print|hang
        welcome to *2 use|copy|keep|borrow|it|them|a|any|join|my
        use it|its|them as|with
        give away|it
        as you like
        #writer|we *1 would|will|can|could|am|be *3 glad|happy|gladly|like|love|pleased|honored|offer *2 to? *1 #give *3 your|you|them|their *3 #resource|#people|hour|evening|hours|set
        #writer|we *1 would|will|can|could gladly? *2 offer|give|lend|lead|teach|train|leave|hold|run|print|post|cover|bring *2 you|your|them|a *5 #resource|hand|#people
        #writer|we *3 offer *4 to your|you
        attach|attached|attaching|enclose|enclosing|enclosed|send|sending|bring|bringing|leave|leaving|print|printed|make|made|mail|mailing *5 for you|your
        send|sending|bring|bringing|leave|leaving|mail|mailing you *2 #number|some|a *2
        they|you|she|he can|may|could quote|use|keep|copy|hang|hand|share|take
        please take|use|copy|share|keep it|them|this|what
        yours on|for|to
        without|no charge
        a? hand with your
        offer|give|lend your|you|them *6 #resource|hand
        enclosed|attached *5 #resource
        #resource *6 enclosed|attached|for you
        #writer *2 have written|made|put|got|prepared|a *4 #resource *8 your|you|them|need|such
        send|refer *4 to you|your
        bring *2 #people *2 to you|your
        send|refer|bring you *3 #people|clients|mine
        add you
        post|print your
        coverage|cover for your|you
        raise money|funds
        volunteer for|with you|your
        your *2 to keep
        happy|glad to *2 lead|teach|run|give|offer|help|cover|share|train
        """
    )
    /// What serves the writer and looks like a gift.
    private static let needs = Patterns(
        """
        doing|do|be *1 me|my a? *1 favor|favour|help|honor|kindness|service
        share *2 my|our info|information|name|number|card|details|flyer|contact
        thank|thanks|grateful|congratulations
        =help|=support =me|my !both
        huge help to me
        free session|first|initial|consultation|intake|appointment|trial !on|about|for|for
        want|like *1 to know|hear that
        want|like *1 to know
        """
    )

    func read(_ reading: Reading) -> Finding {
        var spans: [Review.Span] = []
        for sentence in reading.sentences {
            if let found = Self.sending.first(in: sentence.tokens)
                ?? Self.side.first(in: sentence.tokens), sentence.asking == nil
            {
                spans.append(sentence.span(found))
                continue
            }
            if Self.needs.match(sentence.tokens) { continue }
            if let found = Self.both.first(in: sentence.tokens)
                ?? Self.theirs.first(in: sentence.tokens) ?? Self.gifts.first(in: sentence.tokens)
            {
                // What is asked for in the same breath is not given.
                if sentence.asking != nil,
                    !sentence.tokens.contains(where: {
                        $0.is(["mine", "ours", "both", "other", "return"])
                    }),
                    !(Self.yourPeople.match(sentence.tokens)
                        && Self.myPeople.match(sentence.tokens))
                {
                    continue
                }
                spans.append(sentence.span(found))
            }
        }
        return spans.isEmpty ? .breaks() : .passes(spans)
    }
}
