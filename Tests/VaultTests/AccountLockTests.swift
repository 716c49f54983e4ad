import Testing

@testable import Vault

@Suite struct AccountLockTests {
    private let keyring = fixedKeyring()

    private func opens(_ keyring: Keyring, _ cell: [UInt8]) -> Bool {
        (try? keyring.column("t", "c").text(cell, row: "r")) == "S.J."
    }

    @Test func `an invitation opens the practice, then a password does, and the link no more`()
        throws
    {
        let cell = try keyring.column("t", "c").seal("S.J.", row: "r")
        let invitation = Invitation()
        let invited = try keyring.lock(for: "ana", invitation: invitation)
        let again = try #require(Invitation(invitation.text))
        let opened = try Keyring.unlock(invited, invitation: again, installation: installation)
        #expect(opens(opened.keyring, cell))
        let password = try Password("four plain words")
        let settled = try opened.keyring.lock(opened.key, password: password, cost: cheap())
        let own = try Keyring.unlock(settled, password: password, installation: installation)
        #expect(opens(own.keyring, cell))
        #expect(throws: UnlockError.damagedSlot) {
            try Keyring.unlock(settled, invitation: again, installation: installation)
        }
        #expect(throws: UnlockError.wrongPassword) {
            try Keyring.unlock(
                settled,
                password: Password("another one here"),
                installation: installation
            )
        }
        #expect(throws: UnlockError.wrongPassword) {
            try Keyring.unlock(invited, invitation: Invitation(), installation: installation)
        }
    }

    @Test func `a new root key goes into the box without anyone's password`() throws {
        let cell = try keyring.column("t", "c").seal("S.J.", row: "r")
        let password = try Password("four plain words")
        let invitation = Invitation()
        let invited = try keyring.lock(for: "ana", invitation: invitation)
        let key = try Keyring.unlock(invited, invitation: invitation, installation: installation)
            .key
        let lock = try keyring.lock(key, password: password, cost: cheap())
        let (fresh, retired) = try keyring.rotated()
        let next = try fresh.rebox(lock)
        let opened = try Keyring.unlock(
            next,
            password: password,
            installation: installation,
            retired: retired
        ).keyring
        #expect(opened.currentID == fresh.currentID)
        #expect(opens(opened, cell))
        // Who was left out has the old key, which nothing new is sealed with.
        let old = try Keyring.unlock(lock, password: password, installation: installation).keyring
        let newCell = try fresh.column("t", "c").seal("S.J.", row: "r")
        #expect(opens(opened, newCell))
        #expect(!opens(old, newCell))
    }

    @Test func `a lock belongs to its account, keys and installation`() throws {
        let invitation = Invitation()
        let lock = try keyring.lock(for: "ana", invitation: invitation)
        let other = try keyring.lock(for: "ben", invitation: Invitation())
        var renamed = lock
        renamed.account = "ben"
        var swapped = lock
        swapped.publicKey = other.publicKey
        var boxed = lock
        boxed.box = other.box
        for wrong in [renamed, swapped, boxed] {
            #expect(throws: UnlockError.self) {
                try Keyring.unlock(wrong, invitation: invitation, installation: installation)
            }
        }
        #expect(throws: UnlockError.self) {
            try Keyring.unlock(lock, invitation: invitation, installation: "elsewhere")
        }
    }

    @Test(arguments: [
        "", "abc", String(repeating: "g", count: 64), String(repeating: "０", count: 64),
    ])
    func `what is no link's secret is none`(text: String) {
        #expect(Invitation(text) == nil)
    }
}
