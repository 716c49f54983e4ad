/// RFC 2045, section 6.8: bytes as lines of 76 characters.
enum Base64 {
    private static let alphabet = Array(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8
    )
    /// How many bytes fill a line.
    private static let lineBytes = 57

    static func encode(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count * 4 / 3 + bytes.count / 28 + 8)
        for start in stride(from: 0, to: bytes.count, by: 3) {
            if start > 0, start.isMultiple(of: lineBytes) { result += [0x0d, 0x0a] }
            let group = bytes[start..<min(start + 3, bytes.count)]
            let first = group[start]
            let second = group.count > 1 ? group[start + 1] : 0
            let third = group.count > 2 ? group[start + 2] : 0
            result.append(alphabet[Int(first >> 2)])
            result.append(alphabet[Int((first & 3) << 4 | second >> 4)])
            result.append(
                group.count > 1 ? alphabet[Int((second & 15) << 2 | third >> 6)] : UInt8(ascii: "=")
            )
            result.append(group.count > 2 ? alphabet[Int(third & 63)] : UInt8(ascii: "="))
        }
        return result
    }
}
