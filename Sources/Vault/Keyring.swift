import Crypto

/// The keys of an unlocked practice, in memory only.
///
/// Letting go of the last reference forgets them: swift-crypto clears a key's memory when it is
/// freed. The current root key seals; retired ones only open, until every cell is resealed.
public final class Keyring: Sendable {
    /// The installation whose keys these are; every tag covers it.
    public let installation: String
    /// The id of the root key that seals.
    public let currentID: UInt32
    let root: SymmetricKey
    let retired: [UInt32: SymmetricKey]
    /// What column keys are expanded from (RFC 5869, section 2.2), by key id.
    private let extracted: [UInt32: SymmetricKey]

    /// A new practice's keys: 32 bytes of chance.
    public convenience init(newFor installation: String) {
        self.init(
            installation: installation,
            currentID: 1,
            root: SymmetricKey(size: .bits256),
            retired: [:]
        )
    }

    init(
        installation: String,
        currentID: UInt32,
        root: SymmetricKey,
        retired: [UInt32: SymmetricKey]
    ) {
        self.installation = installation
        self.currentID = currentID
        self.root = root
        self.retired = retired
        let salt = Frame("rapport/column/1", installation).bytes
        extracted = retired.merging([currentID: root]) { $1 }.mapValues { root in
            SymmetricKey(data: HKDF<SHA256>.extract(inputKeyMaterial: root, salt: salt))
        }
    }

    /// The ids of the keys that open cells but no longer seal, in order.
    public var retiredIDs: [UInt32] { retired.keys.sorted() }

    /// The cells of one column: its keys are derived here, once, so ask once for many cells.
    ///
    /// The names of table and column are for ever part of what every cell's tag covers.
    public func column(_ table: String, _ column: String) -> SealedColumn {
        let info = Frame("cell", table, column).bytes
        return SealedColumn(
            installation: installation,
            table: table,
            column: column,
            currentID: currentID,
            keys: extracted.mapValues { key in
                HKDF<SHA256>.expand(pseudoRandomKey: key, info: info, outputByteCount: 32)
            }
        )
    }

    /// The same practice under a new root key, and every older one wrapped by it.
    ///
    /// The one who stores it writes, in one transaction, new slots in place of all there are (each
    /// needs its password, and the recovery code is a new one) and these retired keys in place of
    /// the old; then reseals every cell, in batches; then deletes the retired keys.
    public func rotated() throws -> (keyring: Keyring, retired: [RetiredKey]) {
        let fresh = SymmetricKey(size: .bits256)
        let older = retired.merging([currentID: root]) { $1 }
        let freshID = (older.keys.max() ?? currentID) + 1
        let kept = try older.sorted { $0.key < $1.key }.map { id, key in
            var entry = RetiredKey(keyID: id, wrappedBy: freshID, nonce: [], wrapped: [])
            (entry.nonce, entry.wrapped) = try Wrapping.wrap(
                key,
                with: fresh,
                covering: entry.context(installation: installation)
            )
            return entry
        }
        let keyring = Keyring(
            installation: installation,
            currentID: freshID,
            root: fresh,
            retired: older
        )
        return (keyring, kept)
    }
}
