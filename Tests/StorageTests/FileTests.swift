import Cadence
import Domain
import Foundation
import GRDB
import Sample
import Testing
import Vault

@testable import Storage

@Suite struct FileTests {
    private func mode(_ path: String) -> UInt16? {
        FileSystem.mode(of: path).map { UInt16($0) }
    }

    @Test func `nobody else may enter the folder or read a file in it`() throws {
        let parent = try TemporaryFolder()
        let folder = parent.path + "/a/practice"
        let old = umask(0)
        defer { umask(old) }
        let (store, _, _) = try Store.create(
            in: folder,
            password: Trial.password,
            clock: .standing(on: Trial.day),
            cost: try Trial.quick
        )
        try store.changePractice(by: .owner) { $0 = Practice(name: "Willow") }
        #expect(mode(folder) == 0o700)
        #expect(mode(parent.path + "/a") == 0o700)
        let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        #expect(names == ["rapport.db", "rapport.db-shm", "rapport.db-wal"])
        for name in names { #expect(mode(folder + "/" + name) == 0o600, "\(name)") }
    }

    @Test func `the file is opened with WAL, FULL and foreign keys`() throws {
        let trial = try Trial()
        let found = try trial.store.pool.writeWithoutTransaction { db in
            try ["journal_mode", "synchronous", "foreign_keys"].map { name in
                try String.fetchOne(db, sql: "PRAGMA \(name)")
            }
        }
        #expect(found == ["wal", "2", "1"])
    }

    @Test func `there is one practice in a folder`() throws {
        let trial = try Trial()
        #expect(Store.isPresent(in: trial.folder.path))
        #expect(throws: StoreError.self) {
            try Store.create(
                in: trial.folder.path,
                password: Trial.password,
                clock: .standing(on: Trial.day),
                cost: try Trial.quick
            )
        }
        #expect(try trial.reopened().practice() == Practice())
    }

    @Test func `a short password creates nothing`() throws {
        let folder = try TemporaryFolder()
        #expect(throws: StoreError.self) { try Store.create(in: folder.path, password: "short") }
        #expect(folder.names.isEmpty)
    }

