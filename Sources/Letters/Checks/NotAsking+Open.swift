// How one asks for clients in so many words.

extension NotAsking {
    static let openly = Patterns(
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
    static let wishing = Patterns(
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
}
