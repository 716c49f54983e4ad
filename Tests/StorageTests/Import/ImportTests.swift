import Domain
import Exchange
import Testing

@testable import Storage

struct ImportTests {
    private let trial: Trial

    init() throws { trial = try Trial() }

    private func bringIn(_ text: String, isPreview: Bool = false) throws
        -> ImportReport
    {
        try trial.store.importPeople(
            Document(bytes: Array(text.utf8)),
            by: .owner,
            isPreview: isPreview,
            previewLines: 3
        )
    }

    private func counts(_ report: ImportReport) -> [Int] {
        [report.rows, report.create, report.update, report.maybe, report.skip]
    }

    private func partner(_ name: String) throws -> Partner {
        let people = try trial.store.people(named: name)
        return try Trial.required(try trial.store.partner(Trial.required(people.first).id))
    }

    private static let sheet = """
        Name,Organization,Email,Phone,Circle,Last coffee,Next follow-up,Referred by,Birthday,Notes
        Mei Chen,Riverside Clinic,mei@x.example,415-555-0101,core,2026-03-04,2026-06-01,,1975-03-14,likes tea
        Bob Ray,Elm School,bob@x.example,,key,,,Mei Chen,,
        Sam Lee,,,,,,,at a conference,,
        Ann Roe,,mei@x.example,,,,,Mei Chen introduced us,,
        Dr. M. Chen,,MEI@x.example,415 555 0199,,,,,,
        Bob Ray,Elm School,bob@x.example,,key,,,Mei Chen,,

        ,,,,,,,,,nobody
        """

    @Test
    func `a sheet becomes partners with what belongs to them`() throws {
        let report = try bringIn(Self.sheet)
        #expect(counts(report) == [7, 3, 1, 1, 2])
        #expect(report.problems.map(\.line) == [9])
        let mei = try partner("Mei Chen")
        #expect(mei.circle == .core && mei.kind == .medical)
        #expect(mei.phones == ["415-555-0101", "415 555 0199"])
        #expect(try partner("Bob Ray").metThrough == mei.id)
        #expect(try partner("Sam Lee").research == "Referred by: at a conference")
        let ann = try partner("Ann Roe")
        #expect(ann.metThrough == mei.id)
        #expect(ann.research == "Referred by: Mei Chen introduced us")
        let profile = try Trial.required(try trial.store.profile(of: mei.id, on: Trial.day))
        #expect(profile.touches.map(\.on.description) == ["2026-03-04"])
        #expect(profile.promises.map(\.text) == ["Follow up"])
        #expect(profile.details.map(\.text) == ["Birthday (1975)"])
        #expect(profile.lookalikes.map(\.name) == ["Ann Roe"])
        #expect(profile.isKindGuessed)
    }

    @Test
    func `the same file again creates nothing and changes nothing, also after an edit`() throws {
        _ = try bringIn(Self.sheet)
        let sam = try partner("Sam Lee")
        try trial.store.change(sam.id, by: .owner) { $0.name = "Samantha Lee" }
        try trial.store.change(try partner("Mei Chen").id, by: .owner) {
            $0.phones = []
            $0.organization = ""
        }
        let before = try trial.state()
        let report = try bringIn(Self.sheet)
        #expect(counts(report) == [7, 0, 0, 0, 7])
        #expect(report.batch == nil)
        #expect(try trial.state() == before)
    }

    @Test
    func `undo brings back the state before, and the file can come again`() throws {
        try trial.addPartner("Mei Chen")
        let before = try trial.state()
        let report = try bringIn(Self.sheet)
        try trial.store.undo(try Trial.required(report.batch.flatMap { Int($0) }), by: .owner)
        #expect(try trial.state() == before)
        #expect(counts(try bringIn(Self.sheet)) == [7, 3, 1, 1, 2])
    }

