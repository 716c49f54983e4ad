import Domain
import Exchange

/// The partners of a practice, and those that this import wrote.
struct ImportDirectory: Directory {
    private let context: WriteContext
    /// Whether the record in question says nothing but a name: then one like it may be another's.
    var isBare = false

    init(_ context: WriteContext) throws {
        self.context = context
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
        try context.sql(
            """
            SELECT id, name, emails, phones FROM partner
            WHERE name = ? COLLATE NOCASE AND organization = ? COLLATE NOCASE ORDER BY key LIMIT 1
            """
        )
        .bind(name).bind(organization).all { try Self.known($0) }
    }

    func holds(_ fingerprint: Fingerprint) throws -> Bool {
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

    func note(_ fingerprint: Fingerprint) throws {
        try context.note(fingerprint: fingerprint.value)
    }

    /// Where nothing was written there is no batch either.
    func forgetArrivals() throws {
        try context.sql("DELETE FROM arrival WHERE batch = ?").bind(context.batch).run()
    }

    /// A record was written, and is found from now on.
    mutating func learn(_ candidate: Candidate) {}

    private func partners(with identity: Identity) throws -> [Known] {
        try context.sql(
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