    @Test func `a folder without a practice, and a file in its place, are told`() throws {
        let folder = try TemporaryFolder()
        #expect(message { _ = try Store.open(in: folder.path) }.contains("no practice"))
        let file = folder.path + "/file"
        try FileSystem.makeFile(file)
        #expect(message { _ = try Store.open(in: file) }.contains("not a folder"))
        #expect(
            message { _ = try Store.create(in: file, password: Trial.password) }
                .contains("not a folder")
        )
        #expect(
            message { _ = try Store.create(in: file + "/x", password: Trial.password) }
                .contains("not a folder")
        )
    }

    @Test(arguments: ["", "not a database at all", "SQLite format 3\0 and then nonsense"])
    func `a file that is not ours is refused and not touched`(content: String) throws {
        let folder = try TemporaryFolder()
        let path = DatabaseFile.path(in: folder.path)
        try Data(content.utf8).write(to: URL(fileURLWithPath: path))
        let error = storeError { _ = try Store.open(in: folder.path) }
        #expect(error?.exitCode == 65)
        #expect(try folder.bytes(of: DatabaseFile.name) == Array(content.utf8))
        #expect(folder.names == [DatabaseFile.name])
    }

    @Test func `another program's database is refused and not touched`() throws {
        let folder = try TemporaryFolder()
        let queue = try DatabaseQueue(path: DatabaseFile.path(in: folder.path))
        try queue.write { try $0.execute(sql: "CREATE TABLE partner (key)") }
        try queue.close()
        let before = try folder.bytes(of: DatabaseFile.name)
        #expect(storeError { _ = try Store.open(in: folder.path) }?.exitCode == 65)
        #expect(try folder.bytes(of: DatabaseFile.name) == before)
    }

    @Test func `row 23: a damaged file is told, whatever page it is`() throws {
        let trial = try Trial()
        try trial.store.add(Sample.practice(on: Trial.day), by: .owner, keyring: trial.keyring)
        try trial.store.pool.close()
        let whole = try trial.folder.bytes(of: DatabaseFile.name)
        let url = URL(fileURLWithPath: DatabaseFile.path(in: trial.folder.path))
        var opened = 0
        for page in stride(from: 1, to: whole.count / 4_096, by: 7) {
            var bytes = whole
            for index in 0..<2_048 { bytes[page * 4_096 + index] ^= 0x5a }
            try Data(bytes).write(to: url)
            // Either a sentence, or the page was not needed.
            let error = storeError {
                let store = try trial.reopened()
                defer { try? store.pool.close() }
                _ = try store.records(trial.keyring)
                _ = try store.book(on: Trial.day)
                opened += 1
            }
            if let error { #expect(!error.message.isEmpty) }
        }
        #expect(opened < whole.count / 4_096 / 7)
    }

    @Test func `a file from a newer Rapport is refused and not changed`() throws {
        let trial = try Trial()
        try trial.store.pool.write { try $0.execute(sql: "PRAGMA user_version = 999") }
        try trial.store.pool.close()
        let before = try trial.folder.bytes(of: DatabaseFile.name)
        let error = storeError { _ = try trial.reopened() }
        #expect(error?.message.contains("newer Rapport") == true)
        #expect(error?.exitCode == 1)
        #expect(try trial.folder.bytes(of: DatabaseFile.name) == before)
    }

    @Test func `an older file is brought up to date after a whole copy was made`() throws {
        let trial = try Trial()
        let mei = try trial.addPartner("Mei Chen")
        try trial.store.pool.close()
        let next = Schema(
            migrations: Schema.current.migrations + [
                Migration(
                    number: Schema.current.number + 1,
                    statements: ["ALTER TABLE partner ADD COLUMN color TEXT NOT NULL DEFAULT ''"]
                )
            ]
        )
        let clock = Clock.standing(on: Trial.day)
        let store = try Store.open(in: trial.folder.path, clock: clock, schema: next)
        #expect(try store.partner(mei)?.name == "Mei Chen")
        // What was journaled before the migration can still be undone.
        let added = try Trial.required(store.batches().first).id
        try store.change(mei, by: .owner) { $0.name = "Mei" }
        #expect(throws: StoreError.self) { try store.undo(added, by: .owner) }
        let copy = "rapport.db.before-schema-\(next.number)"
        #expect(trial.folder.names.contains(copy))
        #expect(mode(trial.folder.path + "/" + copy) == 0o600)
        try store.pool.close()
        // The copy is a practice of the old schema.
        let restored = try TemporaryFolder()
        try FileManager.default.copyItem(
            atPath: trial.folder.path + "/" + copy,
            toPath: DatabaseFile.path(in: restored.path)
        )
        let older = try Store.open(in: restored.path, clock: clock)
        #expect(try older.partner(mei)?.name == "Mei Chen")
        // And this Rapport refuses the newer file.
        #expect(storeError { _ = try trial.reopened() }?.message.contains("newer") == true)
    }

    @Test func `a migration that fails leaves the file as it was`() throws {
        let trial = try Trial()
        let mei = try trial.addPartner("Mei Chen")
        let broken = Schema(
            migrations: Schema.current.migrations + [
                Migration(
                    number: 900,
                    statements: ["DELETE FROM standing", "ALTER TABLE nothing ADD COLUMN x"]
                )
            ]
        )
        #expect(throws: (any Error).self) {
            try Store.open(
                in: trial.folder.path,
                clock: .standing(on: Trial.day),
                schema: broken
            )
        }
        #expect(try trial.reopened().partner(mei)?.name == "Mei Chen")
    }

    @Test func `two stores on one folder see each other's writes`() throws {
        let trial = try Trial()
        let other = try trial.reopened()
        let mei = try trial.addPartner("Mei Chen")
        #expect(try other.book(on: Trial.day).relationships.count == 1)
        try other.change(mei, by: .owner) { $0.name = "Mei" }
        #expect(try trial.store.book(on: Trial.day).relationships.first?.name == "Mei")
    }

    @Test func `a full disk is told, and nothing of the write remains`() throws {
        let trial = try Trial()
        try trial.addPartner("Mei Chen")
        let before = try trial.state()
        // SQLite says of a file that may not grow what it says of a disk that is full.
        try trial.store.pool.writeWithoutTransaction { db in
            let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
            try db.execute(sql: "PRAGMA max_page_count = \(pages + 2)")
        }
        let error = storeError {
            try trial.store.add(Sample.practice(on: Trial.day), by: .owner, keyring: trial.keyring)
        }
        #expect(error?.message.contains("full") == true)
        #expect(try trial.state() == before)
        #expect(try trial.store.batches().count == 1)
    }
}

/// The error that a store gave, nil when there was none or another.
func storeError(_ body: () throws -> Void) -> StoreError? {
    do {
        try body()
        return nil
    } catch {
        return error as? StoreError
    }
}

func message(_ body: () throws -> Void) -> String {
    storeError(body)?.message ?? ""
}
