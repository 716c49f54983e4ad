import Domain

/// A nudge before anything is said about it: plain numbers, cheap to sort by the thousand.
struct Candidate {
    /// The partner's place in the book; -1 for the practice itself.
    let place: Int
    let rule: Rule
    let due: Day
    /// Where the fact stands that it comes from, by the rule.
    let fact: Int
    let overdue: Int
    /// How pressing it is, as a fraction; 0 for an obligation.
    private let urgency: Fraction

    init(_ due: Due, rule: Rule, place: Int, circle: Partner.Circle, season: Season) {
        self.place = place
        self.rule = rule
        self.due = due.day
        fact = due.fact
        overdue = max(0, season.day - due.day)
        urgency =
            switch rule.class {
            case .obligation: Fraction(numerator: 0, denominator: 1)
            case .tending:
                Fraction(
                    weight: rule.weight(in: circle),
                    interval: rule.nominalDays(for: circle, season),
                    overdue: overdue
                )
            }
    }

    /// The order of one partner's nudges among themselves; nil when they are equal but for their rule.
    private func isBefore(_ other: Candidate) -> Bool? {
        let isOwed = rule.class == .obligation
        if isOwed != (other.rule.class == .obligation) { return isOwed }
        if !isOwed, let more = urgency.isMore(than: other.urgency) { return more }
        return due == other.due ? nil : due < other.due
    }

    /// The order among one partner's nudges: the first leads.
    func leads(_ other: Candidate) -> Bool {
        isBefore(other) ?? (rule.place < other.rule.place)
    }

    /// The order among partners: the practice itself, which has no name, comes first of equals.
    func precedes(_ other: Candidate, in book: Book) -> Bool {
        if let decided = isBefore(other) { return decided }
        guard place >= 0, other.place >= 0 else { return place < other.place }
        return book.isNamedBefore(place, other.place)
    }
}

extension Book {
    /// By name, in canonical composition and by scalar value, which is how strings compare; then by id.
    func isNamedBefore(_ a: Int, _ b: Int) -> Bool {
        // Reading the two fields in place spares a copy of the partners, whom sorting compares often.
        if relationships[a].name != relationships[b].name {
            return relationships[a].name < relationships[b].name
        }
        return relationships[a].id < relationships[b].id
    }
}

/// A quotient of positive integers, compared exactly.
struct Fraction {
    private let numerator: Int
    private let denominator: Int

    init(numerator: Int, denominator: Int) {
        self.numerator = numerator
        self.denominator = denominator
    }

    /// `weight × (1 + min(3, overdue ÷ interval))`, where the days are at least 0 and 1.
    init(weight: Int, interval: Int, overdue: Int) {
        // An interval beyond this is longer than the calendar by far, and three of it would overflow.
        let interval = min(interval, Int.max / 16)
        numerator = weight * (interval + min(3 * interval, overdue))
        denominator = interval
    }

    /// Nil when they are equal.
    func isMore(than other: Fraction) -> Bool? {
        let mine = numerator.multipliedFullWidth(by: other.denominator)
        let theirs = other.numerator.multipliedFullWidth(by: denominator)
        return mine == theirs ? nil : mine > theirs
    }
}

extension Rule {
    /// What a partner's circle weighs; a follow-up weighs the same in any.
    fileprivate func weight(in circle: Partner.Circle) -> Int {
        if case .followUp = self { return 3 }
        return switch circle {
        case .core: 3
        case .key: 2
        case .wider: 1
        }
    }

    /// The interval by which lateness is measured, in days.
    fileprivate func nominalDays(for circle: Partner.Circle, _ season: Season) -> Int {
        if let interval = season.interval(of: self, for: circle) { return interval.cappedDays }
        return switch self {
        case .thankYou, .begin: 180
        default: 30
        }
    }
}

extension Interval {
    /// Its length in days, a month counted as thirty, however long.
    fileprivate var cappedDays: Int {
        switch self {
        case .days(let count): count
        case .months(let count): min(count, Int.max / 30) * 30
        }
    }
}
