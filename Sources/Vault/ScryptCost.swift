import Crypto
import CryptoExtras

/// How much work it is to try one password (RFC 7914).
///
/// It is kept beside what it protects and so may come from a doctored file: what would take more
/// than 256 MiB, or many passes, is refused before any work.
public struct ScryptCost: Hashable, Sendable {
    /// N, the number of rounds: a power of two from 2 to 2^20.
    public let rounds: Int
    /// r, the size of a block in units of 128 bytes: 1 to 16.
    public let blockSize: Int
    /// p, the number of passes: 1 to 4.
    public let passes: Int

    /// Rapport's own: 128 MiB and some tenths of a second (OWASP ASVS 5.0.0, appendix C).
    public static let standard = ScryptCost(checkedRounds: 1 << 17, blockSize: 8, passes: 1)

    /// Nil when it is out of bounds.
    public init?(rounds: Int, blockSize: Int, passes: Int) {
        guard (2...1 << 20).contains(rounds), rounds.nonzeroBitCount == 1,
            (1...16).contains(blockSize), (1...4).contains(passes),
            128 * rounds * blockSize <= 256 << 20
        else { return nil }
        self.init(checkedRounds: rounds, blockSize: blockSize, passes: passes)
    }

    private init(checkedRounds rounds: Int, blockSize: Int, passes: Int) {
        self.rounds = rounds
        self.blockSize = blockSize
        self.passes = passes
    }

    /// A key of 32 bytes.
    func key(from password: Password, salt: [UInt8]) throws -> SymmetricKey {
        try KDF.Scrypt.deriveKey(
            from: password.bytes,
            salt: salt,
            outputByteCount: 32,
            rounds: rounds,
            blockSize: blockSize,
            parallelism: passes
        )
    }
}
