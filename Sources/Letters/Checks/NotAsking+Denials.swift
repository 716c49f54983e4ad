// What only sounds like asking.

extension NotAsking {
    /// Towards them, or not at all.
    static let denials = Patterns(
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
        left|leave|kept|keep my *1 name off|out
        my own *3 full
        full through|into|until
        referral guide
        """
    )
}
