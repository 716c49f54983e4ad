import Vault

/// Key slots and retired keys, as the file keeps them.
enum KeySlotRow {
    /// The id of the root key that is in use now; 0 where there is none.
    static func currentID(_ sql: Statements) throws -> UInt32 {
        UInt32(
            truncatingIfNeeded: try sql("SELECT max(keyID) FROM keySlot").first { $0.int64(0) } ?? 0
        )
    }

    static func insert(_ slot: KeySlot, _ sql: Statements) throws {
        try sql(
            """
            INSERT OR REPLACE INTO keySlot
                (id, kind, user, keyID, salt, rounds, blockSize, passes, nonce, wrapped)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """
        )
        .bind(slot.id).bind(slot.kind.rawValue).bind(slot.user).bind(Int(slot.keyID))
        .bind(slot.salt).bind(slot.cost?.rounds ?? 0).bind(slot.cost?.blockSize ?? 0)
        .bind(slot.cost?.passes ?? 0).bind(slot.nonce).bind(slot.wrapped).run()
    }

    static func all(_ kind: KeySlot.Kind, _ sql: Statements) throws -> [KeySlot] {
        try sql(
            """
            SELECT id, user, keyID, salt, rounds, blockSize, passes, nonce, wrapped
            FROM keySlot WHERE kind = ? ORDER BY id
            """
        )
        .bind(kind.rawValue).all { row in
            KeySlot(
                id: row.text(0),
                kind: kind,
                user: row.text(1),
                keyID: UInt32(truncatingIfNeeded: row.int64(2)),
                salt: row.bytes(3),
                cost: ScryptCost(rounds: row.int(4), blockSize: row.int(5), passes: row.int(6)),
                nonce: row.bytes(7),
                wrapped: row.bytes(8)
            )
        }
    }

    static func insert(_ key: RetiredKey, _ sql: Statements) throws {
        try sql(
            """
            INSERT INTO retiredKey (keyID, wrappedBy, nonce, wrapped) VALUES (?, ?, ?, ?)
            """
        )
        .bind(Int(key.keyID)).bind(Int(key.wrappedBy)).bind(key.nonce).bind(key.wrapped).run()
    }

    static func retired(_ sql: Statements) throws -> [RetiredKey] {
        try sql("SELECT keyID, wrappedBy, nonce, wrapped FROM retiredKey ORDER BY keyID").all {
            RetiredKey(
                keyID: UInt32(truncatingIfNeeded: $0.int64(0)),
                wrappedBy: UInt32(truncatingIfNeeded: $0.int64(1)),
                nonce: $0.bytes(2),
                wrapped: $0.bytes(3)
            )
        }
    }
}
