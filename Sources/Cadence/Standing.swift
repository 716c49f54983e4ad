import Domain

/// How things stand with a partner on a day, read from the moments in one pass.
///
/// It holds days alone, so that reading thousands of partners costs no memory.
struct Standing {
    /// How many of the moments have happened.
    private(set) var past = 0
    /// The newest touch of any kind.
    private(set) var last: Day?
    private(set) var lastOutbound: Day?
    /// The place of the first moment after the newest outbound one.
    private(set) var sinceOutbound = 0
    /// The first touch by which we met.
    private(set) var firstMet: Day?
    /// The newest touch in person or by video.
    private(set) var lastMeeting: Day?
    private(set) var lastFirstMeeting: Day?
    private(set) var lastResource: Day?
    private(set) var lastGive: Day?
    private(set) var lastHandwrittenThanks: Day?
    private(set) var lastAsk: Day?
    private(set) var outreaches = Pair()
    private(set) var unanswered = Pair()
    private(set) var outreachesThisMonth = 0
    /// On how many days there was a touch, ever.
    private(set) var days = 0
    /// The same, in the last 365 days.
    private(set) var daysThisYear = 0

    /// The newest day of something, and the newest before it.
    struct Pair {
        private(set) var newest: Day?
        private(set) var earlier: Day?

        mutating func add(_ day: Day) {
            if newest != day { earlier = newest }
            newest = day
        }

        /// Whether the two are at most this many days apart.
        func isWithin(_ days: Int) -> Bool {
            guard let newest, let earlier else { return false }
            return newest - earlier <= days
        }
    }

    init(of relationship: Relationship, on day: Day) {
        let (monthAgo, yearAgo) = (day.adding(days: -30), day.adding(days: -365))
        past = Standing.past(of: relationship, until: day)
        for place in 0..<past {
            // Each field by itself: a whole moment would bring its note along, a thousand times.
            let on = relationship.moments[place].on
            let direction = relationship.moments[place].direction
            let channel = relationship.moments[place].channel
            let purpose = relationship.moments[place].purpose
            if on != last {
                days += 1
                if on > yearAgo { daysThisYear += 1 }
                last = on
            }
            meet(on, channel, purpose)
            switch direction {
            case .inbound: unanswered = Pair()
            case .out:
                sinceOutbound = place + 1
                reach(on, channel, purpose)
                if case .outreach = purpose, on > monthAgo { outreachesThisMonth += 1 }
            }
        }
    }

    private static func past(of relationship: Relationship, until day: Day) -> Int {
        var end = relationship.moments.count
        while end > 0, relationship.moments[end - 1].on > day { end -= 1 }
        return end
    }

    /// A meeting, which either of us may have asked for.
    private mutating func meet(_ on: Day, _ channel: Touch.Channel, _ purpose: Touch.Purpose) {
        guard Moment.isMet(channel, purpose) else { return }
        unanswered = Pair()
        if firstMet == nil { firstMet = on }
        if channel.isMeeting { lastMeeting = on }
        if case .firstMeeting = purpose { lastFirstMeeting = on }
    }

    /// Something from me.
    private mutating func reach(_ on: Day, _ channel: Touch.Channel, _ purpose: Touch.Purpose) {
        lastOutbound = on
        if purpose.isGiving { lastGive = on }
        switch purpose {
        case .outreach:
            outreaches.add(on)
            unanswered.add(on)
        case .resource: lastResource = on
        case .ask: lastAsk = on
        case .thankYou:
            if case .note = channel { lastHandwrittenThanks = on }
        default: break
        }
    }

    var isMet: Bool { firstMet != nil }

    /// Until when the partner is left in peace: 90 days after the second of two unanswered outreaches.
    var restsUntil: Day? {
        unanswered.isWithin(90) ? unanswered.newest?.adding(days: 90) : nil
    }

    func isResting(on day: Day) -> Bool {
        restsUntil.map { day < $0 } ?? false
    }
}

extension Moment {
    /// Whether by it we have met: a first meeting by whatever channel, or face to face.
    var isMet: Bool { Moment.isMet(channel, purpose) }

    static func isMet(_ channel: Touch.Channel, _ purpose: Touch.Purpose) -> Bool {
        if case .firstMeeting = purpose { return true }
        return channel.isMeeting
    }

    /// Whether it answers an outreach before it.
    var isAnswer: Bool {
        if case .inbound = direction { return true }
        return isMet
    }

    var isOutreach: Bool {
        if case .out = direction, case .outreach = purpose { return true }
        return false
    }
}
