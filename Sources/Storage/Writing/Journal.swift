/// What a batch changed, as it is needed to bring back what was before.
///
/// Rows that were inserted one after the other are one entry, so that a large import costs no more
/// than a small one. A row has at most one entry in a batch: how it was before the batch.
struct Journal {
    let batch: Int64
    private(set) var rows = 0
    private var inserted = [ClosedRange<Int64>?](repeating: nil, count: Table.allCases.count + 1)
    private var firstInserted = [Int64](repeating: .max, count: Table.allCases.count + 1)
    private var known: Set<Place> = []

    private struct Place: Hashable {
        let table: Table
        let key: Int64
    }

    init(batch: Int64) {
        self.batch = batch
    }

    /// Notes a row that was not there before.
    mutating func didInsert(_ key: Int64, into table: Table, _ sql: Statements) throws {
        rows += 1
        if let range = inserted[table.rawValue] {
            if key == range.upperBound + 1 {
                inserted[table.rawValue] = range.lowerBound...key
                return
            }
            try write(range, of: table, sql)
        }
        inserted[table.rawValue] = key...key
        firstInserted[table.rawValue] = min(firstInserted[table.rawValue], key)
    }

    /// Notes how a row is before it is changed or deleted.
    mutating func willChange(_ key: Int64, in table: Table, _ sql: Statements) throws {
        rows += 1
        // Keys only grow, so a higher one was inserted by this batch and has nothing before it.
        guard key < firstInserted[table.rawValue],
            known.insert(Place(table: table, key: key)).inserted
        else { return }
        guard let row = try StoredRow.read(key, of: table, sql) else { return }
        try sql("INSERT INTO journal (batch, tableNumber, first, last, was) VALUES (?, ?, ?, ?, ?)")
            .bind(batch).bind(table.rawValue).bind(key).bind(key).bind(RowCoding.encode(row))
            .run()
    }

    /// Notes a row that is put back under its old key.
    mutating func didRestore(_ key: Int64, into table: Table, _ sql: Statements) throws {
        rows += 1
        guard known.insert(Place(table: table, key: key)).inserted else { return }
        try write(key...key, of: table, sql)
    }

    /// Writes what was gathered; call it once, at the end.
    mutating func finish(_ sql: Statements) throws {
        for table in Table.allCases {
            guard let range = inserted[table.rawValue] else { continue }
            try write(range, of: table, sql)
            inserted[table.rawValue] = nil
        }
    }

    private func write(_ keys: ClosedRange<Int64>, of table: Table, _ sql: Statements) throws {
        try sql("INSERT INTO journal (batch, tableNumber, first, last) VALUES (?, ?, ?, ?)")
            .bind(batch).bind(table.rawValue).bind(keys.lowerBound).bind(keys.upperBound).run()
    }
}

/// Whole rows, whatever their columns.
enum StoredRow {
    static func read(
        _ key: Int64,
        of table: Table,
        _ sql: Statements
    ) throws -> [StoredValue]? {
        try sql.composed("SELECT * FROM \(table.name) WHERE key = ?").bind(key).first { row in
            (0..<row.columnCount).map { row.value($0) }
        }
    }

    static func delete(_ key: Int64, from table: Table, _ sql: Statements) throws {
        try sql.composed("DELETE FROM \(table.name) WHERE key = ?").bind(key).run()
    }

    /// Puts a row where it was.
    ///
    /// It may be from an older schema with fewer columns: they stand first.
    static func restore(
        _ row: [StoredValue],
        to table: Table,
        columns: [String],
        exists: Bool,
        _ sql: Statements
    ) throws {
        let names = columns.prefix(row.count)
        let query: Query
        if exists {
            let sets = names.map { "\($0) = ?" }.joined(separator: ", ")
            query = try sql.composed("UPDATE \(table.name) SET \(sets) WHERE key = ?")
        } else {
            let marks = names.map { _ in "?" }.joined(separator: ", ")
            query = try sql.composed(
                "INSERT INTO \(table.name) (\(names.joined(separator: ", "))) VALUES (\(marks))"
            )
        }
        for value in row { query.bind(value) }
        if exists { query.bind(row[0]) }
        try query.run()
    }

    static func columns(of table: Table, _ sql: Statements) throws -> [String] {
        try sql.composed("SELECT name FROM pragma_table_info('\(table.name)') ORDER BY cid")
            .all { $0.text(0) }
    }
}
