/// A value of a column, as the journal keeps it.
enum StoredValue: Hashable, Sendable {
    case null
    case integer(Int64)
    case text(String)
    case bytes([UInt8])
}

/// Whole rows as bytes: for every value a tag, and behind it a number or a length with its bytes.
enum RowCoding {
    static func encode(_ values: [StoredValue]) -> [UInt8] {
        var bytes = ByteWriter()
        bytes.varint(UInt64(values.count))
        for value in values {
            switch value {
            case .null: bytes.byte(0)
            case .integer(let number):
                bytes.byte(1)
                bytes.zigzag(number)
            case .text(let text):
                bytes.byte(2)
                bytes.text(text)
            case .bytes(let blob):
                bytes.byte(3)
                bytes.blob(blob)
            }
        }
        return bytes.bytes
    }

    /// Nil when these are no bytes that `encode` gave.
    static func decode(_ bytes: [UInt8]) -> [StoredValue]? {
        bytes.withUnsafeBytes { buffer in
            var reader = ByteReader(buffer)
            guard let count = reader.varint(), count <= UInt64(bytes.count) else { return nil }
            var values: [StoredValue] = []
            for _ in 0..<count {
                guard let value = value(from: &reader) else { return nil }
                values.append(value)
            }
            return reader.isAtEnd ? values : nil
        }
    }

    private static func value(from reader: inout ByteReader) -> StoredValue? {
        switch reader.byte() {
        case 0: .null
        case 1: reader.zigzag().map { .integer($0) }
        case 2: reader.text().map { .text($0) }
        case 3: reader.blob().map { .bytes($0) }
        default: nil
        }
    }
}
