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

    /// - Throws: `StoreError.wrongSecret` when the password is not the owner's.
    init(of store: Store, password: String, cost: ScryptCost) throws {
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

    /// Everything that was sealed still opens, until it has been sealed anew.
    func write(_ sql: Statements) throws {
        let current = try sql("SELECT max(keyID) FROM keySlot").first { $0.int64(0) }
        guard current == Int64(old.currentID) else {
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
