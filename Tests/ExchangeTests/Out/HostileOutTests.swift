import Domain
import Testing

@testable import Exchange

private func made<Record>(_ number: Int64) -> RecordID<Record> {
    var generator = SeededGenerator(seed: 1)
    return RecordID(milliseconds: number, using: &generator)
}

/// What is written for other programs, made of text that was meant to do harm there.
struct HostileOutTests {
    /// What a spreadsheet calculates, where it stands at a cell's beginning.
    private static let formulas = [
        "=HYPERLINK(\"http://evil.example\")", "+1+1", "-2+3+cmd|' /C calc'!A0", "@SUM(1)",
        "\t=1+1", "\r=1+1", "\n=1+1", "\0=1+1", "\u{ff1d}1+1", "\u{ff0b}1", "\u{ff0d}1",
        "\u{ff20}A1", "'=1", "''+1",
    ]
    /// What is as it seems, and must not change.
    private static let plain = ["", "plain", "it’s", "'tis", "a=b", "5 - 3", "mei@willow.example"]
    private static let marks = "=+-@\t\r\n\0\u{ff1d}\u{ff0b}\u{ff0d}\u{ff20}".unicodeScalars

    private static func isHarmless(_ cell: String) -> Bool {
        cell.unicodeScalars.first.map { !marks.contains($0) } ?? true
    }

    @Test(arguments: formulas + plain)
    func `row 28: what looks like a formula is made harmless, and comes back`(text: String) {
        let cell = Harmless.cell(text)
        #expect(Self.isHarmless(cell))
        #expect(Harmless.undone(cell) == text)
        #expect(Self.plain.contains(text) == (cell == text))
    }

    /// A partner in whom every field of text is a formula.
    private static func partner(_ text: String) -> Partner {
        var partner = OutTests.partner
        (partner.name, partner.given, partner.family) = (text, text, text)
        (partner.role, partner.organization, partner.address) = (text, text, text)
        (partner.website, partner.npi, partner.research) = (text, text, text)
        (partner.emails, partner.phones, partner.tags) = ([text], [text], [text])
        partner.offers = Offers(
            specialties: [text],
            ages: [text],
            payers: [text],
            formats: [text],
            languages: [text]
        )
        return partner
    }

    private static func sheets(_ text: String) -> [(Sheet, [[SheetCell]])] {
        let partner = partner(text)
        let addressee = Addressee(name: text, email: text)
        let (touch, promise, detail) = (
            Touch(
                id: made(7),
                partner: partner.id,
                on: day("2026-03-04"),
                channel: .note,
                purpose: .ask,
                note: text
            ),
            Promise(id: made(7), partner: partner.id, text: text, dueOn: day("2026-03-04")),
            Detail(id: made(7), partner: partner.id, text: text, on: nil)
        )
        return [
            (.partners, [Sheet.row(partner, introducedBy: text)]),
            (.touches, [Sheet.row(touch, with: addressee)]),
            (.promises, [Sheet.row(promise, to: addressee)]),
            (.details, [Sheet.row(detail, of: addressee)]),
            (.gifts, [[.day(day("2026-03-04")), .text(text), .text(text), .number(1)]]),
        ]
    }

    private func written(_ text: String, by taker: some SheetTaker) throws {
        var taker = taker
        for (sheet, rows) in Self.sheets(text) {
            try taker.begin(sheet)
            for row in rows { try taker.write(row) }
            try taker.end()
        }
        try taker.finish()
    }

