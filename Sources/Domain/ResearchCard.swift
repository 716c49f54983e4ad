/// What was found out about a partner's work before writing to them.
///
/// It lives in `Partner.research` as lines that anyone can read, `Focus: …`, so that the archive and
/// every sheet carry it; whatever else stands there is kept as notes.
public struct ResearchCard: Hashable, Sendable {
    /// What to find out, in the order in which it is written.
    public enum Field: String, CaseIterable, Sendable {
        case focus = "Focus"
        case recent = "Recent talk or article"
        case serves = "Whom they serve"
        case lacks = "What they lack"
        case introduction = "Who could introduce us"
    }

    private var found: [Field: String]
    /// Everything else, as it was written.
    public var notes: String

    public init(notes: String = "") {
        found = [:]
        self.notes = notes
    }

    /// Reads the lines that begin as a field does, in any letter case; of two for one field both count.
    public init(_ text: String) {
        self.init()
        var rest: [Substring] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if let (field, value) = ResearchCard.field(in: line) {
                self[field] = self[field].isEmpty ? value : "\(self[field]); \(value)"
            } else {
                rest.append(line)
            }
        }
        notes = rest.joined(separator: "\n").trimmed
    }

    /// One line; empty when nothing was found.
    public subscript(field: Field) -> String {
        get { found[field] ?? "" }
        set {
            let line = newValue.split(whereSeparator: \.isNewline).map(\.trimmed)
                .filter { !$0.isEmpty }.joined(separator: "; ")
            found[field] = line.isEmpty ? nil : line
        }
    }

    /// As it stands in `Partner.research`: the fields first, then the notes.
    public var text: String {
        let lines = Field.allCases.filter { found[$0] != nil }
            .map { "\($0.rawValue): \(self[$0])" }
        return (lines + (notes.isBlank ? [] : [notes])).joined(separator: "\n")
    }

    public var isEmpty: Bool { found.isEmpty && notes.isBlank }

    /// What is still to be found out.
    public var missing: [Field] { Field.allCases.filter { found[$0] == nil } }

    /// What was found of their work, for the second reader: without the headings, and without who
    /// could introduce us, which is not their work.
    public var ofTheirWork: [String] {
        Field.allCases.filter { $0 != .introduction }.compactMap { found[$0] }
            + (notes.isBlank ? [] : [notes])
    }

    private static func field(in line: Substring) -> (Field, String)? {
        guard let colon = line.firstIndex(of: ":") else { return nil }
        let heading = line[..<colon].trimmed.lowercased()
        let value = line[line.index(after: colon)...].trimmed
        guard !value.isEmpty,
            let field = Field.allCases.first(where: { $0.rawValue.lowercased() == heading })
        else { return nil }
        return (field, value)
    }
}
