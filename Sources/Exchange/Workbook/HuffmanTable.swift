/// A Huffman code as a table: as many bits as the longest code has say which symbol comes, and how
/// many of them are its own.
struct HuffmanTable {
    /// The symbol, times 16, and the length of its code; 0 where no code begins so.
    let entries: [UInt16]
    /// The length of the longest code, in bits, 1 to 15.
    let width: Int

    /// From the lengths of the codes (RFC 1951, section 3.2.2); 0 is a symbol that never comes.
    ///
    /// - Throws: `Refusal` for lengths that no code has.
    init(_ lengths: [UInt8]) throws {
        var counts = [Int](repeating: 0, count: 16)
        for length in lengths where length > 0 { counts[Int(length)] += 1 }
        let width = counts.lastIndex { $0 > 0 } ?? 1
        var next = [Int](repeating: 0, count: 16)
        var code = 0
        for length in 1...15 {
            code = (code + counts[length - 1]) << 1
            next[length] = code
            guard code + counts[length] <= 1 << length else { throw Inflating.damage }
        }
        var entries = [UInt16](repeating: 0, count: 1 << width)
        for (symbol, length) in lengths.enumerated() where length > 0 {
            let length = Int(length)
            var place = HuffmanTable.reversed(next[length], length)
            next[length] += 1
            let entry = UInt16(symbol << 4 | length)
            while place < entries.count {
                entries[place] = entry
                place += 1 << length
            }
        }
        self.entries = entries
        self.width = width
    }

    /// Codes are packed with their first bit lowest.
    private static func reversed(_ code: Int, _ length: Int) -> Int {
        var (code, reversed) = (code, 0)
        for _ in 0..<length {
            reversed = reversed << 1 | code & 1
            code >>= 1
        }
        return reversed
    }

    /// The codes that everyone knows (section 3.2.6).
    static let fixedLiterals = known(
        [UInt8](repeating: 8, count: 144) + [UInt8](repeating: 9, count: 112)
            + [UInt8](repeating: 7, count: 24) + [UInt8](repeating: 8, count: 8)
    )
    static let fixedDistances = known([UInt8](repeating: 5, count: 30))

    private static func known(_ lengths: [UInt8]) -> HuffmanTable {
        do { return try HuffmanTable(lengths) } catch { preconditionFailure("a sound code") }
    }
}

/// Bits out of bytes, the lowest of each byte first.
struct BitSource {
    private var source: any ByteSource
    private var piece: [UInt8] = []
    private var position = 0
    private var held: UInt64 = 0
    private var count = 0
    private var isDone = false

    init(_ source: any ByteSource) {
        self.source = source
    }

    private mutating func refill() throws {
        while count <= 48 {
            if position == piece.count {
                guard !isDone, let next = try source.next() else {
                    isDone = true
                    return
                }
                piece = next
                position = 0
            }
            held |= UInt64(piece[position]) << UInt64(count)
            position += 1
            count += 8
        }
    }

    /// The next bits as a number, 0 to 16 of them.
    mutating func take(_ bits: Int) throws -> Int {
        if count < bits { try refill() }
        guard count >= bits else { throw Inflating.damage }
        let value = Int(held & (1 << UInt64(bits) - 1))
        held >>= UInt64(bits)
        count -= bits
        return value
    }

    mutating func symbol(_ table: HuffmanTable) throws -> Int {
        if count < table.width { try refill() }
        let entry = table.entries[Int(held & (1 << UInt64(table.width) - 1))]
        let length = Int(entry & 15)
        guard length > 0, length <= count else { throw Inflating.damage }
        held >>= UInt64(length)
        count -= length
        return Int(entry >> 4)
    }

    mutating func dropToByte() {
        held >>= UInt64(count & 7)
        count -= count & 7
    }
}
