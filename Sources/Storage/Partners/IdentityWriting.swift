import Domain

/// `identity` follows from the partners' own e-mails, phones and UIDs.
extension WriteContext {
    func remember(_ identity: Identity, of partner: Int64) throws {
        guard pending.isOn else { return try write(identity, of: partner) }
        pending.hold(identity, of: partner)
        if pending.isFull { try settleIdentities() }
    }

    func write(_ identity: Identity, of partner: Int64) throws {
        try sql("INSERT OR IGNORE INTO identity (kind, value, partner) VALUES (?, ?, ?)")
            .bind(identity.kind.rawValue).bind(identity.value).bind(partner).run()
    }

    /// Before the row of a partner is changed or deleted.
    func forgetIdentities(of partner: Int64) throws {
        try settleIdentities()
        for identity in try identities(of: partner) {
            try sql("DELETE FROM identity WHERE kind = ? AND value = ? AND partner = ?")
                .bind(identity.kind.rawValue).bind(identity.value).bind(partner).run()
        }
    }

    /// After it was.
    func rememberIdentities(of partner: Int64) throws {
        for identity in try identities(of: partner) { try remember(identity, of: partner) }
    }

    private func identities(of partner: Int64) throws -> [Identity] {
        let lists = try sql("SELECT emails, phones, uids FROM partner WHERE key = ?").bind(partner)
            .first { row in try (0..<3).map { try TextList.decode(row.text($0)) } }
        guard let lists else { return [] }
        return Identity.all(emails: lists[0], phones: lists[1], uids: lists[2])
    }

    /// The keys of the partners who have it, oldest first.
    func partners(with identity: Identity) throws -> [Int64] {
        try settleIdentities()
        return try sql("SELECT partner FROM identity WHERE kind = ? AND value = ? ORDER BY partner")
            .bind(identity.kind.rawValue).bind(identity.value).all { $0.int64(0) }
    }

    /// Whether a record with this fingerprint came with an import that was not undone.
    func holds(fingerprint: Int64) throws -> Bool {
        try settleIdentities()
        return try sql(
            """
            SELECT 1 FROM arrival JOIN batch ON batch.id = arrival.batch
            WHERE arrival.fingerprint = ? AND batch.undoneBy IS NULL
            """
        )
        .bind(fingerprint).hasRow
    }

    /// Notes that a record with this fingerprint came with this import.
    func note(fingerprint: Int64) throws {
        guard pending.isOn else { return try write(fingerprint: fingerprint) }
        pending.hold(fingerprint: fingerprint)
        if pending.isFull { try settleIdentities() }
    }

    func write(fingerprint: Int64) throws {
        try sql("INSERT OR REPLACE INTO arrival (fingerprint, batch) VALUES (?, ?)")
            .bind(fingerprint).bind(batch).run()
    }

    /// The keys of the partners who are so called, letter for letter but for ASCII's case.
    func partners(named name: String) throws -> [Int64] {
        try sql("SELECT key FROM partner WHERE name = ? COLLATE NOCASE ORDER BY key").bind(name)
            .all { $0.int64(0) }
    }
}
