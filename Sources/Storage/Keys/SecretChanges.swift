public import Vault

extension Store {
    /// Wraps the keys with a new password; nothing that is sealed changes.
    ///
    /// - Throws: `StoreError.refused` when the password is too short or too long.
    public func changePassword(to password: String, _ keyring: Keyring) throws {
        try changePassword(to: password, keyring, cost: .standard)
    }

    func changePassword(to password: String, _ keyring: Keyring, cost: ScryptCost) throws {
        let typed = try Keyring.typed(password)
        let slot = try keyring.slot(
            id: Keyring.ownerSlot,
            user: "owner",
            password: typed,
            cost: cost
        )
        try act("password.change", by: .owner, keyring: keyring) { try KeySlotRow.insert(slot, $0) }
    }

    /// Makes a new recovery code, shown this once; the old one opens nothing any more.
    public func renewRecoveryCode(_ keyring: Keyring) throws -> String {
        let code = RecoveryCode()
        let slot = try keyring.slot(id: Keyring.recoverySlot, code: code)
        try act("recovery.renew", by: .owner, keyring: keyring) { try KeySlotRow.insert(slot, $0) }
        return code.text
    }
}
