public import Vault

/// A backup that was made.
public struct BackupMade: Hashable, Sendable {
    /// Where it lies.
    public var path: String
    /// Where its audit log ends; to be kept elsewhere.
    public var anchor: AuditChain.Anchor
    /// Older ones that were deleted by the rule of seven days, four weeks and twelve months.
    public var deleted: [String]
}

extension Store {
    /// Where backups go unless another place is named: a folder beside the database.
    public var backupFolder: String { Self.backupFolder(of: folder) }

    /// When the newest backup beside the practice was made, in seconds since 1970.
    public var newestBackup: Int64? { Self.newestBackup(in: backupFolder) }

    /// What the practice’s file weighs, without what is only beside it while it is in use.
    public var bytes: Int { FileSystem.size(of: DatabaseFile.path(in: folder)).map(Int.init) ?? 0 }

    static func backupFolder(of folder: String) -> String {
        folder.hasSuffix("/") ? folder + "backups" : folder + "/backups"
    }

    /// Writes a backup into a folder, which is made if it is not there.
    ///
    /// With `tidies`, of the backups there the newest of each of the last seven days, four weeks and
    /// twelve months are kept; files of other names are let be.
    ///
    /// - Throws: `StoreError`; nothing half-written stays.
    public func backUp(into place: String, tidies: Bool) throws -> BackupMade {
        do { try FileSystem.makeFolder(place) } catch { throw StoreError.from(error, in: folder) }
        let now = BackupShelf.Item(milliseconds: clock.milliseconds())
        let (path, anchor) = try copy(to: "\(place)/\(now.name)")
        let deleted = tidies ? BackupShelf.expired(Self.items(in: place), at: now) : []
        for item in deleted { FileSystem.remove("\(place)/\(item.name)") }
        for draft in Self.drafts(in: place, before: now.moment - 3_600) {
            FileSystem.remove("\(place)/\(draft)")
        }
        return BackupMade(path: path, anchor: anchor, deleted: deleted.map(\.name))
    }

    /// Writes the day's backup unless the newest one is younger than a day.
    ///
    /// Those dated after now, from before a clock was put back, count as none: else there would be no
    /// other until the clock has caught up, or one at every look.
    public func backUpIfDue() throws -> BackupMade? {
        let now = BackupShelf.Item(milliseconds: clock.milliseconds())
        let newest = Self.items(in: backupFolder).filter { $0 <= now }.max()
        if let newest, now.moment - newest.moment < 86_400 { return nil }
        return try backUp(into: backupFolder, tidies: true)
    }

    /// When the newest backup in a folder was made, in seconds since 1970.
    static func newestBackup(in place: String) -> Int64? { items(in: place).max()?.moment }

    /// What was being written when the power went, begun before a moment: "rapport-….db.k3x.draft".
    private static func drafts(in place: String, before moment: Int64) -> [String] {
        FileSystem.names(in: place).filter { name in
            guard name.hasSuffix(".draft"), let end = name.firstRange(of: ".db.") else {
                return false
            }
            let begun = BackupShelf.Item(name: "\(name[..<end.lowerBound]).db")
            return begun.map { $0.moment < moment } ?? false
        }
    }

    private static func items(in place: String) -> [BackupShelf.Item] {
        FileSystem.names(in: place).compactMap { BackupShelf.Item(name: $0) }
    }
}
