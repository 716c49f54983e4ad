import Domain
import GRDB
import Testing
import Vault

@testable import Storage

@Suite struct AuditTests {
    @Test func `every write has its row, without a name in it`() throws {
        let trial = try Trial()
        let mei = try trial.addPartner("Mei Chen")
        try trial.addTouch(mei, 1, "coffee")
        let rows = try trial.store.read { sql in
            var rows: [AuditRow] = []
            try AuditLog.rows(sql) { rows.append($0) }
            return rows
        }
        #expect(rows.map(\.entry.action) == ["partner.add", "touch.log"])
        #expect(rows.map(\.entry.actor) == ["owner", "owner"])
        #expect(rows[0].entry.object == "partner \(mei)")
        #expect(!rows.contains { "\($0)".contains("Mei Chen") || "\($0)".contains("coffee") })
        #expect(try trial.store.verifyAudit(trial.keyring).sequence == 2)
    }

    @Test(arguments: [
        "UPDATE audit SET action = 'x' WHERE sequence = 1", "DELETE FROM audit WHERE sequence = 1",
        "DELETE FROM audit",
    ])
    func `the log can't be changed`(sql: String) throws {
        let trial = try Trial()
        try trial.addPartner("Mei Chen")
        #expect(throws: DatabaseError.self) {
            try trial.store.pool.write { try $0.execute(sql: sql) }
        }
        _ = try trial.store.verifyAudit(trial.keyring)
    }

    @Test func `what a burglar changes behind the triggers is found`() throws {
        let trial = try Trial()
        for name in ["A", "B", "C", "D"] { try trial.addPartner(name) }
        let anchor = try trial.store.verifyAudit(trial.keyring)
        try trial.store.pool.write { db in
            try db.execute(sql: "DROP TRIGGER auditRemains")
            try db.execute(sql: "DELETE FROM audit WHERE sequence = 4")
        }
        #expect(throws: AuditFault.self) { try trial.store.verifyAudit(trial.keyring) }
        #expect(throws: AuditFault.self) {
            try trial.store.verifyAudit(trial.keyring, anchors: [anchor])
        }
    }

    @Test func `row 20: a write whose audit row fails leaves nothing`() throws {
        let trial = try Trial()
        let mei = try trial.addPartner("Mei Chen")
        let before = try trial.state()
        try trial.store.pool.write { db in
            try db.execute(
                sql: """
                    CREATE TRIGGER auditFull BEFORE INSERT ON audit BEGIN
                        SELECT raise(ABORT, 'no');
                    END
                    """
            )
        }
        #expect(throws: StoreError.self) { try trial.addTouch(mei, 1, "coffee") }
        #expect(throws: StoreError.self) { try trial.addPartner("Ann") }
        #expect(throws: StoreError.self) {
            try trial.store.change(mei, by: .owner) { $0.name = "X" }
        }
        #expect(try trial.state() == before)
        #expect(try trial.store.batches().count == 1)
        #expect(try trial.store.find("coffee").isEmpty)
    }
}
