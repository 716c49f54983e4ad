import Cadence
import Domain
import HTTPTypes
import HummingbirdTesting
import Sample
import Testing

@testable import Storage
@testable import Web

/// What several who work together see of each other.
@Suite struct TogetherPageTests {
    @Test func `a client is seen by whoever took it down, then by whoever it is given to`()
        async throws
    {
        try await Team.with { team in
            let (ana, ben) = (
                try await team.browser(of: team.ana), try await team.browser(of: team.ben)
            )
            let cal = try await team.browser(of: team.cal)
            let saved = try await ben.post(
                "/inquiries",
                [("client", "J.W."), ("received", "2026-11-20"), ("source", "directory")]
            )
            let path = try #require(saved.location, "\(saved.text)")
            func seeing() async throws -> [Bool] {
                var seen: [Bool] = []
                for visitor in [team.kim, ana, ben, cal] {
                    let page = try await visitor.get(path)
                    let list = try await visitor.get("/inquiries")
                    #expect(list.text.contains("J.W.") == (page.status == .ok))
                    seen.append(page.status == .ok)
                }
                return seen
            }
            #expect(try await seeing() == [true, false, true, false])
            let given = try await ben.post(
                "\(path)/clinician",
                [("clinician", String(team.ana.number))]
            )
            #expect(given.status == .seeOther)
            #expect(try await seeing() == [true, true, true, false])
            // Whoever has it may pass it on, and sees it no more.
            let passed = try await ana.post(
                "\(path)/clinician",
                [("clinician", String(team.cal.number))]
            )
            #expect(passed.location == "/inquiries")
            #expect(try await seeing() == [true, false, true, true])
            // Nobody gives a client to intake, or to someone who isn't there.
            for number in [team.ben.number, 99] {
                let refused = try await cal.post("\(path)/clinician", [("clinician", "\(number)")])
                #expect(refused.status != .seeOther)
            }
        }
    }

    @Test func `a partner's page names a colleague's touches and promises, and leaves them alone`()
        async throws
    {
        try await Team.with { team in
            let touch = try team.touch(team.ana.author, note: "Ana’s words")
            let promise = Promise(
                id: team.store.newID(),
                partner: Clinic.mei,
                text: "send the poster",
                madeOn: Sample.monday,
                dueOn: Sample.monday.adding(days: 3)
            )
            try team.store.add(promise, by: team.ana.author)
            let cal = try await team.browser(of: team.cal)
            let page = try await cal.get("/partners/\(Clinic.mei)").text
            #expect(page.contains("Ana Ruiz · "))
            #expect(page.contains("A colleague e-mailed"))
            #expect(page.contains("Ana Ruiz: send the poster"))
            let removal = Path.touchRemoval(touch).text
            let kept = Path.promise(promise.id, .fulfilment).text
            #expect(!page.contains(removal) && !page.contains(kept))
            for path in [removal, kept] {
                #expect(try await cal.post(path).status == .forbidden)
            }
            let ana = try await team.browser(of: team.ana)
            let own = try await ana.get("/partners/\(Clinic.mei)").text
            #expect(own.contains("You e-mailed") && own.contains(removal) && own.contains(kept))
            #expect(try await ana.post(kept).status == .seeOther)
            #expect(try await team.kim.post(removal).status == .seeOther)
        }
    }

    @Test func `Today is mine, and the practice's is a view of it`() async throws {
        try await Team.with { team in
            let promise = Promise(
                id: team.store.newID(),
                partner: Clinic.okafor,
                text: "send the grief reading list",
                madeOn: Sample.monday,
                dueOn: Sample.monday
            )
            try team.store.add(promise, by: team.ana.author)
            let (ana, cal) = (
                try await team.browser(of: team.ana), try await team.browser(of: team.cal)
            )
            let words = "grief reading list"
            #expect(try await ana.get("/").text.contains(words))
            #expect(try await !cal.get("/").text.contains(words))
            #expect(try await !team.kim.get("/").text.contains(words))
            for visitor in [ana, cal, team.kim] {
                #expect(try await visitor.get("/?whose=practice").text.contains(words))
            }
        }
    }

