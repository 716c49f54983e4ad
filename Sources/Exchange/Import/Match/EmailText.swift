import Domain

/// E-mail addresses as people and programs write them into cells.
public enum EmailText {
    /// As it is compared.
    public static func key(_ address: String) -> String { address.lowercased() }

    /// The address alone: without `mailto:`, a name before it and angle brackets; nil for what is
    /// none.
    public static func address(in text: String) -> String? {
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
