import GRDB
public import Vault

extension Store {
    /// Begins to seal with a new key: the password stays, the recovery code is a new one.
    ///
    /// What is sealed with older keys still opens, until `resealNext` has gone through it all. It may
    /// be broken off at any moment and carried on later.
    ///
    /// - Throws: `StoreError.wrongSecret` when the password is not the practice's.
    /// - Returns: the new keys, and the recovery code, which is shown this once.
    public func rotateKeys(
        password: String
    ) throws -> (keyring: Keyring, recoveryCode: String) {
        try rotateKeys(password: password, cost: .standard)
    }

    func rotateKeys(
        password: String,
        cost: ScryptCost
    ) throws -> (keyring: Keyring, recoveryCode: String) {
        let change = try KeyChange(of: self, password: password, cost: cost)
        // Which keys it may take the place of, the change itself knows.
        try act("keys.rotate", by: .owner, keyring: nil) { try change.write($0) }
        return (change.fresh, change.code.text)
    }

    /// Seals the next rows with the current key, in one transaction, and says if there may be more.
    ///
    /// Once none is left, the old keys are deleted. When a cell does not open, a `CellError` is thrown
    /// and its key kept.
    ///
    /// - Throws: `StoreError.oldKeys`, once newer keys took the place of these: they alone may say which
    ///   old ones are needed no more.
    /// - Returns: whether there may be more.
    public func resealNext(_ keyring: Keyring, limit: Int = 500) throws -> Bool {
        do {
            return try pool.write { db in
                let sql = Statements(db)
                try refuseOld(keyring, sql)
                var resealing = Resealing(sql, keyring, limit: limit)
                return try resealing.step()
            }
        } catch {
            throw StoreError.from(error, in: folder)
        }
    }
}

/// One step of sealing everything anew.
private struct Resealing {
    let sql: Statements
    let keyring: Keyring
    let seals: Seals
    var rest: Int

    init(_ sql: Statements, _ keyring: Keyring, limit: Int) {
        self.sql = sql
        self.keyring = keyring
        seals = Seals(keyring)
        rest = max(1, limit)
    }

    mutating func step() throws -> Bool {
        for table in Table.allCases where !table.sealed.isEmpty {
            try resealRows(of: table)
            if rest == 0 { return true }
        }
        try resealJournal()
        if rest == 0 { return true }
        try resealAuditStart()
        try resealSecondSteps()
        try sql("DELETE FROM retiredKey").run()
        return false
    }

    /// The first bytes of a cell that the current key sealed: its version, and the key's id.
    private var header: [UInt8] {
        [1] + withUnsafeBytes(of: keyring.currentID.bigEndian) { Array($0) }
    }

    private mutating func resealRows(of table: Table) throws {
        let names = table.sealed
        let isOld = names.map { "substr(\($0), 1, 5) <> ?1" }.joined(separator: " OR ")
        let found = try sql.composed(
            """
            SELECT key, id, \(names.joined(separator: ", ")) FROM \(table.name)
            WHERE \(isOld) ORDER BY key LIMIT ?2
            """
        )
        .bind(header).bind(rest).all { row in
            (
                key: row.int64(0), id: row.text(1),
                cells: names.indices.map { row.bytes(Int32($0) + 2) }
            )
        }
        let sets = names.map { "\($0) = ?" }.joined(separator: ", ")
        let update = try sql.composed("UPDATE \(table.name) SET \(sets) WHERE key = ?")
        for row in found {
            for (column, cell) in zip(seals.columns(of: table), row.cells) {
                update.bind(try column.resealed(cell, row: row.id.lowercased()) ?? cell)
            }
            try update.bind(row.key).run()
        }
        rest -= found.count
    }

    /// What the journal keeps of sealed rows is sealed too.
    private mutating func resealJournal() throws {
        for table in Table.allCases where !table.sealed.isEmpty {
            let columns = try StoredRow.columns(of: table, sql)
            let entries = try sql(
                """
                SELECT key, was FROM journal WHERE tableNumber = ? AND was IS NOT NULL ORDER BY key
                """
            )
            .bind(table.rawValue).all { ($0.int64(0), $0.bytes(1)) }
            for (key, was) in entries where rest > 0 {
                guard let row = RowCoding.decode(was) else {
                    throw StoreError.damaged("a journal entry")
                }
                let fresh = try resealed(row, of: table, columns)
                guard fresh != row else { continue }
                try sql("UPDATE journal SET was = ? WHERE key = ?")
                    .bind(RowCoding.encode(fresh)).bind(key).run()
                rest -= 1
            }
        }
    }

    private func resealed(
        _ row: [StoredValue],
        of table: Table,
        _ columns: [String]
    ) throws -> [StoredValue] {
        guard let idPlace = columns.firstIndex(of: "id"), idPlace < row.count,
            case .text(let id) = row[idPlace]
        else { return row }
        var fresh = row
        for (name, column) in zip(table.sealed, seals.columns(of: table)) {
            guard let place = columns.firstIndex(of: name), place < row.count,
                case .bytes(let cell) = row[place],
                let sealed = try column.resealed(cell, row: id.lowercased())
            else { continue }
            fresh[place] = .bytes(sealed)
        }
        return fresh
    }

    private func resealAuditStart() throws {
        let cell = try sql("SELECT auditStart FROM installation").first { $0.bytes(0) } ?? []
        guard let fresh = try seals.installation.resealed(cell, row: keyring.installation) else {
            return
        }
        try sql("UPDATE installation SET auditStart = ?").bind(fresh).run()
    }

    private func resealSecondSteps() throws {
        let all = try sql("SELECT account, id, secret FROM secondStep").all {
            ($0.int(0), $0.text(1), $0.bytes(2))
        }
        for (account, id, cell) in all {
            guard let fresh = try seals.secondStep.resealed(cell, row: id) else { continue }
            try sql("UPDATE secondStep SET secret = ? WHERE account = ?").bind(fresh).bind(account)
                .run()
        }
    }
}
