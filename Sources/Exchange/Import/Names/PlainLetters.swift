/// Text as it is compared: lower case, without accents and without marks of direction.
enum PlainLetters {
    static func of(_ text: String) -> String {
        var isPlain = true
        for byte in text.utf8 where byte >= 0x80 {
            isPlain = false
            break
        }
        if isPlain { return text.lowercased() }
        var folded = ""
        for scalar in text.lowercased().unicodeScalars {
            switch scalar.value {
            case 0x300...0x36f, 0x200b...0x200f, 0x202a...0x202e, 0x2066...0x2069: break
            case 0xe0...0x17f: folded += letters[scalar] ?? String(scalar)
            default: folded.unicodeScalars.append(scalar)
            }
        }
        return folded
    }

    private static let letters: [Unicode.Scalar: String] = {
        var table: [Unicode.Scalar: String] = [:]
        for (plain, accented) in [
            ("a", "àáâãäåāăą"), ("ae", "æ"), ("c", "çćĉċč"), ("d", "ðďđ"), ("e", "èéêëēĕėęě"),
            ("g", "ĝğġģ"), ("h", "ĥħ"), ("i", "ìíîïĩīĭįı"), ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľŀł"),
            ("n", "ñńņňŉ"), ("o", "òóôõöøōŏő"), ("oe", "œ"), ("r", "ŕŗř"), ("s", "śŝşšſ"),
            ("ss", "ß"), ("t", "ţťŧ"), ("th", "þ"), ("u", "ùúûüũūŭůűų"), ("w", "ŵ"), ("y", "ýÿŷ"),
            ("z", "źżž"),
        ] {
            for scalar in accented.unicodeScalars { table[scalar] = plain }
        }
        return table
    }()
}