    @Test
    func `a rehearsal says the same and leaves nothing`() throws {
        let before = try trial.state()
        let rehearsal = try bringIn(Self.sheet, isPreview: true)
        #expect(rehearsal.batch == nil)
        #expect(try trial.state() == before)
        #expect(try trial.store.batches().isEmpty)
        #expect(
            rehearsal.preview.map { "\($0.line) \($0.name) \($0.outcome)" } == [
                "2 Mei Chen create", "3 Bob Ray create", "4 Sam Lee create",
            ]
        )
        let report = try bringIn(Self.sheet)
        #expect(counts(report) == counts(rehearsal))
    }

    @Test
    func `a sixth core becomes key, with a problem`() throws {
        try trial.addPartner("Old Friend", .core)
        let names = ["Ada One", "Bea Two", "Cy Three", "Di Four", "Ed Five"]
        let report = try bringIn("Name,Circle\n" + names.map { "\($0),inner\n" }.joined())
        #expect(report.create == 5)
        #expect(report.problems.map(\.line) == [6])
        #expect(try partner("Ed Five").circle == .key)
        #expect(try partner("Di Four").circle == .core)
    }

    @Test
    func `a log's rows become touches, of new partners too, and only once`() throws {
        try trial.addPartner("Dr. Mei Chen, MD")
        let log =
            "Date,Who,What,How\n2026-03-04,Mei Chen,groups,coffee\n2026-03-05,Bo Li,intro,call\n2026-04-01,Bo Li,again,email\n"
        let report = try bringIn(log)
        #expect(counts(report) == [3, 1, 2, 0, 0])
        let bo = try partner("Bo Li")
        let profile = try Trial.required(try trial.store.profile(of: bo.id, on: Trial.day))
        #expect(
            profile.touches.map { "\($0.on) \($0.channel.rawValue) \($0.note)" } == [
                "2026-04-01 email again", "2026-03-05 phone intro",
            ]
        )
        #expect(counts(try bringIn(log)) == [3, 0, 0, 0, 3])
    }

    @Test
    func `an update fills what is blank and overwrites nothing`() throws {
        _ = try bringIn("Name,Email,Role\nMei Chen,mei@x.example,Pediatrician\n")
        let report = try bringIn(
            "Name,Email,Role,Phone,City,Labels\nMei Chen,mei@x.example,Doctor,415 555 0101,Oakland,\"tea, walks\"\n"
        )
        #expect(counts(report) == [1, 0, 1, 0, 0])
        let mei = try partner("Mei Chen")
        #expect(mei.role == "Pediatrician")
        #expect(mei.phones == ["415 555 0101"])
        #expect(mei.address == "Oakland")
        #expect(mei.tags == ["tea", "walks"])
    }

    @Test
    func `nothing is merged on a name alone`() throws {
        try trial.addPartner("Mei Chen")
        let report = try bringIn("Name\nMei Chen\nMei Chen\n")
        #expect(counts(report) == [2, 2, 0, 0, 0])
        #expect(counts(try bringIn("Name\nMei Chen\nMei Chen\n")) == [2, 0, 0, 0, 2])
    }

    @Test
    func `a circle of introductions is cut, with a problem`() throws {
        let report = try bringIn("Name,Introduced by\nMei Chen,Bob Ray\nBob Ray,Mei Chen\n")
        #expect(report.create == 2)
        #expect(report.problems.count == 1)
        #expect(
            [try partner("Mei Chen").metThrough, try partner("Bob Ray").metThrough].count {
                $0 == nil
            } == 1
        )
    }

    @Test(arguments: [
        "", "Name,Email\n,\n,,\n", "\u{1}\u{2}\u{3}", "Name,Notes\n,orphan\n,another\n",
    ])
    func `what holds nothing usable leaves nothing`(text: String) throws {
        let before = try trial.state()
        if text.hasPrefix("Name,Email") {
            #expect(counts(try bringIn(text)) == [0, 0, 0, 0, 0])
        } else {
            #expect(throws: Refusal.self) { _ = try bringIn(text) }
        }
        #expect(try trial.state() == before)
        #expect(try trial.store.batches().isEmpty)
    }
}
