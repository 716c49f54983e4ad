import Crypto

/// The secret of an invitation's link: 256 bits of chance that open one account once.
///
/// The file keeps its digest alone, to know it again; the key that it makes is another.
public struct Invitation: Hashable, Sendable {
    private let secret: [UInt8]

    /// A new one.
    public init() {
        secret = randomBytes(32)
    }

    /// Reads the text of a link; nil when it can't be one.
    public init?(_ text: some StringProtocol) {
        let digits = Array(text)
        guard digits.count == 64 else { return nil }
        var bytes: [UInt8] = []
        for place in stride(from: 0, to: 64, by: 2) {
            guard digits[place].isASCII, digits[place + 1].isASCII,
                let high = digits[place].hexDigitValue, let low = digits[place + 1].hexDigitValue
            else { return nil }
            bytes.append(UInt8(high << 4 | low))
        }
        secret = bytes
    }

    /// As the link says it: 64 hexadecimal digits.
    public var text: String {
        secret.map { byte in
            let text = String(byte, radix: 16)
            return text.utf8.count == 1 ? "0\(text)" : text
        }.joined()
    }

    /// By which the file knows it again.
    public var digest: [UInt8] { SecretDigest.of(secret) }

    func key(salt: [UInt8]) -> SymmetricKey {
        HKDF<SHA256>.deriveKey(
            inputKeyMaterial: SymmetricKey(data: secret),
            salt: salt,
            info: Frame("rapport/invitation/1").bytes,
            outputByteCount: 32
        )
    }
}

extension Invitation: CustomStringConvertible {
    /// Never the secret itself, so that none lands in a log.
    public var description: String { "an invitation" }
}
