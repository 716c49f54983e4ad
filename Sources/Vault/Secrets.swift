import Crypto

/// Bytes from the system's own source of chance.
func randomBytes(_ count: Int) -> [UInt8] {
    var generator = SystemRandomNumberGenerator()
    return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
}

/// Overwrites a secret in place.
///
/// It reaches the one copy at hand and no other: the key type of swift-crypto clears its own
/// memory, an array that was copied before does not.
func wipe(_ bytes: inout [UInt8]) {
    bytes.withUnsafeMutableBytes { buffer in
        for index in buffer.indices { buffer[index] = 0 }
    }
    withExtendedLifetime(bytes) {}
    bytes = []
}

extension SymmetricKey {
    /// The key's bytes, for wrapping it.
    var bytes: [UInt8] { withUnsafeBytes { Array($0) } }
}
