/// Writes the lines of vCards and calendars: `NAME:value`, folded after 75 bytes and ended as both
/// standards want it (RFC 5545, section 3.1, and RFC 6350, section 3.2).
public struct ContentWriter: Sendable {
    private static let longestLine = 75

    /// What is written so far.
    public private(set) var bytes: [UInt8] = []

    public init() {}

    /// Forgets what was written, once it has been sent on.
    public mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

    /// A line whose value stands as it is.
    public mutating func line(_ name: String, _ value: String) {
        var length = 0
        for scalar in "\(name):\(value)".unicodeScalars {
            guard ContentWriter.isWritten(scalar) else { continue }
            let encoded = UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
            if length + encoded.count > Self.longestLine {
                bytes += [0x0d, 0x0a, 0x20]
                length = 1
            }
            bytes += encoded
            length += encoded.count
        }
        bytes += [0x0d, 0x0a]
    }

    /// Neither a control character nor what some program takes for the end of a line.
    private static func isWritten(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09: true
        case 0..<0x20, 0x7f..<0xa0, 0x2028, 0x2029: false
        default: true
        }
    }

    /// A line of text, which says nothing where it is empty.
    public mutating func text(_ name: String, _ text: String) {
        if !text.isEmpty { line(name, ContentWriter.escaped(text)) }
    }

    /// Text as it stands in a value: line breaks, commas, semicolons and backslashes escaped.
    public static func escaped(_ text: String) -> String {
        var escaped = ""
        for character in text {
            switch character {
            case "\\": escaped += "\\\\"
            case ",": escaped += "\\,"
            case ";": escaped += "\\;"
            case _ where character.isNewline: escaped += "\\n"
            default: escaped.append(character)
            }
        }
        return escaped
    }
}
