import Domain
import GRDB
import Testing
import Vault

@testable import Storage

/// What a burglar of the file changes behind the triggers, and what an anchor outside finds.
@Suite struct TamperedLogTests {
    private func trial(rows: Int = 15) throws -> Trial {
        let trial = try Trial()
        for number in 1...rows { try trial.addPartner("Partner \(number)") }
        return trial
    }

    private func tamper(_ trial: Trial, _ body: (Database) throws -> Void) throws {
        try trial.store.pool.write { db in
            try db.execute(sql: "DROP TRIGGER auditStays; DROP TRIGGER auditRemains")
            try body(db)
        }
    }

    private func fault(_ trial: Trial, _ anchors: [AuditChain.Anchor] = []) -> AuditFault? {
        do {
            _ = try trial.store.verifyAudit(trial.keyring, anchors: anchors)
            return nil
        } catch {
            return error as? AuditFault
        }
    }

    private static let columns = [
        "at", "actor", "session", "action", "object", "outcome", "basis", "authorization",
        "recipient", "address", "version", "mac",
    ]

    @Test(arguments: columns)
    func `a changed byte of any row is found`(_ column: String) throws {
        let trial = try trial(rows: 3)
        try trial.store.audit(.signIn, by: .owner, session: "s1", address: "127.0.0.1")
        for sequence in 1...4 {
            let was = try trial.store.read { sql in
                try sql.composed("SELECT \(column) FROM audit WHERE sequence = \(sequence)")
                    .first { $0.value(0) }
            }
            let changed: StoredValue =
                switch try Trial.required(was) {
                case .integer(let number): .integer(number ^ 1)
                case .text(let text): .text(text.isEmpty ? "x" : String(text.dropLast()) + "~")
                case .bytes(let bytes): .bytes(bytes.dropLast() + [bytes[31] ^ 1])
                case .null: .text("x")
                }
            try trial.store.pool.write { db in
                try db.execute(sql: "DROP TRIGGER IF EXISTS auditStays")
                try Query(db, "UPDATE audit SET \(column) = ? WHERE sequence = \(sequence)")
                    .bind(changed).run()
            }
            #expect(fault(trial) == .altered(Int64(sequence)), "\(column) of \(sequence)")
            try trial.store.pool.write { db in
                try Query(db, "UPDATE audit SET \(column) = ? WHERE sequence = \(sequence)")
                    .bind(try Trial.required(was)).run()
            }
            #expect(fault(trial) == nil)
        }
    }

    @Test func `row 21: the last ten rows deleted, with an older head put back, an anchor catches`()
        throws
    {
        let trial = try trial()
        let old = try Trial.required(try trial.store.read { try AuditLog.head($0) })
        for number in 1...10 { try trial.addPartner("Later \(number)") }
        let anchor = try trial.store.auditAnchor()
        try tamper(trial) { db in
            try db.execute(sql: "DELETE FROM audit WHERE sequence > \(old.sequence)")
        }
        #expect(fault(trial) == .headDiffers(15))
        try trial.store.pool.write { db in
            try Query(
                db,
                "UPDATE installation SET auditSequence = ?, auditMac = ?, auditKey = ?"
            )
            .bind(old.sequence).bind(old.mac).bind(old.key).run()
        }
        #expect(fault(trial) == nil)
        #expect(fault(trial, [anchor]) == .cut(after: 15, anchored: 25))
    }

    @Test func `row 22: old rows written anew with the key in the file don't pass`() throws {
        let trial = try trial()
        var forged = try Trial.required(try trial.store.read { try AuditLog.head($0) })
        var rows: [AuditRow] = []
        try trial.store.read { sql in try AuditLog.rows(sql) { rows.append($0) } }
        forged.sequence = 9
        forged.mac = rows[8].mac
        try tamper(trial) { db in
            try db.execute(sql: "DELETE FROM audit WHERE sequence >= 10")
            for row in rows[9...] {
                var entry = row.entry
                entry.actor = "somebody else"
                let made = forged.append(entry)
                try db.execute(
                    sql: """
                        INSERT INTO audit (sequence, at, actor, session, action, object, outcome,
                            basis, authorization, recipient, address, version, mac)
                        VALUES (?, ?, ?, '', ?, ?, ?, '', '', '', '', ?, ?)
                        """,
                    arguments: [
                        made.sequence, entry.at, entry.actor, entry.action, entry.object,
                        entry.outcome, entry.version, DatabaseBytes.data(made.mac),
                    ]
                )
            }
            try Query(
                db,
                "UPDATE installation SET auditSequence = ?, auditMac = ?, auditKey = ?"
            )
            .bind(forged.sequence).bind(forged.mac).bind(forged.key).run()
        }
        #expect(fault(trial) == .altered(10))
    }

    @Test func `row 23: an older copy put back is told by an anchor, a damaged one refused`() throws
    {
        let trial = try trial(rows: 2)
        let other = try TemporaryFolder()
        let path = DatabaseFile.path(in: other.path)
        let early = try trial.store.backUp(to: path)
        try trial.addPartner("Later")
        let anchor = try trial.store.auditAnchor()
        let copy = try Store.open(in: other.path, clock: .standing(on: Trial.day))
        #expect(try copy.verifyAudit(trial.keyring, anchors: [early]) == early)
        #expect(throws: AuditFault.cut(after: 3, anchored: 4)) {
            try copy.verifyAudit(trial.keyring, anchors: [anchor])
        }
        try copy.pool.close()
        var bytes = try other.bytes(of: DatabaseFile.name)
        for place in 4_096..<8_192 { bytes[place] = 0xa5 }
        try DatabaseBytes.write(bytes, to: path)
        #expect(throws: (any Error).self) { try Backup.check(path) }
    }

    @Test func `an anchor is printed, and read back whatever its spaces`() throws {
        let trial = try trial(rows: 1)
        let anchor = try trial.store.auditAnchor()
        let text = anchor.description
        #expect(AuditChain.Anchor(text) == anchor)
        #expect(AuditChain.Anchor(text.uppercased().replacing(" ", with: "\n ")) == anchor)
        #expect(AuditChain.Anchor(text.replacing("1 ", with: "2 ", maxReplacements: 1)) == nil)
        for place in text.indices where text[place].isHexDigit {
            var slip = text
            slip.replaceSubrange(place...place, with: text[place] == "0" ? "1" : "0")
            #expect(AuditChain.Anchor(slip) != anchor)
            #expect(AuditChain.Anchor(slip) == nil)
        }
        #expect(AuditChain.Anchor("") == nil)
        #expect(AuditChain.Anchor("12 abc") == nil)
    }
}
