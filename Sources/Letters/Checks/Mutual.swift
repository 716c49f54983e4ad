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
        point|steer|nudge|walk *3 at|to|toward your
        love|like|glad|happy|pleased to *1 =send|=refer *2 over|along
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
