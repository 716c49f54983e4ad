/// A property's line of a vCard with what continues it, as its bytes.
struct VCardLine {
    /// The physical line where it begins.
    var number: Int
    /// What stands before the first colon outside quotation marks.
    var head: VCardHead
    /// What stands behind it, line breaks of the file taken out.
    var value: [UInt8]
    /// Whether it was longer than is held.
    var isCut = false
}

/// The content lines of a vCard file: unfolded (RFC 6350, section 3.2), with the soft line breaks of
/// quoted-printable and the base64 blocks of vCard 2.1.
struct VCardLines {
    /// What is no property: neither a name and a colon nor a continuation.
    enum Line {
        case property(VCardLine)
        case malformed(number: Int)
    }

    /// The most bytes that are held of one value; what is binary is not held at all.
    static let longestValue = 1 << 20

    private var lines: PhysicalLines
    private var ahead: PhysicalLines.Line?

    init(_ source: TextSource) {
        lines = PhysicalLines(source, longest: Self.longestValue)
    }

    mutating func next() throws -> Line? {
        while let line = try take() {
            let bytes = line.bytes
            // A blank line, or a comment as some phones write them.
            guard let first = bytes.first(where: { $0 > 0x20 }) else { continue }
            if first == UInt8(ascii: "#") { continue }
            guard let head = VCardHead.length(in: bytes) else {
                return .malformed(number: line.number)
            }
            var property = VCardLine(
                number: line.number,
                head: VCardHead(bytes[..<head]),
                value: Array(bytes[(head + 1)...]),
                isCut: line.isCut
            )
            try complete(&property)
            return .property(property)
        }
        return nil
    }

    // MARK: One line and the next

    private mutating func take() throws -> PhysicalLines.Line? {
        if let line = ahead {
            ahead = nil
            return line
        }
        return try lines.next()
    }

    private mutating func peek() throws -> ArraySlice<UInt8>? {
        if ahead == nil { ahead = try lines.next() }
        return ahead?.bytes
    }

    // MARK: What continues a line

    private mutating func complete(_ property: inout VCardLine) throws {
        if property.head.isBinary {
            try skipBlock(&property)
        } else if property.head.isQuotedPrintable {
            try joinSoftBreaks(&property)
        } else {
            try unfold(&property)
        }
    }

    /// A fold is a line break and one space or tab.
    private mutating func unfold(_ property: inout VCardLine) throws {
        while let next = try peek() {
            if next.first == 0x20 || next.first == 0x09 {
                // A line of white space alone ends what a blank line would.
                guard next.contains(where: { $0 > 0x20 }) else { return }
                append(next.dropFirst(), to: &property)
            } else if Self.endsInBackslash(property.value), !next.isEmpty,
                VCardHead.length(in: next) == nil
            {
                // Some phones break an address with a backslash at the end of the line.
                property.value.removeLast()
                append([UInt8(ascii: "\n")] + next, to: &property)
            } else {
                return
            }
            _ = try take()
        }
    }

    /// A line of quoted-printable goes on after an equals sign at its end (RFC 2045, section 6.7).
    private mutating func joinSoftBreaks(_ property: inout VCardLine) throws {
        while let next = try peek() {
            while let last = property.value.last, last == 0x20 || last == 0x09 {
                property.value.removeLast()
            }
            if property.value.last == UInt8(ascii: "=") {
                property.value.removeLast()
                guard !VCardHead.isEnd(next) else { return }
                append(next, to: &property)
            } else if next.first == 0x20 || next.first == 0x09,
                next.contains(where: { $0 > 0x20 })
            {
                append(next.dropFirst(), to: &property)
            } else {
                return
            }
            _ = try take()
        }
    }

    /// A block ends with a blank line or where the next property begins; nothing of it is held.
    private mutating func skipBlock(_ property: inout VCardLine) throws {
        property.value = []
        property.isCut = false
        while let next = try peek() {
            let isIndented = next.first == 0x20 || next.first == 0x09
            guard next.contains(where: { $0 > 0x20 }), isIndented || Self.isBase64(next) else {
                return
            }
            _ = try take()
        }
    }

    private func append(_ more: some Collection<UInt8>, to property: inout VCardLine) {
        let room = Self.longestValue - property.value.count
        property.value += more.prefix(max(0, room))
        if more.count > room || ahead?.isCut == true { property.isCut = true }
    }

    private static func endsInBackslash(_ value: [UInt8]) -> Bool {
        value.reversed().prefix { $0 == UInt8(ascii: "\\") }.count % 2 == 1
    }

    private static func isBase64(_ line: ArraySlice<UInt8>) -> Bool {
        line.allSatisfy { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5a, 0x61...0x7a, UInt8(ascii: "+"), UInt8(ascii: "/"),
                UInt8(ascii: "="), 0x20:
                true
            default: false
            }
        }
    }
}

/// The lines of a file without their ends, each held only up to a limit.
struct PhysicalLines {
    struct Line {
        var number: Int
        var bytes: ArraySlice<UInt8>
        var isCut = false
    }

    private var source: TextSource
    private let longest: Int
    private var piece: ArraySlice<UInt8> = []
    private var number = 0
    private var lastWasReturn = false
    private var isAtEnd = false

    init(_ source: TextSource, longest: Int) {
        self.source = source
        self.longest = longest
    }

    /// The next line; it ends with CR, LF or both.
    mutating func next() throws -> Line? {
        var line = Line(number: number + 1, bytes: [])
        var held: [UInt8] = []
        while try refill() {
            if let end = piece.firstIndex(where: { $0 == 0x0a || $0 == 0x0d }) {
                let part = piece[..<end]
                lastWasReturn = piece[end] == 0x0d
                piece = piece[(end + 1)...]
                number += 1
                if held.isEmpty, part.count <= longest {
                    line.bytes = part
                } else {
                    Self.append(part, to: &held, upTo: longest, &line.isCut)
                    line.bytes = held[...]
                }
                return line
            }
            Self.append(piece, to: &held, upTo: longest, &line.isCut)
            piece = []
        }
        guard !held.isEmpty else { return nil }
        number += 1
        line.bytes = held[...]
        return line
    }

    /// Whether there is more to read.
    private mutating func refill() throws -> Bool {
        while piece.isEmpty || lastWasReturn {
            if piece.isEmpty {
                guard !isAtEnd, let more = try source.next() else {
                    isAtEnd = true
                    return false
                }
                piece = more[...]
                continue
            }
            // Several returns before one line feed are one end: some phones write CR CR LF.
            if piece.first == 0x0d {
                piece = piece.dropFirst()
                continue
            }
            lastWasReturn = false
            if piece.first == 0x0a { piece = piece.dropFirst() }
        }
        return true
    }

    private static func append(
        _ part: ArraySlice<UInt8>,
        to held: inout [UInt8],
        upTo limit: Int,
        _ isCut: inout Bool
    ) {
        let room = limit - held.count
        held += part.prefix(max(0, room))
        if part.count > room { isCut = true }
    }
}
