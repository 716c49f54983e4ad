public import Domain

/// How a relationship stands, derived from what was written down.
public enum Stage: String, CaseIterable, Sendable {
    /// Two outreaches went unanswered: left in peace for a while.
    case resting
    /// No touch yet.
    case prospect
    /// Not met yet.
    case reachedOut = "reached-out"
    /// Silent for twice as long as a check-in waits.
    case drifting
    case strong
    /// Touched on two days or more.
    case growing
    case met

    /// The stage of a partner on a day.
    public init(of relationship: Relationship, settings: Settings, on day: Day) {
        self.init(of: relationship, in: Season(settings: settings, on: day))
    }

    /// The stage of a partner in a season, for whoever asks for many.
    public init(of relationship: Relationship, in season: Season) {
        self.init(relationship, Standing(of: relationship, on: season.day), season)
    }

    private init(_ partner: Relationship, _ standing: Standing, _ season: Season) {
        guard let last = standing.last else {
            self = .prospect
            return
        }
        if standing.isResting(on: season.day) {
            self = .resting
        } else if !standing.isMet {
            self = .reachedOut
        } else if Stage.isDrifting(partner, since: last, season) {
            self = .drifting
        } else if Stage.isStrong(partner, standing, season) {
            self = .strong
        } else {
            self = standing.days >= 2 ? .growing : .met
        }
    }

    private static func isDrifting(_ partner: Relationship, since last: Day, _ season: Season)
        -> Bool
    {
        guard let interval = season.interval(of: .checkIn, for: partner.circle) else {
            return false
        }
        return interval.doubled.after(last) < season.day
    }

    private static func isStrong(_ partner: Relationship, _ standing: Standing, _ season: Season)
        -> Bool
    {
        let yearAgo = season.day.adding(days: -365)
        guard standing.daysThisYear >= 3, let gave = standing.lastGive, gave > yearAgo else {
            return false
        }
        var referrals = 0
        for place in partner.referrals.indices {
            let day = partner.referrals[place].receivedOn
            if yearAgo < day, day <= season.day { referrals += 1 }
        }
        return referrals >= 2
    }
}

extension Interval {
    /// Twice as long.
    fileprivate var doubled: Interval {
        switch self {
        case .days(let count): .days(min(count, Int.max / 2) * 2)
        case .months(let count): .months(min(count, Int.max / 2) * 2)
        }
    }
}
