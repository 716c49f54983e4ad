import Crypto
import Testing

@testable import Vault

@Suite struct KeySlotTests {
    let password = try? Password("café au lait")
    let other = try? Password("cafe au lait")

    /// Made with Python's hashlib and `cryptography` from the written format.
    func vector() throws -> KeySlot {
        KeySlot(
            id: "slot-1",
            kind: .password,
            user: "owner",
            keyID: 1,
            salt: [UInt8](0..<16),
            cost: try cheap(),
            nonce: [UInt8](0xa0..<0xac),
            wrapped: bytes(
                """
                9fa20fe0ed5ca5b31c2360159bd68304cca27c92d6d81a8785888267a164155a
                2a4823f2377588e7dfa52d5b31371992
                """
            )
        )
    }

    @Test func `a slot made by another program opens`() throws {
        let keyring = try Keyring.unlock(
            vector(),
            password: #require(password),
            installation: installation
        )
        #expect(keyring.root.bytes == rootBytes)
        #expect(keyring.currentID == 1)
    }

    @Test func `another password doesn't open it`() throws {
        let wrong = try #require(other)
        let slot = try vector()
        #expect(throws: UnlockError.wrongPassword) {
            try Keyring.unlock(slot, password: wrong, installation: installation)
        }
    }

    @Test func `each field of a slot is part of the lock`() throws {
        let right = try #require(password)
        let slot = try vector()
        let changes: [(inout KeySlot) -> Void] = [
            { $0.id = "slot-2" }, { $0.user = "other" }, { $0.keyID = 2 }, { $0.salt[15] ^= 1 },
            { $0.nonce[0] ^= 1 }, { $0.wrapped[0] ^= 1 }, { $0.wrapped[47] ^= 1 },
            { $0.cost = ScryptCost(rounds: 32, blockSize: 8, passes: 1) },
            { $0.cost = ScryptCost(rounds: 16, blockSize: 8, passes: 2) },
        ]
        for (index, change) in changes.enumerated() {
            var changed = slot
            change(&changed)
            #expect(throws: UnlockError.wrongPassword, "change \(index)") {
                try Keyring.unlock(changed, password: right, installation: installation)
            }
        }
        #expect(throws: UnlockError.wrongPassword) {
            try Keyring.unlock(slot, password: right, installation: "another")
        }
    }

    @Test func `a slot out of bounds is not tried`() throws {
        let right = try #require(password)
        let changes: [(inout KeySlot) -> Void] = [
            { $0.kind = .recovery }, { $0.cost = nil }, { $0.salt = [] }, { $0.nonce = [] },
            { $0.wrapped.removeLast() }, { $0.keyID = 0 },
        ]
        for change in changes {
            var changed = try vector()
            change(&changed)
            #expect(throws: UnlockError.damagedSlot) {
                try Keyring.unlock(changed, password: right, installation: installation)
            }
        }
    }

    @Test func `a changed password wraps the same root, and the old one is out`() throws {
        let old = try #require(password)
        let new = try #require(other)
        let keyring = Keyring(newFor: installation)
        let slot = try keyring.slot(id: "a", user: "owner", password: new, cost: cheap())
        let opened = try Keyring.unlock(slot, password: new, installation: installation)
        #expect(opened.root.bytes == keyring.root.bytes)
        #expect(throws: UnlockError.wrongPassword) {
            try Keyring.unlock(slot, password: old, installation: installation)
        }
        let again = try keyring.slot(id: "a", user: "owner", password: new, cost: cheap())
        #expect(again.salt != slot.salt && again.wrapped != slot.wrapped)
    }

    @Test func `two practices have two roots`() {
        #expect(Keyring(newFor: "a").root.bytes != Keyring(newFor: "a").root.bytes)
    }

    @Test func `the recovery code opens its slot, and no other does`() throws {
        let slot = KeySlot(
            id: "slot-2",
            kind: .recovery,
            user: "",
            keyID: 1,
            salt: [UInt8](0..<16),
            cost: nil,
            nonce: [UInt8](0xa0..<0xac),
            wrapped: bytes(
                """
                9fcd5ad19d3f6a9f116bbaa9e8cc2522972f029ca35cfd24932892661aa2d7ac
                62fd59fe59391ec8375f63acb36910f6
                """
            )
        )
        let code = try RecoveryCode(
            "ZZZF-VZ7V-ZBWZ-HXZP-YQTF-7WQH-Y3QY-XVFC-XFNE-KT77-WVJY-9RZ2-W7GF-VW26"
        )
        let keyring = try Keyring.unlock(slot, code: code, installation: installation)
        #expect(keyring.root.bytes == rootBytes)
        let fresh = try keyring.slot(id: "slot-2", code: code)
        #expect(try Keyring.unlock(fresh, code: code, installation: installation).currentID == 1)
        #expect(throws: UnlockError.wrongRecoveryCode) {
            try Keyring.unlock(slot, code: RecoveryCode(), installation: installation)
        }
    }

    @Test func `Rapport's own cost is 2^17, 8, 1, and works`() throws {
        let right = try #require(password)
        let cost = ScryptCost.standard
        #expect(cost == ScryptCost(rounds: 131_072, blockSize: 8, passes: 1))
        let keyring = fixedKeyring()
        let slot = try keyring.slot(id: "a", user: "owner", password: right)
        #expect(slot.cost == cost)
        #expect(
            try Keyring.unlock(slot, password: right, installation: installation).root.bytes
                == rootBytes
        )
    }
}
