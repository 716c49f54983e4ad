import Vault

/// A new root key, made ready outside the transaction that puts it in the old one's place.
///
/// The owner's password is asked for, since their slot is wrapped with it; the recovery code is a new
/// one; everyone else finds the new key in their box.
struct KeyChange {
    let old: Keyring
    let fresh: Keyring
    let code = RecoveryCode()
    private let slots: [KeySlot]
    private let retired: [RetiredKey]
    /// How the keys were wrapped when the password was looked at.
    private let before: [KeySlot]

    /// - Throws: `StoreError.wrongSecret` when the password is not the owner's.
    init(of store: Store, password: String, cost: ScryptCost) throws {
        before = try KeyChange.locks(of: store)
        old = try store.unlock(password: password)
        (fresh, retired) = try old.rotated()
        slots = [
            try fresh.slot(
                id: Keyring.ownerSlot,
                user: "owner",
                password: try Keyring.typed(password),
                cost: cost
            ),
            try fresh.slot(id: Keyring.recoverySlot, code: code),
        ]
    }

    private static func locks(of store: Store) throws -> [KeySlot] {
        try store.keys(.password).slots + store.keys(.recovery).slots
    }

    /// Everything that was sealed still opens, until it has been sealed anew.
    func write(_ sql: Statements) throws {
        // A password or a code that was renewed while the new key was made must not be undone by it.
        guard
            try KeySlotRow.all(.password, sql) + KeySlotRow.all(.recovery, sql) == before
        else {
            throw StoreError.refused(
                "The keys were renewed by another Rapport just now. Nothing was changed."
            )
        }
        try sql("DELETE FROM keySlot").run()
        try sql("DELETE FROM retiredKey").run()
        for slot in slots { try KeySlotRow.insert(slot, sql) }
        for key in retired { try KeySlotRow.insert(key, sql) }
        for (account, lock) in try AccountLockRow.all(sql) {
            try AccountLockRow.insert(try fresh.rebox(lock), of: account, sql)
        }
    }
}
