import Crypto

/// What is kept of a secret of much chance: enough to know it again, and nothing to make it from.
public enum SecretDigest {
    /// SHA-256, 32 bytes.
    public static func of(_ bytes: some Sequence<UInt8>) -> [UInt8] {
        Array(SHA256.hash(data: Array(bytes)))
    }
}
