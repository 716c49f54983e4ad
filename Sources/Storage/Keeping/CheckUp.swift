import Domain
import Foundation
import GRDB
public import Vault

/// Looks a practice over: what could keep it from being there, whole and private, tomorrow.
///
/// Nothing is changed. With keys the audit log is checked to its first row, else only counted.
public struct CheckUp {
    let folder: String
    let clock: Clock

    public init(of folder: String, clock: Clock = .system) {
        self.folder = folder
        self.clock = clock
    }

    private var path: String { DatabaseFile.path(in: folder) }

    /// What was seen, in the order of `Finding.Subject`.
    ///
    /// - Parameter unlock: Gives the keys of the practice, or nil when there is no password at hand.
    /// - Returns: One finding a subject; without those inside when the file can't be opened.
    public func findings(unlock: @escaping (Store) throws -> Keyring?) -> [Finding] {
        var findings = [permissions(), space()]
        do {
            let store = try Store.open(in: folder, clock: clock)
            findings.append(Finding(.file, .good, "The practice in \(folder) opens."))
            findings += inside(store, unlock: unlock)
        } catch {
            findings.append(Finding(.file, .trouble, reason(error)))
        }
        findings += [backup(), leftovers()]
        let order = Finding.Subject.allCases
        return findings.sorted {
            (order.firstIndex(of: $0.subject) ?? 0) < (order.firstIndex(of: $1.subject) ?? 0)
        }
    }

    private func inside(_ store: Store, unlock: @escaping (Store) throws -> Keyring?) -> [Finding] {
        let checks: [(Finding.Subject, () throws -> Finding)] = [
            (.integrity, { try integrity(store) }), (.keys, { try keys(store) }),
            (.audit, { try audit(store, unlock) }), (.clock, { try clockFinding(store) }),
            (.timeZone, { try timeZone(store) }), (.version, { try version(store) }),
        ]
        return checks.map { subject, check in
            do {
                return try check()
            } catch let fault as AuditFault {
                return Finding(
                    subject,
                    .trouble,
                    "\(fault.message) Restore a backup, and find out who."
                )
            } catch {
                return Finding(subject, .trouble, reason(error))
            }
        }
    }

    private func reason(_ error: any Error) -> String {
        (StoreError.from(error, in: folder) as? StoreError)?.message ?? "\(error)"
    }

    private func permissions() -> Finding {
        let open = ([""] + FileSystem.names(in: folder).filter { $0.hasPrefix("rapport.db") })
            .filter { (FileSystem.mode(of: "\(folder)/\($0)") ?? 0) & 0o077 != 0 }
            .map { $0.isEmpty ? "the folder itself" : $0 }
        guard let first = open.first else {
            return Finding(.permissions, .good, "Nobody but you may enter the folder.")
        }
        return Finding(
            .permissions,
            .trouble,
            "Others on this machine may enter \(first)\(open.count > 1 ? " and more" : ""). Shut them "
                + "out with: chmod -R go= '\(folder)'"
        )
    }

    private func space() -> Finding {
        guard let free = FileSystem.freeBytes(at: folder) else {
            return Finding(.space, .advice, "How much room the disk has can’t be asked.")
        }
        // A backup takes as much as the practice, and so does the log of a large import.
        let needed = max(200 << 20, 3 * (FileSystem.size(of: path) ?? 0))
        let room = "\(free >> 20) MB are free on the disk"
        return free >= needed
            ? Finding(.space, .good, "\(room).")
            : Finding(.space, .trouble, "Only \(room); make room for at least \(needed >> 20) MB.")
    }

    private func integrity(_ store: Store) throws -> Finding {
        let faults = try store.read { sql in
            try sql("PRAGMA integrity_check(1)").all { $0.text(0) }.filter { $0 != "ok" }
                + sql("PRAGMA foreign_key_check").all { "a row of \($0.text(0)) leads nowhere" }
        }
        guard let fault = faults.first else {
            return Finding(.integrity, .good, "The database is whole.")
        }
        return Finding(
            .integrity,
            .trouble,
            "The database is damaged (\(fault)). Restore the newest backup with `rapport restore`, and "
                + "look after the disk."
        )
    }

