public import Domain

/// The few of a partner's moments that the rules still need, so that today's cost does not grow with
/// the history.
///
/// The law: for every day from `validFrom` on, a plan, the notices, a stage and their sentences are
/// the same from these moments as from the whole history. And a digest may be carried on: the digest
/// of a digest's moments and newer ones is the digest of them all.
public struct Digest: Hashable, Sendable {
    /// In order, as in a relationship.
    public let moments: [Moment]
    /// The newest moment's day; the first of all days when there is none.
    public let validFrom: Day

    /// How much of a note is kept, in characters; only those that wait for an answer keep theirs.
    public static let noteLimit = 120

    /// - Parameter moments: the whole history, in order: by day, then as logged.
    public init(_ moments: [Moment]) {
        validFrom = moments.last?.on ?? .earliest
        var sieve = Sieve(newest: validFrom)
        for moment in moments.reversed() { sieve.judge(moment) }
        // By which we met: the first such moment is known only once all have been seen.
        let first = moments.firstIndex(where: \.isMet)
        self.moments = moments.indices.compactMap { place in
            let isKept = sieve.keeps[moments.count - 1 - place] || place == first
            return isKept ? moments[place].abridged : nil
        }
    }
}

extension Moment {
    /// Without its note, unless it waits for an answer.
    fileprivate var abridged: Moment {
        var moment = self
        moment.note = needsReply ? String(note.prefix(Digest.noteLimit)) : ""
        return moment
    }
}

/// Reads a history from its newest moment back, and says of each whether it is still needed.
private struct Sieve {
    private let newest: Day
    /// One for each moment judged so far, the newest first.
    private(set) var keeps: [Bool] = []

    /// The three newest days with a touch.
    private var days: [Day] = []
    private var hasOutbound = false
    private var outboundDay: Day?
    private var hasMeeting = false
    private var hasAnswer = false
    private var hasResource = false
    private var hasGive = false
    private var hasThanks = false
    private var hasAsk = false
    /// The newest day of an outreach, and the newest before it.
    private var outreachDays: [Day] = []

    init(newest: Day) {
        self.newest = newest
    }

    mutating func judge(_ moment: Moment) {
        // Every question is asked, whatever the answers before it.
        let answers = [
            isOneOfThreeDays(moment), isMeeting(moment), isAnswer(moment), isOwed(moment),
            isFirstMeetingWithoutWord(moment), isOutreach(moment), isOutbound(moment),
        ]
        keeps.append(answers.contains(true))
    }

    /// `check-in` and drifting need the last touch, growing two days, strong three.
    private mutating func isOneOfThreeDays(_ moment: Moment) -> Bool {
        guard days.count < 3, days.last != moment.on else { return false }
        days.append(moment.on)
        return true
    }

    /// `meet` needs the last touch in person or by video.
    private mutating func isMeeting(_ moment: Moment) -> Bool {
        moment.channel.isMeeting && isFirst(&hasMeeting)
    }

    /// Resting and `second-note` need the last answer: it answers every outreach before it.
    private mutating func isAnswer(_ moment: Moment) -> Bool {
        moment.isAnswer && isFirst(&hasAnswer)
    }

    /// `reply` needs every question since the last outbound touch.
    ///
    /// Once the first is gone, the next one speaks; how long that takes is the practice's to say, so
    /// that none is dropped here.
    private func isOwed(_ moment: Moment) -> Bool {
        guard case .inbound = moment.direction else { return false }
        return moment.needsReply && !hasOutbound
    }

    /// `follow-up` needs every first meeting with no outbound touch on a later day, likewise.
    private func isFirstMeetingWithoutWord(_ moment: Moment) -> Bool {
        guard case .firstMeeting = moment.purpose else { return false }
        return (outboundDay ?? moment.on) <= moment.on
    }

    /// Resting and `second-note` need the newest outreach and the newest of an earlier day; the notice
    /// counts those of the last 30 days.
    private mutating func isOutreach(_ moment: Moment) -> Bool {
        guard moment.isOutreach else { return false }
        let isRecent = moment.on > newest.adding(days: -30)
        guard outreachDays.count < 2, outreachDays.last != moment.on else { return isRecent }
        outreachDays.append(moment.on)
        return true
    }

    /// The last outbound touch ends `reply`, `follow-up` and `remember`; the last resource, give,
    /// handwritten thank-you and ask are what `resource`, `give`, `thank-you` and the notice count from.
    private mutating func isOutbound(_ moment: Moment) -> Bool {
        guard case .out = moment.direction else { return false }
        if outboundDay == nil { outboundDay = moment.on }
        let isLast = isFirst(&hasOutbound)
        let isLastGive = moment.purpose.isGiving && isFirst(&hasGive)
        let isLastOfItsKind =
            switch moment.purpose {
            case .resource: isFirst(&hasResource)
            case .ask: isFirst(&hasAsk)
            case .thankYou: moment.channel == .note && isFirst(&hasThanks)
            default: false
            }
        return isLast || isLastGive || isLastOfItsKind
    }

    /// True once.
    private func isFirst(_ seen: inout Bool) -> Bool {
        defer { seen = true }
        return !seen
    }
}
