import Vault

/// The log of who did what: it only grows, and each row's MAC covers the one before.
enum AuditLog {
    /// Appends a row, within the transaction of what it tells of.
    static func append(_ entry: AuditEntry, _ sql: Statements) throws {
        guard var head = try head(sql) else { throw StoreError.damaged("no audit log") }
        let row = head.append(entry)
        try sql(
            """
            INSERT INTO audit (sequence, at, actor, session, action, object, outcome, basis,
                authorization, recipient, address, version, mac)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """
        )
        .bind(row.sequence).bind(entry.at).bind(entry.actor).bind(entry.session)
        .bind(entry.action).bind(entry.object).bind(entry.outcome).bind(entry.basis)
        .bind(entry.authorization).bind(entry.recipient).bind(entry.address)
        .bind(entry.version).bind(row.mac).run()
        try sql("UPDATE installation SET auditSequence = ?, auditMac = ?, auditKey = ?")
            .bind(head.sequence).bind(head.mac).bind(head.key).run()
    }

    /// The user's id, as the log names them.
    static func actor(_ author: Author, _ sql: Statements) throws -> String {
        let id = try sql("SELECT id FROM author WHERE number = ?").bind(author.number)
            .first { $0.text(0) }
        guard let id else { throw StoreError.unknown("There is no user \(author.number).") }
        return id
    }

    static func head(_ sql: Statements) throws -> AuditChain.Head? {
        try sql("SELECT auditSequence, auditMac, auditKey FROM installation").first {
            AuditChain.Head(sequence: $0.int64(0), mac: $0.bytes(1), key: $0.bytes(2))
        }
    }

    static func rows(_ sql: Statements, _ body: (AuditRow) throws -> Void) throws {
        try sql(
            """
            SELECT sequence, mac, at, actor, session, action, object, outcome, basis,
                authorization, recipient, address, version
            FROM audit ORDER BY sequence
            """
        )
        .each { try body(row($0)) }
    }

    /// A row of the columns that `rows` asks for.
    static func row(_ row: Query) -> AuditRow {
        let entry = AuditEntry(
            at: row.int64(2),
            actor: row.text(3),
            session: row.text(4),
            action: row.text(5),
            object: row.text(6),
            outcome: row.text(7),
            basis: row.text(8),
            authorization: row.text(9),
            recipient: row.text(10),
            address: row.text(11),
            version: row.text(12)
        )
        return AuditRow(sequence: row.int64(0), entry: entry, mac: row.bytes(1))
    }
}
