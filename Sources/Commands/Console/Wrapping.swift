extension String {
    /// Broken between words into lines of at most `width` columns, each after `indent` spaces; on one
    /// line where there is no width.
    func wrapped(to width: Int?, indent: Int = 0) -> String {
        let margin = String(repeating: " ", count: indent)
        guard let width else { return margin + self }
        let room = max(20, width - indent)
        var lines: [String] = []
        var (line, used) = ("", 0)
        for word in split(separator: " ") {
            let length = word.displayWidth
            if used > 0, used + 1 + length > room {
                lines.append(line)
                (line, used) = ("", 0)
            }
            line += used > 0 ? " \(word)" : "\(word)"
            used += used > 0 ? length + 1 : length
        }
        lines.append(line)
        return lines.map { margin + $0 }.joined(separator: "\n")
    }
}
