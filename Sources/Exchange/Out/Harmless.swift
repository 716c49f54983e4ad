/// What a spreadsheet would take for a formula when it opens the file.
public enum Harmless {
    /// A cell's text that no program calculates: what begins as a formula does gets an apostrophe
    /// before it, which our own reading takes away again.
    ///
    /// - SeeAlso: OWASP ASVS 5.0.0, 1.2.10, and OWASP, "CSV Injection".
    public static func cell(_ text: String) -> String {
        text.unicodeScalars.first.map(isMark) == true || isMarked(text) ? "'" + text : text
    }

    /// The text as it was before `cell(_:)`.
    static func undone(_ text: String) -> String {
        isMarked(text) ? String(text.unicodeScalars.dropFirst()) : text
    }

    /// Whether an apostrophe stands before a mark, or before another that does.
    private static func isMarked(_ text: String) -> Bool {
        guard text.utf8.first == UInt8(ascii: "'") else { return false }
        return text.unicodeScalars.first { $0 != "'" }.map(isMark) ?? false
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "=", "+", "-", "@", "\t", "\r", "\n", "\0": true
        // As wide as a Chinese character, and taken for the same where such are written.
        case "\u{ff1d}", "\u{ff0b}", "\u{ff0d}", "\u{ff20}": true
        default: false
        }
    }
}
