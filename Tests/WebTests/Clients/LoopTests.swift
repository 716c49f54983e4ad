import Domain
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Sample
import Storage
import Testing

@testable import Web

@Suite struct LoopTests {
    private static func send(_ way: String, _ text: String = "") -> [(String, String)] {
        [("milestone", "attended"), ("via", way), ("text", text)]
    }

    @Test func `with a permission the message is shown, sent once, and written down`() async throws
    {
        try await Clinic.with(Clinic.records([Clinic.permission()])) { clinic in
            let today = try await clinic.visitor.get("/?minutes=all").text
            #expect(today.contains("Tell them"))
            let due = try await clinic.visitor.get(
                "/inquiries/due?partner=\(Clinic.mei)&rule=loop"
            )
            #expect(due.location == clinic.path(.loop))
            let preview = try await clinic.visitor.get(clinic.path(.loop)).text
            #expect(preview.contains("They came to a first session"))
            #expect(try clinic.records().disclosures.isEmpty)

            let sent = try await clinic.visitor.post(clinic.path(.loop), LoopTests.send("mail"))
            let place = try #require(sent.location)
            #expect(!place.contains(Clinic.label))
            let page = try await clinic.visitor.get(place).text
            #expect(page.contains("mailto:mei@willow.example?subject="))
            let disclosure = try #require(try clinic.records().disclosures.first)
            #expect(disclosure.basis == "authorization" && disclosure.milestone == .attended)
            #expect(disclosure.recipient.contains("Willow Pediatrics"))
            let touch = try #require(try clinic.records().touches.last)
            #expect(touch.purpose == .loopClosed && touch.channel == .email)
            #expect(!touch.note.contains(Clinic.label))
            // The booking that came before isn't told after the first session was.
            let own = try await clinic.visitor.get(clinic.path()).text
            #expect(!own.contains("may not hear who came"))
            #expect(try await !clinic.visitor.get("/?minutes=all").text.contains("Tell them"))
        }
    }

