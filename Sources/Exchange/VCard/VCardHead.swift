import Domain

/// What stands before the colon of a content line: `group.NAME;PARAMETER=value;WORD`.
struct VCardHead {
    /// In lower case; empty where there is none.
    var group = ""
    /// In upper case.
    var name = ""
    /// The values of `TYPE` and the words without a name, in lower case.
    var types: Set<String> = []
    var isQuotedPrintable = false
    /// Whether the value is a picture, a sound, a key or the like.
    var isBinary = false
    /// In upper case; empty where it is not said.
    var charset = ""
    /// 1 is the most preferred.
    var preference: Int?
    var hasLabel = false
    var omittedYear: String?
    var value = ""

    init(_ bytes: ArraySlice<UInt8>) {
        let parts = Self.split(bytes, at: UInt8(ascii: ";"))
        var name = parts[0]
        if let dot = name.lastIndex(of: UInt8(ascii: ".")) {
            group = String(decoding: name[..<dot], as: UTF8.self).lowercased()
            name = name[(dot + 1)...]
        }
        self.name = Self.uppercased(name)
        isBinary = Self.binaryNames.contains(self.name)
        for part in parts.dropFirst() { read(String(decoding: part, as: UTF8.self)) }
    }

    private mutating func read(_ parameter: String) {
        guard let equals = parameter.firstIndex(of: "=") else {
            return add(word: Self.bare(parameter[...]))
        }
        let name = Self.bare(parameter[..<equals]).uppercased()
        let value = Self.bare(parameter[parameter.index(after: equals)...])
        switch name {
        case "TYPE":
            for word in value.split(separator: ",") { add(word: Self.bare(word)) }
        case "ENCODING": add(word: value)
        case "CHARSET": charset = value.uppercased()
        case "PREF": preference = Int(value)
        case "LABEL": hasLabel = true
        case "X-APPLE-OMIT-YEAR": omittedYear = value
        case "VALUE": self.value = value.lowercased()
        default: break
        }
    }

    private mutating func add(word: String) {
        switch word.uppercased() {
        case "QUOTED-PRINTABLE": isQuotedPrintable = true
        case "BASE64", "B": isBinary = true
        case "8BIT", "7BIT", "": break
        case "PREF": preference = preference ?? 1
        default: types.insert(word.lowercased())
        }
    }

    /// Without the spaces and quotation marks around it.
    private static func bare(_ text: Substring) -> String {
        let bytes = text.utf8.drop { $0 == 0x20 || $0 == UInt8(ascii: "\"") }
        guard let last = bytes.lastIndex(where: { $0 != 0x20 && $0 != UInt8(ascii: "\"") })
        else { return "" }
        return String(Substring(bytes[...last]))
    }

    // MARK: Bytes

    /// Where the head ends: at the first colon outside quotation marks; nil where there is no name
    /// before one.
    static func length(in line: ArraySlice<UInt8>) -> Int? {
        var isQuoted = false
        var nameEnded = false
        for index in line.indices {
            let byte = line[index]
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            if byte == UInt8(ascii: ":"), !isQuoted {
                return index > line.startIndex ? index : nil
            }
            if byte == UInt8(ascii: ";") { nameEnded = true }
            guard nameEnded || isNameByte(byte) else { return nil }
        }
        // An unpaired quotation mark hides no colon.
        guard isQuoted, let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return nil }
        return colon > line.startIndex ? colon : nil
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5a, 0x61...0x7a, UInt8(ascii: "-"), UInt8(ascii: "."),
            UInt8(ascii: "_"), UInt8(ascii: "/"):
            true
        default: false
        }
    }

    private static func split(_ bytes: ArraySlice<UInt8>, at separator: UInt8) -> [ArraySlice<
        UInt8
    >] {
        guard bytes.contains(UInt8(ascii: "\"")) else {
            return bytes.split(separator: separator, omittingEmptySubsequences: false)
        }
        var parts: [ArraySlice<UInt8>] = []
        var isQuoted = false
        var start = bytes.startIndex
        for index in bytes.indices {
            if bytes[index] == UInt8(ascii: "\"") { isQuoted.toggle() }
            if bytes[index] == separator, !isQuoted {
                parts.append(bytes[start..<index])
                start = index + 1
            }
        }
        parts.append(bytes[start...])
        return parts
    }

    static func uppercased(_ head: ArraySlice<UInt8>) -> String {
        String(decoding: head.map { (0x61...0x7a).contains($0) ? $0 - 0x20 : $0 }, as: UTF8.self)
    }

    private static let binaryNames: Set<String> = [
        "PHOTO", "LOGO", "SOUND", "KEY", "X-MS-CARDPICTURE", "X-MS-OL-DESIGN",
    ]

    /// Whether a line closes a card.
    static func isEnd(_ line: ArraySlice<UInt8>) -> Bool {
        uppercased(line.prefix(16)).trimmed.hasPrefix("END:VCARD")
    }
}
