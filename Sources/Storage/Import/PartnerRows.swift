import Domain

/// New partners' rows on their way into the table, several in one statement: what a statement costs
/// by itself is a third of what it takes to write one row.
struct PartnerRows {
    private static let most = 16

    private let addedOn: Day
    private let author: Int64
    private let at: Int64
    /// Behind each id, the texts of a row.
    private var rows: [PlainRow] = []
    private var texts = TextRun()
    private var firstKey: Int64 = 0
    private var many: Query?

    init(addedOn: Day, author: Int64, at: Int64) {
        self.addedOn = addedOn
        self.author = author
        self.at = at
    }

    /// Holds a row, and gives the key that it will have.
    ///
    /// No partner may be written otherwise before `flush`.
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
        }
        rows.append(row)
        texts.append(id.text)
        texts.append(row.texts, of: run)
        return firstKey + Int64(rows.count - 1)
    }

    /// Writes what is held.
    mutating func flush(_ context: WriteContext) throws {
        guard !rows.isEmpty else { return }
        if rows.count == Self.most {
            let query = try many ?? context.sql.composed(Self.statement(Self.most))
            many = query
            try write(0..<rows.count, by: query)
        } else {
            let query = try context.sql.composed(Self.statement(1))
            for index in rows.indices { try write(index..<index + 1, by: query) }
        }
        try context.didInsertPartners(firstKey...firstKey + Int64(rows.count - 1))
        rows.removeAll(keepingCapacity: true)
        texts.removeAll()
    }

    private func write(_ range: Range<Int>, by query: Query) throws {
        query.bind(addedOn).bind(author).bind(at)
        try texts.bytes.withUnsafeBufferPointer { bytes in
            let width = PlainRow.textCount + 1
            for index in range {
                let row = rows[index]
                query.bind(firstKey + Int64(index)).bind(row.isKindGuessed).bind(row.quiet)
                    .bind(row.archived).bind(row.accepting)
                for text in index * width..<(index + 1) * width {
                    let start = text == 0 ? 0 : texts.ends[text - 1]
                    query.bind(lasting: bytes[start..<texts.ends[text]])
                }
            }
            try query.run()
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
