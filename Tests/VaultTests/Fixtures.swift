import Crypto
import Testing

@testable import Vault

/// An installation as the vectors have it.
let installation = "0198f3c2-0000-7000-8000-00000000c0de"

/// The root key of the vectors: the bytes 0 to 31.
let rootBytes = [UInt8](0..<32)

/// A keyring with that root key, number 1.
func fixedKeyring(installation: String = installation) -> Keyring {
    Keyring(
        installation: installation,
        currentID: 1,
        root: SymmetricKey(data: rootBytes),
        retired: [:]
    )
}

/// A cost that makes a try cheap; production's own has one test.
func cheap() throws -> ScryptCost {
    try #require(ScryptCost(rounds: 16, blockSize: 8, passes: 1))
}

/// Bytes as hexadecimal digits.
func hex(_ bytes: [UInt8]) -> String {
    bytes.map { byte in
        let digits = String(byte, radix: 16)
        return digits.count == 1 ? "0" + digits : digits
    }.joined()
}

/// Bytes from hexadecimal digits; white space is passed over.
func bytes(_ hex: String) -> [UInt8] {
    let digits = hex.compactMap(\.hexDigitValue)
    return stride(from: 0, to: digits.count, by: 2).map {
        UInt8(digits[$0] << 4 | digits[$0 + 1])
    }
}

/// Chance that can be had again (SplitMix64).
struct Seeded: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var z = state
        z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
        z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
        return z ^ (z >> 31)
    }
}
