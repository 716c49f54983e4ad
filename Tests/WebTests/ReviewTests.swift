import Cadence
import Domain
import Foundation
import Hummingbird
import HummingbirdTesting
import Sample
import Testing

@testable import Storage
@testable import Web

@Suite struct ReviewTests {
    private static func begin(_ practice: TestPractice, _ pace: String) async throws -> String {
        let begun = try await practice.visitor.post("/review/sittings", [("pace", pace)])
        return try #require(begun.location)
    }

    @Test func `a year is looked over step by step, left, and taken up again`() async throws {
        try await TestPractice.with { practice in
            let here = try await ReviewTests.begin(practice, "yearly")
            let visitor = practice.visitor
            #expect(try await visitor.get(here).text.contains("What came of the year"))
            for (step, title) in [
                ("circles", "Who is close to you?"), ("gaps", "Who is missing?"),
                ("intentions", "Three things, with a day"), ("thanks", "Thank them by hand"),
            ] {
                let moved = try await visitor.post("\(here)/step", [("step", step)])
                #expect(moved.location == here)
                #expect(try await visitor.get(here).text.contains(title))
            }
            // Another evening: the same review waits at the same step.
            practice.time.pass(minutes: 24 * 60)
            try await practice.signIn()
            #expect(try await visitor.get("/review").text.contains("waits at “Thank-yous”"))
            #expect(try await ReviewTests.begin(practice, "yearly") == here)
            let ended = try await visitor.post("\(here)/end", [("end", "1")])
            #expect(ended.location == "\(here)/page")
            let kept = try await visitor.get("\(here)/page").text
            #expect(kept.contains("The year, looked over") && kept.contains("<svg"))
            #expect(try await visitor.get(here).location == "\(here)/page")
            #expect(try await visitor.get("/review").text.contains("The year to"))
        }
    }

    @Test func `circles come one by one, and everyone once`() async throws {
        try await TestPractice.with { practice in
            let visitor = practice.visitor
            let here = try await ReviewTests.begin(practice, "yearly")
            try await visitor.post("\(here)/step", [("step", "circles")])
            var seen: Set<String> = []
            while let partner = try await visitor.get(here).field("partner"), seen.count < 100 {
                #expect(seen.insert(partner).inserted)
                let id = try #require(PartnerID(partner))
                let circle = try #require(try practice.store.partner(id)).circle
                let said = try await visitor.post(
                    "\(here)/circle",
                    [("partner", partner), ("circle", circle.rawValue)]
                )
                #expect(said.location == here)
            }
            #expect(seen.count > 5)
            #expect(try await visitor.get(here).text.contains("That was everyone"))
        }
    }

    @Test func `a sixth in the core is refused in a sentence, on the same step`() async throws {
        try await TestPractice.with { practice in
            let visitor = practice.visitor
            let here = try await ReviewTests.begin(practice, "yearly")
            try await visitor.post("\(here)/step", [("step", "circles")])
            let book = try practice.store.book(on: Sample.monday)
            #expect(book.relationships.count { $0.circle == .core } == 5)
            let key = try #require(book.relationships.first { $0.circle == .key })
            let said = try await visitor.post(
                "\(here)/circle",
                [("partner", key.id.text), ("circle", "core")]
            )
            #expect(said.status == .unprocessableContent)
            #expect(said.text.contains("role=\"alert\""))
            #expect(try practice.store.partner(key.id)?.circle == .key)
        }
    }

    @Test func `intentions stand on Today when they come near, and can be done or let go`()
        async throws
    {
        try await TestPractice.with { practice in
            let visitor = practice.visitor
            let here = try await ReviewTests.begin(practice, "quarterly")
            try await visitor.post("\(here)/step", [("step", "intentions")])
            let far = Sample.monday.adding(days: 31).description
            try await visitor.post("\(here)/intentions", [("text", "Learn Spanish"), ("due", far)])
            let early = try await visitor.get("/").text
            #expect(!early.contains("Learn Spanish"))
            let second = try await visitor.post(
                "\(here)/intentions",
                [("text", "Meet a school counselor"), ("due", far)]
            )
            #expect(second.status == .unprocessableContent)
            #expect(second.text.contains("One intention is enough"))
            let id = try #require(try practice.store.intentions().first).id.text
            try await visitor.post("/review/intentions/\(id)/dropping", [("back", here)])
            let near = Sample.monday.adding(days: 20).description
            try await visitor.post(
                "\(here)/intentions",
                [("text", "Meet a school counselor"), ("due", near)]
            )
            #expect(try await visitor.get("/").text.contains("Meet a school counselor"))
            let own = try #require(try practice.store.intentions().first).id.text
            try await visitor.post("/review/intentions/\(own)/fulfilment", [("back", here)])
            #expect(try practice.store.intentions().isEmpty)
        }
    }

    @Test func `an intention with a client's label is refused`() async throws {
        try await TestPractice.with(InsightTests.records) { practice in
            let here = try await ReviewTests.begin(practice, "quarterly")
            try await practice.visitor.post("\(here)/step", [("step", "intentions")])
            let said = try await practice.visitor.post(
                "\(here)/intentions",
                [("text", "Ask Mei about Zq.X."), ("due", "2027-01-01")]
            )
            #expect(said.status == .unprocessableContent)
            #expect(try practice.store.intentions().isEmpty)
        }
    }

    @Test(arguments: [("yearly", 1), ("quarterly", 0)])
    func `finishing the year satisfies the yearly nudge`(pace: String, count: Int) async throws {
        try await TestPractice.with { practice in
            let before = try practice.store.book(on: Sample.monday).reviews.count
            let here = try await ReviewTests.begin(practice, pace)
            try await practice.visitor.post("\(here)/end", [("end", "1")])
            let reviews = try practice.store.book(on: Sample.monday).reviews
            #expect(reviews.count == before + count)
            let again = try await practice.visitor.post("\(here)/step", [("step", "look")])
            #expect(again.status != .seeOther)
        }
    }
}
