import Domain
import Foundation
import GRDB
import Testing
import Vault

@testable import Storage

@Suite struct RestoreTests {
    private static let clock = Clock.standing(on: Trial.day)

    /// A practice with Mei, and a backup of it; Ann came later.
    private struct Fixture {
        let folder: TemporaryFolder
        let keyring: Keyring
        let backup: BackupMade

        init() throws {
            folder = try TemporaryFolder()
            let (store, keyring, _) = try Store.create(
                in: folder.path,
                password: Trial.password,
                clock: RestoreTests.clock,
                cost: try Trial.quick
            )
            self.keyring = keyring
            try store.add(Partner(id: store.newID(), name: "Mei", addedOn: Trial.day), by: .owner)
            backup = try store.backUp(into: store.backupFolder, tidies: true)
            try store.add(Partner(id: store.newID(), name: "Ann", addedOn: Trial.day), by: .owner)
        }

        func names() throws -> [String] {
            try Store.open(in: folder.path, clock: RestoreTests.clock).records().partners.map(
                \.name
            )
            .sorted()
        }
    }

    @Test func `a backup comes back, and what it replaced keeps lying there`() throws {
        let fixture = try Fixture()
        let restored = try Store.restore(
            fixture.backup.path,
            to: fixture.folder.path,
            clock: RestoreTests.clock
        )
        #expect(try fixture.names() == ["Mei"])
        #expect(restored.actsLost == 1)
        #expect(restored.replaced?.contains("replaced-20260514T120000") == true)
        let again = try Store.restore(
            try #require(restored.replaced),
            to: fixture.folder.path,
            clock: RestoreTests.clock
        )
        #expect(try fixture.names() == ["Ann", "Mei"])
        #expect(again.replaced?.hasSuffix("-2") == true)
    }

    @Test func `an older backup says what was closed since and is open again`() throws {
        let fixture = try Fixture()
        do {
            let store = try Store.open(in: fixture.folder.path, clock: RestoreTests.clock)
            let token = try store.addToken(
                named: "Dashboard",
                scopes: [.readToday],
                expiresOn: try store.today().adding(days: 30),
                by: .owner
            ).token
            try store.revoke(token: token.id, by: .owner)
            _ = try store.renewRecoveryCode(fixture.keyring)
            try store.pool.close()
        }
        let restored = try Store.restore(
            fixture.backup.path,
            to: fixture.folder.path,
            clock: RestoreTests.clock
        )
        #expect(restored.reopened == [.token: 1, .recoveryCode: 1])
    }

