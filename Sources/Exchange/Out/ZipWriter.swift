/// Packs parts into one file, one after another, as they come (PKWARE's APPNOTE, section 4.3).
///
/// Nothing is gone back to, so that the file can go through a pipe.
public struct ZipWriter {
    private struct Part {
        var name: String
        var checksum: UInt32 = 0
        var packed = 0
        var size = 0
        var offset = 0
    }

    private static let pieceSize = 32_768
    /// UTF-8 names, and sizes that follow what they are of.
    private static let flags = 0x0808
    /// Deflate, version 2.0.
    private static let method = 8
    private static let version = 20
    /// 1 January 1980: an export of the same records is the same file.
    private static let date = 0x21

    private let send: ([UInt8]) throws -> Void
    private var parts: [Part] = []
    private var part: Part?
    private var packing = Deflating()
    private var checksum = CRC32()
    private var sent = 0

    /// - Parameter send: takes each piece of the file.
    public init(to send: @escaping ([UInt8]) throws -> Void) {
        self.send = send
    }

    /// Begins a part.
    public mutating func begin(_ name: String) throws {
        part = Part(name: name, offset: sent)
        packing = Deflating()
        checksum = CRC32()
        var head = [UInt8](littleEndian: 0x0403_4b50, 4)
        for number in [Self.version, Self.flags, Self.method, 0, Self.date] {
            head += [UInt8](littleEndian: number, 2)
        }
        head += [UInt8](repeating: 0, count: 12)
        head += [UInt8](littleEndian: name.utf8.count, 2) + [0, 0] + name.utf8
        try give(head)
    }

    /// Goes on with the part.
    public mutating func write(_ bytes: [UInt8]) throws {
        checksum.add(bytes)
        part?.size += bytes.count
        packing.write(bytes)
        if packing.output.count >= Self.pieceSize { try flush() }
    }

    /// Ends the part.
    public mutating func end() throws {
        packing.finish()
        try flush()
        guard var done = part else { return }
        done.checksum = checksum.value
        parts.append(done)
        part = nil
        try give(
            [UInt8](littleEndian: 0x0807_4b50, 4)
                + [UInt8](littleEndian: Int(done.checksum), 4)
                + [UInt8](littleEndian: done.packed, 4) + [UInt8](littleEndian: done.size, 4)
        )
    }

    /// A whole part at once.
    public mutating func add(_ name: String, _ bytes: [UInt8]) throws {
        try begin(name)
        try write(bytes)
        try end()
    }

    /// Writes the list of the parts; then the file is whole.
    public mutating func finish() throws {
        var list: [UInt8] = []
        for part in parts {
            list += [UInt8](littleEndian: 0x0201_4b50, 4)
            for number in [Self.version, Self.version, Self.flags, Self.method, 0, Self.date] {
                list += [UInt8](littleEndian: number, 2)
            }
            for number in [Int(part.checksum), part.packed, part.size] {
                list += [UInt8](littleEndian: number, 4)
            }
            list += [UInt8](littleEndian: part.name.utf8.count, 2)
            list += [UInt8](repeating: 0, count: 12) + [UInt8](littleEndian: part.offset, 4)
            list += part.name.utf8
        }
        var end = [UInt8](littleEndian: 0x0605_4b50, 4) + [0, 0, 0, 0]
        end += [UInt8](littleEndian: parts.count, 2) + [UInt8](littleEndian: parts.count, 2)
        end += [UInt8](littleEndian: list.count, 4) + [UInt8](littleEndian: sent, 4) + [0, 0]
        try give(list + end)
    }

    private mutating func flush() throws {
        let packed = packing.take()
        part?.packed += packed.count
        try give(packed)
    }

    private mutating func give(_ bytes: [UInt8]) throws {
        guard !bytes.isEmpty else { return }
        sent += bytes.count
        try send(bytes)
    }
}

extension [UInt8] {
    /// A number in some bytes, the lowest first.
    init(littleEndian number: Int, _ count: Int) {
        self = (0..<count).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
    }
}
