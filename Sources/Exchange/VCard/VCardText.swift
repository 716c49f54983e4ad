/// How a value's bytes become text.
enum VCardText {
    /// The text of a value as it stands, its escapes still in it; nil where its character set is one
    /// that isn't read.
    static func raw(_ value: [UInt8], _ head: VCardHead) -> String? {
        let bytes = head.isQuotedPrintable ? unquoted(value) : value
        switch head.charset {
        case "UTF-8", "UTF8":
            // What was cut within a character is no other character set.
            return String(decoding: bytes, as: UTF8.self)
        case "", "US-ASCII", "ASCII", "ISO-8859-1", "LATIN1", "WINDOWS-1252", "CP1252":
            return TextEncoding.text(of: bytes)
        default:
            if bytes.allSatisfy({ $0 < 0x80 }) { return String(decoding: bytes, as: UTF8.self) }
            return ForeignCharset.text(of: bytes, in: head.charset)
        }
    }

    /// Takes the escapes out: `\n`, `\,`, `\;`, `\:` and `\\`.
    static func unescaped(_ text: some StringProtocol) -> String {
        if let plain = plain(text) { return plain }
        guard text.utf8.contains(UInt8(ascii: "\\")) else { return CleanText.of(String(text)) }
        var result = ""
        var isEscaped = false
        for scalar in text.unicodeScalars {
            if isEscaped {
                isEscaped = false
                switch scalar {
                case "n", "N": result.unicodeScalars.append("\n")
                case "\\", ",", ";", ":", "\"": result.unicodeScalars.append(scalar)
                default: result.unicodeScalars.append(contentsOf: ["\\", scalar])
                }
            } else if scalar == "\\" {
                isEscaped = true
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
        return CleanText.of(result)
    }

    /// The text without the spaces around it, where it is ASCII without escapes: as most is.
    private static func plain(_ text: some StringProtocol) -> String? {
        var text = Substring(text)
        let isPlain =
            text.utf8.withContiguousStorageIfAvailable { bytes in
                bytes.allSatisfy { (0x20...0x7e).contains($0) && $0 != UInt8(ascii: "\\") }
            } ?? false
        guard isPlain else { return nil }
        while text.utf8.first == 0x20 { text = text.dropFirst() }
        while text.utf8.last == 0x20 { text = text.dropLast() }
        return String(text)
    }

    /// The parts of a value between separators that are not escaped, their escapes taken out.
    static func parts(_ text: String, at separator: Unicode.Scalar) -> [String] {
        var parts: [String] = []
        var start = text.unicodeScalars.startIndex
        var isEscaped = false
        for index in text.unicodeScalars.indices {
            let scalar = text.unicodeScalars[index]
            if isEscaped {
                isEscaped = false
            } else if scalar == "\\" {
                isEscaped = true
            } else if scalar == separator {
                parts.append(unescaped(text[start..<index]))
                start = text.unicodeScalars.index(after: index)
            }
        }
        parts.append(unescaped(text[start...]))
        return parts
    }

    /// Quoted-printable (RFC 2045, section 6.7); what is no code stays as it is.
    private static func unquoted(_ value: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(value.count)
        var index = 0
        while index < value.count {
            if value[index] == UInt8(ascii: "="), index + 2 < value.count,
                let high = hexDigit(value[index + 1]), let low = hexDigit(value[index + 2])
            {
                result.append(high << 4 | low)
                index += 3
            } else {
                result.append(value[index])
                index += 1
            }
        }
        return result
    }

    private static func hexDigit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x37
        case 0x61...0x66: byte - 0x57
        default: nil
        }
    }
}
