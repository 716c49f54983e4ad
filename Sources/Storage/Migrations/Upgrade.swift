import GRDB

extension Schema {
    /// Brings a file to this schema, after a copy of it was made beside it.
    ///
    /// - Throws: `StoreError` when the file was written by a newer Rapport.
    func bringUpToDate(_ pool: Connections, in folder: String) throws {
        let found = try pool.read { try Self.number(of: $0) }
        try refuse(newer: found, in: folder)
        guard found < number else { return }
        try Backup.write(
            pool,
            to: DatabaseFile.path(in: folder) + ".before-schema-\(number)"
        )
        try pool.write { db in
            // Another process may have been faster.
            let found = try Self.number(of: db)
            try refuse(newer: found, in: folder)
            try apply(to: db, after: found)
        }
    }

    /// Runs the migrations behind a schema, in the transaction at hand.
    func apply(to db: Database, after found: Int) throws {
        for migration in migrations where migration.number > found {
            for statements in migration.statements { try db.execute(sql: statements) }
            try db.execute(sql: "PRAGMA user_version = \(migration.number)")
        }
    }

    /// - Throws: `StoreError` when a backup was written by a newer Rapport.
    func refuse(newer found: Int, file: String) throws {
        guard found > number else { return }
        throw StoreError.unavailable(
            "\(file) was written by a newer Rapport (schema \(found); this one knows \(number)). "
                + "Update Rapport to restore it. Nothing was changed."
        )
    }

    private func refuse(newer found: Int, in folder: String) throws {
        guard found > number else { return }
        throw StoreError.unavailable(
            "The practice in \(folder) was written by a newer Rapport (schema \(found); this one "
                + "knows \(number)). Update Rapport to open it. Nothing was changed."
        )
    }

    static func number(of db: Database) throws -> Int {
        try Query(db, "PRAGMA user_version").first { $0.int(0) } ?? 0
    }
}
