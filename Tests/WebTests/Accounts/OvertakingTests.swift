import Domain
import HTTPTypes
import HummingbirdTesting
import Sample
import Testing

@testable import Storage
@testable import Web

/// Two who change the same thing at once: nothing is lost, and the second is told and can merge.
@Suite struct OvertakingTests {
    /// A form that two fill at the same time.
    struct Case: CustomTestStringConvertible, Sendable {
        var testDescription: String
        /// Makes what is changed, and gives the path of the form and of where it is sent to.
        var make: @Sendable (Team, Visitor) async throws -> (form: String, action: String)
        var fields: @Sendable (_ words: String) -> [(String, String)]
    }

    static let cases = [
        Case(
            testDescription: "an inquiry",
            make: { team, first in
                let saved = try await first.post(
                    "/inquiries",
                    [("client", "J.W."), ("received", "2026-11-20"), ("source", "directory")]
                )
                let path = try #require(saved.location, "\(saved.text)")
                return ("\(path)/edit", path)
            },
            fields: {
                [
                    ("client", "J.W."), ("received", "2026-11-20"), ("source", "directory"),
                    ("said", $0),
                ]
            }
        ),
        Case(
            testDescription: "a permission",
            make: { team, _ in
                let path = Path.clients(.authorization(Clinic.permission().id)).text
                return (path, path)
            },
            fields: {
                [
                    ("scope", "attended"), ("description", $0), ("purpose", "at my request"),
                    ("answer", "signed"), ("signer", "client"), ("signedOn", "2026-11-02"),
                ]
            }
        ),
        Case(
            testDescription: "a draft of a letter",
            make: { team, first in
                let saved = try await first.post(
                    "/letters",
                    [("to", Clinic.mei.text), ("text", "Dear Mei,"), ("act", "save")]
                )
                let path = try #require(saved.location, "\(saved.text)")
                return (path, path)
            },
            fields: { [("to", Clinic.mei.text), ("text", $0), ("act", "save")] }
        ),
        Case(
            testDescription: "an event",
            make: { team, _ in
                let event = Gathering(
                    id: team.store.newID(),
                    title: "Fair",
                    on: Sample.monday.adding(days: 9)
                )
                try team.store.save(event, by: .owner)
                let path = Path.outreach(.event(event.id)).text
                return (path, path)
            },
            fields: { [("title", "Fair"), ("kind", "event"), ("on", "2026-12-02"), ("note", $0)] }
        ),
        Case(
            testDescription: "something on the shelf",
            make: { team, _ in
                let item = ShelfItem(
                    id: team.store.newID(),
                    title: "Sleep",
                    addedOn: Sample.monday
                )
                try team.store.save(item, by: .owner)
                let path = Path.outreach(.shelfItem(item.id)).text
                return (path, path)
            },
            fields: { [("title", "Sleep"), ("kind", "resource"), ("note", $0)] }
        ),
        Case(
            testDescription: "what one says of oneself",
            make: { _, _ in ("/about-me", "/about-me") },
            fields: { [("work", $0)] }
        ),
        Case(
            testDescription: "the practice’s settings",
            make: { _, _ in ("/settings", "/settings/practice") },
            fields: { [("clinician", $0), ("timeZone", "UTC")] }
        ),
    ]

    @Test(arguments: cases)
    func `the second who saves is told what stands now, and saving again keeps theirs`(
        _ each: Case
    ) async throws {
        try await Team.with { team in
            let (first, second) = (team.kim, try await team.browser())
            let (form, action) = try await each.make(team, first)
            func mark(_ page: TestResponse) throws -> (String, String) {
                ("mark", try #require(page.field("mark"), "\(page.text)"))
            }
            let (hers, his) = (
                try mark(try await first.get(form)), try mark(try await second.get(form))
            )
            #expect(
                try await first.post(action, each.fields("words of hers") + [hers]).status
                    == .seeOther
            )
            let told = try await second.post(action, each.fields("words of his") + [his])
            #expect(told.status == .conflict, "\(told.text)")
            #expect(told.text.contains("words of hers") && told.text.contains("words of his"))
            #expect(told.text.contains("Someone changed this while the form was open."))
            #expect(try await first.get(form).text.contains("words of hers"))

            let merged = each.fields("words of both") + [try mark(told)]
            #expect(try await second.post(action, merged).status == .seeOther)
            #expect(try await first.get(form).text.contains("words of both"))
        }
    }

    @Test func `what is not saved stands in its form, and the page's head is what stands`()
        async throws
    {
        try await Team.with { team in
            let item = ShelfItem(id: team.store.newID(), title: "Sleep", addedOn: Sample.monday)
            let event = Gathering(id: team.store.newID(), title: "Fair", on: Sample.monday)
            try team.store.save(item, by: .owner)
            try team.store.save(event, by: .owner)
            let forms = [
                (Path.outreach(.shelfItem(item.id)).text, [("kind", "resource")], "Sleep"),
                (Path.outreach(.event(event.id)).text, [("on", "2026-11-23")], "Fair"),
            ]
            for (path, fields, title) in forms {
                let typed = fields + [("title", "Another"), ("mark", "old")]
                let told = try await team.kim.post(path, typed)
                #expect(told.status == .conflict)
                #expect(told.text.contains("<h1 dir=\"auto\">\(title)</h1>"), "\(told.text)")
                #expect(told.text.contains("value=\"Another\""))
                #expect(told.text.contains("It is not saved yet"))
            }
        }
    }
}
