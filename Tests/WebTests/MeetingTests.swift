import Cadence
import Domain
import HTTPTypes
import HummingbirdTesting
import Storage
import Testing

@testable import Web

@Suite struct MeetingTests {
    @Test(arguments: Occasion.allCases)
    func `what is asked goes by what is known`(occasion: Occasion) {
        var partner = Partner(
            id: UUIDSample.id(1),
            name: "Mei Chen",
            kind: .school,
            addedOn: Day(number: 20_000)
        )
        let blank = occasion.questions(about: partner)
        #expect(blank.allSatisfy { $0.hasSuffix("?") || $0.hasSuffix(".") })
        partner.research = "Focus: teen sleep\nWhat they lack: someone for grief"
        let known = occasion.questions(about: partner)
        switch occasion {
        case .firstMeeting: #expect(known[0].contains("teen sleep"))
        case .catchingUp: #expect(known[2].contains("someone for grief"))
        case .consultation, .talk: #expect(known == blank)
        }
    }

    @Test func `after a first meeting all of it is kept, and the follow-up comes by itself`()
        async throws
    {
        try await TestPractice.with(Records()) { practice in
            let today = try practice.store.today()
            let mei: PartnerID = practice.store.newID()
            try practice.store.add(Partner(id: mei, name: "Mei Chen", addedOn: today), by: .owner)
            let prep = try await practice.visitor.get(Path.outreach(.meeting(mei)).text)
            #expect(prep.text.contains("How did you come to the work that you do?"))
            let notes = Path.outreach(.meetingNotes(mei)).text
            let saved = try await practice.visitor.post(
                notes,
                [
                    ("purpose", "first-meeting"), ("channel", "in-person"),
                    ("on", today.description), ("minutes", "45"), ("note", "Spoke of sleep."),
                    ("promise", ""), ("promiseDue", ""), ("promise", "the article"),
                    ("promiseDue", today.adding(days: 3).description), ("detail", "two sons"),
                    ("detailOn", ""), ("lacks", "someone for teens"),
                ]
            )
            #expect(saved.location == Path.partner(mei).text)
            let profile = try #require(try practice.store.profile(of: mei, on: today))
            #expect(profile.touches.first?.purpose == .firstMeeting)
            #expect(profile.promises.map(\.dueOn) == [today.adding(days: 3)])
            #expect(profile.details.map(\.text) == ["two sons"])
            #expect(ResearchCard(profile.partner.research)[.lacks] == "someone for teens")
            let plan = Plan(try practice.store.book(on: today), on: today, all: true)
            let nudge = try #require(plan.nudges.first { $0.partner == mei })
            let rules = [nudge.rule] + nudge.also.map(\.rule)
            #expect(rules.contains(.followUp))
            let page = try await practice.visitor.get(Path.partner(mei).text)
            #expect(page.text.contains("A short follow-up comes up"))
        }
    }

    @Test func `a meeting goes into a calendar, planned or logged`() async throws {
        try await TestPractice.with(Records()) { practice in
            let today = try practice.store.today()
            let mei: PartnerID = practice.store.newID()
            try practice.store.add(Partner(id: mei, name: "Mei Chen", addedOn: today), by: .owner)
            try practice.store.log(
                Entry(touch: Touch(id: practice.store.newID(), partner: mei, on: today)),
                by: .owner
            )
            let address = Path.outreach(.invitation(mei)).text
            let prep = try await practice.visitor.get(Path.outreach(.meeting(mei)).text)
            #expect(prep.text.contains("action=\"\(address)\""))
            let file = try await practice.visitor.get(
                "\(address)?on=2026-12-03&at=12:30&place=Cafe"
            )
            #expect(file.headers[.contentType] == "text/calendar; charset=utf-8")
            #expect(file.text.contains("SUMMARY:") && file.text.contains("LOCATION:Cafe"))
            let page = try await practice.visitor.get(Path.partner(mei).text)
            #expect(page.text.contains("\(address)?on=\(today)"))
            for wrong in ["", "?on=2026-02-30", "?on=2026-12-03&at=half"] {
                let answer = try await practice.visitor.get(address + wrong)
                #expect(answer.status == .unprocessableContent || answer.status == .badRequest)
            }
        }
    }

    @Test func `research is kept as lines, and a warm way is shown`() async throws {
        try await TestPractice.with(Records()) { practice in
            let today = try practice.store.today()
            let (mei, rosa): (PartnerID, PartnerID) = (
                practice.store.newID(), practice.store.newID()
            )
            try practice.store.add(Partner(id: mei, name: "Mei Chen", addedOn: today), by: .owner)
            try practice.store.add(Partner(id: rosa, name: "Rosa Diaz", addedOn: today), by: .owner)
            try practice.store.tie(rosa, mei, by: .owner)
            try practice.store.log(
                Entry(touch: Touch(id: practice.store.newID(), partner: rosa, on: today)),
                by: .owner
            )
            let path = Path.outreach(.research(mei)).text
            let page = try await practice.visitor.get(path)
            #expect(page.text.contains("A warm way: ask"))
            #expect(page.text.contains("Rosa Diaz"))
            try await practice.visitor.post(
                path,
                [
                    ("focus", "teen sleep"), ("lacks", "evening hours"),
                    ("notes", "Slides online."),
                    ("version", page.field("version") ?? ""), ("back", path),
                ]
            )
            let research = try practice.store.partner(mei)?.research
            #expect(research == "Focus: teen sleep\nWhat they lack: evening hours\nSlides online.")
            let late = try await practice.visitor.post(path, [("focus", "b"), ("version", "1")])
            #expect(late.status == .unprocessableContent)
            #expect(late.text.contains("Someone changed"))
        }
    }
}
