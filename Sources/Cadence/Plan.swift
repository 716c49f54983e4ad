public import Domain

/// What is due for a practice on a day, and why.
public struct Plan: Hashable, Sendable {
    public let on: Day
    /// The budget in force, in minutes.
    public let minutes: Int
    /// At most three, in order.
    public let notices: [Notice]
    /// One a partner at most, in order.
    public let nudges: [Nudge]
    /// How many are due in all, those beyond the budget too.
    public let total: Int
    /// What will be due 8 to 21 days ahead, soonest first.
    public let later: [Nudge]

    /// What is due on `day`.
    ///
    /// `minutes` is the budget, nil for the practice's own; with `all` nothing is left out for it.
    public init(_ book: Book, on day: Day, minutes: Int? = nil, all: Bool = false) {
        on = day
        self.minutes = minutes ?? book.settings.minutes ?? Settings.defaultMinutes
        notices = []
        nudges = []
        total = 0
        later = []
    }
}
