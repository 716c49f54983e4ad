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
        try copy(to: path).anchor
    }

    /// The same, with the name that it got: another one where somebody took `path` meanwhile.
    func copy(to path: String) throws -> (path: String, anchor: AuditChain.Anchor) {
        do {
            guard FileSystem.kind(of: path) == nil else {
                throw StoreError.refused(
                    "\(path) is there already, so nothing was written. Choose another name."
                )
            }
            // So that the copy itself says when it was made, and its anchor covers that.
            try audit(.backUp, by: .owner)
            let name = try Backup.write(pool, to: path)
            return (name, try Backup.anchor(of: name))
        } catch {
            throw StoreError.from(error, in: folder)
        }
    }
}
