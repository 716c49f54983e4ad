import Domain
import GRDB
import GRDBSQLite

extension Store {
    /// Brings back what was before a batch, as a batch of its own, which can be undone as well.
    ///
    /// - Throws: `StoreError.refused` when something that was written since stands in the way.
    @discardableResult
    public func undo(_ batch: Batch.ID, by author: Author) throws -> Batch.ID {
        try write(.undo, object: "batch \(batch)", by: author) { try $0.undo(batch) }.batch
    }
}

extension WriteContext {
    func undo(_ other: Batch.ID) throws {
        let found = try sql("SELECT undoneBy, undoes, action FROM batch WHERE id = ? AND id < ?")
            .bind(other).bind(batch).first { ($0.optionalInt(0), $0.optionalInt(1), $0.text(2)) }
        guard let (undoneBy, undoes, action) = found else {
            throw StoreError.unknown(
                "Nothing was written under number \(other), so nothing was taken back. `rapport undo"
                    + " --list` shows the last numbers."
            )
        }
        guard !Batch.Action(action).standsForEver else {
            throw StoreError.refused(
                "What was told can’t be untold, so its record stays. If it went to the wrong person, "
                    + "note that as a mistake."
            )
        }
        if let undoneBy {
            throw StoreError.refused(
                "Batch \(other) is undone already. To have it back, undo batch \(undoneBy)."
            )
        }
        let entries = try JournalEntry.all(of: other, sql)
        try refuseOverwritten(entries, of: other)
        // What refers to what is looked at when all is back.
        try sql("PRAGMA defer_foreign_keys = ON").run()
        for entry in entries.reversed() {
            if let row = entry.was {
                try restore(row, to: entry.table)
            } else {
                try retract(entry.keys, from: entry.table)
            }
        }
        try refuseDangling(other)
        try sql("UPDATE batch SET undoes = ? WHERE id = ?").bind(other).bind(batch).run()
        try sql("UPDATE batch SET undoneBy = ? WHERE id = ?").bind(batch).bind(other).run()
        if let undoes {
            try sql("UPDATE batch SET undoneBy = NULL WHERE id = ?").bind(undoes).run()
        }
        wroteCore = true
    }

    // MARK: Rows

    private func retract(_ keys: ClosedRange<Int64>, from table: Table) throws {
        let present = try sql.composed(
            "SELECT key FROM \(table.name) WHERE key BETWEEN ? AND ? ORDER BY key DESC"
        )
        .bind(keys.lowerBound).bind(keys.upperBound).all { $0.int64(0) }
        guard let newest = present.first, let oldest = present.last else { return }
        if table == .partner || table == .touch, present.count > 256 {
            if table == .partner { try identities.remove(oldest...newest, sql) }
            // Deleting a row asks the words as well, so that these are a copy.
            let words = words
            try words.forget(oldest...newest, of: table, sql) {
                for key in present { try retract(key, from: table) }
            }
        } else {
            for key in present {
                guard table == .partner else {
                    try retract(key, from: table)
                    continue
                }
                try followingIdentities(of: key) { try retract(key, from: table) }
            }
        }
    }

    private func retract(_ key: Int64, from table: Table) throws {
        try markStale(key, in: table)
        try delete(key, from: table)
    }

    private func restore(_ was: [StoredValue], to table: Table) throws {
        guard case .integer(let key) = was.first else {
            throw StoreError.damaged("a journal entry")
        }
        let columns = try columns(of: table)
        let exists = try sql.composed("SELECT 1 FROM \(table.name) WHERE key = ?").bind(key).hasRow
        if exists {
            try markStale(key, in: table)
            try journal.willChange(key, in: table, sql)
        }
        var row = was
        if table == .partner { try advanceVersion(of: key, in: &row, columns) }
        func put() throws {
            try StoredRow.restore(row, to: table, columns: columns, exists: exists, sql)
        }
        if table == .partner { try followingIdentities(of: key, put) } else { try put() }
        if !exists {
            try journal.didRestore(key, into: table, sql)
            try words.didRestore(key, into: table, sql)
        }
        try markStale(key, in: table)
        if table == .partner {
            introduced.insert(key)
        }
    }

