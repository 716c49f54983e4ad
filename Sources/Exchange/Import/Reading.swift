public import Domain

/// The one way in: a document, whatever it is, as rows.
public enum Reading {
    /// A reader for what the document turns out to be.
    ///
    /// `columns` are what the user says a table's columns mean, by their place from 0; what is dated
    /// after `today` has not happened yet. It throws a `Refusal` for what can't be read; the archive
    /// has a way in of its own.
    public static func reader(
        of document: Document,
        columns: [Int: Field] = [:],
        on today: Day
    ) throws -> any RowReader {
        switch try Recognition(document) {
        case .table:
            let facts = try TableFacts(document, columns: columns)
            return try TableReader(document, facts: facts, on: today)
        case .vcard:
            return try VCardReader(document)
        case .calendar:
            throw Refusal(
                "This file is a calendar (.ics), which Rapport can't read yet. Until then, bring in the people in it from an address book."
            )
        case .workbook:
            throw Refusal(
                "This file is a workbook (.xlsx), which Rapport can't read yet. Save its sheet as CSV and bring that in."
            )
        case .archive:
            throw Refusal("This file is a Rapport archive, which is read as a whole.")
        }
    }
}
