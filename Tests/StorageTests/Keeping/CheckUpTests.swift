import Domain
import Foundation
import GRDB
import Testing

@testable import Storage

@Suite struct CheckUpTests {
    private func levels(_ trial: Trial, on day: Day = Trial.day) -> [Finding.Subject: Finding.Level]
    {
        let findings = CheckUp(of: trial.folder.path, clock: .standing(on: day))
            .findings { try $0.unlock(password: Trial.password) }
        #expect(findings.allSatisfy { $0.text.hasSuffix(".") || $0.text.contains("chmod") })
        return Dictionary(findings.map { ($0.subject, $0.level) }) { first, _ in first }
    }

    private func healthy() throws -> Trial {
        let trial = try Trial()
        try trial.addPartner("Mei")
        _ = try trial.store.backUpIfDue()
        for name in [""] + trial.folder.names.filter({ $0.hasPrefix("rapport.db") }) {
            let path = "\(trial.folder.path)/\(name)"
            try FileManager.default.setAttributes(
                [.posixPermissions: name.isEmpty ? 0o700 : 0o600],
                ofItemAtPath: path
            )
        }
        return trial
    }

    @Test func `a healthy practice is good in every part`() throws {
        let found = levels(try healthy())
        #expect(found.count == Finding.Subject.allCases.count)
        #expect(found.values.allSatisfy { $0 == .good }, "\(found)")
    }

    @Test func `what others may read is told`() throws {
        let trial = try healthy()
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o644],
            ofItemAtPath: DatabaseFile.path(in: trial.folder.path)
        )
        #expect(levels(trial)[.permissions] == .trouble)
    }

    @Test func `a clock that went back is told`() throws {
        #expect(levels(try healthy(), on: Trial.day.adding(days: -365))[.clock] == .trouble)
    }

    @Test func `an old backup, and none, are told`() throws {
        let trial = try healthy()
        #expect(levels(trial, on: Trial.day.adding(days: 9))[.backup] == .advice)
        try FileManager.default.removeItem(atPath: trial.store.backupFolder)
        #expect(levels(trial)[.backup] == .advice)
    }

    @Test func `an unknown time zone is told`() throws {
        let trial = try healthy()
        try trial.store.pool.write { db in
            try db.execute(sql: "UPDATE practice SET timeZone = 'Mars/Olympus'")
        }
        #expect(levels(trial)[.timeZone] == .trouble)
    }

    @Test func `a row cut from the audit log is told`() throws {
        let trial = try healthy()
        try trial.store.pool.write { db in
            try db.execute(sql: "DROP TRIGGER auditRemains; DELETE FROM audit WHERE sequence = 1")
        }
        #expect(levels(trial)[.audit] == .trouble)
    }

    @Test func `a row that was changed is told`() throws {
        let trial = try healthy()
        try trial.store.pool.write { db in
            try db.execute(sql: "DROP TRIGGER auditStays")
            try db.execute(sql: "UPDATE audit SET action = 'x' WHERE sequence = 1")
        }
        #expect(levels(trial)[.audit] == .trouble)
    }

    @Test func `a lost recovery code is told`() throws {
        let trial = try healthy()
        try trial.store.pool.write { db in
            try db.execute(sql: "DELETE FROM keySlot WHERE kind = 'recovery'")
        }
        #expect(levels(trial)[.keys] == .trouble)
    }

    @Test func `an old key that is left over is told`() throws {
        let trial = try healthy()
        let fresh = try trial.store.rotateKeys(password: Trial.password, cost: Trial.quick)
        #expect(levels(trial)[.keys] == .advice)
        while try trial.store.resealNext(fresh.keyring) {}
        #expect(levels(trial)[.keys] == .good)
    }

    @Test(arguments: ["rapport.db.before-schema-3", "replaced-20260514T000000Z.db"])
    func `an old copy that is left over is told by its name`(name: String) throws {
        let trial = try healthy()
        try FileSystem.makeFile("\(trial.folder.path)/\(name)")
        #expect(levels(trial)[.leftovers] == .advice)
        let findings = CheckUp(of: trial.folder.path).findings { _ in nil }
        #expect(findings.contains { $0.subject == .leftovers && $0.text.contains(name) })
    }

    @Test func `a recovery code that may be on no paper is told`() throws {
        let trial = try healthy()
        try trial.store.audit(.codeShown, by: .owner)
        #expect(levels(trial)[.keys] == .advice)
        try trial.store.audit(.codeKept, by: .owner)
        #expect(levels(trial)[.keys] == .good)
    }

    @Test func `a file that is none is told, and the rest still looked at`() throws {
        let trial = try healthy()
        try trial.store.pool.close()
        try Data("nonsense".utf8).write(
            to: URL(fileURLWithPath: DatabaseFile.path(in: trial.folder.path))
        )
        let found = levels(trial)
        #expect(found[.file] == .trouble)
        #expect(found[.backup] == .good)
        #expect(found[.integrity] == nil)
    }
}
