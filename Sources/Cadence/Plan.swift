public import Domain

/// What is due for a practice on a day, and why.
public struct Plan: Hashable, Sendable {
    public let on: Day
    /// The budget in force, in minutes.
    public let minutes: Int
    /// At most three, in order.
    public let notices: [Notice]
    /// One a partner at most, in order.
    public private(set) var nudges: [Nudge]
    /// How many are due in all, those beyond the budget too.
    public let total: Int
    /// What will be due 8 to 21 days ahead for partners for whom nothing is due now, soonest first, at
    /// most `laterLimit`.
    public let later: [Nudge]

    /// How far a look ahead is of use to somebody who reads it.
    public static let laterLimit = 50

    /// What is due on `day`.
    ///
    /// `minutes` is the budget, nil for the practice's own; with `all` nothing is left out for it.
    public init(_ book: Book, on day: Day, minutes: Int? = nil, all: Bool = false) {
        let season = Season(settings: book.settings, on: day)
        let survey = Survey(book, season)
        let budget = minutes ?? book.settings.minutes ?? Settings.defaultMinutes
        let taken = all ? survey.groups : survey.groups(within: budget)
        on = day
        self.minutes = budget
        notices = survey.notices(book, season)
        nudges = taken.map { Nudge(survey.due[$0], in: book, season) }
        total = survey.groups.count
        later = survey.later.prefix(Plan.laterLimit).map { Nudge([$0], in: book, season) }
    }
}

extension Plan {
    /// The same plan, with something of one's own to bring, where something useful is asked for.
    public func bringing(_ ideas: [PartnerID: String]) -> Plan {
        var plan = self
        for index in nudges.indices where nudges[index].rule == .resource {
            guard let idea = nudges[index].partner.flatMap({ ideas[$0] }) else { continue }
            plan.nudges[index].bring = idea
        }
        return plan
    }
}

extension Survey {
    /// What is owed, all of it, then of the rest what still fits; the first of the rest always.
    fileprivate func groups(within budget: Int) -> [Range<Int>] {
        var left = budget
        var hasTended = false
        return groups.filter { group in
            let rule = due[group.lowerBound].rule
            switch rule.class {
            case .obligation:
                if rule != .review { left -= rule.minutes }
                return true
            case .tending:
                guard !hasTended || rule.minutes <= left else { return false }
                hasTended = true
                left -= rule.minutes
                return true
            }
        }
    }
}
