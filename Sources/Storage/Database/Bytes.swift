/// Small numbers in few bytes (LEB128), and texts behind their lengths.
struct ByteWriter {
    private(set) var bytes: [UInt8] = []

    mutating func byte(_ byte: UInt8) { bytes.append(byte) }

    mutating func varint(_ number: UInt64) {
        var rest = number
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    mutating func zigzag(_ number: Int64) {
        varint(UInt64(bitPattern: number << 1 ^ number >> 63))
    }

    mutating func text(_ text: String) {
        varint(UInt64(text.utf8.count))
        bytes.append(contentsOf: text.utf8)
    }

    mutating func blob(_ blob: [UInt8]) {
        varint(UInt64(blob.count))
        bytes.append(contentsOf: blob)
    }
}

/// Reads what `ByteWriter` wrote; nil at whatever it can't have written.
struct ByteReader {
    private let buffer: UnsafeRawBufferPointer
    private var offset = 0

    init(_ buffer: UnsafeRawBufferPointer) {
        self.buffer = buffer
    }

    var isAtEnd: Bool { offset == buffer.count }

    mutating func byte() -> UInt8? {
        guard offset < buffer.count else { return nil }
        defer { offset += 1 }
        return buffer[offset]
    }

    mutating func varint() -> UInt64? {
        var (value, shift): (UInt64, UInt64) = (0, 0)
        while let next = byte(), shift < 64 {
            value |= UInt64(next & 0x7f) << shift
            if next < 0x80 { return value }
            shift += 7
        }
        return nil
    }

    mutating func zigzag() -> Int64? {
        varint().map { Int64(bitPattern: $0 >> 1) ^ -Int64(bitPattern: $0 & 1) }
    }

    mutating func text() -> String? {
        slice().map { String(decoding: $0, as: UTF8.self) }
    }

    mutating func blob() -> [UInt8]? { slice().map { Array($0) } }

    private mutating func slice() -> Slice<UnsafeRawBufferPointer>? {
        guard let count = varint(), count <= UInt64(buffer.count - offset) else { return nil }
        defer { offset += Int(count) }
        return buffer[offset..<offset + Int(count)]
    }
}
