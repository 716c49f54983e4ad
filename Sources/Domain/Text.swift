extension StringProtocol {
    /// Without the white space around it.
    public var trimmed: String {
        guard let first = firstIndex(where: { !$0.isWhitespace }),
            let last = lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(self[first...last])
    }

    /// Nothing but white space.
    public var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
