import Domain

extension WriteContext {
    func insert(_ sitting: Sitting) throws {
        let query = try sql(
            """
            INSERT INTO sitting (id, pace, startedOn, step, finishedOn, author, changedAt)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """
        )
        .bind(sitting.id).bind(sitting.pace.rawValue).bind(sitting.startedOn)
        .bind(sitting.step.rawValue).bind(sitting.finishedOn).bind(author.number).bind(at)
        try insert(query, into: .sitting, id: sitting.id.text)
    }

    /// Changes an open sitting; a finished one stays as it was kept.
    func update(_ id: SittingID, _ edit: (inout Sitting) throws -> Void) throws -> Sitting {
        let (kept, key) = try open(id)
        var sitting = kept
        try edit(&sitting)
        try journal.willChange(key, in: .sitting, sql)
        try sql(
            "UPDATE sitting SET step = ?, finishedOn = ?, author = ?, changedAt = ? WHERE key = ?"
        )
        .bind(sitting.step.rawValue).bind(sitting.finishedOn).bind(author.number).bind(at)
        .bind(key).run()
        return sitting
    }

    func revisit(_ partner: PartnerID, in id: SittingID) throws {
        let (_, sitting) = try open(id)
        let key = try known(partner)
        let isThere = try sql("SELECT 1 FROM revisit WHERE sitting = ? AND partner = ?")
            .bind(sitting).bind(key).hasRow
        guard !isThere else { return }
        let query = try sql(
            "INSERT INTO revisit (sitting, partner, author, changedAt) VALUES (?, ?, ?, ?)"
        )
        .bind(sitting).bind(key).bind(author.number).bind(at)
        try insert(query, into: .revisit, id: "")
    }

    func insert(_ intention: Intention) throws {
        let (sitting, key) = try open(intention.sitting)
        try Wording.check(intention.text, "The intention")
        guard !intention.text.isBlank else {
            throw StoreError.badData("Write what you mean to do.")
        }
        let count =
            try sql("SELECT count(*) FROM intention WHERE sitting = ? AND droppedOn IS NULL")
            .bind(key).first { $0.int(0) } ?? 0
        let limit = sitting.pace.intentionLimit
        guard count < limit else {
            throw StoreError.refused(
                limit == 1
                    ? "One intention is enough for ten minutes. Drop it first to write another."
                    : "Three intentions are enough for a year. Drop one first to write another."
            )
        }
        let query = try sql(
            """
            INSERT INTO intention (id, sitting, dueOn, author, changedAt, text)
            VALUES (?, ?, ?, ?, ?, ?)
            """
        )
        .bind(intention.id).bind(key).bind(intention.dueOn).bind(author.number).bind(at)
        .bind(intention.text)
        try insert(query, into: .intention, id: intention.id.text)
    }

    func update(_ id: IntentionID, doneOn: Day?, droppedOn: Day?) throws {
        let key = try sql("SELECT key FROM intention WHERE id = ?").bind(id).first { $0.int64(0) }
        guard let key else { throw StoreError.unknown("There is no intention with the id \(id).") }
        try journal.willChange(key, in: .intention, sql)
        try sql(
            "UPDATE intention SET doneOn = ?, droppedOn = ?, author = ?, changedAt = ? WHERE key = ?"
        )
        .bind(doneOn).bind(droppedOn).bind(author.number).bind(at).bind(key).run()
    }

    private func open(_ id: SittingID) throws -> (sitting: Sitting, key: Int64) {
        let found = try sql.composed("SELECT \(SittingRow.columns) FROM sitting WHERE id = ?")
            .bind(id).first { try SittingRow.sitting($0) }
        guard let found else { throw StoreError.unknown("There is no review with the id \(id).") }
        guard found.sitting.finishedOn == nil else {
            throw StoreError.refused(
                "This review is finished and stays as it was. Begin another to change something."
            )
        }
        return found
    }
}
