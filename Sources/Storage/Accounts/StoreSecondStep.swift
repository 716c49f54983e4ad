import Domain
public import Vault

/// The second step of signing in: a code that changes every half a minute, or a spare one on paper.
extension Store {
    /// Whether anyone signs in with a second step, so that the page asks for it.
    public func hasSecondSteps() throws -> Bool {
        try read { try $0("SELECT 1 FROM secondStep").hasRow }
    }

    public func hasSecondStep(_ account: Int) throws -> Bool {
        try read { try $0("SELECT 1 FROM secondStep WHERE account = ?").bind(account).hasRow }
    }

    /// How many spare codes are left.
    public func spareCodes(of account: Int) throws -> Int {
        try read {
            try $0("SELECT count(*) FROM spareCode WHERE account = ?").bind(account)
                .first { $0.int(0) } ?? 0
        }
    }

    /// Opens the practice by all that an account asks for.
    ///
    /// - Parameters:
    ///   - login: empty for the owner's.
    ///   - password: the account's own.
    ///   - code: of the app, or a spare one; it is looked at only where there is a second step.
    /// - Returns: whose account it is, and the practice's keys.
    /// - Throws: `StoreError.wrongSecret`.
    public func unlock(
        login: String,
        password: String,
        code: String
    ) throws -> (account: Account, keyring: Keyring) {
        let opened = try unlock(login: login, password: password)
        try check(code, of: opened.account, opened.keyring)
        return opened
    }

    /// Opens the practice with the printed recovery code, and gives the owner a new password.
    ///
    /// - Parameters:
    ///   - recoveryCode: as it is on paper.
    ///   - code: of the app, or a spare one; it is looked at only where the owner has a second step.
    ///   - password: the new one.
    /// - Returns: the practice's keys.
    /// - Throws: `StoreError.wrongSecret`, when either isn't right; the password stays then.
    public func recover(
        with recoveryCode: String,
        code: String,
        password: String
    ) throws -> Keyring {
        let keyring = try unlock(recoveryCode: recoveryCode)
        try check(code, of: try account(1), keyring)
        try changePassword(to: password, keyring)
        return keyring
    }

    private func check(_ code: String, of account: Account, _ keyring: Keyring) throws {
        guard try hasSecondStep(account.number) else { return }
        let seals = Seals(keyring)
        try act(
            "session.second-step",
            object: "account \(account.id)",
            by: account.author,
            keyring: nil
        ) { sql in
            let row = try sql("SELECT id, secret, usedStep FROM secondStep WHERE account = ?")
                .bind(account.number).first { ($0.text(0), $0.bytes(1), $0.int64(2)) }
            // It was taken away meanwhile.
            guard let (id, cell, used) = row else { return }
            let secret = try seals.secondStep.open(cell, row: id)
            let now = clock.milliseconds()
            if let step = TimeCode(secret: secret).step(of: code, at: now, after: used) {
                try sql("UPDATE secondStep SET usedStep = ? WHERE account = ?").bind(step)
                    .bind(account.number).run()
                return
            }
            guard let spare = SpareCode(code),
                try sql("SELECT 1 FROM spareCode WHERE account = ? AND digest = ?")
                    .bind(account.number).bind(spare.digest).hasRow
            else { throw StoreError.wrongCode }
            try sql("DELETE FROM spareCode WHERE account = ? AND digest = ?").bind(account.number)
                .bind(spare.digest).run()
        }
    }

    /// Asks an account for a code from now on.
    ///
    /// - Parameters:
    ///   - time: the secret that the app has.
    ///   - code: of the app, which shows that it has the secret.
    ///   - number: whose account it is.
    ///   - password: the account's own.
    /// - Returns: the spare codes, which are shown this once.
    /// - Throws: `StoreError.wrongSecret` when either is wrong; nothing is asked for then.
    public func beginSecondStep(
        _ time: TimeCode,
        code: String,
        of number: Int,
        password: String
    ) throws -> [SpareCode] {
        let account = try account(number)
        let keyring = try unlock(login: account.login, password: password).keyring
        guard let step = time.step(of: code, at: clock.milliseconds(), after: 0) else {
            throw StoreError.wrongCode
        }
        var generator = SystemRandomNumberGenerator()
        let id = UUIDv7.text(milliseconds: clock.milliseconds(), using: &generator)
        let cell = try Seals(keyring).secondStep.seal(time.secret, row: id)
        let spare = (0..<SpareCode.given).map { _ in SpareCode() }
        try act(
            "account.second-step",
            object: "account \(account.id)",
            by: account.author,
            keyring: keyring
        ) { sql in
            try clearSecondStep(number, sql)
            try sql("INSERT INTO secondStep (account, id, secret, usedStep) VALUES (?, ?, ?, ?)")
                .bind(number).bind(id).bind(cell).bind(step).run()
            for code in spare {
                try sql("INSERT INTO spareCode (account, digest) VALUES (?, ?)").bind(number)
                    .bind(code.digest).run()
            }
        }
        return spare
    }

    /// Asks an account for the password alone from now on.
    public func endSecondStep(of number: Int, by author: Author) throws {
        let account = try account(number)
        try act("account.one-step", object: "account \(account.id)", by: author, keyring: nil) {
            try clearSecondStep(number, $0)
        }
    }

    func clearSecondStep(_ number: Int, _ sql: Statements) throws {
        try sql("DELETE FROM secondStep WHERE account = ?").bind(number).run()
        try sql("DELETE FROM spareCode WHERE account = ?").bind(number).run()
    }
}

extension StoreError {
    /// What the second step asks for was wrong; the password was right.
    public static let wrongCode = StoreError.wrongSecret(
        "That isn’t the code. It changes every half a minute and counts once; a spare code counts once, "
            + "too."
    )
}
