import Domain

/// A line of a calendar, unfolded (RFC 5545, section 3.1): `NAME;PARAMETER=value:value`.
struct ContentLine {
    /// The physical line where it begins, from 1.
    var number: Int
    /// In upper case.
    var name: String
    var parameters: [(name: String, value: String)]
    /// Its escapes still in it.
    var value: String

    /// Nil for what is no line of a calendar.
    init?(_ bytes: ArraySlice<UInt8>, number: Int) {
        guard let (head, value) = ContentLine.split(bytes) else { return nil }
        self.number = number
        var parts = ContentLine.pieces(head, at: UInt8(ascii: ";"))[...]
        guard let name = parts.popFirst(), !name.isEmpty else { return nil }
        self.name = TextEncoding.text(of: name).uppercased()
        parameters = parts.map { part in
            let equals = part.firstIndex(of: UInt8(ascii: "=")) ?? part.endIndex
            let value = equals < part.endIndex ? part[(equals + 1)...] : []
            return (
                TextEncoding.text(of: part[..<equals]).uppercased(),
                TextEncoding.text(of: value.filter { $0 != UInt8(ascii: "\"") })
            )
        }
        self.value = TextEncoding.text(of: value)
    }

    func parameter(_ name: String) -> String? {
        parameters.first { $0.name == name }?.value
    }

    /// With its escapes taken out, in one line.
    var text: String { CleanText.line(VCardText.unescaped(value)) }

    /// At the first colon outside of quotation marks; an unpaired mark hides no colon.
    private static func split(
        _ bytes: ArraySlice<UInt8>
    ) -> (ArraySlice<UInt8>, ArraySlice<UInt8>)? {
        var isQuoted = false
        for place in bytes.indices {
            switch bytes[place] {
            case UInt8(ascii: "\""): isQuoted.toggle()
            case UInt8(ascii: ":") where !isQuoted:
                return (bytes[..<place], bytes[(place + 1)...])
            default: break
            }
        }
        guard isQuoted, let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else { return nil }
        return (bytes[..<colon], bytes[(colon + 1)...])
    }

    private static func pieces(_ bytes: ArraySlice<UInt8>, at mark: UInt8) -> [ArraySlice<UInt8>] {
        var pieces: [ArraySlice<UInt8>] = []
        var (start, isQuoted) = (bytes.startIndex, false)
        for place in bytes.indices {
            if bytes[place] == UInt8(ascii: "\"") { isQuoted.toggle() }
            guard bytes[place] == mark, !isQuoted else { continue }
            pieces.append(bytes[start..<place])
            start = place + 1
        }
        return pieces + [bytes[start...]]
    }
}

/// The unfolded lines of a calendar, one at a time, with a memory that no file can make grow.
struct ContentLines {
    /// What is longer is a picture or the like; its rest is let go of.
    private static let longest = 1 << 17

    private var source: TextSource
    private var piece: [UInt8] = []
    private var position = 0
    private var lineNumber = 0
    /// The line that comes next, since it does not go on the one before.
    private var waiting: [UInt8]?
    private var isAtEnd = false

    init(_ document: Document) throws {
        source = try TextSource(document)
    }

    /// The next line that is one; nil at the end.
    mutating func next() throws -> ContentLine? {
        while let (bytes, number) = try unfolded() {
            if let line = ContentLine(bytes[...], number: number) { return line }
        }
        return nil
    }

    private mutating func unfolded() throws -> ([UInt8], Int)? {
        guard var line = try waiting ?? physical() else { return nil }
        waiting = nil
        let number = lineNumber
        while let more = try physical() {
            guard let first = more.first, first == 0x20 || first == 0x09 else {
                waiting = more
                return (line, number)
            }
            if line.count < Self.longest { line += more.dropFirst() }
        }
        return (line, number)
    }

    private mutating func physical() throws -> [UInt8]? {
        guard !isAtEnd else { return nil }
        var line: [UInt8] = []
        lineNumber += 1
        while true {
            if position == piece.count {
                guard let next = try source.next() else {
                    isAtEnd = true
                    return line.isEmpty ? nil : line
                }
                piece = next
                position = 0
            }
            let end = piece[position...].firstIndex(of: 0x0a) ?? piece.count
            if line.count < Self.longest { line += piece[position..<end] }
            position = end
            guard end < piece.count else { continue }
            position += 1
            if line.last == 0x0d { line.removeLast() }
            return line
        }
    }
}
