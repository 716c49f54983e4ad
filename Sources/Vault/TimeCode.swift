import Crypto

/// The six digits of an authenticator app: a one-time code of the time (RFC 6238), by HMAC-SHA-1 and
/// steps of 30 seconds, which is what every such app knows.
public struct TimeCode: Sendable {
    /// Seconds of a step (RFC 6238, section 4.1: X).
    public static let step: Int64 = 30
    /// Bytes of a secret (RFC 4226, section 4, R6).
    public static let secretCount = 20

    public let secret: [UInt8]

    /// A new secret.
    public init() {
        secret = randomBytes(Self.secretCount)
    }

    public init(secret: [UInt8]) {
        self.secret = secret
    }

    /// Reads what `text` says; nil when it is no secret of this length.
    public init?(text: String) {
        guard let secret = Base32.bytes(text), secret.count == Self.secretCount else { return nil }
        self.init(secret: secret)
    }

    /// The secret as apps take it: base 32 (RFC 4648), in groups of four.
    public var text: String {
        let letters = Array(Base32.text(secret))
        return stride(from: 0, to: letters.count, by: 4)
            .map { String(letters[$0..<min($0 + 4, letters.count)]) }
            .joined(separator: " ")
    }

    /// The address that an app reads.
    public func address(for account: String, at issuer: String) -> String {
        "otpauth://totp/\(escaped(issuer)):\(escaped(account))?secret=\(Base32.text(secret))"
            + "&issuer=\(escaped(issuer))&algorithm=SHA1&digits=6&period=30"
    }

    /// The step that a code belongs to, if it is one of this moment, or of a step before or after it
    /// (RFC 6238, section 5.2); nil for any other, and for steps up to `used`, which were used already.
    public func step(of code: String, at milliseconds: Int64, after used: Int64) -> Int64? {
        let digits = code.filter { !$0.isWhitespace }
        guard digits.utf8.count == 6 else { return nil }
        let now = milliseconds / 1_000 / Self.step
        var found: Int64?
        for step in (now - 1)...(now + 1) where step > used {
            // Every step is tried, however early one fits: the time taken says nothing.
            if Self.isSame(self.code(of: step), digits) { found = found ?? step }
        }
        return found
    }

    /// The code of a step; eight digits for the RFC's own examples.
    func code(of step: Int64, digits: Int = 6) -> String {
        let mac = Array(
            HMAC<Insecure.SHA1>.authenticationCode(
                for: bigEndian(step),
                using: SymmetricKey(data: secret)
            )
        )
        // RFC 4226, section 5.3: dynamic truncation.
        let offset = Int(mac[mac.count - 1] & 0xf)
        let number = mac[offset..<offset + 4].reduce(0 as UInt32) { $0 << 8 | UInt32($1) }
        let modulus = (0..<digits).reduce(1 as UInt32) { product, _ in product * 10 }
        let text = String((number & 0x7fff_ffff) % modulus)
        return String(repeating: "0", count: digits - text.utf8.count) + text
    }

    private static func isSame(_ a: String, _ b: String) -> Bool {
        zip(a.utf8, b.utf8).reduce(0 as UInt8) { $0 | ($1.0 ^ $1.1) } == 0
            && a.utf8.count == b.utf8.count
    }

    private func escaped(_ text: String) -> String {
        text.utf8.map { byte in
            let isPlain =
                (0x30...0x39).contains(byte) || (0x41...0x5a).contains(byte)
                || (0x61...0x7a).contains(byte) || [0x2d, 0x2e, 0x5f, 0x7e].contains(byte)
            let hexadecimal = String(byte, radix: 16, uppercase: true)
            return isPlain
                ? String(Unicode.Scalar(byte))
                : "%" + (hexadecimal.utf8.count == 1 ? "0" : "") + hexadecimal
        }.joined()
    }
}

extension TimeCode: CustomStringConvertible {
    /// Never the secret itself, so that none lands in a log.
    public var description: String { "a secret of one-time codes" }
}

/// Base 32 of RFC 4648, section 6, without padding.
enum Base32 {
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")

    /// What a text says, white space aside; nil for any other letter.
    static func bytes(_ text: String) -> [UInt8]? {
        var bytes: [UInt8] = []
        var (bits, count): (UInt32, Int) = (0, 0)
        for letter in text where !letter.isWhitespace {
            guard let value = alphabet.firstIndex(of: letter) else { return nil }
            bits = (bits << 5 | UInt32(value)) & 0xffff
            count += 5
            guard count >= 8 else { continue }
            count -= 8
            bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
        }
        return bytes
    }

    static func text(_ bytes: [UInt8]) -> String {
        var text = ""
        var bits: UInt32 = 0
        var count = 0
        for byte in bytes {
            bits = (bits << 8 | UInt32(byte)) & 0xffff
            count += 8
            while count >= 5 {
                count -= 5
                text.append(alphabet[Int(bits >> UInt32(count) & 31)])
            }
        }
        if count > 0 { text.append(alphabet[Int(bits << UInt32(5 - count) & 31)]) }
        return text
    }
}
