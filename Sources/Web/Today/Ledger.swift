import Domain
import Storage

/// What was done on the page today, so that it stays in sight, with undo.
actor Ledger {
    struct Line: Sendable {
        /// Whose account did it.
        var account: Int
        var day: Day
        var text: String
        var batch: Batch.ID
    }

    /// How many are remembered.
    static let limit = 50

    private var lines: [Line] = []
    /// How often the lines changed.
    private(set) var changes = 0

    func note(_ text: String, batch: Batch.ID, by account: Int, on day: Day) {
        changes += 1
        lines.append(Line(account: account, day: day, text: text, batch: batch))
        if lines.count > Ledger.limit { lines.removeFirst() }
    }

    func strike(_ batch: Batch.ID) {
        changes += 1
        lines.removeAll { $0.batch == batch }
    }

    /// Newest first.
    func done(by account: Int, on day: Day) -> [Line] {
        lines.filter { $0.day == day && $0.account == account }.reversed()
    }
}
