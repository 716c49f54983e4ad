import Crypto
import Foundation

/// A box into which anybody may put something, and which only the practice opens: hybrid public key
/// encryption (RFC 9180) with X25519, HKDF-SHA256 and AES-256-GCM.
///
/// What comes while nobody has given the password is sealed at once, and not even the program that
/// sealed it can open it again.
public enum Letterbox {
    private static let suite = HPKE.Ciphersuite(
        kem: .Curve25519_HKDF_SHA256,
        kdf: .HKDF_SHA256,
        aead: .AES_GCM_256
    )
    /// Bytes of the key that stands before what is sealed.
    private static let keyCount = 32

    /// A new pair: the public key lies open, the private one is to be sealed.
    public static func newKeys() -> (publicKey: [UInt8], privateKey: [UInt8]) {
        let key = Curve25519.KeyAgreement.PrivateKey()
        return (Array(key.publicKey.rawRepresentation), Array(key.rawRepresentation))
    }

    /// Seals bytes, padded to steps of 32, for a row of an installation, so that it opens nowhere
    /// else.
    public static func seal(
        _ plain: [UInt8],
        to publicKey: [UInt8],
        installation: String,
        row: String
    ) throws -> [UInt8] {
        var sender = try HPKE.Sender(
            recipientKey: Curve25519.KeyAgreement.PublicKey(rawRepresentation: publicKey),
            ciphersuite: suite,
            info: info(installation)
        )
        let sealed = try sender.seal(Padding.padded(plain), authenticating: Array(row.utf8))
        return Array(sender.encapsulatedKey) + Array(sealed)
    }

    /// What was sealed.
    ///
    /// - Throws: `CellError`, and nothing of what is inside.
    public static func open(
        _ box: [UInt8],
        with privateKey: [UInt8],
        installation: String,
        row: String
    ) throws(CellError) -> [UInt8] {
        guard box.count > keyCount,
            let key = try? Curve25519.KeyAgreement.PrivateKey(rawRepresentation: privateKey),
            var recipient = try? HPKE.Recipient(
                privateKey: key,
                ciphersuite: suite,
                info: info(installation),
                encapsulatedKey: Data(box.prefix(keyCount))
            ),
            let padded = try? recipient.open(
                Array(box.dropFirst(keyCount)),
                authenticating: Array(row.utf8)
            ),
            let plain = Padding.plain(Array(padded))
        else { throw .notAuthentic }
        return plain
    }

    private static func info(_ installation: String) -> Data {
        Data(Frame("rapport/letterbox/1", installation).bytes)
    }
}
