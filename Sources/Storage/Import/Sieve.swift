/// Says quickly of most things that they were never put in (a Bloom filter): "perhaps" is looked up.
///
/// It never grows: with very many things in it, it only says "perhaps" more often.
struct Sieve {
    // 32 million bits.
    private static let mask: UInt64 = (1 << 25) - 1
    private static let probes = 3

    private var words = [UInt64](repeating: 0, count: 1 << 19)

    mutating func put(_ hash: UInt64) {
        var hash = Self.mixed(hash)
        for _ in 0..<Self.probes {
            let bit = hash & Self.mask
            words[Int(bit >> 6)] |= 1 << (bit & 63)
            hash = hash >> 21 | hash << 43
        }
    }

    func mayHold(_ hash: UInt64) -> Bool {
        var hash = Self.mixed(hash)
        for _ in 0..<Self.probes {
            let bit = hash & Self.mask
            if words[Int(bit >> 6)] & (1 << (bit & 63)) == 0 { return false }
            hash = hash >> 21 | hash << 43
        }
        return true
    }

    /// The hash of some texts, the first of which says what the others are.
    static func hash(_ kind: UInt8, _ texts: String...) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325 ^ UInt64(kind)
        for text in texts {
            for byte in text.utf8 {
                // ASCII in lower case, as the database compares names.
                let lower = byte &- 0x41 < 26 ? byte | 0x20 : byte
                hash = (hash ^ UInt64(lower)) &* 0x0000_0100_0000_01b3
            }
            hash = (hash ^ 0x1f) &* 0x0000_0100_0000_01b3
        }
        return hash
    }

    private static func mixed(_ hash: UInt64) -> UInt64 {
        var mixed = (hash ^ (hash >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }
}
