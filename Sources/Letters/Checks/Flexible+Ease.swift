// How the time is left to the recipient.

extension Flexible {
    static let ease = Patterns(
        """
        =choose|=pick|=name|=suggest|=set !up|on *3 #time|time|date|day|hour|one|what|which|whichever|whatever|when
        =pick|=choose #number|#time
        #time|day|time you are *3
        any #small? #small? #time|shift|rehearsal|recess|practice|game|class|belt|evening
        any dry|slow|quiet|clear|rainy|sunny|free|spare|odd
        happy|glad|easy to work|fit|come|move|wait|shift|adapt
        you *1 set|decide|choose|pick|name
        here or there
        phone|telephone|person|office or|and phone|person|in|telephone|video|hallway|zoom|yours|mine
        weekday|weekdays|weekend|weekends or|and weekday|weekdays|weekend|weekends
        when|whenever|if you *3 minute|moment|hour|time|strength|breath
        between patients|clients|classes|appointments|calls
        your pick|choice|call|terms
        i will wait
        up to you
        take *3 time
        whatever|whichever|whenever your|you
        early or? late
        =you *2 =choose|=pick|=name|=decide
        =you =tell =me|=us
        you|your *3 choose|set|fix|pick|suggest *2 #time|time|date|place
        =you =say when|which
        you|your =set|=pick|=choose|=name the
        could|can|may|might|will|would you|your *4 choose|pick|name|suggest|set|decide
        =tell|let me|us know? when|which|what|where|whichever
        your choice|pick|call|leisure|convenience|disposal
        just say|name|pick
        name|pick|choose|suggest a|any|the|your|whatever|whichever|some *2 #time|date|slot|time|shift|route|game
        name|say when $
        say|tell *2 when
        whenever
        whichever
        whatever *4 suit|work|easy|time|day|hour|shift|free|leave|you|best
        any|either #small? *1 #time|time|date|slot|shift|night|game|depot
        any is|are fine|good
        any #time|time|day|morning
        most #time
        most #number? #time
        at your|whatever|any *2 convenience|leisure|disposal|time|hour
        suit|suits you|your|best
        #small? suits you
        time|day|hour|date *3 suit|suits|convenient|easiest|best
        work|works|easier|easiest|best|better|kinder|good|convenient|least|quiet|quietest|slow|lightest for you|your|them
        which|what *3 day|time|evening|morning|hour *3 best|easiest|convenient|suit|quiet|quietest|good|work
        is|be convenient|easiest|easier|inconvenient
        least|less|most busy|inconvenient|convenient|quiet|busiest
        work|fit|arrange|plan|move|shift *3 round|around
        say|tell *2 what|which|where|when|how *3 suit|suits|work|works|best|easy|good|convenient|like|prefer|easiest
        say|tell *2 which|when|where $
        ^ =choose|=pick|=name|=say
        leave *4 to you|your
        leave *5 up to
        up|down to you
        yours to pick|choose|name|say|decide
        whether *4 prefer
        if you prefer
        not *2 particular|fussy|picky|choosy
        =please =choose|=pick|=name|=say
        at a loose end
        moved around
        instead if
        flexible
        your time|place your
        on your terms
        not *2 be this|soon|now|today
        i|we am|are *1 easy
        fit|fits in *2 wherever|where|when|whenever
        wherever
        i|we do not mind
        not soon|now|yet|before
        fit me|us in|between
        #time or after|before
        fit in with|around you|your
        whatever|whichever *2 #time|day|time
        you *1 know which|when|best
        is|are there a|an|any|some *3 #time|time|day
        when would|could|might|can|may|is|are *3
        what time|day|hour|date
        when you *1 like|want|wish|please|can
        or on|at|in a|another|the *3 #time
        care to propose
        around|between your|you|prayers *3 schedule|calendar|hours|day|shift|class|closings|week
        your *2 schedule|calendar|hours|list|week|day *3 lets|let|leaves|leave|allow|allows|permit|opens|open
        fit|fits|work|arrange *3 around
        fit *1 me|us|it in
        rain date
        you|your *3 can|could|may|might? suggest|choose|pick
        when *2 you *3 are|have|come|can|like|want|get|free
        if *4 easier|better|calmer|kinder|saner|prefer|suits
        as you wish|prefer
        #time|time *4 you like|wish|prefer|want
        !many !much as you like !it
        #time is|are also|both|all|equally? fine|good|okay|possible|great|best
        #time through|to #time
        first|second|third|last or *2 #time|second|third|last
        #time|that is|are *2 fine too
        kinder|easier|better|calmer|quieter to|for you|your
        before|after *3 or before|after|at|in
        before|after or before|after
        early or|and|is late
        i|we am|are *2 free|around|open most|all
        some #time *2 do|work|suit
        #time|month or the? *2 #time|later|following|other|next
        two|three|several|some dates|days
        day or night
        here or there
        """
    )

    /// "No hurry", in any words, and at their own pace.
    static let unhurried = Patterns(
        """
        no|not|without|zero|never *3 hurry|rush|pressure|deadline|obligation|urgency|haste|hurried|pressing|clock|timetable|timeline|strings
        take|take you|your|all *4 time
        all the time in|you
        at|in your own? time|pace|leisure|convenience|ease|speed
        not have to be soon
        no|not|without need|needs *3 answer|reply|respond|write|acknowledge|return|rush|hurry|decide
        need|needs no reply|answer|response|acknowledgment
        need not *2 answer|reply|respond|write|acknowledge|trouble|hurry|rush|decide
        not feel *2 have|obliged|obligated|pressed|rushed|pressured
        feel no obligation|pressure
        will keep until|till
        it|that|this can|will wait
        calmly
        when *2 get around|to|chance|settles|dust
        it|which|what you *1 please|pleases|suits|suit
        how|as it? please|pleases you
        not *3 urgent
        or|even not at all
        #span *2 is|be just as good
        next #span *1 is|be *2 good|fine
        #time or at|in #time
        any #time|time|day|week *1 this|next #span
        any that|which|of *2 #people|you|weather|moon|tide
        at first|dawn|dusk *2 or
        any season|hour|time|day|week|moment *3 find|suit|do|work|welcome
        when is not important|urgent
        all *1 good|fine|one to? me?
        write|come|call =me or do? not
        any time|season|hour|day *3 glad
        as long as you *1 like|want|need|please
        send|take|come|write|call|answer|collect|help *5 whenever
        choosing|choice|pick be? yours
        some|any other #time|day|time|month|place
        whenever *1 you|it|suits *1 like|want|please|can|suits|have
        i|we am|are *1 off|around|free|open #time
        if|when you *2 feel like
        """
    )
}
