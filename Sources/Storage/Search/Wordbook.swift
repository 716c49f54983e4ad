import GRDB

/// Keeps the words' indexes behind their tables: what a write added, it indexes at its end, all at
/// once.
///
/// What a very long import added of partners waits for the first search. `indexed` says up to which key a table's
/// rows are in its index, in the same transaction as the rows, so that a crash loses no word; keys
/// only grow, so that what is new is behind it.
struct Wordbook {
    /// A table whose words are searched.
    struct Part: Sendable {
        let table: Table
        let columns: String
        let condition: String
        /// More new rows than these are left for the first search; nil: none are.
        let most: Int64?

        static let partners = Part(
            table: .partner,
            columns: "name, organization, role, research, tags, emails",
            condition: "1",
            most: 10_000
        )
        static let touches = Part(
            table: .touch,
            columns: "note",
            condition: "note <> ''",
            most: nil
        )
        static let all = [partners, touches]

        static func of(_ table: Table) -> Part? { all.first { $0.table == table } }
    }

    private var written: Set<Table> = []

    /// After a row was written behind all others.
    mutating func didInsert(into table: Table) {
        if table == .partner || table == .touch { written.insert(table) }
    }

    /// After a row was put back under a key that it once had.
    func didRestore(_ key: Int64, into table: Table, _ sql: Statements) throws {
        guard let part = Part.of(table), try key <= Self.last(of: part, sql) else { return }
        try index(part, where: "key = ?", [key], sql)
    }

    /// At the end of a write: a few new rows are indexed.
    func finish(_ sql: Statements) throws {
        for part in Part.all where written.contains(part.table) {
            if try !leaves(part, sql) { try catchUp(part, sql) }
        }
    }

    private func leaves(_ part: Part, _ sql: Statements) throws -> Bool {
        guard let most = part.most else { return false }
        return try sql.composed("SELECT 1 FROM \(part.table.name) WHERE key > ? LIMIT 1 OFFSET ?")
            .bind(try Self.last(of: part, sql)).bind(most).hasRow
    }

    /// Before words are looked for.
    func catchUp(_ sql: Statements) throws {
        for part in Part.all where try Self.isBehind(part, sql) { try catchUp(part, sql) }
    }

    /// Indexes at most so many rows, and says whether there may be more.
    func catchUp(atMost count: Int64, _ sql: Statements) throws -> Bool {
        for part in Part.all where try Self.isBehind(part, sql) {
            try catchUp(part, upTo: try Self.last(of: part, sql) + count, sql)
            return true
        }
        return false
    }

    /// Whether rows of either table wait.
    static func isBehind(_ sql: Statements) throws -> Bool {
        for part in Part.all where try isBehind(part, sql) { return true }
        return false
    }

    private static func isBehind(_ part: Part, _ sql: Statements) throws -> Bool {
        let newest = try sql.composed("SELECT ifnull(max(key), 0) FROM \(part.table.name)")
            .first { $0.int64(0) }
        return try newest ?? 0 > last(of: part, sql)
    }

    private static func last(of part: Part, _ sql: Statements) throws -> Int64 {
        let last = try sql("SELECT last FROM indexed WHERE tableNumber = ?")
            .bind(part.table.rawValue).first { $0.int64(0) }
        guard let last else { throw StoreError.damaged("no index of words") }
        return last
    }

    private func catchUp(_ part: Part, upTo key: Int64 = .max, _ sql: Statements) throws {
        let last = try Self.last(of: part, sql)
        try index(part, where: "key > ? AND key <= ?", [last, key], sql)
        try sql.composed(
            """
            UPDATE indexed SET last = (SELECT max(last, min(ifnull(max(key), 0), ?))
                FROM \(part.table.name))
            WHERE tableNumber = ?
            """
        )
        .bind(key).bind(part.table.rawValue).run()
    }

    private func index(
        _ part: Part,
        where rows: String,
        _ keys: [Int64],
        _ sql: Statements
    ) throws {
        let table = part.table.name
        let query = try sql.composed(
            """
            INSERT INTO \(table)Words (rowid, \(part.columns))
            SELECT key, \(part.columns) FROM \(table)
            WHERE \(rows) AND \(part.condition) ORDER BY key
            """
        )
        for key in keys { query.bind(key) }
        try query.run()
    }

    /// Takes the words of many rows out of the index at once, and deletes the rows by `body`, at each
    /// of which a trigger would else make SQLite write the whole index out.
    func forget(
        _ keys: ClosedRange<Int64>,
        of table: Table,
        _ sql: Statements,
        _ body: () throws -> Void
    ) throws {
        guard let part = Part.of(table) else { return try body() }
        let trigger = "\(table.name)WordsRemoved"
        let definition = try sql(
            "SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND name = ?"
        )
        .bind(trigger).first { $0.text(0) }
        guard let definition else { throw StoreError.damaged("no index of words") }
        try sql.composed(
            """
            INSERT INTO \(table.name)Words (\(table.name)Words, rowid, \(part.columns))
            SELECT 'delete', key, \(part.columns) FROM \(table.name)
            WHERE key BETWEEN ? AND min(?, ?) AND \(part.condition)
            """
        )
        .bind(keys.lowerBound).bind(keys.upperBound).bind(try Self.last(of: part, sql)).run()
        try sql.db.execute(sql: "DROP TRIGGER \(trigger)")
        try body()
        try sql.db.execute(sql: definition)
    }
}

extension Store {
    /// How many rows are indexed in one transaction, so that nobody who writes waits for long.
    private static let indexedAtOnce: Int64 = 25_000

    /// Puts into the words' index what long imports left for later.
    ///
    /// Each search does so first; who has an idle moment behind an import can spare it the wait.
    public func indexWords() throws {
        guard try read({ try Wordbook.isBehind($0) }) else { return }
        do {
            while try pool.write({
                try Wordbook().catchUp(atMost: Self.indexedAtOnce, Statements($0))
            }) {}
        } catch {
            throw StoreError.from(error, in: folder)
        }
    }
}
