/// One step from a schema to the next, in SQL literals that never change once shipped.
struct Migration: Sendable {
    /// The schema's number after it.
    let number: Int
    /// What moved, in a few words, for the name of the copy that is made before it.
    let statements: [String]
}

/// The steps to the schema that this Rapport reads and writes.
struct Schema: Sendable {
    let migrations: [Migration]

    /// "RPPT": what the file says it is (PRAGMA application_id).
    static let applicationID: Int32 = 0x5250_5054

    static let current = Schema(
        migrations: [.first, .consent, .sittings, .giving, .figures, .access, .accounts]
    )

    var number: Int { migrations.last?.number ?? 0 }
}
