/// RFC 2045, section 6.7: text as lines of at most 76 ASCII characters.
enum QuotedPrintable {
    private static let width = 76

    /// Line ends of any kind become CRLF.
    static func encode(_ text: String) -> String {
        let lines = MailText.lines(text).map(encode(line:))
        return lines.joined(separator: "\r\n")
    }

    private static func encode(line: Substring) -> String {
        let bytes = Array(line.utf8)
        var (result, column) = ("", 0)
        for (place, byte) in bytes.enumerated() {
            let isLast = place == bytes.count - 1
            let isPlain =
                switch byte {
                // White space at a line's end is lost on the way.
                case 0x09, 0x20: !isLast
                case UInt8(ascii: "="): false
                // A dot alone ends a message for some, and "From " begins one for others.
                case UInt8(ascii: "."): place > 0
                case UInt8(ascii: "F"): place > 0 || !line.hasPrefix("From ")
                case 0x21...0x7e: true
                default: false
                }
            let piece = isPlain ? String(Unicode.Scalar(byte)) : escape(byte)
            // One place stays free for the mark of a line that goes on.
            if column + piece.utf8.count > (isLast ? width : width - 1) {
                result += "=\r\n"
                column = 0
            }
            result += piece
            column += piece.utf8.count
        }
        return result
    }

    /// "=C3".
    static func escape(_ byte: UInt8) -> String {
        let digits = Array("0123456789ABCDEF")
        return "=\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
    }
}

/// Plain text of a message.
enum MailText {
    /// Without their ends; CRLF, LF and CR alike end one.
    static func lines(_ text: String) -> [Substring] {
        text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
    }
}
