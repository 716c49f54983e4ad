/// The checksum of what is packed (ISO 3309, as ZIP uses it).
struct CRC32 {
    private var state: UInt32 = 0xffff_ffff

    var value: UInt32 { ~state }

    mutating func add(_ bytes: [UInt8]) {
        var state = state
        bytes.withUnsafeBufferPointer { bytes in
            CRC32.table.withUnsafeBufferPointer { table in
                for byte in bytes {
                    state = table[Int((state ^ UInt32(byte)) & 0xff)] ^ state >> 8
                }
            }
        }
        self.state = state
    }

    private static let table: [UInt32] = (0..<256).map { index in
        (0..<8).reduce(UInt32(index)) { value, _ in
            value & 1 == 1 ? 0xedb8_8320 ^ value >> 1 : value >> 1
        }
    }
}
