public import Vault

extension Store {
    /// Notes an act that writes no record.
    ///
    /// - Parameters:
    ///   - event: what was done.
    ///   - author: by whom; nil for someone who isn't signed in.
    ///   - session: the beginning of the session's id, or `command`.
    ///   - address: the network address; empty for the command line.
    /// - Throws: `StoreError`, when it can't be written.
    public func audit(
        _ event: AuditEvent,
        by author: Author?,
        session: String = "",
        address: String = ""
    ) throws {
        do {
            try pool.write { db in
                let sql = Statements(db)
                try AuditLog.append(
                    AuditEntry(
                        at: clock.milliseconds(),
                        actor: try author.map { try AuditLog.actor($0, sql) } ?? "",
                        session: session,
                        action: event.action,
                        object: event.object,
                        outcome: event.outcome,
                        basis: event.basis,
                        address: address,
                        version: Store.version
                    ),
                    sql
                )
            }
        } catch {
            throw StoreError.from(error, in: folder)
        }
    }

    /// A page of the audit log, the newest row first: those before a row, or the newest of all.
    public func auditRows(before sequence: Int64? = nil, limit: Int = 100) throws -> [AuditRow] {
        try read { sql in
            try sql(
                """
                SELECT sequence, mac, at, actor, session, action, object, outcome, basis,
                    authorization, recipient, address, version
                FROM audit WHERE sequence < ? ORDER BY sequence DESC LIMIT ?
                """
            )
            .bind(sequence ?? .max).bind(max(1, min(limit, 1_000))).all { AuditLog.row($0) }
        }
    }

    /// Whether the newest recovery code that the page made was never typed once more, so that it may
    /// be on no paper.
    ///
    /// One that the command line made since was printed there.
    public func isRecoveryCodeUnconfirmed() throws -> Bool {
        try read { sql in
            let newest = try sql(
                """
                SELECT action FROM audit WHERE action IN (?, ?, 'recovery.renew', 'keys.rotate')
                ORDER BY sequence DESC LIMIT 1
                """
            )
            .bind(AuditEvent.codeShown.action).bind(AuditEvent.codeKept.action)
            .first { $0.text(0) }
            return newest == AuditEvent.codeShown.action
        }
    }

    /// Where the log ends now, to keep outside: on paper, or beside a backup.
    public func auditAnchor() throws -> AuditChain.Anchor {
        let head = try read { try AuditLog.head($0) }
        guard let head else { throw StoreError.damaged("no audit log") }
        return head.anchor
    }
}
