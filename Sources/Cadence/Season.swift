public import Domain

/// A day, and how the practice wants to be reminded on it: worked out once, read for every partner.
public struct Season: Sendable {
    public let day: Day
    /// What is due by then is shown.
    let shownUntil: Day
    /// What is due by then is named as coming later.
    let laterUntil: Day
    /// The day after which "the last 12 months" begin.
    let yearAgo: Day
    private let paces: [Pace]
    private let widerCheckIn: Pace

    /// How often a rule speaks.
    struct Pace: Sendable {
        let isOn: Bool
        /// Nil for a rule that is off or has none.
        let interval: Interval?
    }

    public init(settings: Settings, on day: Day) {
        func pace(_ pace: Settings.Pace) -> Pace {
            Pace(isOn: settings.isOn(pace), interval: settings.interval(for: pace))
        }
        self.day = day
        shownUntil = day.adding(days: 7)
        laterUntil = day.adding(days: 21)
        yearAgo = day.adding(months: -12)
        paces = Rule.allCases.map { pace(.rule($0)) }
        widerCheckIn = pace(.checkInWider)
    }

    /// The pace of a rule for a partner in a circle.
    func pace(of rule: Rule, for circle: Partner.Circle) -> Pace {
        if case .checkIn = rule, case .wider = circle { return widerCheckIn }
        return paces[rule.place]
    }

    /// The interval in force; nil for a rule that is off or has none.
    func interval(of rule: Rule, for circle: Partner.Circle = .core) -> Interval? {
        pace(of: rule, for: circle).interval
    }

    /// Whether a day is within the last 12 months.
    func isThisYear(_ other: Day) -> Bool { yearAgo < other && other <= day }

    /// Whether something that is dated so has happened.
    func hasCome(_ other: Day?) -> Bool { other.map { $0 <= day } ?? false }
}

extension Season {
    /// Since when something must have happened with a referral for any rule to speak of it still: its
    /// coming, one of its milestones, or a signature.
    ///
    /// Thirteen months, or longer if the practice lets `loop` or `consent` wait longer than that.
    public var stirredSince: Day {
        let waits = [(interval(of: .loop), 180), (interval(of: .consent), 90)].map {
            // Five days for what clamping to a month's end may take.
            day.adding(days: -$0.1 - 5).going(back: $0.0)
        }
        return waits.reduce(day.adding(months: -13), min)
    }
}

extension Day {
    fileprivate func going(back interval: Interval?) -> Day {
        switch interval {
        case .days(let count): adding(days: -count)
        case .months(let count): adding(months: -count)
        case nil: self
        }
    }
}

extension Rule {
    /// Its place in the design's table.
    var place: Int {
        switch self {
        case .reply: 0
        case .promise: 1
        case .loop: 2
        case .consent: 3
        case .followUp: 4
        case .secondNote: 5
        case .resource: 6
        case .meet: 7
        case .checkIn: 8
        case .begin: 9
        case .thankYou: 10
        case .give: 11
        case .remember: 12
        case .review: 13
        }
    }
}
