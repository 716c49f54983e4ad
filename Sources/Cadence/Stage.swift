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
        self.init(of: relationship, referrals: relationship.referrals(in: season), in: season)
    }

    /// The stage of a partner whose referrals were counted elsewhere: those of the 365 days that end
    /// with the season's, which are asked for only where they decide.
    public init(
        of relationship: Relationship,
        referrals: @autoclosure () -> Int,
        in season: Season
    ) {
        let standing = Standing(of: relationship, on: season.day)
        self.init(relationship, standing, season, referrals)
    }

    private init(
        _ partner: Relationship,
        _ standing: Standing,
        _ season: Season,
        _ referrals: () -> Int
    ) {
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
        } else if Stage.isStrong(standing, season), referrals() >= 2 {
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

    /// The day after which referrals and what we gave count for a strong relationship: 365 before.
    public static func horizon(in season: Season) -> Day { season.day.adding(days: -365) }

    /// All but the referrals that a strong relationship has.
    private static func isStrong(_ standing: Standing, _ season: Season) -> Bool {
        guard standing.daysThisYear >= 3, let gave = standing.lastGive else { return false }
        return gave > horizon(in: season)
    }
}

extension Relationship {
    fileprivate func referrals(in season: Season) -> Int {
        let horizon = Stage.horizon(in: season)
        var count = 0
        for place in referrals.indices {
            let day = referrals[place].receivedOn
            if horizon < day, day <= season.day { count += 1 }
        }
        return count
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
