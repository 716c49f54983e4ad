import Domain
import Exchange

/// The partners of a practice, and those that this import wrote.
struct ImportDirectory: Directory {
    private let context: WriteContext
    /// Whether the record in question says nothing but a name: then one like it may be another's.
    var isBare = false

    /// Of what a partner or an earlier record may be found by; most of what is new is not in it.
    private var sieve = Sieve()

    /// Beside the kinds of identities, what a hash is of.
    private enum Way {
        static let name: UInt8 = 9
    }

    init(_ context: WriteContext) throws {
        self.context = context
        let sql = context.sql
        var sieve = Sieve()
        try sql("SELECT kind, value FROM identity").each {
            sieve.put(Sieve.hash(UInt8(truncatingIfNeeded: $0.int(0)), $0.text(1)))
        }
        try sql("SELECT name, organization FROM partner WHERE organization <> ''").each {
            sieve.put(Sieve.hash(Way.name, $0.text(0), $0.text(1)))
        }
        try sql("SELECT fingerprint FROM arrival").each {
            sieve.put(UInt64(bitPattern: $0.int64(0)))
        }
        self.sieve = sieve
    }

    func partner(uid: String) throws -> Known? {
        guard let identity = Identity.uid(uid) else { return nil }
        return try partners(with: identity).first
    }

    func partners(email key: String) throws -> [Known] {
        guard let identity = Identity.email(key) else { return [] }
        return try partners(with: identity)
    }

    func partners(phone key: String) throws -> [Known] {
        try partners(with: Identity(kind: .phone, value: key))
    }

    func partners(name: String, organization: String) throws -> [Known] {
        guard sieve.mayHold(Sieve.hash(Way.name, name, organization)) else { return [] }
        try context.words.restoreIndexes(context.sql)
        return try context.sql(
            """
            SELECT id, name, emails, phones FROM partner
            WHERE name = ? COLLATE NOCASE AND organization = ? COLLATE NOCASE ORDER BY key LIMIT 1
            """
        )
        .bind(name).bind(organization).all { try Self.known($0) }
    }

    func holds(_ fingerprint: Fingerprint) throws -> Bool {
        guard sieve.mayHold(UInt64(bitPattern: fingerprint.value)) else { return false }
        try context.settleIdentities()
        let batch = try context.sql(
            """
            SELECT arrival.batch FROM arrival JOIN batch ON batch.id = arrival.batch
            WHERE arrival.fingerprint = ? AND batch.undoneBy IS NULL
            """
        )
        .bind(fingerprint.value).first { $0.int(0) }
        guard let batch else { return false }
        return !(isBare && batch == context.batch)
    }

    mutating func note(_ fingerprint: Fingerprint) throws {
        sieve.put(UInt64(bitPattern: fingerprint.value))
        try context.note(fingerprint: fingerprint.value)
    }

    /// Where nothing was written there is no batch either.
    func forgetArrivals() throws {
        try context.settleIdentities()
        try context.sql("DELETE FROM arrival WHERE batch = ?").bind(context.batch).run()
    }

    /// A record was written, and is found from now on.
    mutating func learn(_ candidate: Candidate) {
        for email in candidate.emails { learn(Identity.email(email)) }
        for phone in candidate.phones { learn(Identity.phone(phone)) }
        if let uid = candidate.uid { learn(Identity.uid(uid)) }
        if !candidate.organization.isEmpty {
            sieve.put(Sieve.hash(Way.name, candidate.name, candidate.organization))
        }
    }

    private mutating func learn(_ identity: Identity?) {
        if let identity { sieve.put(Self.hash(of: identity)) }
    }

    private static func hash(of identity: Identity) -> UInt64 {
        Sieve.hash(UInt8(truncatingIfNeeded: identity.kind.rawValue), identity.value)
    }

    private func partners(with identity: Identity) throws -> [Known] {
        guard sieve.mayHold(Self.hash(of: identity)) else { return [] }
        try context.settleIdentities()
        return try context.sql(
            """
            SELECT id, name, emails, phones FROM identity JOIN partner ON partner.key = identity.partner
            WHERE identity.kind = ? AND identity.value = ? ORDER BY partner.key LIMIT 50
            """
        )
        .bind(identity.kind.rawValue).bind(identity.value).all { try Self.known($0) }
    }

    private static func known(_ row: Query) throws -> Known {
        Known(
            id: try row.id(0),
            name: row.text(1),
            emails: try TextList.decode(row.text(2)),
            phones: try TextList.decode(row.text(3))
        )
    }
}
