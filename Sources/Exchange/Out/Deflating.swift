/// Packs bytes (RFC 1951) with the codes that everyone knows and what came in the last 32 KB.
///
/// It packs text to about a fifth, at once and in little memory: an address book needs no more.
struct Deflating {
    private static let window = 32_768
    private static let blockSize = 65_536
    private static let hashSize = 1 << 15
    private static let longestMatch = 258

    /// What is packed, as far as it is in whole bytes.
    private(set) var output: [UInt8] = []
    private var held: UInt64 = 0
    private var count: UInt64 = 0
    /// The window, and what waits behind it.
    private var input: [UInt8] = []
    private var done = 0
    /// Where three bytes were last seen, by their hash; −1 for nowhere.
    private var heads = [Int32](repeating: -1, count: hashSize)

    mutating func write(_ bytes: [UInt8]) {
        input += bytes
        if input.count - done >= Self.blockSize { pack(isLast: false) }
    }

    mutating func finish() {
        pack(isLast: true)
        put(0, 7)
    }

    /// Gives away what is packed so far.
    mutating func take() -> [UInt8] {
        defer { output.removeAll(keepingCapacity: true) }
        return output
    }

    private mutating func pack(isLast: Bool) {
        put(isLast ? 1 : 0, 1)
        put(1, 2)
        input.withUnsafeBufferPointer { bytes in
            var place = done
            while place < bytes.count {
                let match = self.match(bytes, place)
                if match.length >= 4 {
                    putMatch(match.length, match.distance)
                    place += match.length
                } else {
                    putLiteral(bytes[place])
                    place += 1
                }
            }
        }
        putCode(256)
        done = input.count
        guard done > Self.window * 4 else { return }
        let drop = done - Self.window
        input.removeSubrange(..<drop)
        done = Self.window
        for place in heads.indices { heads[place] = max(-1, heads[place] - Int32(drop)) }
    }

    private mutating func match(
        _ bytes: UnsafeBufferPointer<UInt8>,
        _ place: Int
    ) -> (length: Int, distance: Int) {
        guard place + 4 <= bytes.count else { return (0, 0) }
        let key =
            UInt32(bytes[place]) | UInt32(bytes[place + 1]) << 8 | UInt32(bytes[place + 2]) << 16
            | UInt32(bytes[place + 3]) << 24
        let hash = Int((key &* 0x9e37_79b1) >> 17)
        let before = Int(heads[hash])
        heads[hash] = Int32(place)
        guard before >= 0, place - before <= Self.window else { return (0, 0) }
        let most = min(Self.longestMatch, bytes.count - place)
        var length = 0
        while length < most, bytes[before + length] == bytes[place + length] { length += 1 }
        return (length, place - before)
    }

    // MARK: Codes

    private mutating func putLiteral(_ byte: UInt8) { putCode(Int(byte)) }

    /// A symbol in the fixed code (section 3.2.6).
    private mutating func putCode(_ symbol: Int) {
        let (code, length) = Self.codes[symbol]
        put(UInt64(code), UInt64(length))
    }

    private mutating func putMatch(_ length: Int, _ distance: Int) {
        let place = Inflating.lengths.lastIndex { $0 <= length } ?? 0
        putCode(257 + place)
        put(UInt64(length - Inflating.lengths[place]), UInt64(Inflating.lengthBits[place]))
        let code = Inflating.distances.lastIndex { $0 <= distance } ?? 0
        put(UInt64(Self.reversed(code, 5)), 5)
        put(UInt64(distance - Inflating.distances[code]), UInt64(Inflating.distanceBits[code]))
    }

    private mutating func put(_ value: UInt64, _ bits: UInt64) {
        held |= value << count
        count += bits
        while count >= 8 {
            output.append(UInt8(truncatingIfNeeded: held))
            held >>= 8
            count -= 8
        }
    }

    private static let codes: [(Int, Int)] = (0..<288).map { symbol in
        switch symbol {
        case 0..<144: (reversed(0x30 + symbol, 8), 8)
        case 144..<256: (reversed(0x190 + symbol - 144, 9), 9)
        case 256..<280: (reversed(symbol - 256, 7), 7)
        default: (reversed(0xc0 + symbol - 280, 8), 8)
        }
    }

    /// Codes are packed with their first bit lowest.
    private static func reversed(_ code: Int, _ length: Int) -> Int {
        (0..<length).reduce(0) { $0 << 1 | code >> $1 & 1 }
    }
}
