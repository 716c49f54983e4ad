import Cadence
import Domain
import Testing

@testable import Storage

@Suite struct TouchesTests {
    @Test func `touches of one day keep the order in which they were logged`() throws {
        let trial = try Trial()
        let mei = try trial.addPartner("Mei")
        for (days, note) in [(1, "b"), (1, "c"), (2, "a"), (1, "d"), (0, "e")] {
            try trial.addTouch(mei, days, note)
        }
        let profile = try Trial.required(trial.store.profile(of: mei, on: Trial.day))
        #expect(profile.touches.map(\.note) == ["e", "d", "c", "b", "a"])
        #expect(profile.touchCount == 5)
        #expect(profile.next == nil)
    }

    @Test func `a page of touches ends where the next begins`() throws {
        let trial = try Trial()
        let mei = try trial.addPartner("Mei")
        for index in 0..<23 { try trial.addTouch(mei, index / 4, "\(index)") }
        var seen: [String] = []
        var cursor: TouchCursor?
        repeat {
            let page = try Trial.required(
                trial.store.profile(of: mei, on: Trial.day, touches: 5, before: cursor)
            )
            seen += page.touches.map(\.note)
            // As a link carries it.
            cursor = page.next.flatMap { TouchCursor($0.text) }
        } while cursor != nil
        #expect(seen.count == 23)
        #expect(Set(seen).count == 23)
        #expect(seen.prefix(4) == ["3", "2", "1", "0"])
    }

    @Test func `one entry writes a touch, promises, details, and what was kept`() throws {
        let trial = try Trial()
        let mei = try trial.addPartner("Mei")
        let older = Promise(id: trial.store.newID(), partner: mei, text: "card", dueOn: Trial.day)
        try trial.store.add(older, by: .owner)
        let touch = Touch(id: trial.store.newID(), partner: mei, on: Trial.day.adding(days: -1))
        let promise = Promise(
            id: trial.store.newID(),
            partner: mei,
            text: "the sleep article",
            madeOn: Trial.day,
            dueOn: Trial.day.adding(days: 3)
        )
        let detail = Detail(
            id: trial.store.newID(),
            partner: mei,
            text: "son starts college",
            on: .yearly(month: 2, day: 29)
        )
        let batch = try trial.store.log(
            Entry(touch: touch, promises: [promise], details: [detail], keeps: [older.id]),
            by: .owner
        )
        let profile = try Trial.required(trial.store.profile(of: mei, on: Trial.day))
        #expect(profile.touches == [touch])
        #expect(profile.promises.map(\.text) == ["the sleep article", "card"])
        #expect(profile.promises[1].keptOn == touch.on)
        #expect(profile.details == [detail])
        try trial.store.undo(batch, by: .owner)
        let after = try Trial.required(trial.store.profile(of: mei, on: Trial.day))
        #expect(after.touches.isEmpty && after.details.isEmpty)
        #expect(after.promises == [older])
    }

    @Test func `an entry that names something unknown writes nothing`() throws {
        let trial = try Trial()
        let mei = try trial.addPartner("Mei")
        let touch = Touch(id: trial.store.newID(), partner: mei, on: Trial.day)
        let entry = Entry(touch: touch, keeps: [trial.store.newID()])
        #expect(throws: StoreError.self) { try trial.store.log(entry, by: .owner) }
        let stranger = Touch(id: trial.store.newID(), partner: trial.store.newID(), on: Trial.day)
        #expect(
            message { try trial.store.log(Entry(touch: stranger), by: .owner) }.contains(
                "no partner"
            )
        )
        #expect(try trial.store.records().touches.isEmpty)
        try trial.store.log(Entry(touch: touch), by: .owner)
        #expect(
            message { try trial.store.log(Entry(touch: touch), by: .owner) }.contains("already")
        )
        #expect(try trial.store.batches().count == 2)
    }

    @Test func `a promise is kept, dropped, and opened again`() throws {
        let trial = try Trial()
        let mei = try trial.addPartner("Mei")
        let promise = Promise(id: trial.store.newID(), partner: mei, text: "card", dueOn: Trial.day)
        try trial.store.add(promise, by: .owner)
        func stored() throws -> Promise? { try trial.store.records().promises.first }
        try trial.store.keep(promise.id, on: Trial.day, by: .owner)
        #expect(try stored()?.keptOn == Trial.day)
        #expect(try trial.store.book(on: Trial.day).relationships[0].promises.isEmpty)
        #expect(
            try trial.store.book(on: Trial.day.adding(days: -1)).relationships[0].promises.count
                == 1
        )
        try trial.store.drop(promise.id, on: Trial.day, by: .owner)
        #expect(try stored()?.keptOn == nil)
        #expect(try stored()?.droppedOn == Trial.day)
        try trial.store.reopen(promise.id, by: .owner)
        #expect(try stored() == promise)
    }

    @Test func `a change to the practice is read back whole`() throws {
        let trial = try Trial()
        var practice = Practice(name: "Willow", timeZone: "America/Los_Angeles", openings: 3)
        practice.settings = Settings(
            minutes: 45,
            choices: [
                .rule(.give): .off, .checkInWider: .every(.days(100)),
                .rule(.meet): .every(.months(2)),
            ]
        )
        practice.offers.specialties = ["grief \"and\" loss", "żałoba"]
        try trial.store.changePractice(by: .owner) { $0 = practice }
        #expect(try trial.reopened().practice() == practice)
        // At noon in Greenwich it is the same day in Los Angeles, and the next on Kiritimati.
        #expect(try trial.store.today() == Trial.day)
        practice.timeZone = "Pacific/Kiritimati"
        try trial.store.changePractice(by: .owner) { $0 = practice }
        #expect(try trial.store.today() == Trial.day.adding(days: 1))
    }
}
