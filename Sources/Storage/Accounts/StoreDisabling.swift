public import Vault

extension Store {
    /// Ends an account: its key is deleted, and the practice gets a new one, which it never had.
    ///
    /// What they wrote stays. Everything about clients still opens meanwhile; `resealNext` seals it
    /// anew, and may be broken off and carried on.
    ///
    /// - Parameters:
    ///   - number: whose account it is.
    ///   - author: by whom.
    ///   - password: the owner's.
    /// - Returns: the new keys, and the new recovery code, which is shown this once.
    /// - Throws: `StoreError.wrongSecret`; `.refused` for the owner's own account.
    public func disable(
        _ number: Int,
        by author: Author,
        password: String
    ) throws -> (keyring: Keyring, recoveryCode: String) {
        try disable(number, by: author, password: password, cost: .standard)
    }

    func disable(
        _ number: Int,
        by author: Author,
        password: String,
        cost: ScryptCost
    ) throws -> (keyring: Keyring, recoveryCode: String) {
        let account = try account(number)
        guard !account.isOwner else {
            throw StoreError.refused("The practice is the owner’s, so this account stays.")
        }
        guard account.state != .disabled else {
            throw StoreError.refused("This account is closed already.")
        }
        let change = try KeyChange(of: self, password: password, cost: cost)
        // Which keys it may take the place of, the change itself knows.
        try act("account.disable", object: "account \(account.id)", by: author, keyring: nil) {
            sql in
            try close(number, sql)
            try change.write(sql)
        }
        return (change.fresh, change.code.text)
    }
}
