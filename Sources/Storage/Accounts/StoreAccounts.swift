public import Domain
import GRDB
public import Vault

extension Store {
    /// Everyone who works here or did, the owner first.
    public func accounts() throws -> [Account] {
        try read { sql in
            try sql.composed("SELECT \(AccountRow.columns) FROM account ORDER BY number")
                .all(AccountRow.account)
        }
    }

    public func account(_ number: Int) throws -> Account {
        try read { try AccountRow.account(number, $0) }
    }

    /// Whether anyone but the owner works here, or did.
    public func isGroup() throws -> Bool {
        try read { try $0("SELECT 1 FROM account WHERE number > 1").hasRow }
    }

    /// What an account may do now, and which root key is in use; nil when there is no such account.
    public func standing(of account: Int) throws -> AccountStanding? {
        try read { sql in
            let keyID = try KeySlotRow.currentID(sql)
            return try sql("SELECT role, state FROM account WHERE number = ?").bind(account).first {
                AccountStanding(
                    role: try $0.word(0),
                    state: try $0.word(1),
                    keyID: keyID
                )
            }
        }
    }

    /// Makes an account that waits for its user to choose a password.
    ///
    /// - Returns: the account, and the link's secret, which is shown this once.
    /// - Throws: `StoreError`, when the name can't be, or somebody signs in with it already.
    public func invite(
        _ name: String,
        login: String,
        as role: Role,
        by author: Author,
        keyring: Keyring
    ) throws -> (account: Account, invitation: Invitation) {
        try Wording.check(name, "The name", limit: 200)
        try Wording.check(login, "What they sign in with", limit: 200)
        guard !name.isBlank, !login.isBlank else {
            throw StoreError.badData("Give a name, and what they will sign in with: an address.")
        }
        guard Role.given.contains(role) else {
            throw StoreError.refused("The owner is who began the practice, and there is one.")
        }
        var generator = SystemRandomNumberGenerator()
        let id = UUIDv7.text(milliseconds: clock.milliseconds(), using: &generator)
        let invitation = Invitation()
        let lock = try keyring.lock(for: id, invitation: invitation)
        let number = try act(
            "account.invite",
            object: "account \(id)",
            by: author,
            keyring: keyring
        ) { sql in
            guard try !sql("SELECT 1 FROM account WHERE login = ?").bind(login).hasRow else {
                throw StoreError.refused("Somebody signs in with that already. Choose another.")
            }
            try sql("INSERT INTO author (id, name) VALUES (?, ?)").bind(id).bind(name).run()
            let number = Int(sql.lastKey)
            try sql(
                "INSERT INTO account (number, login, role, state, changedAt) VALUES (?, ?, ?, ?, ?)"
            )
            .bind(number).bind(login).bind(role.rawValue).bind("invited")
            .bind(clock.milliseconds()).run()
            try AccountLockRow.insert(lock, of: number, sql)
            try insert(invitation, of: number, sql)
            return number
        }
        return (try account(number), invitation)
    }

    /// A new link for someone who has not used theirs; the old one opens nothing any more.
    public func inviteAgain(
        _ number: Int,
        by author: Author,
        keyring: Keyring
    ) throws -> Invitation {
        let account = try account(number)
        let invitation = Invitation()
        let lock = try keyring.lock(for: account.id, invitation: invitation)
        try act(
            "account.invite",
            object: "account \(account.id)",
            by: author,
            keyring: keyring
        ) { sql in
            try refuseUnless(.invited, number, sql)
            try AccountLockRow.insert(lock, of: number, sql)
            try insert(invitation, of: number, sql)
        }
        return invitation
    }

    /// Whose an invitation is; nil when it is over, used, or was never made.
    public func account(invitedBy invitation: Invitation) throws -> Account? {
        try read { sql in
            let number = try sql(
                "SELECT account FROM invitation WHERE digest = ? AND expiresAt > ?"
            )
            .bind(invitation.digest).bind(clock.milliseconds()).first { $0.int(0) }
            return try number.map { try AccountRow.account($0, sql) }
        }
    }

    /// Sets the password of someone who was invited; the link opens nothing from then on.
    public func accept(
        _ invitation: Invitation,
        password: String
    ) throws -> (account: Account, keyring: Keyring) {
        try accept(invitation, password: password, cost: .standard)
    }

