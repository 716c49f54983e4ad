/// What is left of HTML when someone pastes it.
enum HTML {
    private static let blocks: Set<String> = [
        "p", "br", "div", "li", "ul", "ol", "tr", "table", "h1", "h2", "h3", "h4", "blockquote",
    ]
    private static let entities: [String: Unicode.Scalar] = [
        "nbsp": " ", "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "rsquo": "'",
        "lsquo": "'", "ldquo": "\"", "rdquo": "\"", "ndash": "\u{2014}", "mdash": "\u{2014}",
        "hellip": ".",
    ]
    /// Longer than this is no tag; it keeps the reading linear.
    private static let longestTag = 400

    /// A tag at `index`: a line break for what makes a block, nothing for the rest.
    static func tag(
        in scalars: [Unicode.Scalar],
        at index: Int
    ) -> (taken: Int, replacement: Unicode.Scalar?)? {
        var name = ""
        var place = index + 1
        if place < scalars.count, scalars[place] == "/" { place += 1 }
        while place < scalars.count, scalars[place].isASCIILetterOrDigit, name.utf8.count < 12 {
            name.unicodeScalars.append(scalars[place].asciiLowercased)
            place += 1
        }
        guard let first = name.unicodeScalars.first, !first.isASCIIDigit, place < scalars.count,
            scalars[place] == ">" || scalars[place] == " " || scalars[place] == "/"
        else { return nil }
        let limit = min(scalars.count, index + longestTag)
        guard let close = scalars[place..<max(place, limit)].firstIndex(of: ">") else { return nil }
        return (close - index + 1, blocks.contains(name) ? "\n" : nil)
    }

    /// An entity at `index`, by name or by number.
    static func entity(
        in scalars: [Unicode.Scalar],
        at index: Int
    ) -> (taken: Int, replacement: Unicode.Scalar?)? {
        let rest = scalars[(index + 1)...].prefix(9)
        guard let end = rest.firstIndex(of: ";") else { return nil }
        var name = ""
        name.unicodeScalars.append(contentsOf: rest[..<end])
        let taken = end - index + 1
        if let known = entities[name] { return (taken, known) }
        guard name.hasPrefix("#") else { return nil }
        let digits = name.dropFirst()
        let isHexadecimal = digits.hasPrefix("x") || digits.hasPrefix("X")
        let value =
            isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits, radix: 10)
        guard let value, let scalar = Unicode.Scalar(value) else { return nil }
        switch scalar {
        case "\u{2018}", "\u{2019}": return (taken, "'")
        case "\u{201C}", "\u{201D}": return (taken, "\"")
        case "\u{2013}", "\u{2014}": return (taken, "\u{2014}")
        case "\u{A0}": return (taken, " ")
        default: return (taken, scalar)
        }
    }
}

extension Unicode.Scalar {
    var isASCIIDigit: Bool { ("0"..."9").contains(self) }

    var isASCIILetterOrDigit: Bool {
        ("a"..."z").contains(self) || ("A"..."Z").contains(self) || isASCIIDigit
    }

    var isLetterOrDigit: Bool {
        if value < 0x80 { return isASCIILetterOrDigit }
        return properties.isAlphabetic || properties.numericType != nil
    }

    var isUpper: Bool {
        value < 0x80 ? ("A"..."Z").contains(self) : properties.isUppercase
    }

    var isBlank: Bool { value < 0x80 ? self == " " || self == "\n" : properties.isWhitespace }

    var asciiLowercased: Unicode.Scalar {
        ("A"..."Z").contains(self) ? Unicode.Scalar(UInt8(value) | 0x20) : self
    }
}
