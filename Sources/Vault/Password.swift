// Normalization is in no smaller module.
import Foundation

/// A password as it was typed, ready to become a key.
///
/// It is normalized (Unicode NFC), so that one password typed on a Mac, which may send "é" as two
/// scalars, and on Linux is the same. There are no rules of composition (NIST SP 800-63B, 5.1.1.2).
public struct Password: Sendable {
    /// The fewest Unicode scalars.
    public static let shortest = 8
    /// The most bytes of UTF-8, before and after normalization; more is refused before any work.
    public static let longest = 1_024

    let bytes: [UInt8]

    /// - Throws: `PasswordError` when it is too short or too long.
    public init(_ typed: String) throws(PasswordError) {
        guard typed.utf8.count <= Self.longest else { throw .tooLong }
        let normal = typed.precomposedStringWithCanonicalMapping
        guard normal.utf8.count <= Self.longest else { throw .tooLong }
        guard normal.unicodeScalars.count >= Self.shortest else { throw .tooShort }
        bytes = Array(normal.utf8)
    }
}

/// Why a text can't be a password.
public enum PasswordError: Error, Hashable, Sendable {
    case tooShort
    case tooLong

    /// What the user reads.
    public var message: String {
        switch self {
        case .tooShort:
            "A password needs at least \(Password.shortest) characters. A short sentence that only "
                + "you would say is easy to remember and hard to guess."
        case .tooLong:
            "A password can have at most 1,024 bytes, which is about 1,000 letters."
        }
    }
}
