/// How a text file writes its characters.
public enum TextEncoding: Sendable {
    /// UTF-8, or in its place Windows-1252: that is decided piece by piece with `text(of:)`.
    case bytes
    case utf16LittleEndian
    case utf16BigEndian

    /// By the byte order mark, else by where the zeros of its ASCII characters stand.
    public init(head: [UInt8]) {
        if head.starts(with: [0xff, 0xfe]) {
            self = .utf16LittleEndian
        } else if head.starts(with: [0xfe, 0xff]) {
            self = .utf16BigEndian
        } else {
            let pairs = min(head.count / 2, 512)
            var even = 0
            var odd = 0
            for pair in 0..<pairs {
                if head[pair * 2] == 0 { even += 1 }
                if head[pair * 2 + 1] == 0 { odd += 1 }
            }
            if pairs >= 2, odd * 10 >= pairs * 7, even == 0 {
                self = .utf16LittleEndian
            } else if pairs >= 2, even * 10 >= pairs * 7, odd == 0 {
                self = .utf16BigEndian
            } else {
                self = .bytes
            }
        }
    }

    /// Reads bytes as UTF-8, and where they are none as Windows-1252.
    public static func text(of bytes: some Collection<UInt8>) -> String {
        if let text = String(validating: bytes, as: UTF8.self) { return text }
        var text = ""
        text.unicodeScalars.append(contentsOf: bytes.lazy.map(scalar(windows1252:)))
        return text
    }

    /// A byte of Windows-1252; the five that it does not define are replaced by U+FFFD.
    public static func scalar(windows1252 byte: UInt8) -> Unicode.Scalar {
        (0x80...0x9f).contains(byte) ? upper[Int(byte) - 0x80] : Unicode.Scalar(byte)
    }

    private static let upper: [Unicode.Scalar] = [
        "\u{20ac}", "\u{fffd}", "\u{201a}", "\u{0192}", "\u{201e}", "\u{2026}", "\u{2020}",
        "\u{2021}", "\u{02c6}", "\u{2030}", "\u{0160}", "\u{2039}", "\u{0152}", "\u{fffd}",
        "\u{017d}", "\u{fffd}", "\u{fffd}", "\u{2018}", "\u{2019}", "\u{201c}", "\u{201d}",
        "\u{2022}", "\u{2013}", "\u{2014}", "\u{02dc}", "\u{2122}", "\u{0161}", "\u{203a}",
        "\u{0153}", "\u{fffd}", "\u{017e}", "\u{0178}",
    ]
}

/// A text file's bytes without a byte order mark, and as UTF-8 if it was UTF-16.
///
/// What is neither stays as it is: `TextEncoding.text(of:)` reads it.
public struct TextSource: ByteSource {
    private var source: any ByteSource
    private var held: [UInt8]?
    private let encoding: TextEncoding
    private var isAtStart = true
    private var oddByte: UInt8?
    private var highSurrogate: UInt16?

    public init(_ document: Document) throws {
        source = try document.open()
        var head: [UInt8] = []
        while head.count < 1_024, let piece = try source.next() { head += piece }
        encoding = TextEncoding(head: head)
        held = head
    }

    public mutating func next() throws -> [UInt8]? {
        while let piece = try nextPiece() {
            let text = encoding == .bytes ? piece : transcoded(piece)
            if !text.isEmpty { return text }
        }
        guard oddByte != nil || highSurrogate != nil else { return nil }
        oddByte = nil
        highSurrogate = nil
        return Array("\u{fffd}".utf8)
    }

    private mutating func nextPiece() throws -> [UInt8]? {
        guard let piece = try held ?? source.next() else { return nil }
        held = nil
        guard isAtStart else { return piece }
        isAtStart = false
        if encoding == .bytes {
            return piece.starts(with: [0xef, 0xbb, 0xbf]) ? Array(piece.dropFirst(3)) : piece
        }
        return piece.starts(with: [0xff, 0xfe]) || piece.starts(with: [0xfe, 0xff])
            ? Array(piece.dropFirst(2)) : piece
    }

    private mutating func transcoded(_ piece: [UInt8]) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(piece.count)
        var bytes = piece[...]
        if let oddByte, let second = bytes.popFirst() {
            self.oddByte = nil
            append(unit(oddByte, second), to: &text)
        }
        while bytes.count >= 2 {
            append(unit(bytes[bytes.startIndex], bytes[bytes.startIndex + 1]), to: &text)
            bytes = bytes.dropFirst(2)
        }
        oddByte = bytes.first
        return text
    }

    private func unit(_ first: UInt8, _ second: UInt8) -> UInt16 {
        encoding == .utf16LittleEndian
            ? UInt16(second) << 8 | UInt16(first) : UInt16(first) << 8 | UInt16(second)
    }

    private mutating func append(_ unit: UInt16, to text: inout [UInt8]) {
        if let high = highSurrogate {
            highSurrogate = nil
            if (0xdc00...0xdfff).contains(unit) {
                let value = 0x10000 + (UInt32(high) - 0xd800) << 10 + (UInt32(unit) - 0xdc00)
                put(Unicode.Scalar(value) ?? "\u{fffd}", into: &text)
                return
            }
            put("\u{fffd}", into: &text)
        }
        switch unit {
        case 0xd800...0xdbff: highSurrogate = unit
        case 0..<0x80: text.append(UInt8(unit))
        default: put(Unicode.Scalar(unit) ?? "\u{fffd}", into: &text)
        }
    }

    private func put(_ scalar: Unicode.Scalar, into text: inout [UInt8]) {
        text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
}
