import Domain

/// What the notices count, over all partners, quiet and archived ones too.
struct Tally {
    private(set) var outreaches = 0
    private(set) var latePromises = 0
    private(set) var referrals = 0
    private(set) var mostReferrals = 0
    /// The place of a partner who was asked too soon; of several, who was asked last.
    private(set) var pushed: Int?
    private(set) var pushedOn: Day?

    mutating func count(
        _ partner: Relationship,
        _ standing: Standing,
        _ season: Season,
        at place: Int
    ) {
        outreaches += standing.outreachesThisMonth
        for promise in partner.promises.indices
        where partner.promises[promise].dueOn < season.day
            && partner.promises[promise].isOpen(on: season.day)
        {
            latePromises += 1
        }
        var own = 0
        for referral in partner.referrals.indices
        where season.isThisYear(partner.referrals[referral].receivedOn) { own += 1 }
        referrals += own
        mostReferrals = max(mostReferrals, own)
        if standing.isPushed(on: season.day), let asked = standing.lastAsk,
            pushedOn.map({ $0 < asked }) ?? true
        {
            (pushed, pushedOn) = (place, asked)
        }
    }
}

extension Standing {
    /// Whether they were asked in the last 30 days, and have not been met or were given nothing.
    func isPushed(on day: Day) -> Bool {
        guard let lastAsk, lastAsk > day.adding(days: -30) else { return false }
        return !isMet || lastGive == nil
    }
}
