/// A code on paper that stands in once for the one of an app: 120 bits of chance, in 24 letters and
/// digits.
///
/// With as many nobody can try all that have a digest, which is why a plain one is kept of it (ASVS
/// 6.5.2 asks for 112).
public struct SpareCode: Hashable, Sendable {
    private static let count = 15
    private static let letters = 24
    private let secret: [UInt8]

    /// How many are given out with a second step.
    public static let given = 10

    /// A new one.
    public init() {
        secret = randomBytes(Self.count)
    }

    /// Reads a code as people write it; nil when it can't be one.
    public init?(_ typed: String) {
        var values: [UInt8] = []
        for letter in typed where !letter.isWhitespace && letter != "-" {
            guard let value = Crockford.value(of: letter), values.count < Self.letters else {
                return nil
            }
            values.append(value)
        }
        guard values.count == Self.letters else { return nil }
        secret = Crockford.bytes(values)
    }

    /// In groups of four, joined by dashes.
    public var text: String {
        let letters = Array(Crockford.text(secret))
        return stride(from: 0, to: letters.count, by: 4)
            .map { String(letters[$0..<min($0 + 4, letters.count)]) }
            .joined(separator: "-")
    }

    /// By which the file knows it again.
    public var digest: [UInt8] { SecretDigest.of(secret) }
}

extension SpareCode: CustomStringConvertible {
    /// Never the code itself, so that none lands in a log.
    public var description: String { "a spare code" }
}
