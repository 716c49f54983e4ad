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
    /// In upper case; empty where it is not said.
    var charset = ""
    /// 1 is the most preferred.
    var preference: Int?
    var hasLabel = false
    var omittedYear: String?
    var value = ""

    init(_ bytes: ArraySlice<UInt8>) {
        var parts = Self.split(bytes, at: UInt8(ascii: ";")).map {
            String(decoding: $0, as: UTF8.self)
        }
        var name = parts.removeFirst().trimmed
        if let dot = name.lastIndex(of: ".") {
            group = name[..<dot].lowercased()
            name = String(name[name.index(after: dot)...])
        }
        self.name = name.uppercased()
        for part in parts { read(part) }
    }

    private mutating func read(_ parameter: String) {
        guard let equals = parameter.firstIndex(of: "=") else {
            return add(word: parameter.trimmed)
        }
        let name = parameter[..<equals].trimmed.uppercased()
        let value = parameter[parameter.index(after: equals)...]
            .filter { $0 != "\"" }.trimmed
        switch name {
        case "TYPE":
            for word in value.split(separator: ",") { add(word: word.trimmed) }
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
        case "BASE64", "B", "8BIT", "7BIT", "": break
        case "PREF": preference = preference ?? 1
        default: types.insert(word.lowercased())
        }
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

    /// Whether the value is a picture, a sound, a key or the like.
    static func isBinary(_ head: String) -> Bool {
        let words = head.split(separator: ";")
        let name = words.first?.split(separator: ".").last ?? ""
        if binaryNames.contains(String(name)) { return true }
        return words.dropFirst().contains { word in
            switch word {
            case "BASE64", "ENCODING=B", "ENCODING=BASE64", "ENCODING=\"B\"", "TYPE=BASE64": true
            default: false
            }
        }
    }

    private static let binaryNames: Set<String> = [
        "PHOTO", "LOGO", "SOUND", "KEY", "X-MS-CARDPICTURE", "X-MS-OL-DESIGN",
    ]

    /// Whether a line closes a card.
    static func isEnd(_ line: ArraySlice<UInt8>) -> Bool {
        uppercased(line.prefix(16)).trimmed.hasPrefix("END:VCARD")
    }
}
