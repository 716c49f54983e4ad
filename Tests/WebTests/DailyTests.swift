import Domain
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Sample
import Testing

@testable import Storage
@testable import Web

@Suite struct DailyTests {
    @Test func `every page is there, light, and not kept by the browser`() async throws {
        try await TestPractice.with { practice in
            let mei = try practice.partner("Mei Chen").text
            let pages = [
                "/", "/?minutes=all", "/?minutes=15", "/partners", "/partners?q=chen&kind=medical",
                "/partners/new", "/partners/\(mei)", "/partners/\(mei)/edit", "/circles",
                "/circles?as=table", "/touches/new", "/touches/new?partner=\(mei)&rule=promise",
                "/guesses", "/settings", "/keyboard", "/start/circles", "/start/people",
                "/start/practice",
            ]
            for page in pages {
                let response = try await practice.visitor.get(page)
                #expect(response.status == .ok, "\(page)")
                #expect(response.body.readableBytes < 60_000, "\(page)")
                #expect(response.headers[.cacheControl] == "no-store", "\(page)")
                #expect(response.text.contains("</html>"), "\(page)")
            }
        }
    }

    @Test func `without a session reading leads to the door, and writing keeps what was typed`()
        async throws
    {
        try await TestPractice.with(signsIn: false) { practice in
            // The styleguide is served in development alone.
            for entry in RouteTests.table.entries
            where entry.needs == .session && entry.pattern != Path.styleguide.text {
                let path = entry.pattern.split(separator: "/").map { $0.hasPrefix(":") ? "1" : $0 }
                let address = "/" + path.joined(separator: "/")
                if entry.method == .get {
                    let response = try await practice.visitor.get(address)
                    #expect(response.status == .seeOther, "\(address)")
                    #expect(response.location?.hasPrefix("/sign-in") == true, "\(address)")
                } else {
                    let response = try await practice.visitor.post(
                        address,
                        [("note", "kept words")]
                    )
                    #expect(response.status == .unauthorized, "\(address)")
                }
            }
            let held = try await practice.visitor.post("/touches", [("note", "kept words")])
            #expect(held.text.contains("name=\"held.note\" value=\"kept words\""))
        }
    }

    @Test func `did it opens a form that one more tap saves, and undo brings it back`() async throws
    {
        try await TestPractice.with { practice in
            let visitor = practice.visitor
            let today = try await visitor.get("/").text
            #expect(today.contains("Send Dr. Mei Chen the sleep article"))
            let mei = try practice.partner("Mei Chen")
            let form = try await visitor.get(
                "/touches/new?partner=\(mei.text)&rule=promise&back=%2F"
            )
            let fields = DailyTests.touch(form, mei)
            let saved = try await visitor.post("/touches", fields)
            #expect(saved.location == "/")
            let after = try await visitor.get("/").text
            #expect(!after.contains("Send Dr. Mei Chen the sleep article"))
            #expect(after.contains("Done today"))
            let batch = try #require(try practice.store.batches(limit: 1).first?.id)
            #expect(
                try await visitor.post("/batches/\(batch)/undo", [("back", "/")]).location == "/"
            )
            #expect(try await visitor.get("/").text.contains("Send Dr. Mei Chen the sleep article"))
        }
    }

    @Test func `a form that is sent twice counts once`() async throws {
        try await TestPractice.with { practice in
            let mei = try practice.partner("Mei Chen")
            let count = try #require(try practice.store.profile(of: mei, on: Sample.monday))
                .touchCount
            let form = try await practice.visitor.get(
                "/touches/new?partner=\(mei.text)&rule=promise"
            )
            let fields = DailyTests.touch(form, mei)
            for _ in 0..<3 {
                #expect(try await practice.visitor.post("/touches", fields).status == .seeOther)
            }
            #expect(try practice.store.profile(of: mei, on: Sample.monday)?.touchCount == count + 1)
        }
    }

    @Test func `not now is silent until its day`() async throws {
        try await TestPractice.with { practice in
            let mei = try practice.partner("Mei Chen")
            let answer = try await practice.visitor.post(
                "/snoozes",
                [
                    ("partner", mei.text), ("rule", "promise"), ("until", "2026-11-30"),
                    ("back", "/"),
                ]
            )
            #expect(answer.location == "/")
            #expect(
                try await !practice.visitor.get("/").text.contains("Send Dr. Mei Chen the sleep")
            )
            let past = try await practice.visitor.post(
                "/snoozes",
                [("partner", mei.text), ("rule", "promise"), ("until", "2026-11-23")]
            )
            #expect(past.status == .unprocessableContent)
        }
    }

    @Test func `a line is logged, and a question is asked when a name is not clear`() async throws {
        try await TestPractice.with { practice in
            let logged = try await practice.visitor.post(
                "/lines",
                [
                    (
                        "line",
                        "coffee with Mei Chen yesterday 45m; promised the new leaflet by friday"
                    ), ("back", "/partners"),
                ]
            )
            #expect(logged.location == "/partners")
            let page = try await practice.visitor.get("/partners").text
            #expect(
                page.contains("Mei Chen") && page.contains("the new leaflet")
                    && page.contains("Undo")
            )
            let unknown = try await practice.visitor.post(
                "/lines",
                [("line", "coffee with Zebedee Quirk")]
            )
            #expect(unknown.status == .unprocessableContent)
            #expect(unknown.text.contains("coffee with Zebedee Quirk"))
        }
    }

    @Test func `after a quarter of an hour the password is asked for again`() async throws {
        try await TestPractice.with { practice in
            practice.time.pass(minutes: 14)
            #expect(try await practice.visitor.get("/").status == .ok)
            practice.time.pass(minutes: 16)
            #expect(try await practice.visitor.get("/").location == "/sign-in")
            let late = try await practice.visitor.post("/touches", [("note", "long words")])
            #expect(late.status == .unauthorized)
            let again = try await practice.visitor.post(
                "/session",
                [
                    ("password", TestPractice.password), ("held-action", "/touches"),
                    ("held.note", "long words"),
                ]
            )
            #expect(again.status == .ok)
            #expect(again.text.contains("name=\"note\" value=\"long words\""))
            #expect(again.text.contains("action=\"/touches\""))
        }
    }

    @Test func `after twelve hours in any case, however busy one was`() async throws {
        try await TestPractice.with { practice in
            for _ in 0..<71 {
                practice.time.pass(minutes: 10)
                let status = try await practice.visitor.get("/keyboard").status
                #expect(status == .ok)
            }
            practice.time.pass(minutes: 10)
            #expect(try await practice.visitor.get("/keyboard").status == .seeOther)
        }
    }

    static func touch(_ form: TestResponse, _ partner: PartnerID) -> [(String, String)] {
        [
            ("once", form.field("once") ?? ""), ("back", form.field("back") ?? ""),
            ("partner", partner.text), ("direction", "out"), ("channel", "email"),
            ("purpose", "resource"), ("on", "2026-11-23"), ("sure", "1"),
            ("keeps", form.field("keeps") ?? ""),
        ]
    }
}
