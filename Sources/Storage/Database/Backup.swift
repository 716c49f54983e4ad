import GRDB
import Vault

/// A whole copy of the database in one file, made while it is in use.
enum Backup {
    /// Writes a copy, waits until it is on the disk, looks it through, and then gives it its name.
    ///
    /// A copy of that name that is there already stays. Several may be written at once: each has a
    /// draft of its own.
    ///
    /// - Returns: the name that it got: `path`, or another where that is taken.
    @discardableResult
    static func write(_ pool: Connections, to path: String) throws -> String {
        let draft = "\(path).\(String(UInt64.random(in: .min ... .max), radix: 16)).draft"
        // VACUUM INTO takes an empty file, and keeps its mode.
        try FileSystem.makeFile(draft)
        do {
            try pool.writeWithoutTransaction { db in
                try Query(db, "VACUUM INTO ?").bind(draft).run()
            }
            try check(draft)
            try FileSystem.sync(draft)
            return try publish(draft, as: path)
        } catch {
            FileSystem.remove(draft)
            throw error
        }
    }

    private static func publish(_ draft: String, as path: String) throws -> String {
        while true {
            let name = FileSystem.freeName(path)
            do {
                try FileSystem.publish(draft, as: name)
                return name
            } catch  where FileSystem.kind(of: draft) != nil && FileSystem.kind(of: name) != nil {
                // Somebody took that name just now.
                continue
            }
        }
    }

    /// Where the audit log of a copy ends.
    static func anchor(of path: String) throws -> AuditChain.Anchor {
        let head = try read(path) { try AuditLog.head(Statements($0)) }
        guard let head else { throw StoreError.damaged("no audit log") }
        return head.anchor
    }

    static func read<Value>(
        _ path: String,
        _ body: (Database) throws -> Value
    ) throws -> Value {
        var configuration = Configuration()
        configuration.readonly = true
        let queue = try DatabaseQueue(path: path, configuration: configuration)
        let value = try queue.read(body)
        try queue.close()
        return value
    }

    /// - Throws: `StoreError` when the file is not whole.
    static func check(_ path: String) throws {
        let verdict = try read(path) { db in
            try Query(db, "PRAGMA integrity_check(1)").first { $0.text(0) }
        }
        guard verdict == "ok" else {
            throw StoreError.badData(
                "\(path) is not whole (\(verdict ?? "nothing to read")). The disk may be failing."
            )
        }
    }
}
