public import Domain

/// Reads a table of people, or a log of contacts with them, row by row.
public struct TableReader: RowReader {
    /// The longest name that is one, in characters.
    static let longestName = 400

    public let facts: TableFacts
    public var format: Format { facts.format }
    public var expectedRows: Int? { facts.rows }

    private var reader: DelimitedReader
    private let today: Day
    private let isLog: Bool
    private var kinds = KindMemo()
    private var waiting: [Row]
    private var isBeforeHeader: Bool
    /// What the last section row said of those that follow.
    private var sectionKind: Partner.Kind?

    /// Reads with what a first reading of the same document found; no touch is later than `today`.
    public init(_ document: Document, facts: TableFacts, on today: Day) throws {
        self.facts = facts
        self.today = today
        isLog = facts.layout.isLog
        reader = DelimitedReader(try TextSource(document), delimiter: facts.delimiter)
        waiting = facts.remarks.reversed().map(Row.remark)
        isBeforeHeader = facts.layout.headerLine != nil
    }

    public mutating func next() throws -> Row? {
        if let remark = waiting.popLast() { return remark }
        while try reader.next() {
            let record = reader.record
            if let why = record.problem { return .skipped(Problem(line: record.line, why: why)) }
            guard !record.isBlank else { continue }
            if isBeforeHeader {
                if record.line == facts.layout.headerLine {
                    isBeforeHeader = false
                } else if let row = title(record) {
                    return row
                }
                continue
            }
            return row(record)
        }
        return nil
    }

    /// A row above the headings; LinkedIn's own preamble is no row.
    private func title(_ record: DelimitedRecord) -> Row? {
        if facts.format == .linkedin || facts.hasSeparatorLine && record.line == 1 { return nil }
        return .skipped(
            Problem(
                line: record.line,
                why: "“\(excerpt(record))” stands above the headings and was taken for a title."
            )
        )
    }

    private func excerpt(_ record: DelimitedRecord) -> String {
        let text = record.filled.first.map { CleanText.line(record.text($0)) } ?? ""
        return text.count > 60 ? "\(text.prefix(60))…" : text
    }

    private mutating func row(_ record: DelimitedRecord) -> Row {
        if facts.format == .csv || isLog,
            let section = SectionRow(record, layout: facts.layout)
        {
            if section.isHeading { sectionKind = section.kind }
            return .skipped(Problem(line: record.line, why: "“\(excerpt(record))” \(section.why)"))
        }
        var draft = PersonDraft(record, facts: facts, on: today)
        draft.finish(&kinds)
        if draft.candidate.kind == nil, let sectionKind {
            draft.candidate.kind = sectionKind
            draft.candidate.kindGuessed = true
        }
        let name = draft.candidate.name
        guard !name.isEmpty else {
            return .skipped(
                Problem(
                    line: record.line,
                    why:
                        "This row names nobody: it has no name, no organization and no e-mail address."
                )
            )
        }
        guard name.unicodeScalars.count <= Self.longestName else {
            return .skipped(
                Problem(
                    line: record.line,
                    why:
                        "The name in this row has more than \(Self.longestName) characters, so it is none."
                )
            )
        }
        return isLog ? LogRow.row(&draft, on: today) : .candidate(draft.candidate)
    }
}
