import Domain
import Vault

/// What was not told, as it is kept: to whom and why is sealed.
enum BlockedRow {
    static let columns = """
        id, (SELECT i.id FROM inquiry i WHERE i.key = blocked.inquiry), \
        (SELECT p.id FROM partner p WHERE p.key = blocked.partner), day, milestone, channel, \
        recipient, reason, sentence
        """

    static func blocked(_ row: Query, _ seals: Seals?) throws -> Opened<Blocked> {
        let id: RecordID<Blocked> = try row.id(0)
        var cells = CellReading(.blocked, row: id.text, seals)
        let blocked = Blocked(
            id: id,
            inquiry: try row.id(1),
            partner: try row.id(2),
            on: row.day(3),
            milestone: try row.word(4),
            channel: row.text(5),
            recipient: cells.text(0, row, 6),
            reason: cells.text(1, row, 7),
            sentence: cells.text(2, row, 8)
        )
        return Opened(record: blocked, damaged: cells.damaged)
    }
}

extension WriteContext {
    func insert(_ blocked: Blocked) throws {
        let query = try sql(
            """
            INSERT INTO blocked (id, recipient, reason, sentence, inquiry, partner, day, milestone,
                channel, author, changedAt)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """
        )
        query.bind(blocked.id)
        try seal(
            [blocked.recipient, blocked.reason, blocked.sentence],
            of: .blocked,
            row: blocked.id.text,
            to: query
        )
        query.bind(try known(blocked.inquiry)).bind(try known(blocked.partner)).bind(blocked.on)
            .bind(blocked.milestone.rawValue).bind(blocked.channel).bind(author.number).bind(at)
        try insert(query, into: .blocked, id: blocked.id.text)
    }
}
