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
}
