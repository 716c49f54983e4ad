/// A phone number as it is compared: by its digits, whatever the country code in front.
public struct PhoneDigits: Hashable, Sendable {
    /// Without trunk zeros, international prefix and extension.
    let digits: [UInt8]
    /// The digits of an extension; empty when there is none.
    let extensionDigits: [UInt8]

    /// Nil for what has fewer than seven digits, and so names nobody's line.
    public init?(_ text: String) {
        var digits: [UInt8] = []
        digits.reserveCapacity(min(text.utf8.count, 32))
        var behind: [UInt8] = []
        var isBehind = false
        for byte in text.utf8 {
            if (0x30...0x39).contains(byte) {
                if isBehind { behind.append(byte) } else { digits.append(byte) }
            } else if byte | 0x20 == UInt8(ascii: "x") || byte == UInt8(ascii: "#")
                || byte == UInt8(ascii: ";")
            {
                isBehind = isBehind || digits.count >= 7
            } else if byte | 0x20 == UInt8(ascii: "e"), digits.count >= 7 {
                isBehind = true
            }
        }
        while digits.first == 0x30 { digits.removeFirst() }
        guard (7...17).contains(digits.count) else { return nil }
        self.digits = digits
        extensionDigits = behind
    }

    /// What equal numbers share, and few others: the last nine digits.
    public var key: String { String(decoding: digits.suffix(9), as: UTF8.self) }

    /// Equal but for a country code of up to three digits, and for an extension that only one has.
    public static func same(_ a: PhoneDigits, _ b: PhoneDigits) -> Bool {
        if !a.extensionDigits.isEmpty, !b.extensionDigits.isEmpty,
            a.extensionDigits != b.extensionDigits
        {
            return false
        }
        let (short, long) =
            a.digits.count <= b.digits.count ? (a.digits, b.digits) : (b.digits, a.digits)
        guard long.count > short.count else { return short == long }
        return short.count >= 8 && long.count - short.count <= 3
            && long.suffix(short.count).elementsEqual(short)
    }
}
