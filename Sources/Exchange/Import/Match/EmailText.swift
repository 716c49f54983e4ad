import Domain

/// E-mail addresses as people and programs write them into cells.
public enum EmailText {
    /// As it is compared.
    public static func key(_ address: String) -> String { address.lowercased() }

    /// Whether it is letters, digits and the marks of most addresses, with one sign in the middle.
    private static func isPlain(_ text: String) -> Bool {
        var signs = 0
        var last: UInt8 = 0x40
        for byte in text.utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5a, 0x61...0x7a, 0x2e, 0x2d, 0x5f, 0x2b: break
            case 0x40:
                if last == 0x40 { return false }
                signs += 1
            default: return false
            }
            last = byte
        }
        return signs == 1 && last != 0x40 && text.utf8.count <= 254
    }

    /// The name before one address, as mail programs write recipients: `"Okafor, James" <james@a.example>`.
    static func name(in text: String) -> String? {
        let parts = text.split(separator: "<", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[1].trimmed.hasSuffix(">"), address(in: text) != nil
        else { return nil }
        let name = CleanText.line(parts[0].filter { $0 != "\"" }).trimmed
        return name.isEmpty || address(in: name) != nil ? nil : name
    }

    /// The address alone: without `mailto:`, a name before it and angle brackets; nil for what is
    /// none.
    public static func address(in text: String) -> String? {
        // Without the sign it is none, and no more needs to be looked at.
        guard text.utf8.contains(0x40) else { return nil }
        if isPlain(text) { return text }
        var text = text.trimmed
        if let open = text.lastIndex(of: "<"), let close = text.lastIndex(of: ">"), open < close {
            text = text[text.index(after: open)..<close].trimmed
        }
        if text.lowercased().hasPrefix("mailto:") { text = String(text.dropFirst(7)) }
        let bytes = text.utf8
        guard (3...254).contains(bytes.count), let at = bytes.lastIndex(of: UInt8(ascii: "@")),
            at > bytes.startIndex,
            bytes.index(after: at) < bytes.endIndex, !text.contains(where: \.isWhitespace),
            !text.contains(","), !text.contains(";")
        else { return nil }
        return text
    }
}
