import Domain
import Testing
import Vault

@testable import Storage

@Suite struct BackupTests {
    @Test func `a backup is a practice of its own, and is never put over a file`() throws {
        let trial = try Trial()
        try trial.addPartner("Mei")
        let other = try TemporaryFolder()
        let path = DatabaseFile.path(in: other.path)
        let anchor = try trial.store.backUp(to: path)
        #expect(FileSystem.mode(of: path) == 0o600)
        #expect(throws: StoreError.self) { try trial.store.backUp(to: path) }
        let copy = try Store.open(in: other.path, clock: .standing(on: Trial.day))
        #expect(try copy.records().partners.map(\.name) == ["Mei"])
        let keyring = try copy.unlock(password: Trial.password)
        #expect(try copy.verifyAudit(keyring, anchors: [anchor]) == anchor)
    }

    @Test func `backups that are made in the same second are whole, each under its own name`()
        async throws
    {
        let trial = try Trial()
        let path = trial.folder.path + "/copy.db"
        let names = try await withThrowingTaskGroup(of: String.self) { group in
            for _ in 0..<6 { group.addTask { try Backup.write(trial.store.pool, to: path) } }
            return try await group.reduce(into: Set<String>()) { $0.insert($1) }
        }
        #expect(names.count == 6)
        for name in names { try Backup.check(name) }
        #expect(!trial.folder.names.contains { $0.hasSuffix(".draft") })
    }

    @Test func `what a kill left of a backup goes with a later one`() throws {
        let trial = try Trial()
        let place = trial.store.backupFolder
        try FileSystem.makeFolder(place)
        let now = BackupShelf.Item(milliseconds: trial.store.clock.milliseconds()).name
        let (old, fresh) = ("rapport-20200101T000000Z.db.k3x.draft", "\(now).k3x.draft")
        for name in [old, fresh, "mine.draft"] { try FileSystem.makeFile("\(place)/\(name)") }
        _ = try trial.store.backUp(into: place, tidies: true)
        let names = FileSystem.names(in: place)
        #expect(!names.contains(old))
        #expect(names.contains(fresh) && names.contains("mine.draft"))
    }
}
