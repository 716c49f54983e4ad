import Domain
import Testing

@testable import Exchange

private func made<Record>(_ number: Int64) -> RecordID<Record> {
    var generator = SeededGenerator(seed: 1)
    return RecordID(milliseconds: number, using: &generator)
}

/// What is written is read again as the same.
struct OutTests {
    static let partner = Partner(
        id: made(0),
        name: "Dr. Mei Chen, MD",
        given: "Mei",
        family: "Chen",
        kind: .legal,
        role: "Pediatrician; head of ward",
        organization: "Alder, Oak & \"Elm\"",
        emails: ["mei@alder.example", "m.chen@home.example"],
        phones: ["+1 503 555 0123", "(503) 555-0199 x4"],
        address: "1 Elm St, Suite 2, Portland, OR 97201",
        website: "https://alder.example/?a=1,2;3",
        npi: "1234567893",
        circle: .core,
        addedOn: day("2025-01-04"),
        quiet: true,
        accepting: false,
        offers: Offers(
            specialties: ["ADHD", "grief"],
            ages: ["teen"],
            payers: ["Aetna", "self-pay"],
            formats: ["telehealth"],
            languages: ["English", "中文"]
        ),
        research: "=SUM(1)\nsecond “line”, with \\ and ; in it\n\t@end",
        tags: ["sleep", "book club"]
    )

    private func check(_ rows: [Row], beyondCard: Bool) throws {
        #expect(rows.count == 1)
        guard case .candidate(let found)? = rows.first else {
            Issue.record("no partner came back: \(rows)")
            return
        }
        let partner = Self.partner
        #expect(found.problems.isEmpty)
        #expect([found.name, found.given, found.family] == [partner.name, "Mei", "Chen"])
        #expect(found.kind == .legal && !found.kindGuessed)
        #expect([found.role, found.organization] == [partner.role, partner.organization])
        #expect(found.emails == partner.emails && found.phones == partner.phones)
        #expect([found.address, found.website] == [partner.address, partner.website])
        #expect(found.npi == partner.npi && found.circle == .core && found.tags == partner.tags)
        #expect(found.research == "=SUM(1)\nsecond “line”, with \\ and ; in it\n @end")
        guard beyondCard else { return }
        #expect(found.offers == partner.offers && found.accepting == false && found.quiet)
        #expect(found.metThrough == "Bob Ray" && !found.archived)
    }

    private func rows(_ bytes: [UInt8]) throws -> [Row] {
        var reader = try Reading.reader(of: Document(bytes: bytes), on: day("2026-11-24"))
        var rows: [Row] = []
        while let row = try reader.next() { rows.append(row) }
        return rows
    }

    private func written(_ sheets: [(Sheet, [[SheetCell]])], by taker: some SheetTaker) throws {
        var taker = taker
        for (sheet, rows) in sheets {
            try taker.begin(sheet)
            for row in rows { try taker.write(row) }
            try taker.end()
        }
        try taker.finish()
    }

    private static let mei = Addressee(name: "Dr. Mei Chen, MD", email: "mei@alder.example")

    private var sheets: [(Sheet, [[SheetCell]])] {
        let partner = Self.partner.id
        let touch = Touch(
            id: made(1),
            partner: partner,
            on: day("2026-03-04"),
            direction: .inbound,
            channel: .note,
            purpose: .ask,
            minutes: 45,
            note: "-1+1",
            needsReply: true
        )
        let promise = Promise(
            id: made(2),
            partner: partner,
            text: "the sleep article",
            madeOn: day("2026-03-04"),
            dueOn: day("2026-03-11"),
            keptOn: day("2026-03-10")
        )
        let birthday = Detail(
            id: made(3),
            partner: partner,
            text: "Birthday (1970)",
            on: .yearly(month: 5, day: 14)
        )
        let college = Detail(
            id: made(4),
            partner: partner,
            text: "son starts college",
            on: .once(day("2026-08-20"))
        )
        return [
            (.partners, [Sheet.row(Self.partner, introducedBy: "Bob Ray")]),
            (.touches, [Sheet.row(touch, with: Self.mei)]),
            (.promises, [Sheet.row(promise, to: Self.mei)]),
            (.details, [birthday, college].map { Sheet.row($0, of: Self.mei) }),
            (.gifts, [[.day(day("2026-03-04")), .text("Mei"), .text("a book"), .number(2_400)]]),
        ]
    }

