internal import Letters

/// The checks' page in the docs, written from the rules themselves.
package enum RulesPage {
    /// Markdown: each check with its rule, what it says, and its examples.
    package static var text: String {
        CheckID.allCases.map(section).joined(separator: "\n")
    }

    private static func section(_ id: CheckID) -> String {
        let check = id.check
        return """
            ### `\(id.rawValue)`

            \(check.rule)

            It gives `\(check.gravity.rawValue)`: “\(check.advice)”

            Breaks it:

            \(check.triggers.map(item).joined(separator: "\n"))

            Keeps it:

            \(check.keepers.map(item).joined(separator: "\n"))

            """
    }

    private static func item(_ example: Example) -> String {
        let text = example.letter.text.split(separator: "\n").joined(separator: " / ")
        let shown = text.utf8.count > 200 ? text.prefix(60) + "… (and so on)" : text[...]
        var notes: [String] = []
        if let kind = example.letter.to, !example.letter.research.isEmpty || kind == .mentalHealth {
            notes.append("to: \(kind.rawValue)")
        }
        notes += example.letter.research.map { "noted of them: \($0)" }
        return "* \(shown)" + (notes.isEmpty ? "" : " (\(notes.joined(separator: "; ")))")
    }
}
