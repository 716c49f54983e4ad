// What is promised of how it ends, and for how many.

extension NoPromises {
    static let lasting = Patterns(
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
        have *1 my word
        my word on it
        take|taking it|that *1 to the bank
        sure as *2 sun|sunrise|morning|day|death|taxes|rain|sundown
        for keeps
        never *2 known|seen *1 it|them|one to? fail|miss|lose|slip
        yet to see|meet|find|have *3 fail|miss|lose|relapse|who
        with|for you|yours|them it can not
        will do the same
        nor will #writer|it|they|he|she
        will *1 be his|her|their|its old self|selves
        will not lose|miss a|one|any
        not one of them|those|mine|these *2 will|has|have|go|goes|come|comes
        no one|nobody|none *2 go|goes|come|comes|need|needs|wake|wakes|wait|waits|relapse|fall|falls back|under|in|again|out|without|on|longer
        there will be no more|further
        no more lying|waking|crying|fighting|waiting
        not once in #number
        in|inside|within of? #number *1 #span *3 will
        by #small? *2 #time|#span|season|christmas|easter|thanksgiving|harvest *1 he|she|they|it|the *2 will be
        same|next #span *1 always
        drop|fall|halve by half
        will all be
        100
        stake my|our
        warranty|warrantied|warrant
        that|this *1 part|much? be settled|guaranteed|given
        like|as clockwork
        as *1 dependable|reliable|regular|certain|sure|predictable as
        be *1 dependable|regular|certain|sure|predictable as
        signed and|, sealed
        with an|a easy|quiet mind
        have my *2 word
        stand|stands behind that|it|this *3 percent|fully|absolutely
        record|score|rate|tally *3 be *2 hundred|perfect|spotless|unbroken
        not|rather a? reduces|reduce|lessens|eases|less|fewer
        =nil|=zero *2 stay|stays|remain|remains
        within|inside|in|after|by of? *1 #number|a|an|first|second|third|the *1 #span|visit|lesson *9 stop|stops|quit|quits|vanish|vanishes|disappear|disappears|resolves|cease|ceases|end|ends
        after #number #span with|of *4 the|it|they|he|she
        #number #span|wednesdays|mondays|tuesdays|thursdays|fridays|saturdays|lessons and they|he|she|it|the|you
        one|single|first session|consultation|visit|talk|hour|lesson *4 resolves|cures|fixes|settles|stops|ends|solves
        who *6 with|through|of me|us|these|one|mine|ours *6 quit|stop|stops|never|do not|does not|always
        who do|does|did that|this|it|so *1 come|comes|sleep|sleeps|get|gets|recover|recovers|pass|passes|make|makes
        before|by the #number|second|third|first? ring
        come hell|rain|snow|blizzard
        do not care if it *4 blizzard|snow|sunday|christmas|midnight
        no|not an? hour *5 when|that|in =i|=we *1 not
        have *3 back in|at|on *4 inside|within|in a|an|#number #span
        without a|one tremor|hitch|flinch|tear|stumble|wobble
        be left|gone|over *4 when|once|after they
        may|can strike|cross|delete|retire *3 from|off *4 vocabulary|list|dictionary
        placed|had|drunk|smoked|taken his|her|their last
        work|works|worked on|with anybody|anyone|everybody|everyone|whoever|all
        mail|send|give|return|refund *3 fee|money|charge back
        fee|money|payment back
        no wait|waiting *3 ever|today|now|tomorrow
        be what *1 it takes
        it always be|do|will|works|does
        have|has|know no other setting|speed|gear
        never *1 see|sees|have|has|know|knows another
        whoever|whatever *9 go|goes|come|comes|leave|leaves|walk|walks home|lighter|out|away|down|happier
        be zero
        no question about it|that
        of the *5 one|a hundred percent
        cross my heart
        in ink|writing|stone
        rest|rests easy
        matter|case|chapter|book be closed|settled
        be not going back
        until|till he|she|they be ninety|eighty|grown|old|gray
        for all|every|each of? them|one
        turn|turns it|them|that around in|within|by
        nobody|none|no one *5 comes|goes|gets|ends|breaks|falls|burns
        turned|turns|turn out *8 will turn
        take|takes care of it|that|them
        take|takes|need|needs a|only|just? single|one #span|sitting|visit|session
        by|before sundown|nightfall|supper|suppertime|noon|dark|bedtime|dusk
        turn|turns|turned no|nobody|none *3 away
        never *2 going to have|need|be|see
        not|never lost|failed|missed a|one|any
        have|get him|her|them in|back|out|up *4 following|next|same|very
        """
    )

    /// What is said of whoever comes: "a mother who follows it won't", "no one so referred will".
    static let sweeping = Patterns(
        """
        whoever|whosoever|anyone|everyone|all *2 who *3 follow|follows|come|comes|try|tries|use|uses *4 will|sleep|recover
        whoever|whosoever *8 sleep|sleeps|seen|heal|heals|recover|recovers|walks
        #people who *4 sat|been|gone|come|taken|finished *3 stay|stays|stayed|never|all
        hundred percent
        no two|three|one people|couple|couples|patients *10 and|without
        not known it|them|one to be? *2 otherwise|fail
        have|has never yet? *2 #number of mine|ours|them
        never yet had|lost|known|seen
        not|never *2 be? *1 starting|start with yours
        i|we fix|cure|heal|solve|end those|them|it|that|these
        #number visit|visits|session|sessions|meeting|meetings|hour|hours *2 and *2 be|is|are *1 done|over|cured|gone|well
        in|after|within #number #span *1 all|everyone|everybody|they *3 again|happy|well|better|fine|good
        do not come back
        this|that|it be certain|sure|guaranteed|assured
        in|after|within #number *1 #span|meetings|steps *5 not|no|never
        have|has always *5 with|for each|all|every|any|everyone
        it will *4 with any|all|every|each|everyone
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

    /// All of those who come: nobody relapses, everyone sleeps.
    static let all = Patterns(
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
}
