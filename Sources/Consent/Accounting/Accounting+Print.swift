import Domain

extension Accounting {
    /// The accounting as a page to print and hand over.
    ///
    /// - Parameters:
    ///   - client: what the client is called.
    ///   - practice: from whom it comes.
    ///   - anchor: where the audit log stands, so that the sheet vouches for it; empty for none.
    /// - Returns: plain text.
    public func text(client: String, practice: String, anchor: String = "") -> String {
        var lines = [
            "What was told about you", "",
            "For: \(client)", "From: \(practice)",
            "Days: \(from.inWords(inYear: 0)) to \(to.inWords(inYear: 0))", "",
        ]
        if entries.isEmpty {
            lines.append("Nothing was told to anyone in these six years.")
        }
        for entry in entries {
            let told = entry.disclosure
            lines += [
                told.on.inWords(inYear: 0),
                "  To: \(told.recipient)",
                "  What: \(told.description)",
                "  What for: \(told.purpose)",
                "  On what ground: \(entry.because)",
                "",
            ]
        }
        lines += [
            "You may ask for this list again at any time. The first one in twelve months is free."
        ]
        if !anchor.isEmpty { lines.append("Audit log: \(anchor)") }
        return lines.joined(separator: "\n") + "\n"
    }
}
