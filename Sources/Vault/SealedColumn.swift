import Crypto

/// The sealed cells of one column of one table.
///
/// A cell is `version ‖ key id (4) ‖ nonce (12) ‖ ciphertext ‖ tag (16)`: AES-256-GCM with a fresh
/// nonce. Its tag covers version, key id, installation, table, column and row, so that a cell
/// copied anywhere else does not open. An older value of the same cell, put back, does.
public struct SealedColumn: Sendable {
    let installation: String
    let table: String
    let column: String
    let currentID: UInt32
    let keys: [UInt32: SymmetricKey]

    /// Seals a text, the empty one too, for the row with this stable id, spelt the same for ever.
    public func seal(_ text: String, row: String) throws -> [UInt8] {
        try seal(Array(text.utf8), row: row)
    }

    /// Seals bytes, padded to steps of 32, so that the length says little.
    public func seal(_ plain: [UInt8], row: String) throws -> [UInt8] {
        try seal(plain, row: row, nonce: AES.GCM.Nonce())
    }

    func seal(_ plain: [UInt8], row: String, nonce: AES.GCM.Nonce) throws -> [UInt8] {
        guard let key = keys[currentID] else { throw CellError.unknownKey(currentID) }
        let header = CellHeader(keyID: currentID)
        let box = try AES.GCM.seal(
            Padding.padded(plain),
            using: key,
            nonce: nonce,
            authenticating: context(header, row: row)
        )
        return header.bytes + Array(nonce) + Array(box.ciphertext) + Array(box.tag)
    }

    /// The sealed text.
    ///
    /// - Throws: `CellError`, and nothing of what is inside.
    public func text(_ cell: [UInt8], row: String) throws(CellError) -> String {
        let plain = try open(cell, row: row)
        guard let text = String(validating: plain, as: UTF8.self) else { throw .notText }
        return text
    }

    /// The sealed bytes.
    ///
    /// - Throws: `CellError`, and nothing of what is inside.
    public func open(_ cell: [UInt8], row: String) throws(CellError) -> [UInt8] {
        let header = try CellHeader(of: cell)
        guard let key = keys[header.keyID] else { throw .unknownKey(header.keyID) }
        guard let box = try? AES.GCM.SealedBox(combined: cell.dropFirst(CellHeader.count)),
            let padded = try? AES.GCM.open(
                box,
                using: key,
                authenticating: context(header, row: row)
            ),
            let plain = Padding.plain(Array(padded))
        else { throw .notAuthentic }
        return plain
    }

    /// The cell sealed anew with the current key; nil when it already is.
    ///
    /// - Throws: `CellError` when it does not open.
    public func resealed(_ cell: [UInt8], row: String) throws -> [UInt8]? {
        guard try CellHeader(of: cell).keyID != currentID else { return nil }
        return try seal(open(cell, row: row), row: row)
    }

    /// The id of the key that a cell needs; nil when it is no cell.
    public static func keyID(of cell: [UInt8]) -> UInt32? {
        try? CellHeader(of: cell).keyID
    }

    private func context(_ header: CellHeader, row: String) -> [UInt8] {
        var frame = Frame("rapport/cell")
        frame.add(header.bytes)
        for part in [installation, table, column, row] { frame.add(part) }
        return frame.bytes
    }
}
