import Domain

/// New partners' rows on their way into the table, several in one statement: what a statement costs
/// by itself is a third of what it takes to write one row.
struct PartnerRows {
    private static let most = 16

    private let addedOn: Day
    private let author: Int64
    private let at: Int64
    private var rows: [PlainRow] = []
    /// Of each row the id, one behind the other.
    private var ids: [UInt8] = []
    /// Where the other texts stand.
    private var texts = TextRun()
    private var firstKey: Int64 = 0
    private var queries: [Int: Query] = [:]

    init(addedOn: Day, author: Int64, at: Int64) {
        self.addedOn = addedOn
        self.author = author
        self.at = at
    }

    /// Holds a row whose texts stand in a run, and gives the key that it will have.
    ///
    /// No partner may be written otherwise, and no row of another run be held, before `flush`.
    mutating func append(
        _ row: PlainRow,
        _ id: PartnerID,
        of run: TextRun,
        _ context: WriteContext
    ) throws -> Int64 {
        if rows.count == Self.most { try flush(context) }
        if rows.isEmpty {
            // Keys are never given twice, not even after the newest row was deleted.
            firstKey =
                1
                + (try context.sql("SELECT seq FROM sqlite_sequence WHERE name = 'partner'")
                    .first { $0.int64(0) } ?? 0)
            texts = run
        }
        rows.append(row)
        ids.append(contentsOf: id.text.utf8)
        return firstKey + Int64(rows.count - 1)
    }

    /// Writes what is held.
    mutating func flush(_ context: WriteContext) throws {
        guard !rows.isEmpty else { return }
        let query = try queries[rows.count] ?? context.sql.composed(Self.statement(rows.count))
        queries[rows.count] = query
        try write(query)
        try context.didInsertPartners(firstKey...firstKey + Int64(rows.count - 1))
        rows.removeAll(keepingCapacity: true)
        ids.removeAll(keepingCapacity: true)
        texts = TextRun()
    }

    private func write(_ query: Query) throws {
        query.bind(addedOn).bind(author).bind(at)
        let width = ids.count / rows.count
        try ids.withUnsafeBufferPointer { ids in
            try texts.withEach { text in
                for (index, row) in rows.enumerated() {
                    query.bind(firstKey + Int64(index)).bind(row.isKindGuessed).bind(row.quiet)
                        .bind(row.archived).bind(row.accepting)
                        .bind(lasting: ids[index * width..<(index + 1) * width])
                    for place in row.texts { query.bind(lasting: text(place)) }
                }
                try query.run()
            }
        }
    }

    private static func statement(_ count: Int) -> String {
        let marks = Array(repeating: "?", count: PlainRow.textCount + 6).joined(separator: ", ")
        let row = "(1, ?1, ?2, ?3, \(marks))"
        return """
            INSERT INTO partner (version, addedOn, author, changedAt, key, kindGuessed, quiet,
                archived, accepting, id, name, given, family, kind, circle, role, organization,
                emails, phones, uids, website, npi, offers, tags, address, research)
            VALUES \(Array(repeating: row, count: count).joined(separator: ", "))
            """
    }
}

extension WriteContext {
    /// Notes new partners that were written otherwise than one by one.
    func didInsertPartners(_ keys: ClosedRange<Int64>) throws {
        for key in keys { try journal.didInsert(key, into: .partner, sql) }
        words.didInsert(into: .partner)
    }
}