    /// A page that was loaded before must not save over what came back.
    private func advanceVersion(
        of key: Int64,
        in row: inout [StoredValue],
        _ columns: [String]
    ) throws {
        guard let place = columns.firstIndex(of: "version"), place < row.count,
            case .integer(let old) = row[place]
        else { return }
        let current = try sql("SELECT version FROM partner WHERE key = ?").bind(key)
            .first { $0.int64(0) }
        row[place] = .integer(max(old, current ?? old) + 1)
    }

    /// Marks what follows from a row, which is about to change or has changed.
    private func markStale(_ key: Int64, in table: Table) throws {
        switch table {
        case .partner:
            stalePartners.insert(key)
        case .touch:
            let partner = try sql("SELECT partner FROM touch WHERE key = ?").bind(key)
                .first { $0.int64(0) }
            stalePartners.formUnion(partner.map { [$0] } ?? [])
        case .inquiry:
            staleInquiries.insert(key)
        case .episode, .authorization:
            let inquiry = try sql.composed("SELECT inquiry FROM \(table.name) WHERE key = ?")
                .bind(key).first { $0.int64(0) }
            staleInquiries.formUnion(inquiry.map { [$0] } ?? [])
        default: break
        }
    }

    // MARK: Refusals

    /// Looks for a later batch that wrote one of the same rows and that is itself not undone.
    private func refuseOverwritten(_ entries: [JournalEntry], of other: Batch.ID) throws {
        var ranges: [Int: [ClosedRange<Int64>]] = [:]
        for entry in entries { ranges[entry.table.rawValue, default: []].append(entry.keys) }
        for table in ranges.keys { ranges[table]?.sort { $0.lowerBound < $1.lowerBound } }
        var culprit: (batch: Int, action: String)?
        // An undone batch and the one that undid it come to nothing together.
        try sql(
            """
            SELECT j.tableNumber, j.first, j.last, b.id, b.action
            FROM journal j JOIN batch b ON b.id = j.batch
            WHERE j.batch > ?1 AND j.batch < ?2 AND b.undoneBy IS NULL
                AND (b.undoes IS NULL OR b.undoes < ?1
                    OR (SELECT o.undoneBy FROM batch o WHERE o.id = b.undoes) IS NOT b.id)
            """
        )
        .bind(other).bind(batch).each { row in
            guard culprit == nil, let own = ranges[row.int(0)] else { return }
            if overlaps(own, row.int64(1)...row.int64(2)) { culprit = (row.int(3), row.text(4)) }
        }
        guard let culprit else { return }
        throw StoreError.refused(
            "Batch \(other) can’t be undone by itself: batch \(culprit.batch) (\(culprit.action)) "
                + "has since changed something that it wrote. Undo that one first."
        )
    }

    /// The ranges are sorted by where they begin, and apart from each other.
    private func overlaps(_ ranges: [ClosedRange<Int64>], _ range: ClosedRange<Int64>) -> Bool {
        var (low, high) = (0, ranges.count)
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].upperBound < range.lowerBound {
                low = middle + 1
            } else {
                high = middle
            }
        }
        return low < ranges.count && ranges[low].overlaps(range)
    }

    private func refuseDangling(_ other: Batch.ID) throws {
        var (current, highest): (Int32, Int32) = (0, 0)
        sqlite3_db_status(
            sql.db.sqliteConnection,
            SQLITE_DBSTATUS_DEFERRED_FKS,
            &current,
            &highest,
            0
        )
        guard current != 0 else { return }
        throw StoreError.refused(
            "Batch \(other) can’t be undone by itself: something was written since about what it "
                + "added, such as a touch with a new partner. Undo that first."
        )
    }
}

/// What the journal says of some rows: that they were inserted, or how one was before.
struct JournalEntry {
    let table: Table
    let keys: ClosedRange<Int64>
    let was: [StoredValue]?

    /// A batch's entries, as they were written.
    static func all(of batch: Batch.ID, _ sql: Statements) throws -> [JournalEntry] {
        try sql("SELECT tableNumber, first, last, was FROM journal WHERE batch = ? ORDER BY key")
            .bind(batch).all { row in
                guard let table = Table(rawValue: row.int(0)), row.int64(1) <= row.int64(2) else {
                    throw StoreError.damaged("a journal entry")
                }
                let keys = row.int64(1)...row.int64(2)
                if row.isNull(3) { return JournalEntry(table: table, keys: keys, was: nil) }
                guard let was = RowCoding.decode(row.bytes(3)) else {
                    throw StoreError.damaged("a journal entry")
                }
                return JournalEntry(table: table, keys: keys, was: was)
            }
    }
}
