import Domain

/// How far a zone's clocks are from UTC, and when that changes.
struct ZoneRules: Hashable, Sendable {
    struct Change: Hashable, Sendable {
        /// Seconds since 1970.
        var at: Int
        /// Seconds east of UTC from then on.
        var offset: Int
    }

    /// Before the first change.
    private let first: Int
    private let changes: [Change]

    init(first: Int, changes: [Change] = []) {
        self.first = first
        self.changes = changes.sorted { $0.at < $1.at }
    }

    /// Seconds east of UTC at a moment, in seconds since 1970.
    func offset(at moment: Int) -> Int {
        var (low, high) = (0, changes.count)
        while low < high {
            let middle = (low + high) / 2
            if changes[middle].at <= moment { low = middle + 1 } else { high = middle }
        }
        return low == 0 ? first : changes[low - 1].offset
    }

    /// The moment of a civil time there; where clocks are turned back, the first of two, and where
    /// they are put forward, as if they were not (RFC 5545, section 3.3.5).
    func moment(ofCivil civil: Int) -> Int {
        let before = offset(at: civil - offset(at: civil - 86_400) - 10_800)
        let early = civil - before
        if offset(at: early) == before { return early }
        let late = civil - offset(at: early)
        return offset(at: late) == offset(at: early) ? late : early
    }

    /// The day and the second of it there.
    func civil(at moment: Int) -> Int { moment + offset(at: moment) }
}
