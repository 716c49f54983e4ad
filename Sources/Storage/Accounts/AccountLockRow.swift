import Vault

/// The locks of those who work with the owner, as the file keeps them.
enum AccountLockRow {
    static func insert(_ lock: AccountLock, of account: Int, _ sql: Statements) throws {
        try sql(
            """
            INSERT OR REPLACE INTO accountLock (account, publicKey, salt, rounds, blockSize, passes,
                nonce, wrapped, keyID, box)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """
        )
        .bind(account).bind(lock.publicKey).bind(lock.salt).bind(lock.cost?.rounds ?? 0)
        .bind(lock.cost?.blockSize ?? 0).bind(lock.cost?.passes ?? 0).bind(lock.nonce)
        .bind(lock.wrapped).bind(Int(lock.keyID)).bind(lock.box).run()
    }

    private static let columns = """
        account, (SELECT id FROM author WHERE number = account), publicKey, salt, rounds, \
        blockSize, passes, nonce, wrapped, keyID, box
        """

    static func all(_ sql: Statements) throws -> [(account: Int, lock: AccountLock)] {
        try sql.composed("SELECT \(columns) FROM accountLock ORDER BY account").all { lock($0) }
    }

    static func lock(of account: Int, _ sql: Statements) throws -> AccountLock? {
        try sql.composed("SELECT \(columns) FROM accountLock WHERE account = ?").bind(account)
            .first { lock($0).lock }
    }

    private static func lock(_ row: Query) -> (account: Int, lock: AccountLock) {
        (
            row.int(0),
            AccountLock(
                account: row.text(1),
                publicKey: row.bytes(2),
                salt: row.bytes(3),
                cost: ScryptCost(rounds: row.int(4), blockSize: row.int(5), passes: row.int(6)),
                nonce: row.bytes(7),
                wrapped: row.bytes(8),
                keyID: UInt32(truncatingIfNeeded: row.int64(9)),
                box: row.bytes(10)
            )
        )
    }
}
