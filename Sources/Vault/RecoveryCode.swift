import Crypto

/// The code on paper that opens the practice when the password is lost: 256 bits of chance.
///
/// Written as 56 letters and digits in 14 groups of four, 24 bits of them a checksum, so that a
/// slip of the pen is told apart from a wrong code.
public struct RecoveryCode: Hashable, Sendable {
    private static let secretCount = 32
    private static let letterCount = 56
    private let secret: [UInt8]

    /// A new one.
    public init() {
        secret = randomBytes(Self.secretCount)
    }

    init(secret: [UInt8]) {
        self.secret = secret
    }

    /// Reads a code as people write it: in any case, with spaces, dashes or line breaks anywhere,
    /// I and L for 1, O for 0.
    ///
    /// - Throws: `RecoveryCodeError` when it can't have been printed by Rapport.
    public init(_ typed: String) throws(RecoveryCodeError) {
        var values: [UInt8] = []
        for letter in typed {
            if letter.isWhitespace || Self.dashes.contains(letter) { continue }
            guard let value = Crockford.value(of: letter) else { throw .strange(letter) }
            values.append(value)
            guard values.count <= Self.letterCount else { throw .tooLong }
        }
        guard values.count == Self.letterCount else { throw .tooShort(values.count) }
        let bytes = Crockford.bytes(values)
        secret = Array(bytes.prefix(Self.secretCount))
        guard bytes == Self.checked(secret) else { throw .mistyped }
    }

    /// In groups of four, joined by dashes.
    public var text: String {
        let letters = Array(Crockford.text(Self.checked(secret)))
        return stride(from: 0, to: letters.count, by: 4)
            .map { String(letters[$0..<min($0 + 4, letters.count)]) }
            .joined(separator: "-")
    }

    /// The key that wraps the root key: 256 bits of chance need no stretching.
    func key(salt: [UInt8]) -> SymmetricKey {
        HKDF<SHA256>.deriveKey(
            inputKeyMaterial: SymmetricKey(data: secret),
            salt: salt,
            info: Frame("rapport/recovery/1").bytes,
            outputByteCount: 32
        )
    }

    private static let dashes: Set<Character> = [
        "-", "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}", "\u{2212}", "_", ".",
    ]

    private static func checked(_ secret: [UInt8]) -> [UInt8] {
        secret + bigEndian(crc24(secret)).dropFirst()
    }
}

extension RecoveryCode: CustomStringConvertible {
    /// Never the code itself, so that none lands in a log.
    public var description: String { "a recovery code" }
}

/// Why a text is no recovery code.
public enum RecoveryCodeError: Error, Hashable, Sendable {
    /// Fewer letters than a code has; so many were read.
    case tooShort(Int)
    case tooLong
    /// A letter that no code contains.
    case strange(Character)
    /// As long as a code, but the checksum says that a letter is wrong.
    case mistyped

    /// What the user reads.
    public var message: String {
        switch self {
        case .tooShort(let count):
            "A recovery code has 56 letters and digits in 14 groups of four; this has \(count). "
                + "Look whether a group is missing."
        case .tooLong:
            "A recovery code has 56 letters and digits in 14 groups of four; this has more. Look "
                + "whether a group is there twice."
        case .strange(let letter):
            "A recovery code has only letters and digits, and never “\(letter)”. Look at that "
                + "place again."
        case .mistyped:
            "There is a slip in this recovery code: one letter or more differs from what was "
                + "printed. Compare it group by group."
        }
    }
}
