import GRDB

/// A whole copy of the database in one file, made while it is in use.
enum Backup {
    /// Writes a copy, waits until it is on the disk, looks it through, and then gives it its name.
    ///
    /// A copy of that name that is there already stays.
    static func write(_ pool: Connections, to path: String) throws {
        let draft = path + ".draft"
        FileSystem.remove(draft)
        // VACUUM INTO takes an empty file, and keeps its mode.
        try FileSystem.makeFile(draft)
        do {
            try pool.writeWithoutTransaction { db in
                try Query(db, "VACUUM INTO ?").bind(draft).run()
            }
            try check(draft)
            try FileSystem.sync(draft)
            if FileSystem.kind(of: path) == nil {
                try FileSystem.publish(draft, as: path)
            } else {
                try FileSystem.publish(draft, as: freeName(path))
            }
        } catch {
            FileSystem.remove(draft)
            throw error
        }
    }

    /// - Throws: `StoreError` when the file is not whole.
    static func check(_ path: String) throws {
        var configuration = Configuration()
        configuration.readonly = true
        let queue = try DatabaseQueue(path: path, configuration: configuration)
        let verdict = try queue.read { db in
            try Query(db, "PRAGMA integrity_check(1)").first { $0.text(0) }
        }
        try queue.close()
        guard verdict == "ok" else {
            throw StoreError.badData(
                "\(path) is not whole (\(verdict ?? "nothing to read")). The disk may be failing."
            )
        }
    }

    private static func freeName(_ path: String) -> String {
        var number = 2
        while FileSystem.kind(of: "\(path)-\(number)") != nil { number += 1 }
        return "\(path)-\(number)"
    }
}
