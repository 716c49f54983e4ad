import Domain

extension WriteContext {
    func insert(_ detail: Detail) throws {
        try Wording.checkLines(detail.text, "The detail")
        let query = try sql(
            """
            INSERT INTO detail (id, partner, yearly, day, author, changedAt, text)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """
        )
        query.bind(detail.id).bind(try known(detail.partner))
        bindWhen(of: detail, to: query)
        query.bind(author.number).bind(at).bind(detail.text)
        try insert(query, into: .detail, id: detail.id.text)
    }

    func update(_ detail: Detail) throws {
        try Wording.checkLines(detail.text, "The detail")
        let key = try key(of: detail.id)
        try journal.willChange(key, in: .detail, sql)
        let query = try sql(
            """
            UPDATE detail SET yearly = ?, day = ?, author = ?, changedAt = ?, text = ?, partner = ?
            WHERE key = ?
            """
        )
        bindWhen(of: detail, to: query)
        try query.bind(author.number).bind(at).bind(detail.text)
            .bind(try known(detail.partner)).bind(key).run()
    }

    func remove(_ detail: DetailID) throws {
        try delete(try key(of: detail), from: .detail)
    }

    private func bindWhen(of detail: Detail, to query: Query) {
        switch detail.on {
        case .yearly(let month, let day): query.bind(month * 100 + day).bindNull()
        case .once(let day): query.bindNull().bind(day)
        case nil: query.bindNull().bindNull()
        }
    }

    private func key(of detail: DetailID) throws -> Int64 {
        let key = try sql("SELECT key FROM detail WHERE id = ?").bind(detail).first { $0.int64(0) }
        guard let key else {
            throw StoreError.unknown("There is no detail with the id \(detail).")
        }
        return key
    }
}

/// A detail as it is read, with the partner's id.
enum DetailRow {
    static let columns = """
        detail.id, (SELECT id FROM partner WHERE key = detail.partner), text, yearly, day
        """

    static func detail(_ row: Query) throws -> Detail {
        Detail(id: try row.id(0), partner: try row.id(1), text: row.text(2), on: when(row, 3))
    }

    /// From the columns `yearly` and `day`, which stand side by side.
    static func when(_ row: Query, _ column: Int32) -> Detail.When? {
        if let yearly = row.optionalInt(column) {
            return .yearly(month: yearly / 100, day: yearly % 100)
        }
        return row.optionalDay(column + 1).map { .once($0) }
    }
}
