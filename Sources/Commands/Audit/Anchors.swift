internal import Storage
internal import Vault

/// Where the audit log ended once, as it was noted elsewhere.
enum Anchors {
    /// The largest file of noted lines that is read, in bytes.
    private static let longest = 1 << 20

    /// Reads a noted line, or a file that holds such lines, or a backup.
    static func read(_ text: String) throws -> [AuditChain.Anchor] {
        if let anchor = AuditChain.Anchor(text) { return [anchor] }
        guard (try? Files.size(of: text)) != nil else {
            throw Complaint.refused(
                "That is neither a line that `rapport audit head` printed nor a file. Look for a slip"
                    + " of the pen: its last six letters check the rest."
            )
        }
        if let anchor = try Store.anchor(ofBackup: text) { return [anchor] }
        let bytes = try Files.read(text, atMost: longest)
        let found = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
            .compactMap { AuditChain.Anchor($0) }
        guard !found.isEmpty else {
            throw Complaint.badData(
                "\(text) holds no line that `rapport audit head` printed, and is no backup."
            )
        }
        return found
    }
}
