/// Bytes that can be read in one way only: every part stands behind its own length.
///
/// What keys are derived from, and what tags cover, is written with it, so that ("ab", "c") and
/// ("a", "bc") never meet.
struct Frame {
    private(set) var bytes: [UInt8] = []

    init(_ parts: String...) {
        for part in parts { add(part) }
    }

    mutating func add(_ text: String) {
        add(Array(text.utf8))
    }

    /// The length as 32 bits, big-endian, then the bytes.
    mutating func add(_ part: [UInt8]) {
        bytes += bigEndian(UInt32(part.count))
        bytes += part
    }

    /// As a part of eight bytes, big-endian.
    mutating func add(_ number: Int64) {
        add(bigEndian(number))
    }
}

/// The bytes of a number, the highest first.
func bigEndian(_ number: some FixedWidthInteger) -> [UInt8] {
    withUnsafeBytes(of: number.bigEndian) { Array($0) }
}
