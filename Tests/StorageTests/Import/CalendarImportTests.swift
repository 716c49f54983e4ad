import Domain
import Exchange
import Testing

@testable import Storage

struct CalendarImportTests {
    private let trial: Trial
    private let mei: PartnerID

    init() throws {
        trial = try Trial()
        mei = trial.store.newID()
        for (id, name, emails) in [
            (mei, "Mei Chen", ["Mei@alder.example", "office@alder.example"]),
            (trial.store.newID(), "Bob Ray", ["office@alder.example"]),
            (trial.store.newID(), "Ann Lee", []),
        ] {
            try trial.store.add(
                Partner(id: id, name: name, emails: emails, addedOn: Trial.day),
                by: .owner
            )
        }
    }

    private static func event(_ uid: Int, _ lines: String) -> String {
        "BEGIN:VEVENT\nUID:\(uid)\n\(lines)\nEND:VEVENT\n"
    }

    private func bringIn(_ events: String..., unlocked: Bool = true) throws -> ImportReport {
        let text = "BEGIN:VCALENDAR\n\(events.joined())END:VCALENDAR\n"
        return try trial.store.importPeople(
            Document(bytes: Array(text.utf8)),
            by: .owner,
            keyring: unlocked ? trial.keyring : nil
        )
    }

    private func counts(_ report: ImportReport) -> [Int] {
        [report.rows, report.create, report.update, report.maybe, report.skip]
    }

    private func touches(_ id: PartnerID? = nil) throws -> [String] {
        try Trial.required(try trial.store.profile(of: id ?? mei, on: Trial.day)).touches
            .map { "\($0.on) \($0.channel.rawValue) \($0.note)" }.sorted()
    }

    private static let coffee = event(
        1,
        "SUMMARY:Coffee\nDTSTART:20260304T180000Z\nATTENDEE:mailto:mei@ALDER.example"
    )
    private static let weekly = event(
        2,
        "SUMMARY:Call\nDTSTART:20260302T180000Z\nRRULE:FREQ=WEEKLY;COUNT=3\nORGANIZER:MAILTO:mei@alder.example"
    )
    private static let stranger = event(
        3,
        "SUMMARY:X\nDTSTART:20260302T180000Z\nATTENDEE;CN=Ann Lee:mailto:no@body.example"
    )
    private static let ahead = event(
        4,
        "SUMMARY:X\nDTSTART:20990302T180000Z\nATTENDEE:mailto:mei@alder.example"
    )

    @Test
    func `past events become touches, once, and can be taken back`() throws {
        let before = try trial.state()
        let report = try bringIn(Self.coffee, Self.weekly, Self.stranger, Self.ahead)
        #expect(report.format == .ics)
        #expect(counts(report) == [4, 0, 2, 0, 2])
        #expect(report.problems.isEmpty)
        #expect(
            try touches() == [
                "2026-03-02 phone Call", "2026-03-04 in-person Coffee", "2026-03-09 phone Call",
                "2026-03-16 phone Call",
            ]
        )
        let after = try trial.state()
        let again = try bringIn(Self.coffee, Self.weekly, Self.stranger, Self.ahead)
        #expect(counts(again) == [4, 0, 0, 0, 4] && again.batch == nil)
        #expect(try trial.state() == after)
        try trial.store.undo(try Trial.required(report.batch.flatMap { Int($0) }), by: .owner)
        #expect(try trial.state() == before)
    }

    @Test
    func `another title makes no second touch, and a longer series only what is new`() throws {
        _ = try bringIn(Self.weekly)
        let longer = Self.weekly.replacing("COUNT=3", with: "COUNT=4")
            .replacing("SUMMARY:Call", with: "SUMMARY:Our call")
        #expect(counts(try bringIn(longer)) == [1, 0, 1, 0, 0])
        #expect(try touches().map { $0.prefix(10) }.count == 4)
    }

    @Test
    func `an address of several is told apart by the name, else it stands for all`() throws {
        let start = "DTSTART:20260304T180000Z\nATTENDEE"
        _ = try bringIn(Self.event(1, "\(start);CN=Bob Ray:mailto:office@alder.example"))
        #expect(try touches().isEmpty)
        _ = try bringIn(Self.event(2, "\(start):mailto:office@alder.example"))
        #expect(try touches() == ["2026-03-04 in-person "])
    }

    @Test
    func `a title that names a client is left out, and so are all where nobody can tell`() throws {
        try trial.store.add(
            Inquiry(id: trial.store.newID(), receivedOn: Trial.day, client: "S.J."),
            by: .owner,
            keyring: trial.keyring
        )
        let guest = "ATTENDEE:mailto:mei@alder.example"
        let named = Self.event(5, "SUMMARY:About s.j.\nDTSTART:20260401T180000Z\n\(guest)")
        _ = try bringIn(Self.coffee, named)
        #expect(try touches() == ["2026-03-04 in-person Coffee", "2026-04-01 in-person "])
        let locked = try bringIn(Self.weekly, unlocked: false)
        #expect(locked.problems.count == 1)
        #expect(try touches().filter { $0.hasSuffix("phone ") }.count == 3)
    }
}
