import GRDB
public import Vault

extension Store {
    /// Walks the audit log from its first row.
    ///
    /// Given the anchors that were noted in backups or on paper, it returns the one to note now. It
    /// throws an `AuditFault`, which says where the log was tampered with.
    public func verifyAudit(
        _ keyring: Keyring,
        anchors: [AuditChain.Anchor] = []
    ) throws -> AuditChain.Anchor {
        try read { sql in
            let cell = try sql("SELECT auditStart FROM installation").first { $0.bytes(0) } ?? []
            let start = try Seals(keyring).installation.open(cell, row: keyring.installation)
            var check = AuditCheck(
                start: start,
                installation: keyring.installation,
                anchors: anchors
            )
            try AuditLog.rows(sql) { try check.read($0) }
            guard let head = try AuditLog.head(sql) else {
                throw StoreError.damaged("no audit log")
            }
            return try check.finish(stored: head)
        }
    }

    /// Notes an act that writes no record: an unlock, an export, a refusal.
    ///
    /// No client's, and no other person's, name may be in it.
    public func audit(_ entry: AuditEntry) throws {
        do {
            try pool.write { try AuditLog.append(entry, Statements($0)) }
        } catch {
            throw StoreError.from(error, in: folder)
        }
    }
}
