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
        for place in Standing.past(of: relationship, until: day) {
            read(relationship.moments[place], at: place)
            let on = relationship.moments[place].on
            if on > yearAgo, on != last { daysThisYear += 1 }
            if on != last { days += 1 }
            if on > monthAgo, relationship.moments[place].isOutreach { outreachesThisMonth += 1 }
            last = on
            past = place + 1
        }
    }

    private static func past(of relationship: Relationship, until day: Day) -> Range<Int> {
        var end = relationship.moments.count
        while end > 0, relationship.moments[end - 1].on > day { end -= 1 }
        return 0..<end
    }

    private mutating func read(_ moment: Moment, at place: Int) {
        if moment.isMet {
            if firstMet == nil { firstMet = moment.on }
            if moment.channel.isMeeting { lastMeeting = moment.on }
            if case .firstMeeting = moment.purpose { lastFirstMeeting = moment.on }
        }
        if moment.isAnswer { unanswered = Pair() }
        guard case .out = moment.direction else { return }
        lastOutbound = moment.on
        sinceOutbound = place + 1
        if moment.purpose.isGiving { lastGive = moment.on }
        switch moment.purpose {
        case .outreach:
            outreaches.add(moment.on)
            unanswered.add(moment.on)
        case .resource: lastResource = moment.on
        case .ask: lastAsk = moment.on
        case .thankYou:
            if case .note = moment.channel { lastHandwrittenThanks = moment.on }
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
    var isMet: Bool {
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
