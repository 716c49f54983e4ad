/// The first five bytes of a cell: its version and the id of its key, the highest byte first.
struct CellHeader {
    static let version: UInt8 = 1
    /// Bytes of a header.
    static let count = 5
    /// Bytes of the shortest cell: header, nonce, one step of ciphertext, tag.
    static let shortestCell = count + 12 + Padding.step + 16

    let keyID: UInt32

    init(keyID: UInt32) {
        self.keyID = keyID
    }

    init(of cell: [UInt8]) throws(CellError) {
        guard let version = cell.first, cell.count >= Self.shortestCell else { throw .truncated }
        guard version == Self.version else { throw .unknownVersion(version) }
        guard (cell.count - Self.shortestCell) % Padding.step == 0 else { throw .truncated }
        keyID = cell[1..<Self.count].reduce(0) { $0 << 8 | UInt32($1) }
    }

    var bytes: [UInt8] { [Self.version] + bigEndian(keyID) }
}

/// Why a cell does not open; what is inside is not told.
public enum CellError: Error, Hashable, Sendable {
    /// Shorter than a cell can be, or cut off.
    case truncated
    /// Written by another version of Rapport.
    case unknownVersion(UInt8)
    /// The keyring lacks the key with this id.
    case unknownKey(UInt32)
    /// Altered, or copied from another row, column, table or installation.
    case notAuthentic
    /// Sound, but not UTF-8.
    case notText

    /// What the user reads.
    public var message: String {
        switch self {
        case .truncated, .notAuthentic, .notText:
            "This entry was damaged or altered in the file and can't be shown. A backup may still "
                + "have it."
        case .unknownVersion:
            "This entry was written by another version of Rapport. Update Rapport to read it."
        case .unknownKey:
            "The key for this entry is missing from the file. A backup may still have it."
        }
    }
}
