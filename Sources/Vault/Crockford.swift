/// Base 32 as Douglas Crockford wrote it: no I, L, O or U, and what looks like 1 or 0 is read so.
enum Crockford {
    private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")

    private static let values: [Character: UInt8] = {
        var values: [Character: UInt8] = ["I": 1, "L": 1, "O": 0]
        for (value, letter) in alphabet.enumerated() { values[letter] = UInt8(value) }
        for (letter, value) in values { values[Character(letter.lowercased())] = value }
        return values
    }()

    /// The value of a letter, 0 to 31; nil when it is none.
    static func value(of letter: Character) -> UInt8? { values[letter] }

    /// The letters of bytes whose number is a multiple of five, so that no bits are left over.
    static func text(_ bytes: [UInt8]) -> String {
        var text = ""
        var bits: UInt32 = 0
        var count = 0
        for byte in bytes {
            bits = bits << 8 | UInt32(byte)
            count += 8
            while count >= 5 {
                count -= 5
                text.append(alphabet[Int(bits >> UInt32(count) & 31)])
            }
        }
        return text
    }

    /// The bytes of values, each 0 to 31, whose number is a multiple of eight.
    static func bytes(_ values: [UInt8]) -> [UInt8] {
        var bytes: [UInt8] = []
        var bits: UInt32 = 0
        var count = 0
        for value in values {
            bits = bits << 5 | UInt32(value)
            count += 5
            guard count >= 8 else { continue }
            count -= 8
            bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
        }
        return bytes
    }
}
