/// The letter's characters as they are read: quotes and dashes made plain, HTML tags and entities
/// undone, each with the bytes that it came from.
struct Source {
    struct Character {
        let scalar: Unicode.Scalar
        let start: Int
        let end: Int
    }

    private(set) var characters: [Character] = []

    init(_ text: String) {
        characters.reserveCapacity(text.utf8.count)
        let scalars = Array(text.unicodeScalars)
        var index = 0
        var offset = 0
        while index < scalars.count {
            let (taken, replacement) = Source.piece(of: scalars, at: index)
            var length = 0
            for scalar in scalars[index..<index + taken] { length += UTF8.width(scalar) }
            if let replacement {
                characters.append(
                    Character(scalar: replacement, start: offset, end: offset + length)
                )
            }
            index += taken
            offset += length
        }
    }

    /// How many scalars make the next character, and what it is; nil for nothing to be read.
    private static func piece(
        of scalars: [Unicode.Scalar],
        at index: Int
    ) -> (taken: Int, replacement: Unicode.Scalar?) {
        let scalar = scalars[index]
        switch scalar {
        case "\r":
            let isPair = index + 1 < scalars.count && scalars[index + 1] == "\n"
            return (1, isPair ? nil : "\n")
        case "\u{2028}", "\u{2029}": return (1, "\n")
        case "\u{2018}", "\u{2019}", "\u{201B}", "\u{02BC}", "\u{60}", "\u{B4}": return (1, "'")
        case "\u{201C}", "\u{201D}", "\u{201E}", "\u{AB}", "\u{BB}": return (1, "\"")
        case "\u{2010}", "\u{2011}": return (1, "-")
        case "\u{2012}", "\u{2013}", "\u{2014}", "\u{2015}", "\u{2212}": return (1, "\u{2014}")
        case "\u{2026}": return (1, ".")
        case "\u{A0}", "\u{202F}", "\u{2007}", "\t": return (1, " ")
        case "\u{200B}", "\u{200C}", "\u{200D}", "\u{FEFF}", "\u{AD}", "\u{FE0F}": return (1, nil)
        case "<": return HTML.tag(in: scalars, at: index) ?? (1, scalar)
        case "&": return HTML.entity(in: scalars, at: index) ?? (1, scalar)
        default: return (1, scalar)
        }
    }
}

extension UTF8 {
    static func width(_ scalar: Unicode.Scalar) -> Int {
        switch scalar.value {
        case ..<0x80: 1
        case ..<0x800: 2
        case ..<0x10000: 3
        default: 4
        }
    }
}
