/// How a practice wants to be reminded, and what it has chosen about clients and gifts.
public struct Settings: Hashable, Sendable {
    /// Minutes a week for the Monday list; nil stands for `defaultMinutes`.
    public var minutes: Int?
    /// What differs from the defaults, by the name of what it is set for.
    public var choices: [Pace: Choice]
    /// Whether providers who treat the same person may be told without the client's authorization
    /// (45 CFR 164.506(c)); off unless the practice chose it.
    public var sharesForTreatment: Bool
    /// What the state lets a year's gifts to one person be worth, in cents: 0 for nothing at all; nil
    /// when not said.
    public var giftLimit: Int?
    /// Who tells, as a form for a client's signature names them; empty for the practice's own name.
    public var discloserName: String
    public var discloserAddress: String

    public static let defaultMinutes = 30

    /// What an interval can be set for: every rule, and check-ins with the wider circle by themselves.
    public enum Pace: Hashable, Sendable {
        case rule(Rule)
        case checkInWider

        public init?(rawValue: String) {
            if rawValue == "check-in-wider" {
                self = .checkInWider
            } else if let rule = Rule(rawValue: rawValue) {
                self = .rule(rule)
            } else {
                return nil
            }
        }

        public var rawValue: String {
            switch self {
            case .rule(let rule): rule.rawValue
            case .checkInWider: "check-in-wider"
            }
        }

        /// In the order of the design's table, the wider check-in after the other.
        public static let all: [Pace] = Rule.allCases.flatMap { rule in
            rule == .checkIn ? [.rule(rule), .checkInWider] : [.rule(rule)]
        }
    }

    public enum Choice: Hashable, Sendable {
        case off
        case every(Interval)
    }

    public init(
        minutes: Int? = nil,
        choices: [Pace: Choice] = [:],
        sharesForTreatment: Bool = false,
        giftLimit: Int? = nil,
        discloserName: String = "",
        discloserAddress: String = ""
    ) {
        self.minutes = minutes
        self.choices = choices
        self.sharesForTreatment = sharesForTreatment
        self.giftLimit = giftLimit
        self.discloserName = discloserName
        self.discloserAddress = discloserAddress
    }

    /// The seed's maintenance schedule; nil for what has no interval.
    public static func defaultInterval(for pace: Pace) -> Interval? {
        switch pace {
        case .checkInWider: .months(6)
        case .rule(let rule):
            switch rule {
            case .reply, .loop: .days(1)
            case .followUp: .days(2)
            case .consent: .days(7)
            case .secondNote: .days(14)
            case .resource: .months(1)
            case .meet, .checkIn: .months(3)
            case .give: .months(6)
            case .review: .months(12)
            case .promise, .begin, .thankYou, .remember: nil
            }
        }
    }

    public func isOn(_ pace: Pace) -> Bool { choices[pace] != .off }

    /// The interval in force, at least a day; nil for what is off or has none.
    public func interval(for pace: Pace) -> Interval? {
        guard let standard = Settings.defaultInterval(for: pace) else { return nil }
        switch choices[pace] {
        case .off: return nil
        case .every(let chosen): return chosen.atLeastOneDay
        case nil: return standard
        }
    }
}