    @Test func `a mail file holds the words, and its subject nothing of anyone`() async throws {
        try await Clinic.with(Clinic.records([Clinic.permission()])) { clinic in
            let sent = try await clinic.visitor.post(clinic.path(.loop), LoopTests.send("file"))
            let page = try await clinic.visitor.get(try #require(sent.location))
            let place = try #require(sent.location)
            #expect(page.text.contains("href=\"\(place)/letter.eml\""))
            let file = try await clinic.visitor.get("\(place)/letter.eml")
            #expect(file.headers[.contentType] == "message/rfc822")
            #expect(file.headers[.cacheControl] == "no-store")
            let head = file.text.split(separator: "\r\n\r\n").first ?? ""
            #expect(head.contains("To: \"Dr. Mei Chen\" <mei@willow.example>"))
            #expect(head.contains("Subject: A note from Kim Park"))
            #expect(!head.contains(Clinic.label))
            #expect(file.text.contains("Q.Z."))
        }
    }

    @Test(arguments: [
        ("none", "hasn’t given written permission", "no-authorization"),
        ("another", "names someone else", "names-another-partner"),
        ("revoked", "took the permission back", "revoked"),
        ("expired", "ended", "expired"), ("declined", "said no", "declined"),
        ("scope", "doesn’t cover this", "outside-scope"), ("copy", "no copy", "incomplete"),
    ])
    func `without a permission the loop stays closed, with the reason, recorded`(
        case name: String,
        why: String,
        word: String
    ) async throws {
        let permissions: [Authorization] =
            switch name {
            case "none": []
            case "another": [Clinic.permission(to: Clinic.okafor)]
            case "revoked":
                [
                    Clinic.permission {
                        $0.status = .revoked
                        $0.revokedOn = Sample.monday.adding(days: -1)
                    }
                ]
            case "expired": [Clinic.permission { $0.expiresOn = Sample.monday.adding(days: -1) }]
            case "declined": [Clinic.permission { $0.status = .declined }]
            case "scope": [Clinic.permission(scope: [.ended])]
            default: [Clinic.permission { $0.copyGiven = false }]
            }
        try await Clinic.with(Clinic.records(permissions)) { clinic in
            let page = try await clinic.visitor.get(clinic.path(.loop)).text
            #expect(page.contains(why))
            #expect(page.contains("A thank-you without a name"))
            let sent = try await clinic.visitor.post(clinic.path(.loop), LoopTests.send("mail"))
            #expect(sent.status == .unprocessableContent)
            #expect(sent.text.contains(why))
            #expect(try clinic.records().disclosures.isEmpty)
            #expect(try clinic.records().touches.isEmpty)
            #expect(try clinic.log().contains { $0.hasSuffix(" blocked \(word)") })
        }
    }

    @Test func `a permission that is taken back during the preview sends nothing`() async throws {
        let permission = Clinic.permission()
        try await Clinic.with(Clinic.records([permission])) { clinic in
            _ = try await clinic.visitor.get(clinic.path(.loop))
            try await clinic.visitor.post(
                "/authorizations/\(permission.id)/revocation",
                [("on", "2026-11-23")]
            )
            let sent = try await clinic.visitor.post(clinic.path(.loop), LoopTests.send("print"))
            #expect(sent.status == .unprocessableContent)
            #expect(try clinic.records().disclosures.isEmpty)
        }
    }

    @Test func `whoever opens the page on which nothing may be told leaves that in the log`()
        async throws
    {
        try await Clinic.with { clinic in
            _ = try await clinic.visitor.get(clinic.path(.loop))
            let log = try clinic.log()
            #expect(log.contains("client.view done "))
            #expect(log.last == "disclosure.look blocked no-authorization")
            #expect(try clinic.store.blocked().isEmpty)
        }
    }

    @Test func `row 4: words beyond the permission are named, kept on the page and held back`()
        async throws
    {
        try await Clinic.with(Clinic.records([Clinic.permission()])) { clinic in
            let words = "Q.Z. came, for grief, as you thought."
            let answer = try await clinic.visitor.post(
                clinic.path(.loop),
                LoopTests.send("mail", words)
            )
            #expect(answer.status == .unprocessableContent)
            #expect(answer.text.contains("“grief” (what they came for)"))
            #expect(answer.text.contains(words))
            #expect(try clinic.records().disclosures.isEmpty)
            #expect(try clinic.log().last == "disclosure.send blocked words-outside-scope")
            let own = try await clinic.visitor.get(clinic.path()).text
            #expect(own.contains("What was held back") && own.contains("“grief”"))
            let list = try await clinic.visitor.get("/disclosures?ground=blocked").text
            #expect(list.contains("held back</span>") && list.contains("“grief”"))
            let told = try await clinic.visitor.get("/disclosures").text
            #expect(told.contains("Nothing was told to anyone"))
            // A field is filled in where it is within the scope, and named where it isn't.
            let field = try await clinic.visitor.post(
                clinic.path(.loop),
                LoopTests.send("copy", "They came on {{attended.on}}, booked {{scheduled.on}}.")
            )
            #expect(field.text.contains("{{scheduled.on}}. Take that out"))
            let sent = try await clinic.visitor.post(
                clinic.path(.loop),
                LoopTests.send("copy", "They came on {{attended.on}}.")
            )
            let page = try await clinic.visitor.get(try #require(sent.location)).text
            #expect(page.contains("They came on 13 November."))
        }
    }

    @Test func `a client under Part 2 takes the notice along, whatever was typed`() async throws {
        try await Clinic.with(Clinic.records([Clinic.permission()], part2: true)) { clinic in
            let preview = try await clinic.visitor.get(clinic.path(.loop)).text
            #expect(preview.contains("word for word"))
            let sent = try await clinic.visitor.post(
                clinic.path(.loop),
                LoopTests.send("print", "They came.")
            )
            let page = try await clinic.visitor.get(try #require(sent.location)).text
            #expect(page.contains("They came."))
            #expect(page.contains("A general authorization for the release of medical"))
        }
    }

    @Test func `treating the same person is a choice, and holds for these kinds alone`()
        async throws
    {
        try await Clinic.with { clinic in
            try await clinic.visitor.post("/settings/treating", [("shares", "1")])
            let open = try await clinic.visitor.get(clinic.path(.loop)).text
            #expect(open.contains("You both treat this person"))
            try clinic.store.change(Clinic.mei, by: .owner) { $0.kind = .community }
            let closed = try await clinic.visitor.get(clinic.path(.loop)).text
            #expect(closed.contains("hasn’t given written permission"))
            // What paces the nudges leaves this choice alone.
            try await clinic.visitor.post("/settings/pace", [("minutes", "20")])
            #expect(try clinic.store.practice().settings.sharesForTreatment)
        }
    }

    @Test func `the thank-you without a name is logged, and no label gets into it`() async throws {
        try await Clinic.with { clinic in
            let fields = [("partner", Clinic.mei.text), ("via", "print"), ("back", "/inquiries")]
            let refused = try await clinic.visitor.post(
                "/thanks/letter",
                fields + [("text", "Thank you for Q.Z.")]
            )
            #expect(refused.status == .unprocessableContent)
            let sent = try await clinic.visitor.post(
                "/thanks/letter",
                fields + [("text", "Thank you.")]
            )
            #expect(sent.status == .seeOther)
            #expect(try clinic.records().disclosures.isEmpty)
            let touch = try #require(try clinic.records().touches.last)
            #expect(touch.purpose == .thankYou && touch.channel == .letter)
        }
    }

    @Test func `what was told is listed, filtered and accounted for`() async throws {
        try await Clinic.with(Clinic.records([Clinic.permission()])) { clinic in
            try await clinic.visitor.post(clinic.path(.loop), LoopTests.send("phone"))
            try await clinic.visitor.post(
                clinic.path(.mistakes),
                [("who", "James Okafor"), ("on", "2026-11-20"), ("text", "A letter went astray")]
            )
            let list = try await clinic.visitor.get("/disclosures").text
            #expect(list.contains("Dr. Mei Chen") && list.contains("A letter went astray"))
            let owed = try await clinic.visitor.get("/disclosures?ground=accountable").text
            #expect(owed.contains("A letter went astray"))
            #expect(!owed.contains("Dr. Mei Chen, pediatrician"))
            let page = try await clinic.visitor.get(clinic.path(.accounting)).text
            for words in [
                "What was told about you", "Q.Z.", "23 November 2020 to 23 November 2026",
                "Audit log:", "permitted it in writing", "told by mistake",
            ] { #expect(page.contains(words), "\(words)") }
            #expect(try clinic.log().contains("client.print done "))
            #expect(!page.contains("same label"))
            // Who came twice is owed both; only a person can tell that it is one.
            try await clinic.visitor.post(
                "/inquiries",
                [("client", "q.z."), ("source", "unknown"), ("received", "2026-11-22")]
            )
            let both = try await clinic.visitor.get(clinic.path(.accounting)).text
            #expect(both.contains("asked on 22 November 2026</a>, too"))
        }
    }
}
