/// Reads XML piece by piece, as programs write it into workbooks.
///
/// It knows no document types, and so no entities but the five of every document: what declares one
/// is refused, and nothing outside of the file is ever asked for.
struct XMLReader {
    enum Token {
        /// An element begins: its `name` and `attribute(_:)`.
        case start
        /// An element ends: its `name`.
        case end
        /// Characters: `text`.
        case text
    }

    private static let longestTag = 1 << 16
    private static let longestText = 4 << 20
    private static let deepest = 200

    private var source: TextSource
    private var buffer: [UInt8] = []
    private var position = 0
    private var depth = 0
    private var endsAtOnce = false
    private var tag: Range<Int> = 0..<0

    /// Without its prefix.
    private(set) var name = ""
    private(set) var text: [UInt8] = []

    init(_ document: Document) throws {
        source = try TextSource(document)
    }

    /// The next token; nil at the end.
    ///
    /// - Throws: `Refusal` for what is no XML, and for what declares a document type.
    mutating func next() throws -> Token? {
        if endsAtOnce {
            endsAtOnce = false
            depth -= 1
            return .end
        }
        while true {
            if position == buffer.count, try !fill() {
                guard depth == 0 else { throw Self.damage }
                return nil
            }
            if buffer[position] != UInt8(ascii: "<") {
                try takeText()
                return .text
            }
            if let token = try takeMarkup() { return token }
        }
    }

    /// An attribute of the element that has just begun, by its name without a prefix.
    func attribute(_ wanted: String) -> String? {
        let bytes = buffer[tag]
        var place = bytes.startIndex
        while let equals = bytes[place...].firstIndex(of: UInt8(ascii: "=")) {
            var end = equals
            while end > place, bytes[end - 1] <= 0x20 { end -= 1 }
            var start = end
            while start > place, bytes[start - 1] > 0x20, bytes[start - 1] != UInt8(ascii: ":") {
                start -= 1
            }
            guard
                let open = bytes[equals...].firstIndex(where: {
                    $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'")
                }),
                let close = bytes[(open + 1)...].firstIndex(of: bytes[open])
            else { return nil }
            if bytes[start..<end].elementsEqual(wanted.utf8) {
                var value: [UInt8] = []
                guard (try? Self.append(bytes[(open + 1)..<close], to: &value)) != nil else {
                    return nil
                }
                return TextEncoding.text(of: value)
            }
            place = close + 1
        }
        return nil
    }

    // MARK: Markup

    /// A tag's token; nil for a comment or an instruction.
    private mutating func takeMarkup() throws -> Token? {
        try need(2)
        switch buffer[position + 1] {
        case UInt8(ascii: "?"):
            try skip(past: "?>")
            return nil
        case UInt8(ascii: "!"):
            try need(9)
            if holds("<!--") {
                try skip(past: "-->")
                return nil
            }
            guard holds("<![CDATA[") else {
                throw holds("<!DOCTYPE") ? Self.declaration : Self.damage
            }
            position += 9
            try takeCharacters()
            return .text
        case UInt8(ascii: "/"):
            let end = try tagEnd()
            name = Self.name(in: buffer[(position + 2)..<end])
            position = end + 1
            depth -= 1
            guard depth >= 0 else { throw Self.damage }
            return .end
        default:
            let end = try tagEnd()
            endsAtOnce = buffer[end - 1] == UInt8(ascii: "/")
            let inner = (position + 1)..<(endsAtOnce ? end - 1 : end)
            name = Self.name(in: buffer[inner])
            tag = inner
            position = end + 1
            depth += 1
            guard depth <= Self.deepest, !name.isEmpty else { throw Self.damage }
            return .start
        }
    }

    /// The part of a tag before the first space, behind a prefix.
    private static func name(in tag: ArraySlice<UInt8>) -> String {
        let whole = tag.prefix { $0 > 0x20 }
        let local = whole.firstIndex(of: UInt8(ascii: ":")).map { whole[($0 + 1)...] } ?? whole
        return String(decoding: local, as: UTF8.self)
    }

