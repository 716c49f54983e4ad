import Domain
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Sample
import Testing

@testable import Web

@Suite struct InquiryTests {
    @Test func `its page shows the way, the fit and what may be told, and its title no label`()
        async throws
    {
        try await Clinic.with { clinic in
            let page = try await clinic.visitor.get(clinic.path())
            #expect(page.status == .ok)
            #expect(page.headers[.cacheControl] == "no-store")
            for words in [
                "Q.Z.", "through Dr. Mei Chen", "Came to a first session", "64 of 100",
                "there is no written permission yet", "Dr. Chen told me",
            ] { #expect(page.text.contains(words), "\(words)") }
            let title = try #require(page.text.split(separator: "<title>").last?.prefix(40))
            #expect(!title.contains("Q.Z."))
            #expect(try clinic.log().contains("client.view done "))
        }
    }

    @Test func `a step is dated, undone by one click, and never destroys the others`() async throws
    {
        try await Clinic.with { clinic in
            let answer = try await clinic.visitor.post(
                clinic.path(.steps),
                [("clear", "attended")]
            )
            #expect(answer.location == clinic.path())
            #expect(try clinic.inquiry().attendedOn == nil)
            #expect(try clinic.inquiry().scheduledOn != nil)
            let page = try await clinic.visitor.get(clinic.path())
            let undo = try #require(page.text.range(of: "/batches/"))
            let path = page.text[undo.lowerBound...].prefix { $0 != "\"" }
            try await clinic.visitor.post(String(path))
            #expect(try clinic.inquiry().attendedOn == Sample.monday.adding(days: -10))
        }
    }

    @Test(arguments: [
        ("attended", "2026-11-24", "hasn’t come yet"), ("attended", "2026-10-01", "They asked on"),
        ("no-show", "2026-11-20", "no no-show"), ("contacted", "", "Choose the day"),
    ])
    func `a step that can’t have happened is refused`(step: String, on: String, why: String)
        async throws
    {
        try await Clinic.with { clinic in
            let before = try clinic.inquiry()
            let answer = try await clinic.visitor.post(
                clinic.path(.steps),
                [("step", step), ("on", on)]
            )
            #expect(answer.status == .unprocessableContent)
            #expect(answer.text.contains(why))
            #expect(try clinic.inquiry() == before)
        }
    }

    @Test func `it is closed with a reason, and opened again`() async throws {
        try await Clinic.with { clinic in
            try await clinic.visitor.post(
                clinic.path(.closing),
                [("reason", "lost"), ("remark", "moved away"), ("on", "2026-11-23")]
            )
            #expect(try clinic.inquiry().closeReason == "lost: moved away")
            #expect(try await clinic.visitor.get(clinic.path()).text.contains("moved away"))
            try await clinic.visitor.post(clinic.path(.steps), [("clear", "reopen")])
            #expect(try clinic.inquiry().closedOn == nil)
        }
    }

    @Test func `a treatment is noted once, and changed where it stands`() async throws {
        try await Clinic.with { clinic in
            try await clinic.visitor.post(
                clinic.path(.episode),
                [("first", "2026-11-13"), ("ending", "ongoing"), ("sessions", "2")]
            )
            let answer = try await clinic.visitor.post(
                clinic.path(.episode),
                [
                    ("first", "2026-11-13"), ("ending", "completed"), ("last", "2026-11-20"),
                    ("sessions", "3"),
                ]
            )
            #expect(answer.status == .seeOther)
            let episodes = try clinic.records().episodes
            #expect(episodes.count == 1)
            #expect(episodes.first?.ending == .completed && episodes.first?.sessions == 3)
            let impossible = try await clinic.visitor.post(
                clinic.path(.episode),
                [("first", "2026-11-13"), ("ending", "completed")]
            )
            #expect(impossible.text.contains("Choose the day of the last session"))
        }
    }

    @Test func `what was noted is changed, and the fit follows`() async throws {
        try await Clinic.with { clinic in
            #expect(
                try await clinic.visitor.get(clinic.path(.edit)).text.contains("Dr. Chen told me")
            )
            try await clinic.visitor.post(
                clinic.path(),
                [
                    ("said", "Dr. Chen told me"), ("source", "partner:\(Clinic.mei)"),
                    ("client", "Q.Z."), ("specialties", "anxiety"), ("received", "2026-11-02"),
                ]
            )
            #expect(try clinic.inquiry().fit == 100)
            #expect(try clinic.inquiry().attendedOn != nil)
        }
    }

    @Test func `three names are given with reasons, and a referral is logged without the client`()
        async throws
    {
        try await Clinic.with { clinic in
            let page = try await clinic.visitor.get(clinic.path(.elsewhere)).text
            #expect(page.contains("James Okafor") && page.contains("Offers grief"))
            #expect(!page.contains(">Dr. Mei Chen<"))
            try await clinic.visitor.post(
                clinic.path(.elsewhere),
                [("partner", Clinic.okafor.text), ("close", "1")]
            )
            let records = try clinic.records()
            let touch = try #require(records.touches.last)
            #expect(touch.purpose == .referralGiven && touch.partner == Clinic.okafor)
            #expect(!touch.note.contains(Clinic.label))
            #expect(try clinic.inquiry().referredTo == [Clinic.okafor])
            let misfit = try await clinic.visitor.get(clinic.path(.misfit)).text
            #expect(misfit.contains("/about-me") && !misfit.contains(Clinic.label))
        }
    }

    @Test func `an unknown one, and another’s id, are not there`() async throws {
        try await Clinic.with { clinic in
            for path in [
                "/inquiries/0198f3c2-0000-7000-8000-00000000ffff", "/inquiries/%00",
                "/authorizations/0198f3c2-0000-7000-8000-00000000ffff", "/inquiries/sent/abc",
            ] {
                let page = try await clinic.visitor.get(path)
                #expect(page.status == .notFound, "\(path)")
            }
        }
    }
}