    @Test func `a circle is one's own, and the owner's are the partners'`() async throws {
        try await Team.with { team in
            let (ana, cal) = (
                try await team.browser(of: team.ana), try await team.browser(of: team.cal)
            )
            let path = Path.partnerPart(Clinic.mei, .circle).text
            try await ana.post(path, [("circle", "core")])
            func circle(_ author: Author) throws -> Partner.Circle? {
                try team.store.circle(of: Clinic.mei, for: author)
            }
            #expect(try circle(team.ana.author) == .core)
            #expect(try circle(team.cal.author) == .wider)
            #expect(try circle(.owner) == .wider)
            #expect(
                try team.store.book(on: Sample.monday, of: team.ana.number).relationships
                    .first { $0.id == Clinic.mei }?.circle == .core
            )
            let (hers, his) = (
                try await ana.get("/partners?circle=core").text,
                try await cal.get("/partners?circle=core").text
            )
            #expect(hers.contains("Mei Chen") && !his.contains("Mei Chen"))
            // By way of the form, too, which keeps what is the owner's.
            let form = try await cal.get(Path.partnerPart(Clinic.mei, .edit).text)
            let saved = try await cal.post(
                Path.partner(Clinic.mei).text,
                [
                    ("version", try #require(form.field("version"))), ("name", "Dr. Mei Chen"),
                    ("kind", "medical"), ("circle", "key"),
                ]
            )
            #expect(saved.status == .seeOther, "\(saved.text)")
            #expect(try circle(team.cal.author) == .key)
            #expect(try circle(.owner) == .wider)
            try await team.kim.post(path, [("circle", "key")])
            #expect(try team.store.partner(Clinic.mei)?.circle == .key)
            #expect(try circle(team.ana.author) == .core)
        }
    }

    @Test func `a third colleague hears who wrote to a partner this week, and may go on`()
        async throws
    {
        try await Team.with { team in
            func write(_ visitor: Visitor, sure: Bool = false) async throws -> TestResponse {
                try await visitor.post(
                    "/touches",
                    [
                        ("partner", Clinic.mei.text), ("on", Sample.monday.description),
                        ("direction", "out"), ("channel", "email"), ("purpose", "check-in"),
                    ] + (sure ? [("sure", "1")] : [])
                )
            }
            let cal = try await team.browser(of: team.cal)
            try team.touch(team.ana.author, daysAgo: 6)
            try team.touch(team.ben.author, daysAgo: 2, channel: .phone)
            try team.touch(.owner, daysAgo: 7)
            // A call is no writing, and a week ago is another week.
            #expect(try await write(cal).status == .seeOther)
            try team.touch(.owner, daysAgo: 2)
            let ben = try await team.browser(of: team.ben)
            let told = try await write(ben)
            #expect(told.status == .ok)
            #expect(told.text.contains("Kim Park, Ana Ruiz and Cal Moss wrote to them"))
            #expect(try await write(ben, sure: true).status == .seeOther)
            // Ticking off what was written, or given, is told of as well.
            let words = "Two colleagues or more wrote to Dr. Mei Chen"
            try await cal.post("/thanks", [("partner", Clinic.mei.text)])
            #expect(try await cal.get("/thanks").text.contains(words))
            let item = ShelfItem(id: team.store.newID(), title: "Sleep", addedOn: Sample.monday)
            try team.store.save(item, by: .owner)
            try await cal.post(
                Path.outreach(.shelfPart(item.id, .sharings)).text,
                [("chosen", Clinic.mei.text), ("on", Sample.monday.description)]
            )
            #expect(try await cal.get("/resources").text.contains(words))
        }
    }

    @Test func `two who change one partner lose nothing: the second is told and can merge`()
        async throws
    {
        try await Team.with { team in
            let (ana, cal) = (
                try await team.browser(of: team.ana), try await team.browser(of: team.cal)
            )
            let edit = Path.partnerPart(Clinic.mei, .edit).text
            let (hers, his) = (try await ana.get(edit), try await cal.get(edit))
            func fields(_ page: TestResponse, _ role: String) throws -> [(String, String)] {
                [
                    ("version", try #require(page.field("version"))), ("name", "Dr. Mei Chen"),
                    ("kind", "medical"), ("role", role),
                ]
            }
            let path = Path.partner(Clinic.mei).text
            #expect(try await ana.post(path, fields(hers, "infant sleep")).status == .seeOther)
            let told = try await cal.post(path, fields(his, "pediatric sleep"))
            #expect(told.status == .conflict)
            #expect(told.text.contains("infant sleep") && told.text.contains("pediatric sleep"))
            #expect(try team.store.partner(Clinic.mei)?.role == "infant sleep")
            #expect(try await cal.post(path, fields(told, "both")).status == .seeOther)
            #expect(try team.store.partner(Clinic.mei)?.role == "both")
        }
    }

    @Test func `nobody takes back what a colleague did, but the owner`() async throws {
        try await Team.with { team in
            try team.touch(team.ana.author)
            let batch = try #require(try team.store.newestBatch(by: team.ana.author))
            let cal = try await team.browser(of: team.cal)
            #expect(try await cal.post(Path.undo(String(batch)).text).status == .notFound)
            #expect(try await team.kim.post(Path.undo(String(batch)).text).status == .seeOther)
        }
    }
}
