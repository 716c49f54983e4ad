public import Domain
public import Vault

extension Store {
    /// Where the audit log of a backup ends; nil when the file is none.
    ///
    /// - Throws: `StoreError`, when it is one but can't be read.
    public static func anchor(ofBackup path: String) throws -> AuditChain.Anchor? {
        guard let start = try? FileSystem.firstBytes(of: path, count: 16),
            start == Array("SQLite format 3\0".utf8)
        else { return nil }
        do {
            return try Backup.anchor(of: path)
        } catch {
            throw StoreError.from(error, in: path)
        }
    }

    /// Writes a whole copy of the practice into one file, which must not be there yet.
    ///
    /// The copy is looked through before it gets its name. What comes back is the audit log's anchor,
    /// to be noted where a burglar of the file can't reach it.
    public func backUp(to path: String) throws -> AuditChain.Anchor {
        do {
            guard FileSystem.kind(of: path) == nil else {
                throw StoreError.refused(
                    "\(path) is there already, so nothing was written. Choose another name."
                )
            }
            // So that the copy itself says when it was made, and its anchor covers that.
            try audit(.backUp, by: .owner)
            try Backup.write(pool, to: path)
            return try Backup.anchor(of: path)
        } catch {
            throw StoreError.from(error, in: folder)
        }
    }

    /// Writes a whole copy into the practice's own folder of backups, named by the day.
    ///
    /// - Returns: the copy's path; a second one of a day has a number behind the day.
    /// - Throws: `StoreError`, when it can't be written or is not whole.
    public func backUp(besideOn day: Day) throws -> String {
        let place = "\(folder)/backups"
        let first = "\(place)/rapport-\(day).sqlite"
        var (path, number) = (first, 1)
        do {
            try FileSystem.makeFolder(place)
            while FileSystem.kind(of: path) != nil {
                number += 1
                path = "\(place)/rapport-\(day)-\(number).sqlite"
            }
        } catch {
            throw StoreError.from(error, in: folder)
        }
        _ = try backUp(to: path)
        return path
    }
}
