import Crypto

/// The private key of an account, in memory only, while it gets another secret.
public struct AccountKey: Sendable {
    let account: String
    let publicKey: [UInt8]
    let key: SymmetricKey
}

extension Keyring {
    /// A pair of keys for someone who is invited, with this practice's root key in their box.
    public func lock(for account: String, invitation: Invitation) throws -> AccountLock {
        let (publicKey, privateKey) = Letterbox.newKeys()
        let key = AccountKey(
            account: account,
            publicKey: publicKey,
            key: SymmetricKey(data: privateKey)
        )
        let salt = randomBytes(16)
        return try lock(key, salt: salt, cost: nil, with: invitation.key(salt: salt))
    }

    /// The same account, opened by a password from now on.
    public func lock(
        _ key: AccountKey,
        password: Password,
        cost: ScryptCost = .standard
    ) throws -> AccountLock {
        let salt = randomBytes(16)
        return try lock(key, salt: salt, cost: cost, with: cost.key(from: password, salt: salt))
    }

    /// The same lock, with the root key that is in use now in its box.
    public func rebox(_ lock: AccountLock) throws -> AccountLock {
        var lock = lock
        lock.keyID = currentID
        lock.box = try Letterbox.seal(
            root.bytes,
            to: lock.publicKey,
            installation: installation,
            row: lock.boxRow
        )
        return lock
    }

    /// Opens an account by its password, which is the check of the password.
    ///
    /// - Throws: `UnlockError`.
    public static func unlock(
        _ lock: AccountLock,
        password: Password,
        installation: String,
        retired: [RetiredKey] = []
    ) throws -> (keyring: Keyring, key: AccountKey) {
        guard lock.isSound, let cost = lock.cost else { throw UnlockError.damagedSlot }
        let outer = try cost.key(from: password, salt: lock.salt)
        return try open(lock, with: outer, installation, retired)
    }

    /// Opens an account by its invitation.
    ///
    /// - Throws: `UnlockError`.
    public static func unlock(
        _ lock: AccountLock,
        invitation: Invitation,
        installation: String,
        retired: [RetiredKey] = []
    ) throws -> (keyring: Keyring, key: AccountKey) {
        guard lock.isSound, lock.cost == nil else { throw UnlockError.damagedSlot }
        return try open(lock, with: invitation.key(salt: lock.salt), installation, retired)
    }

    private func lock(
        _ key: AccountKey,
        salt: [UInt8],
        cost: ScryptCost?,
        with outer: SymmetricKey
    ) throws -> AccountLock {
        var lock = AccountLock(
            account: key.account,
            publicKey: key.publicKey,
            salt: salt,
            cost: cost,
            nonce: [],
            wrapped: [],
            keyID: currentID,
            box: []
        )
        (lock.nonce, lock.wrapped) = try Wrapping.wrap(
            key.key,
            with: outer,
            covering: lock.context(installation: installation)
        )
        return try rebox(lock)
    }

    private static func open(
        _ lock: AccountLock,
        with outer: SymmetricKey,
        _ installation: String,
        _ retired: [RetiredKey]
    ) throws -> (keyring: Keyring, key: AccountKey) {
        let key = Wrapping.unwrap(
            nonce: lock.nonce,
            wrapped: lock.wrapped,
            with: outer,
            covering: lock.context(installation: installation)
        )
        guard let key else { throw UnlockError.wrongPassword }
        guard
            var root = try? Letterbox.open(
                lock.box,
                with: key.bytes,
                installation: installation,
                row: lock.boxRow
            ), root.count == 32
        else { throw UnlockError.damagedSlot }
        defer { wipe(&root) }
        return (
            Keyring(
                SymmetricKey(data: root),
                id: lock.keyID,
                installation: installation,
                retired: retired
            ),
            AccountKey(account: lock.account, publicKey: lock.publicKey, key: key)
        )
    }
}
