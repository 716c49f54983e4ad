import Domain
import Foundation
import GRDB
import Sample
import Testing
import Vault

@testable import Storage

@Suite struct SealingTests {
    private static let label = "Quixotic-Zebra-77"

    private func trial() throws -> (Trial, [Inquiry]) {
        let trial = try Trial()
        let partner = try trial.addPartner("Mei Chen")
        let inquiries = (0..<3).map { index in
            Inquiry(
                id: trial.store.newID(),
                receivedOn: Trial.day.adding(days: -index),
                source: .partner(partner),
                heardAbout: "my sister \(Self.label)",
                client: "\(Self.label) \(index)",
                part2: index == 1,
                needs: Needs(specialties: ["grief"], age: "adult"),
                closeReason: index == 2 ? "full \(Self.label)" : "",
                referredTo: [partner]
            )
        }
        for inquiry in inquiries {
            try trial.store.add(inquiry, by: .owner, keyring: trial.keyring)
        }
        return (trial, inquiries)
    }

    @Test func `a client's label stands in no file of the folder`() throws {
        let (trial, inquiries) = try trial()
        try trial.store.write(
            Batch.Action("inquiry.change"),
            by: .owner,
            keyring: trial.keyring
        ) { context in
            var changed = inquiries[0]
            changed.closedOn = Trial.day
            try context.update(changed)
        }
        try Backup.write(trial.store.pool, to: trial.folder.path + "/copy.db")
        #expect(trial.folder.names.count >= 4)
        for name in trial.folder.names {
            let data = Data(try trial.folder.bytes(of: name))
            #expect(data.range(of: Data(Self.label.utf8)) == nil, "\(name)")
            #expect(data.range(of: Data("my sister".utf8)) == nil, "\(name)")
        }
        #expect(try trial.store.inquiries(trial.keyring).count == 3)
    }

    @Test func `row 16: two cells that were swapped do not open, and the others do`() throws {
        let (trial, inquiries) = try trial()
        try trial.store.pool.write { db in
            try db.execute(
                sql: """
                    CREATE TEMP TABLE cell AS SELECT key, client FROM inquiry;
                    UPDATE inquiry SET client = (SELECT cell.client FROM cell
                        WHERE cell.key = 3 - inquiry.key) WHERE key IN (1, 2);
                    DROP TABLE cell;
                    """
            )
        }
        let opened = try trial.store.inquiries(trial.keyring)
        #expect(opened.map(\.damaged) == [["client"], ["client"], []])
        #expect(opened[0].record.client.isEmpty)
        #expect(opened[0].record.heardAbout == inquiries[0].heardAbout)
        #expect(opened[2].record == inquiries[2])
    }

    @Test(arguments: Table.inquiry.sealed)
    func `row 17: a flipped bit is told for its field alone`(column: String) throws {
        let (trial, inquiries) = try trial()
        var cell = try trial.store.read { sql in
            try sql.composed("SELECT \(column) FROM inquiry WHERE key = 2").first { $0.bytes(0) }
                ?? []
        }
        for index in stride(from: 0, to: cell.count, by: 5) {
            cell[index] ^= 4
            try trial.store.pool.write { db in
                try Query(db, "UPDATE inquiry SET \(column) = ? WHERE key = 2").bind(cell).run()
            }
            let opened = try trial.store.inquiries(trial.keyring)
            #expect(opened.map(\.damaged) == [[], [column], []])
            #expect(opened[0].record == inquiries[0])
            cell[index] ^= 4
        }
    }

    @Test func `the password and the recovery code open it, and nothing else does`() throws {
        let (trial, inquiries) = try trial()
        let store = try trial.reopened()
        for keyring in [
            try store.unlock(password: Trial.password),
            try store.unlock(recoveryCode: trial.recoveryCode.lowercased()),
        ] {
            #expect(try store.inquiries(keyring).map(\.record) == inquiries)
        }
        for wrong in ["", "short", "a coffee with Max", String(repeating: "x", count: 5_000)] {
            #expect(storeError { _ = try store.unlock(password: wrong) } == .wrongPassword)
        }
        let strange = RecoveryCode().text
        #expect(storeError { _ = try store.unlock(recoveryCode: strange) } != nil)
        #expect(storeError { _ = try store.unlock(recoveryCode: "ABCD") } != nil)
    }

