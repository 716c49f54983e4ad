public import Domain

/// The one way in: a document, whatever it is, as rows.
public enum Reading {
    /// What the whole of a table says, be it a sheet of its own or the one in a workbook; nil for what
    /// is no table, and for a workbook of several.
    ///
    /// It throws a `Refusal` for what can't be read.
    public static func facts(
        of document: Document,
        _ choices: TableChoices = TableChoices()
    ) throws -> TableFacts? {
        switch try Recognition(document) {
        case .table: try TableFacts(document, choices)
        case .workbook: try WorkbookReader(document, choices, on: .latest).facts
        case .vcard, .calendar, .archive: nil
        }
    }

    /// A reader for what the document turns out to be.
    ///
    /// What is dated after `today`, a day in the practice's time zone, has not happened yet. It throws
    /// a `Refusal` for what can't be read; the archive has a way in of its own.
    public static func reader(
        of document: Document,
        _ choices: TableChoices = TableChoices(),
        on today: Day,
        in zone: String = ""
    ) throws -> any RowReader {
        switch try Recognition(document) {
        case .table:
            if choices.columns.isEmpty, let own = try OwnSheetReader(document) { return own }
            let facts = try TableFacts(document, choices)
            return try TableReader(document, facts: facts, on: today)
        case .vcard:
            return try VCardReader(document)
        case .calendar:
            return try CalendarReader(document, on: today, in: zone)
        case .workbook:
            return try WorkbookReader(document, choices, on: today)
        case .archive:
            throw Refusal("This file is a Rapport archive, which is read as a whole.")
        }
    }
}