    private func checkOthers(_ rows: [Row]) {
        let lines = rows.map { gist($0) }
        let mei = "Dr. Mei Chen, MD · parts=Mei|Chen · mail=mei@alder.example"
        #expect(
            lines.prefix(4).elementsEqual([
                "2 with \(mei) ~2026-03-04 note ask 45m “-1+1”",
                "2 with \(mei) !2026-03-11 the sleep article", "2 with \(mei)", "3 with \(mei)",
            ])
        )
        guard rows.count == 5, case .encounter(let touch) = rows[0],
            case .encounter(let promise) = rows[1], case .encounter(let birthday) = rows[2],
            case .encounter(let once) = rows[3]
        else {
            Issue.record("\(lines)")
            return
        }
        #expect(touch.touches[0].direction == .inbound && touch.touches[0].needsReply)
        #expect(promise.promises[0].keptOn == day("2026-03-10"))
        #expect(birthday.details[0].on == .yearly(month: 5, day: 14))
        #expect(once.details[0].on == .once(day("2026-08-20")))
        #expect(lines[4].contains("pass"))
    }

    @Test
    func `a workbook comes back sheet by sheet`() throws {
        let file = Gathered()
        try written(sheets, by: WorkbookWriter { file.bytes += $0 })
        let rows = try rows(file.bytes)
        try check(Array(rows.prefix(1)), beyondCard: true)
        checkOthers(Array(rows.dropFirst()))
    }

    @Test
    func `a folder of text comes back file by file`() throws {
        let files = Files()
        try written(
            sheets,
            by: CSVWriter(
                begin: { files.names.append($0) },
                send: { files.bytes[files.names.count - 1, default: []] += $0 },
                end: {}
            )
        )
        #expect(
            files.names == [
                "partners.csv", "touches.csv", "promises.csv", "details.csv", "gifts.csv",
            ]
        )
        try check(try rows(files.bytes[0] ?? []), beyondCard: true)
        checkOthers(try (1...4).flatMap { try rows(files.bytes[$0] ?? []) })
    }

    private final class Files {
        var names: [String] = []
        var bytes: [Int: [UInt8]] = [:]
    }

    @Test(arguments: VCardWriter.Version.allCases)
    func `a card comes back`(version: VCardWriter.Version) throws {
        var writer = VCardWriter(version)
        let birthday = Detail(
            id: made(3),
            partner: Self.partner.id,
            text: "Birthday",
            on: .yearly(month: 5, day: 14)
        )
        writer.write(Self.partner, details: [birthday])
        let rows = try rows(writer.bytes)
        try check(rows, beyondCard: false)
        guard case .candidate(let found)? = rows.first else { return }
        #expect(found.uid == Self.partner.id.text)
        #expect(found.details == [.birthday(month: 5, day: 14)])
        let lines = String(decoding: writer.bytes, as: UTF8.self).split(separator: "\r\n")
        #expect(lines.allSatisfy { $0.utf8.count <= 75 })
    }

    @Test
    func `a feed has one whole day with an alarm for each thing to do`() {
        let entry = CalendarEntry(
            uid: "1@rapport",
            day: day("2026-03-04"),
            sequence: 3,
            title: "Check in with Zoë; it’s time",
            text: String(repeating: "é", count: 60)
        )
        let feed = CalendarWriter.feed([entry], named: "Rapport", madeOn: day("2026-03-02"))
        let text = String(decoding: feed, as: UTF8.self)
        for line in [
            "UID:1@rapport", "DTSTART;VALUE=DATE:20260304", "DTEND;VALUE=DATE:20260305",
            "SEQUENCE:3", "SUMMARY:Check in with Zoë\\; it’s time", "TRIGGER:PT9H",
            "DTSTAMP:20260302T000000Z",
        ] {
            #expect(text.contains("\r\n\(line)\r\n"))
        }
        #expect(text.split(separator: "\r\n").allSatisfy { $0.utf8.count <= 75 })
        #expect(text.replacing("\r\n ", with: "").contains(String(repeating: "é", count: 60)))
    }
}
