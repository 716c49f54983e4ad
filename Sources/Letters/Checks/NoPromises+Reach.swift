// What is promised of how soon, and of being there at any hour.

extension NoPromises {
    static let access = Patterns(
        """
        at|any|every any hour
        at any hour
        around the clock
        day or|and night
        twenty four hours
        24
        365
        seven days
        any|every day|night|hour|time of the *1 day|week|year|night
        always *2 available|reachable|answer|pick|reach|free|open|there|here|on|call|return|reply|respond|able
        middle of the night
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

    static let speed = Patterns(
        """
        same|very|next|following #span
        within *2 #number *2 #span
        within|inside|under a|an|the #span
        within|inside|under *1 #number *1 #span
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
    static let seeing = Patterns(
        """
        #writer|we|will|can|could *3 see|answer|start|take|return|reply|call|fit|get|respond|book|schedule
        will *3 be|get *4 see|seen|chair|office|appointment|answer|answered|call|called|in|booked|scheduled
        get|gets|got *1 in|appointment|seen|slot|an|a
        #writer|we *2 see|take|answer|return|reply *3 #people|call|message|#all
        be seen|met
        start with
        in my chair
        phone *2 answered
        call|calling|phone|phoning|ring|ringing *2 back
        walk *1 in
        appointment
        waits|waiting|wait
        """
    )

    static let quick = Patterns(
        """
        will|is|are|can|'ll *8 within|in #number|a *1 #span
        """
    )
}
