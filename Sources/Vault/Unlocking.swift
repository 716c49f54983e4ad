import Crypto

extension Keyring {
    /// Wraps the root key with a user's password: for a new user, and for a changed password.
    ///
    /// It throws only when memory for the key's derivation is refused (128 MiB at the standard cost).
    public func slot(
        id: String,
        user: String,
        password: Password,
        cost: ScryptCost = .standard
    ) throws -> KeySlot {
        let salt = randomBytes(16)
        return try slot(
            KeySlot(
                id: id,
                kind: .password,
                user: user,
                keyID: currentID,
                salt: salt,
                cost: cost,
                nonce: [],
                wrapped: []
            ),
            with: cost.key(from: password, salt: salt)
        )
    }

    /// Wraps the root key with the recovery code; an older code's slot is to be deleted.
    public func slot(id: String, code: RecoveryCode) throws -> KeySlot {
        let salt = randomBytes(16)
        return try slot(
            KeySlot(
                id: id,
                kind: .recovery,
                user: "",
                keyID: currentID,
                salt: salt,
                cost: nil,
                nonce: [],
                wrapped: []
            ),
            with: code.key(salt: salt)
        )
    }

    /// Opens a password's slot, which is the check of the password.
    ///
    /// Of the retired keys one that is damaged is left out, so that the rest can be read: see
    /// `retiredIDs`.
    ///
    /// - Throws: `UnlockError`.
    public static func unlock(
        _ slot: KeySlot,
        password: Password,
        installation: String,
        retired: [RetiredKey] = []
    ) throws -> Keyring {
        guard slot.kind == .password, slot.isSound, let cost = slot.cost else {
            throw UnlockError.damagedSlot
        }
        let key = try cost.key(from: password, salt: slot.salt)
        guard let root = slot.root(with: key, installation: installation) else {
            throw UnlockError.wrongPassword
        }
        return Keyring(root, id: slot.keyID, installation: installation, retired: retired)
    }

    /// Opens the recovery code's slot.
    ///
    /// - Throws: `UnlockError`.
    public static func unlock(
        _ slot: KeySlot,
        code: RecoveryCode,
        installation: String,
        retired: [RetiredKey] = []
    ) throws -> Keyring {
        guard slot.kind == .recovery, slot.isSound, slot.cost == nil else {
            throw UnlockError.damagedSlot
        }
        guard let root = slot.root(with: code.key(salt: slot.salt), installation: installation)
        else { throw UnlockError.wrongRecoveryCode }
        return Keyring(root, id: slot.keyID, installation: installation, retired: retired)
    }

    private func slot(_ empty: KeySlot, with key: SymmetricKey) throws -> KeySlot {
        var slot = empty
        (slot.nonce, slot.wrapped) = try Wrapping.wrap(
            root,
            with: key,
            covering: slot.context(installation: installation)
        )
        return slot
    }

    convenience init(
        _ root: SymmetricKey,
        id: UInt32,
        installation: String,
        retired: [RetiredKey]
    ) {
        var older: [UInt32: SymmetricKey] = [:]
        for old in retired where old.wrappedBy == id && old.keyID != id {
            older[old.keyID] = Wrapping.unwrap(
                nonce: old.nonce,
                wrapped: old.wrapped,
                with: root,
                covering: old.context(installation: installation)
            )
        }
        self.init(installation: installation, currentID: id, root: root, retired: older)
    }
}

extension KeySlot {
    fileprivate var isSound: Bool {
        salt.count == 16 && nonce.count == 12 && wrapped.count == 48 && keyID > 0
    }

    fileprivate func root(with key: SymmetricKey, installation: String) -> SymmetricKey? {
        Wrapping.unwrap(
            nonce: nonce,
            wrapped: wrapped,
            with: key,
            covering: context(installation: installation)
        )
    }
}
