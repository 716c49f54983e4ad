import Domain

/// Reads the sheets that Rapport wrote itself, beside the one of partners: contacts, promises and
/// what to remember, each with its partner.
struct OwnSheetReader: RowReader {
    let format = Format.csv
    let expectedRows: Int?
    let sheet: Sheet

    private var reader: DelimitedReader

    /// Nil for any other table.
    init?(_ document: Document) throws {
        guard let sheet = try OwnSheetReader.sheet(of: document) else { return nil }
        self.sheet = sheet
        reader = DelimitedReader(try TextSource(document), delimiter: UInt8(ascii: ","))
        _ = try reader.next()
        expectedRows = 1
    }

    /// Those that are read; others are kept out of the way of a reader of people.
    private static let known: [Sheet] = [
        .touches, .promises, .details, .ties, .gifts, .inquiries, .episodes, .authorizations,
        .disclosures,
    ]

    private static func sheet(of document: Document) throws -> Sheet? {
        let head = try document.head(2_048)
        var reader = DelimitedReader(
            try TextSource(Document(bytes: head)),
            delimiter: UInt8(ascii: ",")
        )
        guard (try? reader.next()) == true, reader.record.problem == nil else { return nil }
        let record = reader.record
        let headings = (0..<record.count).map(record.text)
        return known.first { $0.columns.map(\.heading) == headings }
    }

    mutating func next() throws -> Row? {
        while try reader.next() {
            let record = reader.record
            if let why = record.problem { return .skipped(Problem(line: record.line, why: why)) }
            guard !record.isBlank else { continue }
            return row(OwnRow(record: record, sheet: sheet))
        }
        return nil
    }

    private func row(_ own: OwnRow) -> Row {
        let line = own.record.line
        guard [.touches, .promises, .details].contains(sheet) else {
            return .passed(
                Problem(line: line, why: "Rows of “\(sheet.name)” come back with the archive.")
            )
        }
        var encounter = Encounter(line: line, people: [own.person], touches: [], introduces: true)
        switch sheet {
        case .touches: encounter.touches = [own.touch].compactMap(\.self)
        case .promises: encounter.promises = [own.promise].compactMap(\.self)
        default: encounter.details = [own.detail].compactMap(\.self)
        }
        let isEmpty =
            encounter.touches.isEmpty && encounter.promises.isEmpty && encounter.details.isEmpty
        guard !isEmpty, !own.person.name.isEmpty else {
            return .skipped(
                Problem(line: line, why: "This row lacks its partner, its day or its text.")
            )
        }
        return .encounter(encounter)
    }
}

/// One row of such a sheet, by its headings.
private struct OwnRow {
    let record: DelimitedRecord
    let sheet: Sheet

    private func text(_ heading: String) -> String {
        guard let column = sheet.columns.firstIndex(where: { $0.heading == heading }) else {
            return ""
        }
        return Harmless.undone(record.text(column))
    }

    private func day(_ heading: String) -> Day? { Day(text(heading)) }

    private func isTrue(_ heading: String) -> Bool { text(heading) == "yes" }

    var person: Candidate {
        var person = Candidate(line: record.line)
        person.name = text("Partner")
        let parts = PersonName(person.name)
        (person.given, person.family) = (parts.given, parts.family)
        if let email = EmailText.address(in: text("Email")) { person.emails = [email] }
        return person
    }

    var touch: Candidate.Touch? {
        guard let on = day("Date"), let channel = Touch.Channel(rawValue: text("Channel")) else {
            return nil
        }
        return Candidate.Touch(
            on: on,
            direction: Touch.Direction(rawValue: text("Direction")) ?? .out,
            channel: channel,
            purpose: Touch.Purpose(rawValue: text("Purpose")) ?? .other,
            minutes: Int(text("Minutes")),
            note: text("Note"),
            needsReply: isTrue("Waits for a reply")
        )
    }

    var promise: Candidate.Promise? {
        guard let due = day("Due on"), !text("Promise").isEmpty else { return nil }
        return Candidate.Promise(
            text: text("Promise"),
            dueOn: due,
            madeOn: day("Made on"),
            keptOn: day("Kept on"),
            droppedOn: day("Dropped on")
        )
    }

    var detail: Candidate.Detail? {
        let said = text("Detail")
        guard !said.isEmpty else { return nil }
        if let day = day("Day") { return Candidate.Detail(text: said, on: .once(day)) }
        guard case .yearly(let month, let day)? = DateText(text("Day")) else {
            return Candidate.Detail(text: said)
        }
        return Candidate.Detail(text: said, on: .yearly(month: month, day: day))
    }
}
