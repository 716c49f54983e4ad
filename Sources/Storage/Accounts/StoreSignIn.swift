import Domain
public import Vault

extension Store {
    /// Opens the practice to someone who works here; without a `login` it is the owner.
    ///
    /// A login that nobody has takes as long as a wrong password does, and says the same.
    ///
    /// - Throws: `StoreError.wrongSecret`.
    public func unlock(
        login: String,
        password: String
    ) throws -> (account: Account, keyring: Keyring) {
        let owner = try account(1)
        let login = login.trimmed
        if login.isEmpty || login.lowercased() == owner.login.lowercased() {
            return (owner, try unlock(password: password))
        }
        let (account, keyring, _) = try unlockColleague(login, password)
        return (account, keyring)
    }

    /// Whose login it is; an empty one is the owner's.
    public func account(of login: String) throws -> Account? {
        let login = login.trimmed.lowercased()
        guard !login.isEmpty else { return try account(1) }
        return try accounts().first { $0.login.lowercased() == login }
    }

    /// Wraps someone's own key with a new password; the owner's slot is the practice's.
    ///
    /// - Throws: `StoreError.wrongSecret` when `current` is not theirs.
    public func changePassword(
        of number: Int,
        from current: String,
        to password: String
    ) throws {
        try changePassword(of: number, from: current, to: password, cost: .standard)
    }

    func changePassword(
        of number: Int,
        from current: String,
        to password: String,
        cost: ScryptCost
    ) throws {
        let account = try account(number)
        guard !account.isOwner else {
            try changePassword(to: password, try unlock(password: current), cost: cost)
            return
        }
        let typed = try Keyring.typed(password)
        let (_, keyring, key) = try unlockColleague(account.login, current)
        let lock = try keyring.lock(key, password: typed, cost: cost)
        try act(
            "password.change",
            object: "account \(account.id)",
            by: account.author,
            keyring: keyring
        ) { sql in
            guard try AccountRow.account(number, sql).state == .active else {
                throw StoreError.wrongPassword
            }
            try AccountLockRow.insert(lock, of: number, sql)
        }
    }

    private func unlockColleague(
        _ login: String,
        _ password: String
    ) throws -> (Account, Keyring, AccountKey) {
        let (installation, slots, retired) = try keys(.password)
        guard let password = try? Password(password) else { throw StoreError.wrongPassword }
        let found = try read { sql -> (Account, AccountLock)? in
            let number = try sql("SELECT number FROM account WHERE login = ? AND state = 'active'")
                .bind(login).first { $0.int(0) }
            guard let number, let lock = try AccountLockRow.lock(of: number, sql) else {
                return nil
            }
            return (try AccountRow.account(number, sql), lock)
        }
        guard let (account, lock) = found else {
            // The same work as for a login that somebody has.
            if let slot = slots.first {
                _ = try? Keyring.unlock(slot, password: password, installation: "")
            }
            throw StoreError.wrongPassword
        }
        do {
            let opened = try Keyring.unlock(
                lock,
                password: password,
                installation: installation,
                retired: retired
            )
            return (account, opened.keyring, opened.key)
        } catch UnlockError.wrongPassword {
            throw StoreError.wrongPassword
        } catch let error as UnlockError {
            throw StoreError.badData(error.message)
        }
    }
}