    private func keys(_ store: Store) throws -> Finding {
        let kinds = try store.read { sql in
            try sql("SELECT DISTINCT kind FROM keySlot").all { $0.text(0) }
        }
        let missing = [("password", "password"), ("recovery", "recovery code")]
            .filter { !kinds.contains($0.0) }.map(\.1)
        guard missing.isEmpty else {
            return Finding(
                .keys,
                .trouble,
                "There is no \(missing.joined(separator: " and no ")) that opens what is sealed. "
                    + "Restore a backup that has them."
            )
        }
        let isLeft = try store.read { try $0("SELECT 1 FROM retiredKey").hasRow }
        guard !isLeft else {
            return Finding(
                .keys,
                .advice,
                "Sealing anew was broken off, so an old key still opens a part. `rapport keys rotate "
                    + "--resume` carries on, and so does the owner's next sign-in."
            )
        }
        guard try !store.isRecoveryCodeUnconfirmed() else {
            return Finding(
                .keys,
                .advice,
                "Nobody has typed the newest recovery code once more, so it may be on no paper. Make a "
                    + "new one in Settings, and write it down."
            )
        }
        return Finding(.keys, .good, "A password and a recovery code open what is sealed.")
    }

    private func audit(_ store: Store, _ unlock: @escaping (Store) throws -> Keyring?) throws
        -> Finding
    {
        let (rows, head) = try store.read { sql in
            (
                try sql("SELECT count(*) FROM audit").first { $0.int64(0) } ?? 0,
                try AuditLog.head(sql)?.sequence ?? 0
            )
        }
        guard rows == head else {
            return Finding(
                .audit,
                .trouble,
                "The audit log should have \(head) rows, and has \(rows). Someone changed the file; "
                    + "restore a backup, and find out who."
            )
        }
        guard let keyring = try unlock(store) else {
            return Finding(
                .audit,
                .good,
                "The audit log has all of its \(rows) rows. With your password they are read as well."
            )
        }
        _ = try store.verifyAudit(keyring)
        return Finding(.audit, .good, "The audit log’s \(rows) rows are as they were written.")
    }

    private func clockFinding(_ store: Store) throws -> Finding {
        guard let fault = try store.clockFault() else {
            return Finding(.clock, .good, "The clock runs on.")
        }
        return Finding(.clock, .trouble, fault)
    }

    private func timeZone(_ store: Store) throws -> Finding {
        let name = try store.practice().timeZone
        guard !name.isEmpty else {
            return Finding(.timeZone, .good, "Days are those of this machine’s time zone.")
        }
        guard TimeZone(identifier: name) != nil else {
            return Finding(
                .timeZone,
                .trouble,
                "This machine does not know the time zone \(name), so days are those of its own. "
                    + "Install its time zone data (on Debian: tzdata), or choose another in Settings."
            )
        }
        return Finding(.timeZone, .good, "Days are those of \(name).")
    }

    private func backup() -> Finding {
        let place = Store.backupFolder(of: folder)
        guard let newest = Store.newestBackup(in: place) else {
            return Finding(
                .backup,
                .advice,
                "There is no backup in \(place) yet. Make one with `rapport backup`, and take a copy to "
                    + "another place now and then."
            )
        }
        let days = Int((clock.milliseconds() / 1_000 - newest) / 86_400)
        switch days {
        case ...1: return Finding(.backup, .good, "The newest backup is of the last two days.")
        case 2...7: return Finding(.backup, .good, "The newest backup is \(days) days old.")
        default:
            return Finding(
                .backup,
                .advice,
                "The newest backup is \(days) days old. Make one with `rapport backup`."
            )
        }
    }

    /// Old copies in the folder itself, which open with the passwords and keys of then.
    private func leftovers() -> Finding {
        let left = FileSystem.names(in: folder).sorted().filter {
            $0.hasPrefix("\(DatabaseFile.name).before-schema-") || $0.hasPrefix("replaced-")
        }
        guard !left.isEmpty else {
            return Finding(.leftovers, .good, "No old copy of the practice is left over.")
        }
        return Finding(
            .leftovers,
            .advice,
            "Old copies still open with the passwords of then: \(left.joined(separator: ", ")). Delete "
                + "them once you don’t need them."
        )
    }

    private func version(_ store: Store) throws -> Finding {
        let (sqlite, schema) = try store.read { sql in
            (
                try sql("SELECT sqlite_version()").first { $0.text(0) } ?? "",
                try sql("PRAGMA user_version").first { $0.int(0) } ?? 0
            )
        }
        return Finding(
            .version,
            .good,
            "Rapport \(Store.version), schema \(schema), SQLite \(sqlite)."
        )
    }
}