    @Test(arguments: formulas)
    func `row 28: no cell of the exported sheets is a formula`(text: String) throws {
        let file = Gathered()
        try written(
            text,
            by: CSVWriter(begin: { _ in }, send: { file.bytes += $0 }, end: {})
        )
        let records = try HostileOutTests.records(file.bytes)
        #expect(records.count == 10)
        for cell in records.joined() { #expect(Self.isHarmless(cell), "\(cell)") }
        // A program that splits at semicolons or tabs must not find one within, either.
        let cells = String(decoding: file.bytes, as: UTF8.self)
        for split in [";", "\t"] where text.contains("\t") {
            #expect(!cells.contains("\(split)=1+1,"))
        }
    }

    @Test(arguments: formulas)
    func `row 28: no cell of the workbook is a formula`(text: String) throws {
        let file = Gathered()
        try written(text, by: WorkbookWriter { file.bytes += $0 })
        let zip = try ZipFile(Document(bytes: file.bytes))
        for entry in zip.entries.values where entry.name.contains("worksheets/") {
            var source = try zip.part(entry).open()
            var bytes: [UInt8] = []
            while let piece = try source.next() { bytes += piece }
            let xml = String(decoding: bytes, as: UTF8.self)
            #expect(!xml.contains("<f>") && !xml.contains("<f ") && xml.contains("preserve"))
            for cell in xml.components(between: "xml:space=\"preserve\">", "</t>") {
                #expect(Self.isHarmless(cell), "\(cell)")
            }
        }
    }

    /// What would begin a card, an entry or a property of its own, if a line ended there.
    private static let lines = [
        "Mei\r\nEND:VCARD\r\nBEGIN:VCARD\r\nFN:Eve", "Mei\nATTACH:http://evil.example",
        "Mei\rBEGIN:VEVENT", "Mei\u{85}BEGIN:VEVENT", "Mei\u{2028}URL:http://evil.example",
        "Mei\0\u{b}\u{c}BEGIN:VALARM", "Mei\"\r\nATTENDEE:mailto:eve@evil.example", "a;b,c\\n:d",
    ]

    @Test(arguments: lines, VCardWriter.Version.allCases)
    func `row 28: no text begins a line of a card`(
        text: String,
        version: VCardWriter.Version
    ) {
        var writer = VCardWriter(version)
        writer.write(Self.partner(text))
        Self.checkLines(
            writer.bytes,
            begins: ["BEGIN:VCARD"],
            names: [
                "BEGIN", "VERSION", "UID", "FN", "N", "ORG", "TITLE", "EMAIL", "TEL", "ADR", "URL",
                "CATEGORIES", "X-NPI", "NOTE", "X-RAPPORT-KIND", "X-RAPPORT-CIRCLE", "END",
            ]
        )
    }

    @Test(arguments: lines)
    func `row 28: no text begins a line of a calendar`(text: String) {
        let entry = CalendarEntry(
            uid: text,
            day: day("2026-03-04"),
            sequence: 0,
            title: text,
            text: text
        )
        let meeting = Invitation(
            uid: text,
            day: day("2026-03-04"),
            minuteOfDay: 600,
            minutes: 30,
            timeZone: text,
            title: text,
            place: text,
            host: Addressee(name: text, email: text),
            guest: Addressee(name: text, email: text)
        )
        let names = [
            "BEGIN", "VERSION", "PRODID", "CALSCALE", "METHOD", "X-WR-CALNAME", "REFRESH-INTERVAL",
            "X-PUBLISHED-TTL", "UID", "DTSTAMP", "DTSTART", "DTEND", "DURATION", "SEQUENCE",
            "SUMMARY", "DESCRIPTION", "CLASS", "TRANSP", "ACTION", "TRIGGER", "LOCATION",
            "ORGANIZER", "ATTENDEE", "END",
        ]
        Self.checkLines(
            CalendarWriter.feed([entry], named: text, madeOn: day("2026-03-02")),
            begins: ["BEGIN:VCALENDAR", "BEGIN:VEVENT", "BEGIN:VALARM"],
            names: names
        )
        let invitation = meeting.bytes(madeOn: day("2026-03-02"))
        Self.checkLines(
            invitation,
            begins: ["BEGIN:VCALENDAR", "BEGIN:VEVENT"],
            names: names
        )
        let guests = String(decoding: invitation, as: UTF8.self).replacing("\r\n ", with: "")
            .split(separator: "\r\n").filter { $0.hasPrefix("ATTENDEE") }
        #expect(guests.count == 1)
    }

    /// The lines, unfolded and split wherever any program would split them.
    private static func checkLines(_ bytes: [UInt8], begins: [String], names: [String]) {
        let text = String(decoding: bytes, as: UTF8.self).replacing("\r\n ", with: "")
        let ends: Set<Unicode.Scalar> = [
            "\r", "\n", "\u{b}", "\u{c}", "\u{85}", "\u{2028}", "\u{2029}", "\0",
        ]
        let lines = text.unicodeScalars.split(whereSeparator: ends.contains).map { String($0) }
        #expect(lines.filter { $0.hasPrefix("BEGIN:") } == begins)
        for line in lines {
            let name = line.prefix { $0 != ":" && $0 != ";" }
            #expect(names.contains(String(name)), "\(line)")
        }
    }

    /// The cells of a file of delimited text (RFC 4180), read by the letter of that standard.
    private static func records(_ bytes: [UInt8]) throws -> [[String]] {
        var records: [[String]] = []
        var (record, cell) = ([String](), [UInt8]())
        var isQuoted = false
        var index = bytes.startIndex
        func at(_ index: Int) -> UInt8? { index < bytes.endIndex ? bytes[index] : nil }
        func finish() {
            record.append(String(decoding: cell, as: UTF8.self).replacing("\u{feff}", with: ""))
            cell = []
        }
        while let byte = at(index) {
            index += 1
            switch byte {
            case UInt8(ascii: "\"") where isQuoted && at(index) == UInt8(ascii: "\""):
                cell.append(byte)
                index += 1
            case UInt8(ascii: "\""): isQuoted.toggle()
            case UInt8(ascii: ",") where !isQuoted: finish()
            case 0x0d where !isQuoted && at(index) == 0x0a:
                index += 1
                finish()
                records.append(record)
                record = []
            default: cell.append(byte)
            }
        }
        return records
    }
}

extension String {
    /// What stands between each pair of marks.
    fileprivate func components(between start: String, _ end: String) -> [String] {
        split(separator: start, omittingEmptySubsequences: false).dropFirst().map { piece in
            String(piece.prefix(upTo: piece.firstRange(of: end)?.lowerBound ?? piece.endIndex))
        }
    }
}
