public import Domain
public import Vault

extension Store {
    /// Makes a token; its secret is shown this once.
    ///
    /// - Parameters:
    ///   - name: for whom it is.
    ///   - scopes: what the program may do.
    ///   - expiresOn: the last day on which it opens, two years from today at most.
    ///   - author: who makes it.
    ///   - keyring: needed for `inquiries:create`, whose box is made with the first of them.
    /// - Returns: the token, and its secret.
    /// - Throws: `StoreError`, when the name, the scopes or the day can't be.
    public func addToken(
        named name: String,
        scopes: Set<AccessToken.Scope>,
        expiresOn: Day,
        by author: Author,
        keyring: Keyring? = nil
    ) throws -> (token: AccessToken, secret: String) {
        try Wording.check(name, "The name", limit: 200)
        guard !name.isBlank else {
            throw StoreError.badData("Say for whom the token is: “Website”, “Dashboard”.")
        }
        guard !scopes.isEmpty else {
            throw StoreError.badData("Choose what the program may do.")
        }
        guard !scopes.contains(.createInquiries) || scopes.count == 1 else {
            throw StoreError.badData(
                "A website’s form gets a token of its own, which opens nothing else."
            )
        }
        let today = try today()
        guard (today...today.adding(days: AccessToken.longest)).contains(expiresOn) else {
            throw StoreError.badData("A token lasts from today to two years at most.")
        }
        var generator = SystemRandomNumberGenerator()
        let id = UUIDv7.text(milliseconds: clock.milliseconds(), using: &generator)
        let secret = AccessToken.prefix + Chance.secret()
        let words = scopes.map(\.rawValue).sorted()
        try act("token.add", object: "token \(id)", by: author, keyring: keyring) { sql in
            if scopes.contains(.createInquiries) { try makeLetterbox(keyring, sql) }
            try sql(
                """
                INSERT INTO token (id, name, hash, scopes, madeAt, expiresOn, author)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """
            )
            .bind(id).bind(name).bind(SecretDigest.of(secret.utf8)).bind(TextList.encode(words))
            .bind(clock.milliseconds()).bind(expiresOn).bind(author.number).run()
        }
        guard let token = try token(secret: secret) else { throw StoreError.damaged("a token") }
        return (token, secret)
    }

    /// All tokens, revoked and expired ones too, the newest first.
    public func tokens() throws -> [AccessToken] {
        try read { sql in
            try sql.composed("SELECT \(TokenRow.columns) FROM token ORDER BY key DESC")
                .all(TokenRow.token)
        }
    }

    /// From now on it opens nothing.
    public func revoke(token id: String, by author: Author) throws {
        try act("token.revoke", object: "token \(id)", by: author, keyring: nil) { sql in
            let key = try sql("SELECT key FROM token WHERE id = ? AND revokedAt IS NULL").bind(id)
                .first { $0.int64(0) }
            guard let key else {
                throw StoreError.unknown("There is no such token, or it is revoked already.")
            }
            try sql("UPDATE token SET revokedAt = ? WHERE key = ?").bind(clock.milliseconds())
                .bind(key).run()
        }
    }

    /// The token of a secret, whether it still opens or not; nil for a secret that nobody was given.
    public func token(secret: String) throws -> AccessToken? {
        try read { sql in
            try sql.composed("SELECT \(TokenRow.columns) FROM token WHERE hash = ?")
                .bind(SecretDigest.of(secret.utf8)).first(TokenRow.token)
        }
    }

    /// Notes on which day a token was last used: once a day.
    public func noteUse(of token: AccessToken, on day: Day) throws {
        guard token.usedOn != day else { return }
        do {
            try pool.write { db in
                try Statements(db)("UPDATE token SET usedOn = ? WHERE key = ?").bind(day)
                    .bind(token.key).run()
            }
        } catch {
            throw StoreError.from(error, in: folder)
        }
    }

    private func makeLetterbox(_ keyring: Keyring?, _ sql: Statements) throws {
        guard try !sql("SELECT 1 FROM letterbox").hasRow else { return }
        guard let keyring, let column = Seals(keyring).letterbox.first else {
            throw StoreError.sealed(
                "What a website’s form sends is sealed. Give the password to make its box."
            )
        }
        let (publicKey, privateKey) = Letterbox.newKeys()
        let id = "letterbox"
        try sql("INSERT INTO letterbox (id, publicKey, privateKey) VALUES (?, ?, ?)")
            .bind(id).bind(publicKey).bind(try column.seal(privateKey, row: id)).run()
    }
}

/// A token as it is read.
enum TokenRow {
    static let columns = "key, id, name, scopes, expiresOn, revokedAt, usedOn"

    static func token(_ row: Query) throws -> AccessToken {
        AccessToken(
            id: row.text(1),
            name: row.text(2),
            scopes: Set(
                try TextList.decode(row.text(3)).compactMap { AccessToken.Scope(rawValue: $0) }
            ),
            expiresOn: row.day(4),
            isRevoked: !row.isNull(5),
            usedOn: row.optionalDay(6),
            key: row.int64(0)
        )
    }
}
