public import Domain

/// Reads the sheets of a workbook one after another, each as a table: first those of people, then the
/// logs of contacts with them.
public struct WorkbookReader: RowReader {
    public let format = Format.xlsx
    /// How many rows follow the headings of its sheets.
    public private(set) var expectedRows: Int? = 0
    /// What the whole of its one table says; nil when it has several.
    public private(set) var facts: TableFacts?

    private var tables: [(name: String, reader: any RowReader)] = []
    private var waiting: [Row] = []

    /// Begins to read; no touch is later than `today`, and the choices are for its one table.
    ///
    /// It throws a `Refusal` for a file that is no workbook, and where no sheet of it is of people.
    public init(_ document: Document, _ choices: TableChoices = TableChoices(), on today: Day)
        throws
    {
        let workbook = try Workbook(document)
        var found: [(sheet: Workbook.Sheet, facts: TableFacts, text: Document)] = []
        var refusals: [(sheet: Workbook.Sheet, refusal: Refusal)] = []
        for sheet in workbook.sheets {
            if let why = Self.reasonToPassOver(sheet) {
                waiting.append(.remark(Problem(line: 0, why: why)))
                continue
            }
            let survey = try SheetSurvey(workbook, sheet)
            guard !survey.isBlank else { continue }
            let text = Document {
                SheetText(try SheetRows(workbook, sheet), spans: survey.spans)
            }
            if let own = try OwnSheetReader(text) {
                tables.append((sheet.name, own))
                continue
            }
            do {
                found.append((sheet, try TableFacts(text, choices), text))
            } catch let refusal as Refusal {
                refusals.append((sheet, refusal))
            }
            if survey.unsaved > 0 { waiting.append(Self.unsaved(survey.unsaved, in: sheet)) }
        }
        tables.reverse()
        guard !found.isEmpty || !tables.isEmpty else {
            throw Self.refusal(refusals, hasPassed: !waiting.isEmpty)
        }
        waiting += refusals.map { Self.leftOut($0.sheet, $0.refusal) }
        waiting.reverse()
        let ordered =
            found.filter { !$0.facts.layout.isLog } + found.filter { $0.facts.layout.isLog }
        if ordered.count == 1, tables.isEmpty { facts = ordered[0].facts }
        for (sheet, facts, text) in ordered.reversed() {
            expectedRows = (expectedRows ?? 0) + facts.rows
            let name = ordered.count + tables.count > 1 ? sheet.name : ""
            tables.append((name, try TableReader(text, facts: facts, on: today)))
        }
    }

    public mutating func next() throws -> Row? {
        if let row = waiting.popLast() { return row }
        while !tables.isEmpty {
            let place = tables.count - 1
            if let row = try tables[place].reader.next() {
                return row.named(after: tables[place].name)
            }
            tables.removeLast()
        }
        return nil
    }

    private static func reasonToPassOver(_ sheet: Workbook.Sheet) -> String? {
        if Meaning.speaksOfClients(Heading(sheet.name).words),
            !Meaning.asksForOpenings(Heading(sheet.name).words)
        {
            return "The sheet “\(sheet.name)” speaks of clients and was left out: "
                + "what is about clients belongs into sealed inquiries."
        }
        return sheet.isHidden ? "The sheet “\(sheet.name)” is hidden and was left out." : nil
    }

    private static func unsaved(_ count: Int, in sheet: Workbook.Sheet) -> Row {
        let cells =
            count == 1 ? "one cell has a formula" : "\(count) cells have formulas"
        return .remark(
            Problem(
                line: 0,
                why: "In the sheet “\(sheet.name)” \(cells) whose value was not saved, so nothing "
                    + "was read there. Open the file in your spreadsheet program and save it anew."
            )
        )
    }

    private static func leftOut(_ sheet: Workbook.Sheet, _ refusal: Refusal) -> Row {
        .remark(
            Problem(
                line: 0,
                why: "The sheet “\(sheet.name)” was left out. \(refusal.message)"
            )
        )
    }

    private static func refusal(
        _ refusals: [(sheet: Workbook.Sheet, refusal: Refusal)],
        hasPassed: Bool
    ) -> Refusal {
        if let first = refusals.first { return first.refusal }
        return hasPassed
            ? Refusal("No sheet of this workbook is of partners, so nothing was read from it.")
            : Refusal("This workbook is empty: there is nothing in it to bring in.")
    }
}

extension Row {
    /// Its problems say in which sheet they are.
    fileprivate func named(after sheet: String) -> Row {
        guard !sheet.isEmpty else { return self }
        func named(_ problem: Problem) -> Problem {
            Problem(line: problem.line, why: "Sheet “\(sheet)”: \(problem.why)")
        }
        switch self {
        case .candidate(var candidate):
            candidate.problems = candidate.problems.map(named)
            return .candidate(candidate)
        case .encounter(var encounter):
            encounter.problems = encounter.problems.map(named)
            return .encounter(encounter)
        case .skipped(let problem): return .skipped(named(problem))
        case .passed(let problem): return .passed(named(problem))
        case .remark(let problem): return .remark(named(problem))
        }
    }
}