    func accept(
        _ invitation: Invitation,
        password: String,
        cost: ScryptCost
    ) throws -> (account: Account, keyring: Keyring) {
        let typed = try Keyring.typed(password)
        guard let invited = try account(invitedBy: invitation) else {
            throw StoreError.noInvitation
        }
        let (installation, retired) = try read { sql in
            (
                try sql("SELECT id FROM installation").first { $0.text(0) } ?? "",
                try KeySlotRow.retired(sql)
            )
        }
        guard let lock = try read({ try AccountLockRow.lock(of: invited.number, $0) }),
            let opened = try? Keyring.unlock(
                lock,
                invitation: invitation,
                installation: installation,
                retired: retired
            )
        else { throw StoreError.noInvitation }
        let settled = try opened.keyring.lock(opened.key, password: typed, cost: cost)
        try act(
            "account.accept",
            object: "account \(invited.id)",
            by: invited.author,
            keyring: opened.keyring
        ) { sql in
            // Used meanwhile, or sent anew: the one who asks decides now.
            let isStill = try sql("SELECT 1 FROM invitation WHERE digest = ? AND expiresAt > ?")
                .bind(invitation.digest).bind(clock.milliseconds()).hasRow
            guard isStill else { throw StoreError.noInvitation }
            try AccountLockRow.insert(settled, of: invited.number, sql)
            try sql("DELETE FROM invitation WHERE account = ?").bind(invited.number).run()
            try setState(.active, of: invited.number, sql)
        }
        return (try account(invited.number), opened.keyring)
    }

    /// Lets someone do another work from now on.
    public func setRole(_ role: Role, of number: Int, by author: Author) throws {
        let account = try account(number)
        guard !account.isOwner, Role.given.contains(role) else {
            throw StoreError.refused("The owner is who began the practice, and there is one.")
        }
        let object = "\(role.rawValue) account \(account.id)"
        try act("account.role", object: object, by: author, keyring: nil) { sql in
            try sql("UPDATE account SET role = ?, changedAt = ? WHERE number = ?")
                .bind(role.rawValue).bind(clock.milliseconds()).bind(number).run()
        }
    }

    /// Takes back an invitation that was not used; nobody has had the keys yet.
    public func withdraw(_ number: Int, by author: Author) throws {
        let account = try account(number)
        try act("account.disable", object: "account \(account.id)", by: author, keyring: nil) {
            sql in
            try refuseUnless(.invited, number, sql)
            try close(number, sql)
        }
    }

    // MARK: Pieces

    /// Lets go of the keys of invitations that are over, as is done every day while it is served.
    public func sweepInvitations() throws {
        do {
            try pool.write { try sweepInvitations(Statements($0)) }
        } catch {
            throw StoreError.from(error, in: folder)
        }
    }

    private func sweepInvitations(_ sql: Statements) throws {
        try sql(
            """
            DELETE FROM accountLock WHERE account IN
                (SELECT account FROM invitation WHERE expiresAt <= ?)
            """
        )
        .bind(clock.milliseconds()).run()
    }

    private func insert(_ invitation: Invitation, of number: Int, _ sql: Statements) throws {
        try sweepInvitations(sql)
        try sql("INSERT OR REPLACE INTO invitation (account, digest, expiresAt) VALUES (?, ?, ?)")
            .bind(number).bind(invitation.digest)
            .bind(clock.milliseconds() + Int64(Account.invitationDays) * 86_400_000).run()
    }

    private func refuseUnless(_ state: Account.State, _ number: Int, _ sql: Statements) throws {
        guard try AccountRow.account(number, sql).state == state else {
            throw StoreError.refused("That has changed meanwhile. Look again; nothing was done.")
        }
    }

    func setState(_ state: Account.State, of number: Int, _ sql: Statements) throws {
        try sql("UPDATE account SET state = ?, changedAt = ? WHERE number = ?")
            .bind(state.rawValue).bind(clock.milliseconds()).bind(number).run()
    }

    /// Nothing of what opened the practice to someone stays.
    func close(_ number: Int, _ sql: Statements) throws {
        try sql("DELETE FROM accountLock WHERE account = ?").bind(number).run()
        try sql("DELETE FROM invitation WHERE account = ?").bind(number).run()
        try clearSecondStep(number, sql)
        try setState(.disabled, of: number, sql)
    }

    /// Nothing is sealed with a key that was put aside: it would be lost with it.
    func refuseOld(_ keyring: Keyring, _ sql: Statements) throws {
        guard try KeySlotRow.currentID(sql) == keyring.currentID else { throw StoreError.oldKeys }
    }
}

extension StoreError {
    static let noInvitation = StoreError.refused(
        "This invitation is over: it was used, it was replaced, or seven days have passed. Ask for a "
            + "new one."
    )
    /// Somebody renewed the keys since these were opened.
    public static let oldKeys = StoreError.sealed(
        "The practice’s keys were renewed meanwhile, so nothing was saved. Sign in again."
    )
}
