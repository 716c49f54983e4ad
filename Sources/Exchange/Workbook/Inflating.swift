/// Compressed bytes as they were (RFC 1951), a piece at a time.
///
/// It is our own so that no file of a stranger's reaches a library that can write outside its
/// memory, and so that the program needs none on the machine where it runs.
final class Inflating: ByteSource {
    private static let window = 32_768
    private static let pieceSize = 65_536

    private enum Block {
        case none
        case stored(left: Int)
        case coded(literals: HuffmanTable, distances: HuffmanTable)
        case ended
    }

    private var bits: BitSource
    private var block = Block.none
    private var isLast = false
    /// What was given out last, as far as it may be repeated, and what follows it.
    private var output: [UInt8] = []
    private var given = 0

    init(_ source: any ByteSource) {
        bits = BitSource(source)
        output.reserveCapacity(Self.window + Self.pieceSize + 1_024)
    }

    func next() throws -> [UInt8]? {
        if given > Self.window {
            output.removeSubrange(..<(given - Self.window))
            given = Self.window
        }
        while output.count - given < Self.pieceSize {
            switch block {
            case .ended: return rest
            case .none: try begin()
            case .stored(let left): try copy(left)
            case .coded(let literals, let distances): try decode(literals, distances)
            }
        }
        return rest
    }

    private var rest: [UInt8]? {
        guard given < output.count else { return nil }
        defer { given = output.count }
        return Array(output[given...])
    }

    private func begin() throws {
        guard !isLast else {
            block = .ended
            return
        }
        isLast = try bits.take(1) == 1
        switch try bits.take(2) {
        case 0:
            bits.dropToByte()
            let length = try bits.take(16)
            guard try bits.take(16) == length ^ 0xffff else { throw Self.damage }
            block = .stored(left: length)
        case 1: block = .coded(literals: .fixedLiterals, distances: .fixedDistances)
        case 2:
            let (literals, distances) = try tables()
            block = .coded(literals: literals, distances: distances)
        default: throw Self.damage
        }
    }

    private func copy(_ left: Int) throws {
        let count = min(left, Self.pieceSize)
        for _ in 0..<count { output.append(UInt8(truncatingIfNeeded: try bits.take(8))) }
        block = left == count ? .none : .stored(left: left - count)
    }

    private func decode(_ literals: HuffmanTable, _ distances: HuffmanTable) throws {
        while output.count - given < Self.pieceSize {
            let symbol = try bits.symbol(literals)
            if symbol < 256 {
                output.append(UInt8(truncatingIfNeeded: symbol))
                continue
            }
            if symbol == 256 {
                block = .none
                return
            }
            guard symbol <= 285 else { throw Self.damage }
            let place = symbol - 257
            let length = try Self.lengths[place] + bits.take(Self.lengthBits[place])
            let code = try bits.symbol(distances)
            guard code < 30 else { throw Self.damage }
            let distance = try Self.distances[code] + bits.take(Self.distanceBits[code])
            guard distance <= output.count else { throw Self.damage }
            var from = output.count - distance
            for _ in 0..<length {
                output.append(output[from])
                from += 1
            }
        }
    }

    /// The codes of a block that brings its own (section 3.2.7).
    private func tables() throws -> (HuffmanTable, HuffmanTable) {
        let literals = try bits.take(5) + 257
        let distances = try bits.take(5) + 1
        let count = try bits.take(4) + 4
        guard literals <= 286, distances <= 30 else { throw Self.damage }
        var lengths = [UInt8](repeating: 0, count: 19)
        for place in Self.order.prefix(count) {
            lengths[place] = UInt8(truncatingIfNeeded: try bits.take(3))
        }
        let meta = try HuffmanTable(lengths)
        var all: [UInt8] = []
        while all.count < literals + distances {
            let symbol = try bits.symbol(meta)
            switch symbol {
            case 0...15: all.append(UInt8(symbol))
            case 16:
                guard let last = all.last else { throw Self.damage }
                all += repeatElement(last, count: 3 + (try bits.take(2)))
            case 17: all += repeatElement(0, count: 3 + (try bits.take(3)))
            default: all += repeatElement(0, count: 11 + (try bits.take(7)))
            }
        }
        guard all.count == literals + distances, all[256] > 0 else { throw Self.damage }
        return (
            try HuffmanTable(Array(all[..<literals])), try HuffmanTable(Array(all[literals...]))
        )
    }

    static let damage = Refusal(
        "This workbook is damaged: what is packed in it can't be unpacked. Open it in your spreadsheet program and save it anew."
    )

    private static let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
    static let lengthBits = [
        0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
    ]
    static let lengths = [
        3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115,
        131, 163, 195, 227, 258,
    ]
    static let distanceBits = (0..<30).map { max(0, $0 / 2 - 1) }
    static let distances: [Int] = {
        var distances: [Int] = []
        var next = 1
        for bits in distanceBits {
            distances.append(next)
            next += 1 << bits
        }
        return distances
    }()
}
