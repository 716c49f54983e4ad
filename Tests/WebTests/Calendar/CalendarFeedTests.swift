import Cadence
import Domain
import HTTPTypes
import HummingbirdTesting
import Sample
import Storage
import Testing

@testable import Web

@Suite struct CalendarFeedTests {
    @Test func `the address is made once, is open to whoever knows it, and can be renewed`()
        async throws
    {
        try await TestPractice.with { practice in
            let visitor = practice.visitor
            #expect(try await visitor.get("/calendar").text.contains("Make an address"))
            try await visitor.post("/calendar")
            let secret = try #require(practice.store.calendarSecret())
            let page = try await visitor.get("/calendar").text
            #expect(page.contains("/calendar/\(secret).ics"))
            visitor.cookie = nil
            let feed = try await visitor.get("/calendar/\(secret).ics")
            #expect(feed.status == .ok)
            #expect(feed.headers[.contentType] == "text/calendar; charset=utf-8")
            let tag = try #require(feed.headers[.eTag])
            let again = try await visitor.get("/calendar/\(secret).ics", [.ifNoneMatch: tag])
            #expect(again.status == .notModified && again.text.isEmpty)
            try practice.store.renewCalendarSecret()
            #expect(try await visitor.get("/calendar/\(secret).ics").status == .notFound)
        }
    }

    @Test func `a wrong address finds nothing, and after many it is said to wait`() async throws {
        try await TestPractice.with(signsIn: false) { practice in
            for name in ["x.ics", "", ".ics"] {
                #expect(try await practice.visitor.get("/calendar/\(name)").status != .ok)
            }
            try practice.store.renewCalendarSecret()
            for _ in 0..<CalendarThrottle.mostWrong {
                try await practice.visitor.get("/calendar/x.ics")
            }
            #expect(try await practice.visitor.get("/calendar/x.ics").status == .tooManyRequests)
            // Whoever knows the address is kept waiting by nobody who doesn't.
            let secret = try #require(practice.store.calendarSecret())
            #expect(try await practice.visitor.get("/calendar/\(secret).ics").status == .ok)
            practice.time.pass(minutes: 1)
            #expect(try await practice.visitor.get("/calendar/x.ics").status == .notFound)
        }
    }

    @Test func `the feed says whom, and nothing of why`() async throws {
        try await TestPractice.with { practice in
            let today = Sample.monday
            let plan = Plan(try practice.store.book(on: today), on: today)
            let text = String(decoding: CalendarFeed.bytes(plan), as: UTF8.self)
                .replacing("\r\n ", with: "")
            #expect(!plan.nudges.isEmpty)
            #expect(text.split(separator: "BEGIN:VEVENT").count == plan.nudges.count + 1)
            for nudge in plan.nudges {
                #expect(text.contains(nudge.name.replacing(",", with: "\\,")))
                #expect(!text.contains(nudge.because) && !text.contains("loop"))
            }
            #expect(CalendarFeed.bytes(plan) == CalendarFeed.bytes(plan))
        }
    }

    @Test(arguments: [Rule.loop, .consent, .thankYou, .give])
    func `what is about clients reads and is named as any check-in`(rule: Rule) {
        func nudge(_ rule: Rule) -> Nudge {
            Nudge(
                partner: UUIDSample.id(1),
                name: "Mei Chen",
                rule: rule,
                dueOn: Sample.monday,
                overdueDays: 0,
                because: "S.J. came",
                bring: ""
            )
        }
        #expect(nudge(rule).calmTitle == nudge(.checkIn).calmTitle)
        #expect(nudge(rule).calmID == nudge(.checkIn).calmID)
    }

    @Test func `a partner goes into a phone as a card`() async throws {
        try await TestPractice.with { practice in
            let plan = Plan(try practice.store.book(on: Sample.monday), on: Sample.monday)
            let partner = try #require(plan.nudges.compactMap(\.partner).first)
            let card = try await practice.visitor.get(Path.calendar(.card(partner)).text)
            #expect(card.headers[.contentType] == "text/vcard; charset=utf-8")
            #expect(card.text.contains("VERSION:3.0\r\n"))
            #expect(try await practice.visitor.get("/partners/nobody/card.vcf").status == .notFound)
        }
    }
}
