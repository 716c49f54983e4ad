/// One header field, as its pieces, between which the line may be folded.
struct MailHeader {
    /// RFC 5322, section 2.1.1: a line should have no more characters than this.
    static let width = 78
    /// RFC 2047, section 2, allows 75 characters in an encoded word and 76 in a line that has one;
    /// with fewer the first stands beside the field's name.
    static let wordLimit = 64

    let name: String
    let pieces: [String]

    /// Folded at its spaces, with its line end.
    var text: String {
        var lines = [name + ":"]
        for piece in pieces {
            let last = lines.count - 1
            if lines[last].utf8.count + 1 + piece.utf8.count > Self.width, lines[last] != name + ":"
            {
                lines.append(" " + piece)
            } else {
                lines[last] += " " + piece
            }
        }
        return lines.joined(separator: "\r\n") + "\r\n"
    }
}

extension MailHeader {
    /// Any text: a subject.
    init(_ name: String, text: String) {
        let clean = MailHeader.oneLine(text)
        self.init(name: name, pieces: MailHeader.words(clean) ?? MailHeader.encoded(clean))
    }

    /// People, with a comma between.
    init(_ name: String, _ people: [Mailbox]) {
        var pieces: [String] = []
        for (place, person) in people.enumerated() {
            let comma = place == people.count - 1 ? "" : ","
            let own = MailHeader.oneLine(person.name)
            if own.isEmpty {
                pieces.append(person.address + comma)
            } else {
                pieces += MailHeader.phrase(own) + ["<\(person.address)>\(comma)"]
            }
        }
        self.init(name: name, pieces: pieces)
    }

    /// White space and control characters as single spaces: nothing begins a line of its own.
    static func oneLine(_ text: String) -> String {
        text.unicodeScalars.split {
            $0.value <= 0x20 || (0x7f...0xa0).contains($0.value) || $0.properties.isWhitespace
        }
        .map { String(String.UnicodeScalarView($0)) }.joined(separator: " ")
    }

    /// The words as they are, if they can stand so; nil when they must be encoded.
    private static func words(_ text: String) -> [String]? {
        let words = text.split(separator: " ").map(String.init)
        let isPlain = words.allSatisfy { word in
            word.utf8.allSatisfy { (0x21...0x7e).contains($0) } && word.utf8.count <= 60
        }
        return isPlain && !text.contains("=?") ? words : nil
    }

    /// RFC 5322, section 3.2.5: bare atoms, a quoted string, or encoded words.
    private static func phrase(_ name: String) -> [String] {
        guard let words = words(name) else { return encoded(name) }
        let isAtoms = words.allSatisfy { $0.utf8.allSatisfy(isAtomText) }
        if isAtoms { return words }
        let escaped = name.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
        return "\"\(escaped)\"".split(separator: " ").map(String.init)
    }

    private static func isAtomText(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: "!#$%&'*+-/=?^_`{|}~".utf8.contains(byte)
        }
    }

    /// RFC 2047, the "Q" encoding, with the characters that are safe in a phrase.
    ///
    /// Section 5, rule 3, says which. A character is never parted.
    static func encoded(_ text: String) -> [String] {
        let (start, end) = ("=?utf-8?Q?", "?=")
        let room = wordLimit - start.utf8.count - end.utf8.count
        var words: [String] = []
        var current = ""
        for scalar in text.unicodeScalars {
            let piece = encoded(scalar)
            if current.utf8.count + piece.utf8.count > room {
                words.append(start + current + end)
                current = ""
            }
            current += piece
        }
        words.append(start + current + end)
        return words
    }

    private static func encoded(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", "!", "*", "+", "-", "/": return String(scalar)
        case " ": return "_"
        default: return String(scalar).utf8.map(QuotedPrintable.escape).joined()
        }
    }
}
