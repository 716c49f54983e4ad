/// What a spreadsheet would take for a formula when it opens the file.
public enum Harmless {
    /// A cell's text that no program calculates: what begins as a formula does gets an apostrophe
    /// before it, which our own reading takes away again.
    ///
    /// - SeeAlso: OWASP, "CSV Injection".
    public static func cell(_ text: String) -> String {
        text.utf8.first.map(isMark) == true || isMarked(text) ? "'" + text : text
    }

    /// The text as it was before `cell(_:)`.
    static func undone(_ text: String) -> String {
        isMarked(text) ? String(text.dropFirst()) : text
    }

    /// Whether an apostrophe stands before a mark, or before another that does.
    private static func isMarked(_ text: String) -> Bool {
        guard text.utf8.first == UInt8(ascii: "'") else { return false }
        return text.utf8.first { $0 != UInt8(ascii: "'") }.map(isMark) ?? false
    }

    private static func isMark(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0d:
            true
        default: false
        }
    }
}