    @Test func `a changed password and a new code take the place of the old`() throws {
        let (trial, inquiries) = try trial()
        try trial.store.changePassword(
            to: "another coffee",
            trial.keyring,
            cost: try Trial.quick
        )
        let code = try trial.store.renewRecoveryCode(trial.keyring)
        let store = try trial.reopened()
        #expect(throws: StoreError.self) { try store.unlock(password: Trial.password) }
        #expect(throws: StoreError.self) { try store.unlock(recoveryCode: trial.recoveryCode) }
        let keyring = try store.unlock(password: "another coffee")
        #expect(try store.inquiries(keyring).map(\.record) == inquiries)
        _ = try store.unlock(recoveryCode: code)
        #expect(throws: StoreError.self) {
            try store.changePassword(to: "short", keyring, cost: try Trial.quick)
        }
    }

    @Test func `row 18: keys are renewed in steps that may be broken off anywhere`() throws {
        let trial = try Trial()
        let records = Sample.practice(on: Trial.day)
        let batch = try trial.store.add(records, by: .owner, keyring: trial.keyring)
        // So that the journal holds sealed cells as well.
        let undone = try trial.store.undo(batch, by: .owner)
        try trial.store.undo(undone, by: .owner)
        let (_, code) = try trial.store.rotateKeys(
            password: Trial.password,
            cost: try Trial.quick
        )
        var steps = 0
        var isUnfinished = true
        while isUnfinished {
            // A new process each time, which knows nothing of the one before.
            let store = try trial.reopened()
            let keyring = try store.unlock(password: Trial.password)
            isUnfinished = try store.resealNext(keyring, limit: 37)
            #expect(try store.records(keyring).inquiries == records.inquiries)
            try store.pool.close()
            steps += 1
        }
        #expect(steps > 3)
        let store = try trial.reopened()
        let keyring = try store.unlock(recoveryCode: code)
        #expect(keyring.retiredIDs.isEmpty)
        #expect(try store.records(keyring) == records)
        #expect(try store.inquiries(keyring).allSatisfy(\.damaged.isEmpty))
        #expect(throws: StoreError.self) { try store.unlock(recoveryCode: trial.recoveryCode) }
        // What the journal kept opens with the new keys too.
        let again = try store.undo(batch, by: .owner)
        try store.undo(again, by: .owner)
        #expect(try store.records(keyring) == records)
        _ = try store.verifyAudit(keyring)
    }

    @Test func `whoever seals anew with keys that were renewed since stops, and deletes none`()
        throws
    {
        let trial = try Trial()
        let records = Sample.practice(on: Trial.day)
        try trial.store.add(records, by: .owner, keyring: trial.keyring)
        func rotate() throws -> Keyring {
            try trial.store.rotateKeys(password: Trial.password, cost: try Trial.quick).keyring
        }
        // Two accounts end one after the other, and the first one's sealing is still under way.
        let second = try rotate()
        #expect(try trial.store.resealNext(second, limit: 37))
        let third = try rotate()
        #expect(throws: StoreError.oldKeys) { try trial.store.resealNext(second) }
        #expect(try trial.store.records(third).inquiries == records.inquiries)
        while try trial.store.resealNext(third) {}
        let keyring = try trial.store.unlock(password: Trial.password)
        #expect(keyring.retiredIDs.isEmpty)
        #expect(try trial.store.records(keyring).inquiries == records.inquiries)
        #expect(try trial.store.inquiries(keyring).allSatisfy(\.damaged.isEmpty))
    }

    @Test func `keys that were renewed since lock nothing: no password, no code, no box`() throws {
        let trial = try Trial()
        let fresh = try trial.store.rotateKeys(password: Trial.password, cost: try Trial.quick)
        #expect(throws: StoreError.oldKeys) {
            try trial.store.changePassword(
                to: "another coffee",
                trial.keyring,
                cost: try Trial.quick
            )
        }
        #expect(throws: StoreError.oldKeys) { try trial.store.renewRecoveryCode(trial.keyring) }
        #expect(throws: StoreError.oldKeys) {
            try trial.store.addToken(
                named: "Website",
                scopes: [.createInquiries],
                expiresOn: Trial.day.adding(days: 30),
                by: .owner,
                keyring: trial.keyring
            )
        }
        for keyring in [
            try trial.store.unlock(password: Trial.password),
            try trial.store.unlock(recoveryCode: fresh.recoveryCode),
        ] {
            #expect(keyring.currentID == fresh.keyring.currentID)
        }
    }

    @Test func `a password or a code that is changed while keys are renewed is not undone by it`()
        throws
    {
        let trial = try Trial()
        let cost = try Trial.quick
        let changes: [(Trial) throws -> Void] = [
            { try $0.store.changePassword(to: "another coffee", $0.keyring, cost: cost) },
            { _ = try $0.store.renewRecoveryCode($0.keyring) },
        ]
        for (change, password) in zip(changes, [Trial.password, "another coffee"]) {
            let renewal = try KeyChange(of: trial.store, password: password, cost: cost)
            try change(trial)
            #expect(throws: StoreError.self) {
                try trial.store.act("keys.rotate", by: .owner, keyring: nil) {
                    try renewal.write($0)
                }
            }
        }
        let keyring = try trial.store.unlock(password: "another coffee")
        #expect(keyring.currentID == trial.keyring.currentID)
    }
}
