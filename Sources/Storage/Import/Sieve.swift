/// Says quickly of most hashes that they were never put in (a Bloom filter, all bits of one hash in one
/// word): "perhaps" is looked up.
///
/// It never grows: with very many in it, it only says "perhaps" more often.
struct Sieve {
    // 32 million bits.
    private static let wordBits = 19
    private var words = [UInt64](repeating: 0, count: 1 << wordBits)

    mutating func put(_ hash: UInt64) { words[Self.place(of: hash)] |= Self.bits(of: hash) }

    func mayHold(_ hash: UInt64) -> Bool {
        let bits = Self.bits(of: hash)
        return words[Self.place(of: hash)] & bits == bits
    }

    private static func place(of hash: UInt64) -> Int { Int(hash >> UInt64(64 - wordBits)) }

    /// Four of the word's bits, from the hash's lowest.
    private static func bits(of hash: UInt64) -> UInt64 {
        1 << (hash & 63) | 1 << (hash >> 6 & 63) | 1 << (hash >> 12 & 63) | 1 << (hash >> 18 & 63)
    }
}
