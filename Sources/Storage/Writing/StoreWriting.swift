import Domain
import GRDB
import Vault

/// What an audit row says of a write that told something about a client, or did not.
struct Audited {
    var object: String?
    var outcome = "done"
    var basis = ""
    var authorization: AuthorizationID?
    var recipient: PartnerID?
}

/// What a write leaves behind.
struct Written<Value> {
    let value: Value
    let batch: Batch.ID
    /// How many rows it wrote.
    let rows: Int
}

extension Store {
    /// The only way to write: one transaction, with its journal and its audit row.
    ///
    /// Whatever `body` throws, and whatever fails behind it, nothing of it remains. `object` is the
    /// kind and id of the record for the audit log, or empty: never a name. The keyring is needed to
    /// write about clients. With `keepsEmpty`, a write that changed nothing still leaves a batch and an
    /// audit row.
    @discardableResult
    func write<Value>(
        _ action: Batch.Action,
        object: String = "",
        by author: Author,
        keyring: Keyring? = nil,
        keepsEmpty: Bool = true,
        _ body: (WriteContext) throws -> Value
    ) throws -> Written<Value> {
        do {
            return try pool.write { db in
                let at = clock.milliseconds()
                let sql = Statements(db)
                if let keyring { try refuseOld(keyring, sql) }
                try sql("INSERT INTO batch (at, author, action, rows) VALUES (?, ?, ?, 0)")
                    .bind(at).bind(author.number).bind(action.word).run()
                let context = WriteContext(
                    db,
                    author: author,
                    at: at,
                    today: clock.today(in: try PracticeRow.timeZone(sql)),
                    batch: Batch.ID(sql.lastKey),
                    keyring: keyring
                )
                let value = try body(context)
                try context.finish()
                let written = Written(value: value, batch: context.batch, rows: context.rows)
                if written.rows == 0, !keepsEmpty {
                    try sql("DELETE FROM batch WHERE id = ?").bind(written.batch).run()
                    return written
                }
                try sql("UPDATE batch SET rows = ? WHERE id = ?")
                    .bind(written.rows).bind(written.batch).run()
                try AuditLog.append(
                    AuditEntry(
                        at: at,
                        actor: try AuditLog.actor(author, sql),
                        session: author.through,
                        action: action.word,
                        object: context.audited.object ?? object,
                        outcome: context.audited.outcome,
                        basis: context.audited.basis,
                        authorization: context.audited.authorization?.text ?? "",
                        recipient: context.audited.recipient?.text ?? "",
                        version: Store.version
                    ),
                    sql
                )
                return written
            }
        } catch {
            throw StoreError.from(error, in: folder)
        }
    }

    /// Does what is no record and has no batch, with its audit row, in one transaction.
    ///
    /// What is written with keys names them, so that none that were renewed meanwhile write anything;
    /// nil for what needs none. There is no default: whoever forgets it would lock data with a key that
    /// is about to be deleted.
    func act<Value>(
        _ action: String,
        object: String = "",
        by author: Author,
        keyring: Keyring?,
        _ body: (Statements) throws -> Value
    ) throws -> Value {
        do {
            return try pool.write { db in
                let sql = Statements(db)
                if let keyring { try refuseOld(keyring, sql) }
                let value = try body(sql)
                try AuditLog.append(
                    AuditEntry(
                        at: clock.milliseconds(),
                        actor: try AuditLog.actor(author, sql),
                        session: author.through,
                        action: action,
                        object: object,
                        version: Store.version
                    ),
                    sql
                )
                return value
            }
        } catch {
            throw StoreError.from(error, in: folder)
        }
    }

    /// This Rapport's version, by which the audit log knows what wrote.
    public static let version = "0.1.0"
}
