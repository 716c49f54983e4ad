import GRDB

/// Puts many new rows into the words' indexes at once.
///
/// A trigger makes SQLite write the whole index out for every row, which costs more than all else;
/// so while this is on, the triggers for new rows are off, and rows are indexed by the thousand. All
/// in the write's own transaction: when it fails, the triggers are back.
struct BulkWords {
    private struct Index {
        let table: String
        let trigger: String
        let columns: String
        let condition: String
        /// The newest row that is in the index.
        var indexed: Int64 = 0
        /// The newest row there is.
        var newest: Int64 = 0
        /// By which the trigger is made anew.
        var definition = ""
    }

    private var partners = Index(
        table: "partner",
        trigger: "partnerWordsAdded",
        columns: "name, organization, role, research, tags, emails",
        condition: "1"
    )
    private var touches = Index(
        table: "touch",
        trigger: "touchWordsAdded",
        columns: "note",
        condition: "note <> ''"
    )
    private(set) var isOn = false
    /// What makes the dropped indexes anew.
    private var droppedIndexes: [String] = []

    /// Where more new partners are expected than there are, indexes of their names are made anew at
    /// the end, too.
    mutating func begin(_ sql: Statements, expecting rows: Int) throws {
        if !isOn {
            try begin(&partners, sql)
            try begin(&touches, sql)
            isOn = true
        }
        guard rows >= 10_000, rows > partners.indexed else { return }
        for name in ["partnerByName"] {
            let definition = try sql(
                "SELECT sql FROM sqlite_schema WHERE type = 'index' AND name = ?"
            )
            .bind(name).first { $0.text(0) }
            guard let definition else { continue }
            droppedIndexes.append(definition)
            try sql.db.execute(sql: "DROP INDEX \(name)")
        }
    }

    /// Before partners are looked for by name.
    mutating func restoreIndexes(_ sql: Statements) throws {
        for definition in droppedIndexes { try sql.db.execute(sql: definition) }
        droppedIndexes = []
    }

    private func begin(_ index: inout Index, _ sql: Statements) throws {
        let definition = try sql(
            "SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND name = ?"
        )
        .bind(index.trigger).first { $0.text(0) }
        guard let definition else { throw StoreError.damaged("no index of words") }
        index.definition = definition
        index.indexed =
            try sql.composed("SELECT ifnull(max(key), 0) FROM \(index.table)")
            .first { $0.int64(0) } ?? 0
        index.newest = index.indexed
        try sql.db.execute(sql: "DROP TRIGGER \(index.trigger)")
    }

    /// From so many new rows on, their words are indexed by the thousand.
    private static let manyRows = 300
    private var newRows = 0

    /// After a row was written.
    mutating func didInsert(_ key: Int64, into table: Table, _ sql: Statements) throws {
        guard table == .partner || table == .touch else { return }
        newRows += 1
        if !isOn, newRows == Self.manyRows {
            try begin(sql, expecting: 0)
        }
        if table == .partner {
            partners.newest = key
        } else if table == .touch {
            touches.newest = key
        }
    }

    /// Before partners are looked for by words: what was written is indexed.
    mutating func catchUp(_ sql: Statements) throws {
        if isOn { try catchUp(&partners, sql) }
    }

    /// Before a row is changed or deleted, for which the index must know what was there.
    mutating func willChange(_ key: Int64, in table: Table, _ sql: Statements) throws {
        guard isOn else { return }
        if table == .partner, key > partners.indexed { try catchUp(&partners, sql) }
        if table == .touch, key > touches.indexed { try catchUp(&touches, sql) }
    }

    private func catchUp(_ index: inout Index, _ sql: Statements) throws {
        guard index.newest > index.indexed else { return }
        try sql.composed(
            """
            INSERT INTO \(index.table)Words (rowid, \(index.columns))
            SELECT key, \(index.columns) FROM \(index.table)
            WHERE key > ? AND \(index.condition) ORDER BY key
            """
        )
        .bind(index.indexed).run()
        index.indexed = index.newest
    }

    /// Takes the words of many rows out of the index at once, deletes the rows by `body`, and lets the
    /// trigger go on.
    func forget(
        _ keys: ClosedRange<Int64>,
        of table: Table,
        _ sql: Statements,
        _ body: () throws -> Void
    ) throws {
        let index = table == .partner ? partners : touches
        let definition = try sql(
            "SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND name = ?"
        )
        .bind("\(index.table)WordsRemoved").first { $0.text(0) }
        guard let definition else { throw StoreError.damaged("no index of words") }
        try sql.composed(
            """
            INSERT INTO \(index.table)Words (\(index.table)Words, rowid, \(index.columns))
            SELECT 'delete', key, \(index.columns) FROM \(index.table)
            WHERE key BETWEEN ? AND ? AND \(index.condition)
            """
        )
        .bind(keys.lowerBound).bind(keys.upperBound).run()
        try sql.db.execute(sql: "DROP TRIGGER \(index.table)WordsRemoved")
        try body()
        try sql.db.execute(sql: definition)
    }

    /// Indexes the rest, and lets the triggers go on.
    mutating func end(_ sql: Statements) throws {
        guard isOn else { return }
        try catchUp(&partners, sql)
        try catchUp(&touches, sql)
        for index in [partners, touches] { try sql.db.execute(sql: index.definition) }
        try restoreIndexes(sql)
        isOn = false
    }
}
