import Domain

/// Text from a file as it may be kept.
public enum CleanText {
    /// Decodes UTF-8, else Windows-1252, and cleans it.
    public static func of(_ bytes: some Collection<UInt8>) -> String {
        of(TextEncoding.text(of: bytes))
    }

    /// Trimmed, with line feeds for line ends, tabs as spaces, and no other control characters.
    ///
    /// Marks of direction and combining characters belong to names, and stay.
    public static func of(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        var afterReturn = false
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x0d: scalars.append("\n")
            case 0x0a: if !afterReturn { scalars.append("\n") }
            // A line that goes on in the same cell or paragraph.
            case 0x0b, 0x2028, 0x2029: scalars.append("\n")
            case 0x09: scalars.append(" ")
            case 0..<0x20, 0x7f...0x9f, 0xfeff, 0xfffe, 0xffff: break
            default: scalars.append(scalar)
            }
            afterReturn = scalar.value == 0x0d
        }
        return String(scalars).trimmed
    }

    /// The same in one line.
    public static func line(_ text: String) -> String {
        guard text.utf8.contains(0x0a) else { return text }
        return text.split { $0 == "\n" }.map(\.trimmed).filter { !$0.isEmpty }.joined(
            separator: " "
        )
    }
}
