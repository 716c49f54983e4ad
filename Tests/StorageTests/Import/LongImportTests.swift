import Domain
import Exchange
import Testing

@testable import Storage

/// Imports that are long enough for words to be indexed by the thousand.
struct LongImportTests {
    private let trial: Trial

    init() throws { trial = try Trial() }

    /// Every tenth row is someone again, with a phone that was not known.
    private static let sheet: Document = {
        var text = "Name,Email,Phone,Organization,Last coffee,Notes\n"
        for row in 0..<1_200 {
            let who = row % 10 == 9 ? row - 5 : row
            let phone = row % 10 == 9 ? "415 555 \(1_000 + row)" : ""
            text +=
                "Person\(who) Number\(who),p\(who)@x.example,\(phone),Office \(who),2026-03-0\(1 + row % 9),word\(who)\n"
        }
        return Document(bytes: Array(text.utf8), chunk: 1_000)
    }()

    /// SQLite's own look at whether the indexes fit their tables.
    private func checkWords() throws {
        _ = try trial.store.write(.importing, by: .owner, keepsEmpty: false) { context in
            for table in ["partnerWords", "touchWords"] {
                try context.sql.composed(
                    "INSERT INTO \(table) (\(table), rank) VALUES ('integrity-check', 1)"
                ).run()
            }
        }
    }

    @Test
    func `all words are found, and a second import changes nothing`() throws {
        let report = try trial.store.importPeople(Self.sheet, by: .owner)
        #expect(
            [report.rows, report.create, report.update, report.maybe, report.skip] == [
                1_200, 1_080, 120, 0, 0,
            ]
        )
        try checkWords()
        #expect(try trial.store.find("word7", limit: 5).count >= 1)
        #expect(try trial.store.find("word1198", limit: 5).count == 1)
        #expect(try trial.store.find("Person1184", limit: 5).count == 1)
        let before = try trial.state()
        let again = try trial.store.importPeople(Self.sheet, by: .owner)
        #expect([again.create, again.update, again.skip] == [0, 0, 1_200])
        #expect(try trial.state() == before)
    }

    @Test
    func `undo takes all of it back, from the words' index too`() throws {
        try trial.addPartner("Old Friend")
        let before = try trial.state()
        let report = try trial.store.importPeople(Self.sheet, by: .owner)
        try trial.store.undo(try Trial.required(report.batch.flatMap { Int($0) }), by: .owner)
        #expect(try trial.state() == before)
        try checkWords()
        #expect(try trial.store.find("word7", limit: 5).isEmpty)
        let again = try trial.store.importPeople(Self.sheet, by: .owner)
        #expect(again.create == 1_080)
        try checkWords()
    }

    @Test
    func `a preview of a long file leaves the index as it was`() throws {
        let before = try trial.state()
        _ = try trial.store.importPeople(Self.sheet, by: .owner, isPreview: true)
        #expect(try trial.state() == before)
        try checkWords()
        try trial.addPartner("Zed Last")
        #expect(try trial.store.find("Zed", limit: 5).count == 1)
    }

    /// So many that their words wait for the first search.
    private static let crowd: Document = {
        var text = "First Name,Last Name,Email,Company,Notes\n"
        for row in 0..<10_500 {
            text += "Given\(row % 100),Family\(row),f\(row)@x.example,Office \(row),word\(row)\n"
        }
        return Document(bytes: Array(text.utf8))
    }()

    @Test
    func `the words of very many rows are found at the first search, whatever came between`() throws
    {
        let friend = try trial.addPartner("Old Friend")
        let report = try trial.store.importPeople(Self.crowd, by: .owner)
        #expect([report.create, report.maybe, report.skip] == [10_500, 0, 0])
        #expect(try trial.store.read { try Wordbook.isBehind($0) })
        // New, changed and removed meanwhile, on both sides of what is indexed.
        try trial.addPartner("Late Comer")
        let late = try Trial.required(try trial.partner(named: "Given7 Family107"))
        var changed = late
        changed.research = "changedword"
        try trial.store.write(.importing, by: .owner) { try $0.update(changed) }
        var old = try Trial.required(try trial.partner(named: "Old Friend"))
        old.research = "oldword"
        try trial.store.write(.importing, by: .owner) { try $0.update(old) }
        #expect(try trial.store.find("word10499").count == 1)
        #expect(try !trial.store.read { try Wordbook.isBehind($0) })
        try checkWords()
        #expect(try !trial.store.find("word107", limit: 100).map(\.partner).contains(late.id))
        #expect(try trial.store.find("changedword").map(\.partner) == [late.id])
        #expect(try trial.store.find("oldword").map(\.partner) == [friend])
        #expect(try trial.store.find("Comer").count == 1)
    }

    @Test
    func `an import whose words wait is taken back, and comes again`() throws {
        try trial.addPartner("Old Friend")
        let before = try trial.state()
        let report = try trial.store.importPeople(Self.crowd, by: .owner)
        let undone = try trial.store.undo(
            try Trial.required(report.batch.flatMap { Int($0) }),
            by: .owner
        )
        #expect(try trial.state() == before)
        try trial.store.undo(undone, by: .owner)
        #expect(try trial.store.find("word10499").count == 1)
        try checkWords()
        let again = try trial.store.importPeople(Self.crowd, by: .owner)
        #expect([again.create, again.update, again.skip] == [0, 0, 10_500])
    }

    /// A file that breaks off after many rows.
    @Test
    func `a line that is too long leaves not one row`() throws {
        let before = try trial.state()
        var text = "Name,Email\n"
        for row in 0..<600 { text += "Person \(row),p\(row)@x.example\n" }
        text += String(repeating: "x", count: 1_100_000) + "\n"
        // The first reading sees it too; this is what a file that changes meanwhile would do.
        #expect(throws: Refusal.self) {
            _ = try trial.store.importPeople(Document(bytes: Array(text.utf8)), by: .owner)
        }
        #expect(try trial.state() == before)
        #expect(try trial.store.batches().isEmpty)
    }

    @Test
    func `a preview needs no practice`() throws {
        let report = try Store.preview(
            people: Self.sheet,
            clock: .standing(on: Trial.day),
            previewLines: 2
        )
        #expect(report.create == 1_080)
        #expect(report.batch == nil)
        #expect(report.preview.count == 2)
    }
}
