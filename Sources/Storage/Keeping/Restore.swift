import GRDB
import Vault

/// What a restored backup is, beside what was there.
public struct Restored: Hashable, Sendable {
    /// How many rows the audit log had before; nil when there was nothing that could be read.
    public var acts: Int64?
    /// How many rows the backup's audit log has.
    public var actsInBackup: Int64
    /// When the last of them was written, in milliseconds since 1970.
    public var lastAct: Int64
    /// Where what it replaced lies; nil when there was nothing.
    public var replaced: String?

    /// What was closed since the backup and is open again: how often each was done, by the log's word.
    public var reopened: [Closing: Int] = [:]

    /// An act that kept somebody or something out.
    public enum Closing: String, CaseIterable, Sendable {
        case account = "account.disable"
        case token = "token.revoke"
        case permission = "authorization.revoke"
        case secondStep = "account.second-step"
        case password = "password.change"
        case recoveryCode = "recovery.renew"
        case keys = "keys.rotate"
    }

    /// How many acts since the backup are no more in the practice.
    public var actsLost: Int64 { max(0, (acts ?? 0) - actsInBackup) }
}

extension Store {
    /// Puts a backup in the place of a practice, and keeps what was there under another name.
    ///
    /// The backup is read through first: a damaged one, one that isn't Rapport's, one of a newer
    /// Rapport, and one of another practice (unless `otherPractice`) are refused, and nothing changed.
    /// There is a whole practice at every moment: the copy takes the name over in one step.
    ///
    /// - Throws: `StoreError`, also while another Rapport has the practice open.
    public static func restore(
        _ backup: String,
        to folder: String,
        clock: Clock = .system,
        otherPractice: Bool = false
    ) throws -> Restored {
        do {
            let copy = try BackupFile(path: backup)
            try FileSystem.makeFolder(folder)
            let hold = try FolderHold.alone(folder)
            defer { withExtendedLifetime(hold) {} }
            let restoring = Restoring(folder: folder, copy: copy, at: clock.milliseconds())
            var restored = try restoring.run(otherPractice: otherPractice)
            restored.lastAct = copy.lastAct
            try noteRestored(in: folder, clock: clock)
            return restored
        } catch {
            throw StoreError.from(error, in: folder)
        }
    }

    /// Opens what was restored, which brings it up to date, and notes it in its log.
    private static func noteRestored(in folder: String, clock: Clock) throws {
        let pool = try DatabaseFile.open(in: folder, schema: .current)
        defer { try? pool.close() }
        try pool.write { db in
            let sql = Statements(db)
            try AuditLog.append(
                AuditEntry(
                    at: clock.milliseconds(),
                    actor: try AuditLog.actor(.owner, sql),
                    action: "restore",
                    version: Store.version
                ),
                sql
            )
        }
    }
}

/// A backup that was read through and found whole.
private struct BackupFile {
    let path: String
    let installation: String
    let acts: Int64
    let lastAct: Int64

    init(path: String) throws {
        self.path = path
        guard FileSystem.kind(of: path) == .file else {
            throw StoreError.unavailable("There is no file \(path). Name a backup to restore.")
        }
        try DatabaseFile.refuseForeign(path)
        try Backup.check(path)
        let found = try Backup.read(path) { db in
            let sql = Statements(db)
            try Schema.current.refuse(newer: try Schema.number(of: db), file: path)
            return (
                try sql("SELECT id FROM installation").first { $0.text(0) },
                try AuditLog.head(sql)?.sequence ?? 0,
                try sql("SELECT count(*), ifnull(max(at), 0) FROM audit").first {
                    ($0.int64(0), $0.int64(1))
                } ?? (0, 0),
                try sql("SELECT count(*) FROM keySlot").first { $0.int64(0) } ?? 0
            )
        }
        guard let installation = found.0, found.1 == found.2.0, found.3 > 0 else {
            throw StoreError.badData(
                "\(path) is not a whole backup: its keys, or rows of its audit log, are missing. "
                    + "Restore another one. Nothing was changed."
            )
        }
        self.installation = installation
        acts = found.1
        lastAct = found.2.1
    }
}

private struct Restoring {
    let folder: String
    let copy: BackupFile
    let at: Int64

    private var place: String { DatabaseFile.path(in: folder) }

    func run(otherPractice: Bool) throws -> Restored {
        let current = readCurrent()
        if let current, current.installation != copy.installation, !otherPractice {
            throw StoreError.refused(
                "\(copy.path) is a backup of another practice than the one in \(folder), so nothing "
                    + "was changed. Restore it into an empty folder with --data, or, if you mean it, "
                    + "with --other-practice."
            )
        }
        let draft = "\(place).\(at).draft"
        FileSystem.remove(draft)
        do {
            try FileSystem.copy(copy.path, to: draft)
            let replaced = try putAway()
            try FileSystem.replace(place, with: draft)
            return Restored(
                acts: current?.acts,
                actsInBackup: copy.acts,
                lastAct: copy.lastAct,
                replaced: replaced,
                reopened: current?.reopened ?? [:]
            )
        } catch {
            FileSystem.remove(draft)
            throw error
        }
    }

    private struct Current {
        var installation: String
        var acts: Int64
        var reopened: [Restored.Closing: Int] = [:]
    }

    /// What is there now, with all of its write-ahead log in the file; nil when it can't be read.
    private func readCurrent() -> Current? {
        guard DatabaseFile.isPresent(in: folder) else { return nil }
        let configuration = DatabaseFile.configuration(for: .writing)
        guard let queue = try? DatabaseQueue(path: place, configuration: configuration) else {
            return nil
        }
        defer { try? queue.close() }
        return try? queue.writeWithoutTransaction { db in
            try db.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
            let sql = Statements(db)
            guard let id = try sql("SELECT id FROM installation").first({ $0.text(0) }) else {
                return nil
            }
            var current = Current(installation: id, acts: try AuditLog.head(sql)?.sequence ?? 0)
            guard id == copy.installation else { return current }
            for closing in Restored.Closing.allCases {
                let count =
                    try sql(
                        """
                        SELECT count(*) FROM audit
                        WHERE sequence > ? AND action = ? AND outcome = 'done'
                        """
                    )
                    .bind(copy.acts).bind(closing.rawValue).first { $0.int(0) } ?? 0
                if count > 0 { current.reopened[closing] = count }
            }
            return current
        }
    }

    /// Gives what is there another name beside its own, which the copy takes over in one step.
    ///
    /// A write-ahead log is left only by a file that could not be read: it goes first, since SQLite
    /// would play it into whatever file lies there.
    private func putAway() throws -> String? {
        guard FileSystem.kind(of: place) != nil else { return nil }
        let stamp = BackupShelf.Item(milliseconds: at).name.dropFirst(8).dropLast(3)
        let away = FileSystem.freeName("\(folder)/replaced-\(stamp).db")
        for suffix in ["-wal", "-shm"] where FileSystem.kind(of: place + suffix) != nil {
            try FileSystem.replace(away + suffix, with: place + suffix)
        }
        try FileSystem.giveName(away, to: place)
        return away
    }
}
