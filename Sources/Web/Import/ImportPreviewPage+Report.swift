import Domain
import Exchange

extension ImportPreviewPage {
    /// How many records the preview shows one by one.
    static let shown = 40

    init(_ draft: Draft, _ report: ImportReport, _ facts: TableFacts?) {
        file = draft.name
        title = "What would happen"
        lead = ImportPreviewPage.lead(report)
        mapping = ImportPreviewPage.mapping(draft, facts, isOpen: false)
        let writes = report.create + report.update + report.maybe
        confirmation =
            writes == 0
            ? nil
            : Confirmation(
                action: Path.importPart(draft.id, .confirmation).text,
                label: "Bring in \(counted(writes, "person", "people"))"
            )
        removal = Path.importPart(draft.id, .removal).text
        troubles =
            report.problems.isEmpty
            ? nil
            : Troubles(
                summary: counted(report.problems.count, "thing to know", "things to know"),
                isOpen: report.problems.count <= 5,
                items: report.problems.prefix(100).map {
                    Trouble(line: $0.line > 0 ? "Line \($0.line)" : nil, why: $0.why)
                }
            )
        let left = report.rows - report.preview.count
        lines =
            report.preview.isEmpty
            ? nil
            : Lines(
                items: report.preview.map { Line($0) },
                more: left > 0 ? "And \(left) more." : nil
            )
    }

    /// A file that can't be read as it is; columns mapped by hand may help.
    init(_ draft: Draft, refused: String, _ facts: TableFacts?) {
        file = draft.name
        title = "This file can’t be read as it is"
        lead = "Nothing was written."
        refusal = refused
        mapping = ImportPreviewPage.mapping(draft, facts, isOpen: true)
        removal = Path.importPart(draft.id, .removal).text
    }

    private static func lead(_ report: ImportReport) -> String {
        var parts: [String] = []
        if report.create > 0 { parts.append("\(report.create) new") }
        if report.update > 0 { parts.append("\(report.update) known, who gain what was blank") }
        if report.maybe > 0 { parts.append("\(report.maybe) perhaps known already") }
        if report.skip > 0 { parts.append("\(report.skip) left out") }
        let rows = counted(report.rows, "row", "rows")
        guard !parts.isEmpty else { return "\(rows): there is nothing in this file to bring in." }
        return "\(report.format.label), \(rows): \(parts.joined(separator: ", "))."
    }

    private static func mapping(
        _ draft: Draft,
        _ facts: TableFacts?,
        isOpen: Bool
    ) -> Mapping? {
        guard let facts, !facts.columns.isEmpty else { return nil }
        return Mapping(
            action: Path.importPart(draft.id, .columns).text,
            dates: facts.openDate.map { Dates($0, chosen: draft.choices.dateOrder) },
            columns: facts.columns.enumerated().filter { isOpen || !$0.element.examples.isEmpty }
                .map {
                    index,
                    column in
                    let field = draft.choices.columns[index] ?? column.field
                    return Column(
                        heading: column.heading.isEmpty ? "Column \(index + 1)" : column.heading,
                        examples: column.examples.joined(separator: " · "),
                        field: "column.\(index)",
                        options: Field.choices(chosen: field)
                    )
                },
            isOpen: isOpen || draft.choices != TableChoices() || facts.openDate != nil
        )
    }
}

extension ImportPreviewPage.Dates {
    init(_ open: TableFacts.OpenDate, chosen: DateOrder?) {
        question = "Which day is \(open.text)?"
        options = DateOrder.allCases.map { order in
            TouchForm.Option(
                value: order.rawValue,
                label: open.inWords(order),
                isChosen: order == chosen ?? open.order
            )
        }
    }
}

extension ImportPreviewPage.Line {
    init(_ line: ImportReport.Line) {
        self.init(
            number: line.line,
            name: line.name,
            outcome: line.outcome.label,
            isSure: line.outcome == .create || line.outcome == .update,
            why: line.why,
            kind: line.kind.map { $0.label + (line.kindGuessed ? "?" : "") }
        )
    }
}

extension Outcome {
    var label: String {
        switch self {
        case .create: "new"
        case .update: "known"
        case .maybe: "perhaps known"
        case .skip: "left out"
        }
    }
}

extension Format {
    var label: String {
        switch self {
        case .vcard21, .vcard30, .vcard40: "An address book (vCard)"
        case .google: "Google Contacts"
        case .outlook: "Outlook"
        case .outlookWeb: "Outlook.com"
        case .linkedin: "LinkedIn"
        case .thunderbird: "Thunderbird"
        case .csv: "A sheet"
        case .xlsx: "A workbook"
        case .ics: "A calendar"
        case .archive: "A Rapport archive"
        }
    }
}

extension Field {
    /// What a person may say a column means, in their words.
    private static let words: [(Field, String)] = [
        (.name, "Name"), (.given, "Given name"), (.family, "Family name"), (.role, "What they do"),
        (.organization, "Organization"), (.email, "E-mail"), (.phone, "Phone"),
        (.address, "Address"), (.website, "Website"), (.npi, "NPI"), (.kind, "Kind"),
        (.circle, "Circle"), (.tags, "Tags"), (.specialty, "What they treat"), (.ages, "Ages"),
        (.payers, "Payers"), (.languages, "Languages"), (.accepting, "Takes new clients"),
        (.metThrough, "Met through"), (.birthday, "Birthday"), (.firstMeeting, "First met on"),
        (.lastMeeting, "Last met on"), (.lastCall, "Last call on"), (.lastEmail, "Last e-mail on"),
        (.lastContact, "Last contact on"), (.followUp, "Follow up on"), (.date, "Day of a contact"),
        (.what, "What happened"), (.minutes, "Minutes"), (.research, "Keep as a note"),
        (.nothing, "Leave out"),
    ]

    static func choices(chosen: Field?) -> [TouchForm.Option] {
        var options = words.map {
            TouchForm.Option(
                value: $0.0.rawValue,
                label: $0.1,
                isChosen: $0.0 == (chosen ?? .research)
            )
        }
        if let chosen, !words.contains(where: { $0.0 == chosen }) {
            options.insert(
                TouchForm.Option(
                    value: chosen.rawValue,
                    label: capitalized(chosen.plainWords),
                    isChosen: true
                ),
                at: 0
            )
        }
        return options
    }

    private var plainWords: String {
        String(rawValue.map { $0 == "-" ? " " : $0 })
    }
}

extension ImportPreviewPage {
    static let samples: [ImportPreviewPage] = {
        let draft = Draft(id: "a", path: "/nonexistent", name: "contacts.csv", isFirst: true)
        let column = Column(
            heading: "Full Name",
            examples: "Mei Chen",
            field: "column.0",
            options: Field.choices(chosen: .prefix)
        )
        var report = ImportReport(format: .google)
        report.count(.create)
        report.count(.maybe)
        report.count(.skip)
        report.problems = [Problem(line: 3, why: "This row has no name.")]
        report.preview = [
            ImportReport.Line(
                line: 2,
                name: "Mei Chen",
                outcome: .create,
                why: "Nobody like this is known.",
                kind: .medical,
                kindGuessed: true
            )
        ]
        var page = ImportPreviewPage(draft, report, nil)
        page.mapping = Mapping(
            action: "/imports/a/columns",
            dates: Dates(.init(text: "3/5/2026", order: .monthFirst), chosen: nil),
            columns: [column],
            isOpen: true
        )
        return [page, ImportPreviewPage(draft, refused: "It is a picture.", nil)]
    }()
}
