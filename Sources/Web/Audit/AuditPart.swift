import Storage
import Vault

/// A part of the log, the newest row first: what a filter takes of it.
struct AuditPart {
    var rows: [AuditRow] = []
    /// How many rows the log has in all.
    var total: Int
    /// The number before which the next part begins; nil when there is nothing older.
    var older: Int64?

    init(_ store: Store, before: Int64?, _ filter: AuditPage.Filter) throws {
        total = Int(try store.auditAnchor().sequence)
        var place = before
        while true {
            let next = try store.auditRows(before: place, limit: 1_000)
            for row in next where filter.includes(row.entry) {
                guard rows.count < AuditPage.pageSize else {
                    older = rows.last?.sequence
                    return
                }
                rows.append(row)
            }
            guard let last = next.last else { return }
            place = last.sequence
        }
    }
}
