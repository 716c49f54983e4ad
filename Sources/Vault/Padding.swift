/// Padding to steps: one byte 0x80, then zeros (ISO/IEC 7816-4), so that 0 to 31 bytes look alike.
enum Padding {
    /// Bytes of a step.
    static let step = 32

    static func padded(_ plain: [UInt8]) -> [UInt8] {
        let count = (plain.count / step + 1) * step
        return plain + [0x80] + Array(repeating: 0, count: count - plain.count - 1)
    }

    /// Nil when it is not padded in the one right way.
    static func plain(_ padded: [UInt8]) -> [UInt8]? {
        guard let mark = padded.lastIndex(where: { $0 != 0 }), padded[mark] == 0x80,
            padded.count % step == 0, padded.count - mark <= step
        else { return nil }
        return Array(padded[..<mark])
    }
}
