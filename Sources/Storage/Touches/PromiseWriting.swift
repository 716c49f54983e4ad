import Domain

extension WriteContext {
    func insert(_ promise: Promise) throws {
        try Wording.checkLines(promise.text, "The promise")
        let query = try sql(
            """
            INSERT INTO promise (id, partner, madeOn, dueOn, keptOn, droppedOn, author, changedAt,
                text)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """
        )
        query.bind(promise.id).bind(try known(promise.partner))
        bindFacts(of: promise, to: query)
        query.bind(author.number).bind(at).bind(promise.text)
        try insert(query, into: .promise, id: promise.id.text)
    }

    /// It stays the promise of whoever made it; the batch knows who kept or corrected it.
    func update(_ promise: Promise) throws {
        try Wording.checkLines(promise.text, "The promise")
        let key = try key(of: promise.id)
        try journal.willChange(key, in: .promise, sql)
        let query = try sql(
            """
            UPDATE promise SET madeOn = ?, dueOn = ?, keptOn = ?, droppedOn = ?, changedAt = ?,
                text = ?, partner = ?
            WHERE key = ?
            """
        )
        bindFacts(of: promise, to: query)
        query.bind(at).bind(promise.text)
        try query.bind(try known(promise.partner)).bind(key).run()
    }

    private func bindFacts(of promise: Promise, to query: Query) {
        query.bind(promise.madeOn).bind(promise.dueOn).bind(promise.keptOn)
            .bind(promise.droppedOn)
    }

    func promise(_ id: PromiseID) throws -> Promise {
        let query = try sql.composed("SELECT \(PromiseRow.columns) FROM promise WHERE id = ?")
        guard let promise = try query.bind(id).first({ try PromiseRow.promise($0) }) else {
            throw StoreError.unknown("There is no promise with the id \(id).")
        }
        return promise
    }

    private func key(of promise: PromiseID) throws -> Int64 {
        let key = try sql("SELECT key FROM promise WHERE id = ?").bind(promise)
            .first { $0.int64(0) }
        guard let key else {
            throw StoreError.unknown("There is no promise with the id \(promise).")
        }
        return key
    }
}

/// A promise as it is read, with the partner's id.
enum PromiseRow {
    static let columns = """
        promise.id, (SELECT id FROM partner WHERE key = promise.partner), text, madeOn, dueOn, \
        keptOn, droppedOn
        """

    static func promise(_ row: Query) throws -> Promise {
        Promise(
            id: try row.id(0),
            partner: try row.id(1),
            text: row.text(2),
            madeOn: row.optionalDay(3),
            dueOn: row.day(4),
            keptOn: row.optionalDay(5),
            droppedOn: row.optionalDay(6)
        )
    }
}