    @Test func `an older copy is found by the anchor of a newer one`() throws {
        let fixture = try Fixture()
        let store = try Store.open(in: fixture.folder.path, clock: RestoreTests.clock)
        for name in ["B", "C", "D"] {
            try store.add(Partner(id: store.newID(), name: name, addedOn: Trial.day), by: .owner)
        }
        let later = try store.verifyAudit(fixture.keyring)
        let elsewhere = try TemporaryFolder()
        _ = try Store.restore(fixture.backup.path, to: elsewhere.path, clock: RestoreTests.clock)
        let copy = try Store.open(in: elsewhere.path, clock: RestoreTests.clock)
        let anchor = fixture.backup.anchor
        _ = try copy.verifyAudit(fixture.keyring, anchors: [anchor])
        #expect(throws: AuditFault.self) {
            try copy.verifyAudit(fixture.keyring, anchors: [later])
        }
    }

    @Test func `while another Rapport has it open, nothing is restored`() throws {
        let fixture = try Fixture()
        let open = try Store.open(in: fixture.folder.path, clock: RestoreTests.clock)
        let error = storeError {
            _ = try Store.restore(fixture.backup.path, to: fixture.folder.path)
        }
        #expect(error?.message.contains("Another Rapport") == true)
        #expect(try open.records().partners.count == 2)
    }

    @Test func `a damaged, cut or foreign backup is refused, and nothing changes`() throws {
        let fixture = try Fixture()
        let whole = Array(try Data(contentsOf: URL(fileURLWithPath: fixture.backup.path)))
        var damaged = whole
        for index in whole.count / 2..<whole.count { damaged[index] ^= 0x5a }
        for bytes in [damaged, Array(whole.prefix(whole.count / 2)), Array("no".utf8), []] {
            let path = fixture.folder.path + "/other.db"
            try Data(bytes).write(to: URL(fileURLWithPath: path))
            #expect(storeError { _ = try Store.restore(path, to: fixture.folder.path) } != nil)
            #expect(try fixture.names() == ["Ann", "Mei"])
        }
        #expect(
            !fixture.folder.names.contains { $0.hasPrefix("replaced") || $0.hasSuffix("draft") }
        )
    }

    @Test func `a backup whose log was cut is refused`() throws {
        let fixture = try Fixture()
        let queue = try DatabaseQueue(path: fixture.backup.path)
        try queue.write { db in
            try db.execute(sql: "DROP TRIGGER auditRemains; DELETE FROM audit WHERE sequence = 2")
        }
        try queue.close()
        let error = storeError {
            _ = try Store.restore(fixture.backup.path, to: fixture.folder.path)
        }
        #expect(error?.exitCode == 65)
        #expect(try fixture.names() == ["Ann", "Mei"])
    }

    @Test func `a backup of another practice is refused unless it is meant`() throws {
        let (fixture, other) = (try Fixture(), try Fixture())
        #expect(
            storeError { _ = try Store.restore(other.backup.path, to: fixture.folder.path) } != nil
        )
        #expect(try fixture.names() == ["Ann", "Mei"])
        _ = try Store.restore(
            other.backup.path,
            to: fixture.folder.path,
            clock: RestoreTests.clock,
            otherPractice: true
        )
        #expect(try fixture.names() == ["Mei"])
    }

    @Test func `a database that can't be read any more gives way, and is kept`() throws {
        let fixture = try Fixture()
        let path = DatabaseFile.path(in: fixture.folder.path)
        try Data("nonsense".utf8).write(to: URL(fileURLWithPath: path))
        let restored = try Store.restore(
            fixture.backup.path,
            to: fixture.folder.path,
            clock: RestoreTests.clock
        )
        #expect(try fixture.names() == ["Mei"])
        #expect(restored.acts == nil)
        let kept = try Data(contentsOf: URL(fileURLWithPath: try #require(restored.replaced)))
        #expect(kept == Data("nonsense".utf8))
    }

    @Test(arguments: 1...Schema.current.number)
    func `a backup of every earlier schema comes back`(number: Int) throws {
        let schema = Schema(migrations: Array(Schema.current.migrations.prefix(number)))
        let folder = try TemporaryFolder()
        let (old, keyring, _) = try Store.create(
            in: folder.path + "/old",
            password: Trial.password,
            clock: RestoreTests.clock,
            cost: try Trial.quick,
            schema: schema
        )
        try old.pool.write { db in
            try db.execute(sql: "UPDATE practice SET name = 'Willow'")
        }
        let backup = folder.path + "/backup.db"
        _ = try old.backUp(to: backup)
        _ = try Store.restore(backup, to: folder.path + "/new", clock: RestoreTests.clock)
        let store = try Store.open(in: folder.path + "/new", clock: RestoreTests.clock)
        #expect(try store.practice().name == "Willow")
        _ = try store.verifyAudit(keyring)
    }

    @Test func `a backup of a newer Rapport is refused`() throws {
        let fixture = try Fixture()
        let queue = try DatabaseQueue(path: fixture.backup.path)
        try queue.write { try $0.execute(sql: "PRAGMA user_version = 999") }
        try queue.close()
        let error = storeError {
            _ = try Store.restore(fixture.backup.path, to: fixture.folder.path)
        }
        #expect(error?.message.contains("newer Rapport") == true)
    }

    @Test func `a clock that was put back does not make a backup at every look`() throws {
        let trial = try Trial()
        _ = try #require(try trial.store.backUpIfDue())
        let back = try Store.open(
            in: trial.folder.path,
            clock: .standing(on: Trial.day.adding(days: -3))
        )
        _ = try #require(try back.backUpIfDue())
        #expect(try back.backUpIfDue() == nil)
    }

    @Test func `a backup is made once a day`() throws {
        let trial = try Trial()
        let first = try #require(try trial.store.backUpIfDue())
        #expect(try trial.store.backUpIfDue() == nil)
        let tomorrow = try Store.open(
            in: trial.folder.path,
            clock: .standing(on: Trial.day.adding(days: 1))
        )
        let second = try #require(try tomorrow.backUpIfDue())
        #expect(first.path != second.path)
        #expect(FileSystem.mode(of: tomorrow.backupFolder) == 0o700)
    }
}
