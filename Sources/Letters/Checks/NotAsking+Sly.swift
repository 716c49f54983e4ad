// How one asks without asking, and what only sounds like it.

extension NotAsking {
    static let slyly = Patterns(
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
    static let seeking = Patterns(
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
        #seat|rooms|hours|mornings|afternoons|phones be *2 not|yet *2 ringing|full|filled|busy
        room|office|calendar|week|chair's|book be *1 #hollow *3 monday|mondays|tuesday|tuesdays|wednesday|wednesdays|thursday|thursdays|friday|fridays
        who ought|should|belongs to? *1 be? in|on it|them|that
        name|recommend|mention|suggest =me|us to|among|as
        #writer *2 am|be|found at *1 #number *2 people|clients|patients *5 need
        need *3 #number to keep
        keep the lights on
        tell you that *1 i|we exist
        more|fewer *5 than *4 to fill|fill
        found|visited by draughts|drafts|spiders|nobody|no
        each other *1 first call|stop|name
        right for me
        say|speak|whisper|murmur my name
        somebody|someone|lady|woman|man|person|client|patient *3 in want|need of *8 me
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
        my|our number|name|card *2 on it|them
        =aim|=point|=turn|=nod|=wave|=steer|=walk *6 my|our door|way|direction|stairs|sign
        catch *2 what|whoever|whatever|any|those falls|fall|slips|spills
        have|has|got a|any|some|someone|somebody|anybody|anyone *4 in mind !to
        run|cast your eye *4 list|roster|book|rolls|caseload
        am|are|is taking|accepting|seeing *1 folks|people|comers|clients|new|patients !to !in
        quiet|slack|thin|slow *1 on|in|at my *2 #time|#seat
        have|has nobody|none|no in them|it
        get|getting on|onto|into the|your *2 list
        hit|reach|make|get *1 to? #number *2 sessions|clients|hours|patients *2 week|month|by|before
        my|our caseload|practice|numbers *2 dip|dipped|shrunk|shrank|fell|fallen|dropped|slumped|took
        going spare
        fill|filling those|these|it *2 #number? *1 #seat
        line|space|spot *1 is|be blank|empty
        a waiting list !of !for !that !is !at !where
        hear|hears|know|knows my name
        obliged|grateful *3 if *3 mine|me|us
        whoever|anyone|anybody|those *9 send|sends over|across|along
        to hear from any|anyone|anybody|whoever|families|parents
        only|just|barely|scarcely half spoken|taken|filled|full|booked
        desert|drought|famine|lull|silence|hush *2 in|on|over|of =my|=our
        do|could|can|might with the|some|more|a calls|custom|work|clients|business|traffic|company
        use the|some|more foot? traffic|calls|custom|footfall
        so|please|do|just keep|go|carry on? =send|=sending|=referring|=pointing
        tape|stick|stuck|pin|post|hang|tack|clip|staple|prop *4 =my|=our *3 number|name|card|magnet|poster|slip|address|sheet
        =my|=our *1 magnet|magnets|sticker|stickers|poster|posters|slips|pads|coasters|pens *4 on|by|in|at|to
        slip|tuck|put|drop|fold one|some|them|it in|into each|every|all|your *3 bag|box|folder|packet|backpack|envelope|basket
        clipboard|sheet|pad|slips|box|jar|book *9 for|where|so whoever|anyone|anybody|those|kids|people|parents *8 =me|=my
        say|says so from the|your
        habit of mentioning|sending|pointing|thinking|telling
        if *9 were to mention|say|send|point|think|let
        do|doing|work|leave|let *5 the arithmetic|math|maths|sums
        next time *3 your *9 =me|=my|card|number|name
        card|number|name to hand|give|offer *2 them|her|him
        continue|stay|carry on? with =me
        =my|the usual|regular|going rate
        nothing but time
        time|hours on =my hands
        need|needs only be? *3 turned|pointed|sent|walked|told|nudged
        name|number of? *1 =my|=our practice|office *6 across|on the
        handed|given|offered|passed to a|any|some|the *3 mother|father|parent|man|woman|student|patient|client|kid
        fill|fills it|one|them in|out *6 drop|send|pass|bring
        in exchange|return *8 your *2 people|patients|clients|families|callers
        tell|telling them|folks|people|her|him *3 =i|=we *1 am|are|is
        the name|number *2 to call *5 mine|me
        first|only chair|seat|hour|slot *5 go|goes to
        whoever|quickest|first *3 first|quickest|serve|served
        hurry *6 spots|slots|places|openings
        bring =me|=us up
        recollect|remember|recall|recommend =me|=us when|if|whenever|should|to
        a|an idle|vacant|unoccupied|unfilled #seat|room|hour
        let them know it|too|that|where
        =my *2 name|direction|address|number *2 upon|on|onto a|the|your|their *2 slip|card|list|board|wall|sheet
        enclose|enclosed|enclosing|attach|leave *3 slips|cards|flyers|magnets|brochures|posters
        slide|stick|put|tack|pin|hang *2 magnet|card|flyer|sticker|poster|notice *3 on|onto|up|where
        tack|pin|put|stick|post =me|=us up|on|where
        post *2 flyer|poster|notice|card where|in|on|by|at
        your *1 #people to *1 discover|find|meet|try =us|=me
        twiddle|twiddles *2 thumbs
        has|have sent =me|=us *2 #number|several|some|many|a|plenty
        on whatever|any|which roster|list|panel|rota
        =give|=hand =me|=us the next|first #number
        start|begin with #number of yours|them|these
        #number would|will be a? start|plenty|enough|kindness
        yours to *1 assign|fill|give|use|book
        =my *2 #time|#span|#seat have *1 an? echo|echoes|gap|gaps|hole|holes
        line|note|word|notice at|in|on the? *2 foot|end|bottom|back of? your
        line|note|word|notice in|at|on your column|paper|show|page|program|bulletin
        mention|say|tell|know|hint *2 that? there be *2 a|an|someone|somebody
        you know *2 a|of|the fellow|someone|somebody|guy|woman|man|person|place|counselor|therapist *5 who|with|down|up|across
        not|hardly|barely|scarcely *2 been? sat|slept|booked|used|filled
        nudge|push|nod|wink from *2 desk|counter|your|you|behind
        stand|sit|lie still|idle|empty|unused
        quiet|silent stairs|stairwell|hall|corridor|doorbell|phone
        stairs|stairwell|hall|corridor|doorbell *3 quiet|silent|dusty
        make all the difference to =me|=us
        favor *2 to? ask
        clear|cleared #number *1 #time
        keep|kept *3 #time *2 clear|free|open
        flyer|poster|leaflet *1 go|goes up|on|where
        from a flood to
        to a trickle
        slow|quiet|lean|quieter|thin *1 for =me|=us
        #writer *2 be *1 rather? quieter|emptier|slower since|this|than
        let *3 =come to =me|=us
        bring =me|=us whoever|whomever|anyone|those
        those|they|them be the ones? *1 #writer *2 want|like|take
        look at|of whoever|those|anyone
        talk|talking|sing|singing =me|=us up
        come|comes *3 your tongue|lips
        word from you travels|travel|goes|carries
        taken *1 up? by #people
        have your *1 desk|office|staff|receptionist|front *2 write|hand|give|add
        see that #writer|we be *3 top|list|front
        you *2 only need to point|nod|say
        put|sign themselves|himself|herself|yourselves down|up for
        #number of them|those|these be bare|cold|empty|idle|dark
        look|looks *2 bare|hollow|empty
        a *1 bare|blank|thin|light|lighter|roomier|empty diary|calendar|book|week
        roomier|emptier|thinner|lighter diary|calendar|week|book|autumn|fall
        #pass the caller|callers *2 along|over|on|to
        slip *1 one|some *2 in|into|to *2 bag|bags|book|books|folder|packet
        first call|pick|look|refusal on|of|at
        """
    )
}
