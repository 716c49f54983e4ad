import Domain

enum SittingRow {
    static let columns = "id, pace, startedOn, step, finishedOn, key"

    static func sitting(_ row: Query) throws -> (sitting: Sitting, key: Int64) {
        let sitting = Sitting(
            id: try row.id(0),
            pace: try row.word(1),
            startedOn: row.day(2),
            step: try row.word(3),
            finishedOn: row.optionalDay(4)
        )
        return (sitting, row.int64(5))
    }

    static func revisited(_ key: Int64, _ sql: Statements) throws -> [PartnerID] {
        try sql(
            """
            SELECT p.id FROM revisit r JOIN partner p ON p.key = r.partner
            WHERE r.sitting = ? ORDER BY r.key
            """
        )
        .bind(key).all { try $0.id(0) }
    }
}

enum IntentionRow {
    static let columns = """
        id, (SELECT s.id FROM sitting s WHERE s.key = intention.sitting), dueOn, doneOn, \
        droppedOn, text
        """

    static func intention(_ row: Query) throws -> Intention {
        Intention(
            id: try row.id(0),
            sitting: try row.id(1),
            text: row.text(5),
            dueOn: row.day(2),
            doneOn: row.optionalDay(3),
            droppedOn: row.optionalDay(4)
        )
    }
}
