import Domain
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Sample
import Testing

@testable import Storage
@testable import Web

@Suite struct PartnerTests {
    private static let attack =
        "\"'><script>alert(1)</script>{{.title}}<img src=x onerror=alert(2)>"

    @Test func `whatever is typed is shown as it was typed, and nothing of it runs`() async throws {
        try await TestPractice.with { practice in
            let attack = PartnerTests.attack
            let names = [
                "name", "given", "family", "role", "organization", "emails", "phones", "address",
                "website", "npi", "specialties", "ages", "payers", "formats", "languages",
                "research", "tags",
            ]
            let added = try await practice.visitor.post(
                "/partners",
                names.map { ($0, attack) } + [("kind", "medical"), ("circle", "key")]
            )
            let home = try #require(added.location)
            let note = [("text", attack), ("due", "2026-11-20"), ("back", attack)]
            #expect(try await practice.visitor.post("\(home)/promises", note).location == "/")
            try await practice.visitor.post("\(home)/details", note)
            let id = String(home.dropFirst("/partners/".count))
            try await practice.visitor.post(
                "/touches",
                [
                    ("partner", id), ("note", attack), ("on", "2026-11-22"), ("channel", "phone"),
                    ("purpose", "check-in"), ("promise", attack), ("detail", attack), ("sure", "1"),
                ]
            )
            for page in [
                home, "\(home)/edit", "/partners", "/?minutes=all", "/circles", "/circles?as=table",
                "/start/circles", "/partners?q=%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E",
                "/touches/new?partner=\(id)", "/settings",
            ] {
                let text = try await practice.visitor.get(page).text
                #expect(!text.contains("<script>alert"), "\(page)")
                #expect(!text.contains("<img src=x"), "\(page)")
                #expect(!text.contains("href=\"javascript"), "\(page)")
            }
            #expect(try await practice.visitor.get(home).text.contains("&lt;script&gt;alert(1)"))
        }
    }

    @Test func `a website is a link only when it is one`() {
        #expect(PersonPage.safeLink("javascript:alert(1)") == nil)
        #expect(PersonPage.safeLink("https://example.com/a") == "https://example.com/a")
        #expect(PersonPage.safeLink("example.com") == "https://example.com")
        #expect(PersonPage.safeLink("data:text/html,x") == nil)
        #expect(PersonPage.safeLink("java\tscript:alert(1)") == nil)
    }

    @Test func `the second to edit a partner is told, and nothing is lost`() async throws {
        try await TestPractice.with { practice in
            let mei = try practice.partner("Mei Chen")
            let form = try await practice.visitor.get("/partners/\(mei.text)/edit")
            let version = try #require(form.field("version"))
            let path = "/partners/\(mei.text)"
            let first = try await practice.visitor.post(
                path,
                [("version", version), ("name", "Dr. Mei Chen"), ("role", "cardiologist")]
            )
            #expect(first.location == path)
            let second = try await practice.visitor.post(
                path,
                [("version", version), ("name", "Dr. Mei Chen"), ("research", "my long notes")]
            )
            #expect(second.status == .conflict)
            #expect(second.text.contains("my long notes"))
            #expect(second.text.contains("cardiologist"))
            let newer = try #require(second.field("version"))
            #expect(newer != version)
            let third = try await practice.visitor.post(
                path,
                [("version", newer), ("name", "Dr. Mei Chen"), ("research", "my long notes")]
            )
            #expect(third.location == path)
            #expect(try practice.store.partner(mei)?.research == "my long notes")
        }
    }

    @Test func `a sixth core is refused with a sentence, and what was typed stays`() async throws {
        try await TestPractice.with { practice in
            let answer = try await practice.visitor.post(
                "/partners",
                [("name", "Sixth Person"), ("circle", "core"), ("research", "kept")]
            )
            #expect(answer.status == .unprocessableContent)
            #expect(answer.text.contains("kept"))
            #expect(try practice.store.people(named: "Sixth Person").isEmpty)
        }
    }

    @Test(arguments: ["", "   ", String(repeating: "n", count: 10_000)])
    func `a name must be one`(name: String) async throws {
        try await TestPractice.with { practice in
            let answer = try await practice.visitor.post("/partners", [("name", name)])
            #expect(answer.status == .unprocessableContent)
        }
    }

    @Test func `asking someone too early is said before it is saved, and let through`() async throws
    {
        try await TestPractice.with { practice in
            let added = try await practice.visitor.post("/partners", [("name", "Nadia New")])
            let id = String((added.location ?? "").dropFirst("/partners/".count))
            let ask = [
                ("partner", id), ("on", "2026-11-23"), ("channel", "email"), ("purpose", "ask"),
                ("note", "about openings"),
            ]
            let told = try await practice.visitor.post("/touches", ask)
            #expect(told.status == .ok)
            #expect(told.text.contains("Save it all the same"))
            #expect(told.text.contains("about openings"))
            let partner = try #require(PartnerID(id))
            #expect(try practice.store.profile(of: partner, on: Sample.monday)?.touchCount == 0)
            let saved = try await practice.visitor.post("/touches", ask + [("sure", "1")])
            #expect(saved.status == .seeOther)
            #expect(try practice.store.profile(of: partner, on: Sample.monday)?.touchCount == 1)
        }
    }

    @Test(arguments: [
        "/partners/nobody", "/partners/%00", "/partners/../../etc", "/batches/x/undo",
    ])
    func `who is not there has a page that says so`(path: String) async throws {
        try await TestPractice.with { practice in
            let status = try await practice.visitor.get(path).status
            #expect(status == .notFound || status == .methodNotAllowed)
        }
    }
}