    /// Where the tag at `position` ends: at the first `>` outside of quotation marks.
    private mutating func tagEnd() throws -> Int {
        var place = position + 1
        var quote: UInt8 = 0
        while true {
            while place < buffer.count {
                let byte = buffer[place]
                if quote != 0 {
                    if byte == quote { quote = 0 }
                } else if byte == UInt8(ascii: ">") {
                    return place
                } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                    quote = byte
                } else if byte == UInt8(ascii: "<") {
                    throw Self.damage
                }
                place += 1
            }
            let offset = place - position
            guard offset <= Self.longestTag, try fill() else { throw Self.damage }
            place = position + offset
        }
    }

    private func holds(_ mark: String) -> Bool { buffer[position...].starts(with: mark.utf8) }

    private mutating func skip(past mark: String) throws {
        let mark = Array(mark.utf8)
        while true {
            if let found = Self.place(of: mark, in: buffer[position...]) {
                position = found + mark.count
                return
            }
            // The mark may be cut in two.
            position = max(position, buffer.count - mark.count + 1)
            guard try fill() else { throw Self.damage }
        }
    }

    private static func place(of mark: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
        var place = bytes.startIndex
        while let found = bytes[place...].firstIndex(of: mark[0]) {
            if bytes[found...].starts(with: mark) { return found }
            place = found + 1
        }
        return nil
    }

    // MARK: Text

    private mutating func takeText() throws {
        text.removeAll(keepingCapacity: true)
        var raw: [UInt8] = []
        while true {
            let end = buffer[position...].firstIndex(of: UInt8(ascii: "<")) ?? buffer.count
            raw += buffer[position..<end]
            position = end
            guard raw.count <= Self.longestText else { throw Self.damage }
            guard end == buffer.count, try fill() else { break }
        }
        try Self.append(raw[...], to: &text)
    }

    /// What stands in a section of characters, as it is.
    private mutating func takeCharacters() throws {
        text.removeAll(keepingCapacity: true)
        let mark = Array("]]>".utf8)
        while true {
            if let end = Self.place(of: mark, in: buffer[position...]) {
                text += buffer[position..<end]
                position = end + mark.count
                return
            }
            guard buffer.count - position <= Self.longestText, try fill() else {
                throw Self.damage
            }
        }
    }

    /// Replaces references by their characters.
    private static func append(_ raw: ArraySlice<UInt8>, to text: inout [UInt8]) throws {
        guard raw.contains(UInt8(ascii: "&")) else {
            text += raw
            return
        }
        var rest = raw
        while let start = rest.firstIndex(of: UInt8(ascii: "&")) {
            text += rest[..<start]
            guard let end = rest[start...].prefix(12).firstIndex(of: UInt8(ascii: ";")) else {
                throw damage
            }
            let reference = String(decoding: rest[(start + 1)..<end], as: UTF8.self)
            text += try character(reference).utf8
            rest = rest[(end + 1)...]
        }
        text += rest
    }

    private static func character(_ reference: String) throws -> String {
        if let known = known[reference] { return known }
        guard reference.hasPrefix("#") else { throw damage }
        let isHex = reference.dropFirst().first.map { "xX".contains($0) } ?? false
        let digits = reference.dropFirst(isHex ? 2 : 1)
        guard let number = UInt32(digits, radix: isHex ? 16 : 10) else { throw damage }
        return String(Character(Unicode.Scalar(number) ?? "\u{fffd}"))
    }

    private static let known = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'"]

    // MARK: Bytes

    private mutating func need(_ count: Int) throws {
        while buffer.count - position < count {
            guard try fill() else { throw Self.damage }
        }
    }

    /// Brings in more bytes, and forgets those before `position`.
    private mutating func fill() throws -> Bool {
        guard let piece = try source.next() else { return false }
        buffer.removeSubrange(..<position)
        position = 0
        buffer += piece
        return true
    }

    static let declaration = Refusal(
        "This workbook declares names of its own (a document type), which no spreadsheet program does, so nothing was read from it."
    )
    static let damage = Refusal(
        "This workbook is damaged: a part of it can't be read. Open it in your spreadsheet program and save it anew."
    )
}
