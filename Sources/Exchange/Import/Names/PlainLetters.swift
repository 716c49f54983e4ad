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

    /// The words of a text, so made comparable: letters and digits that stand together.
    static func words(of text: String) -> [String] {
        var text = text
        let plain: [String]? = text.withUTF8 { utf8 in
            var words: [String] = []
            var word: [UInt8] = []
            for byte in utf8 {
                switch byte {
                case 0x30...0x39, 0x61...0x7a: word.append(byte)
                case 0x41...0x5a: word.append(byte | 0x20)
                case 0x80...: return nil
                default:
                    if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
                    word.removeAll(keepingCapacity: true)
                }
            }
            if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
            return words
        }
        return plain ?? of(text).split { !$0.isLetter && !$0.isNumber }.map(String.init)
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
