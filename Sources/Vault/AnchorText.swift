extension AuditChain.Anchor: CustomStringConvertible {
    /// As it is printed and kept: the row's number, its MAC in groups of eight hexadecimal digits, and
    /// a checksum that finds a slip of the pen: "412 0f1e2d3c … a1b2c3".
    public var description: String {
        let groups = stride(from: 0, to: mac.count, by: 4).map { start in
            Self.hexadecimal(mac[start..<min(start + 4, mac.count)])
        }
        return "\(sequence) " + (groups + [checksum]).joined(separator: " ")
    }

    /// Reads what `description` wrote, whatever white space and dashes stand in it.
    public init?(_ text: some StringProtocol) {
        let parts = text.split { $0.isWhitespace || $0 == "-" }
        guard let first = parts.first, let sequence = Int64(first), sequence >= 0 else {
            return nil
        }
        let digits = parts.dropFirst().joined().lowercased()
        guard digits.utf8.count == 70, let bytes = Self.bytes(String(digits.prefix(64))) else {
            return nil
        }
        self.init(sequence: sequence, mac: bytes)
        guard digits.hasSuffix(checksum) else { return nil }
    }

    private var checksum: String {
        let sum = crc24(Array("\(sequence) ".utf8) + mac)
        return Self.hexadecimal([UInt8(sum >> 16), UInt8(sum >> 8 & 0xff), UInt8(sum & 0xff)][...])
    }

    private static func hexadecimal(_ bytes: ArraySlice<UInt8>) -> String {
        bytes.map { byte in
            let text = String(byte, radix: 16)
            return text.utf8.count == 1 ? "0\(text)" : text
        }.joined()
    }

    private static func bytes(_ digits: String) -> [UInt8]? {
        let digits = Array(digits)
        var bytes: [UInt8] = []
        for place in stride(from: 0, to: digits.count, by: 2) {
            guard let high = digits[place].hexDigitValue,
                let low = digits[place + 1].hexDigitValue
            else { return nil }
            bytes.append(UInt8(high << 4 | low))
        }
        return bytes
    }
}
