import Domain

/// One card's properties, as they stand in the file.
struct VCard {
    struct Property {
        var line: Int
        var head: VCardHead
        /// Its escapes still in it.
        var text: String

        /// In one piece.
        var value: String { VCardText.unescaped(text) }

        /// In one line.
        var inOneLine: String { CleanText.line(value) }

        /// Its parts between semicolons.
        var parts: [String] { VCardText.parts(text, at: ";") }
    }

    /// The most properties that are held of one card, and the most bytes of their values.
    private static let mostProperties = 2_000
    private static let mostBytes = 4 << 20

    /// The physical line where it begins.
    let line: Int
    var problems: [Problem] = []
    /// Whether an agent's card may follow (vCard 2.1).
    var awaitsAgent = false
    private(set) var properties: [Property] = []
    private var size = 0

    init(line: Int) {
        self.line = line
    }

    /// What `VERSION` says.
    var version: String { first("VERSION")?.inOneLine ?? "" }

    mutating func add(_ line: VCardLine) {
        let head = line.head
        awaitsAgent = false
        if head.name == "AGENT" {
            let value = VCardHead.uppercased(line.value[...]).trimmed
            awaitsAgent = value.isEmpty || value == "BEGIN:VCARD"
            return
        }
        size += line.value.count
        guard properties.count < Self.mostProperties, size <= Self.mostBytes else {
            if problems.last?.why != Self.tooMuch {
                problems.append(Problem(line: line.number, why: Self.tooMuch))
            }
            return
        }
        guard !line.value.isEmpty else { return }
        if line.isCut {
            problems.append(
                Problem(
                    line: line.number,
                    why: "This line is longer than a megabyte; its end was left out."
                )
            )
        }
        if let text = VCardText.raw(line.value, head) {
            properties.append(Property(line: line.number, head: head, text: text))
        } else {
            problems.append(
                Problem(
                    line: line.number,
                    why: "This line is written in \(head.charset.prefix(40)), which can't be read "
                        + "here, so it was left out."
                )
            )
        }
    }

    private static let tooMuch =
        "This card holds more than is read of one; the rest of it was left out."

    func all(_ name: String) -> [Property] {
        properties.filter { $0.head.name == name && !$0.value.isEmpty }
    }

    func first(_ name: String) -> Property? {
        properties.first { $0.head.name == name && !$0.value.isEmpty }
    }

    /// Those of a name with the preferred ones first.
    func preferred(_ name: String) -> [Property] {
        let all = all(name)
        return all.enumerated().sorted { a, b in
            let ranks = (a.element.head.preference ?? 101, b.element.head.preference ?? 101)
            return ranks.0 == ranks.1 ? a.offset < b.offset : ranks.0 < ranks.1
        }.map(\.element)
    }

    /// What Apple's label says of a property: "Anniversary", "Spouse", or the user's own word.
    func label(of property: Property) -> String {
        guard !property.head.group.isEmpty else { return "" }
        let label = properties.first {
            $0.head.name == "X-ABLABEL" && $0.head.group == property.head.group
        }
        var text = label?.inOneLine ?? ""
        if text.hasPrefix("_$!<"), text.hasSuffix(">!$_") {
            text = String(text.dropFirst(4).dropLast(4))
        }
        return text
    }

    /// What the card gives.
    var row: Row {
        let kind = (first("KIND") ?? first("X-ADDRESSBOOKSERVER-KIND"))?.inOneLine.lowercased()
        switch kind {
        case "group":
            return .skipped(
                Problem(
                    line: line,
                    why: "This card is a list of people and no person, so it was left out."
                )
            )
        case "location", "device", "application":
            return .skipped(
                Problem(
                    line: line,
                    why: "This card is a \(kind ?? "thing") and no person, so it was left out."
                )
            )
        default:
            var draft = VCardDraft(self)
            return draft.row()
        }
    }
}
