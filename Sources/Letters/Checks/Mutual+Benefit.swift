// What is in it for the recipient and theirs.

extension Mutual {
    static let theirs = Patterns(
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
        let your *2 #people *2 have|use|take|keep|copy|see
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
        trade over|with
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

    static let gifts = Patterns(
        """
        free of charge
        ^ free
        gratis
        it|this|they be *1 gift
        for you and *1 for? *1 whoever|anyone|those
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
}
