import Domain
import Testing

@testable import Storage

@Suite struct CommunityTests {
    private func fair(_ trial: Trial, _ daysAgo: Int = 1) -> Gathering {
        Gathering(
            id: trial.store.newID(),
            kind: .consultationGroup,
            title: "Spring group",
            on: Trial.day.adding(days: -daysAgo),
            time: "6 pm",
            place: "Library",
            link: "https://example.org",
            note: "Bring cards."
        )
    }

    @Test func `what is coming is in order, and what was the other way round`() throws {
        let trial = try Trial()
        let days = [3, 1, -2, 0, -9]
        for day in days { try trial.store.save(fair(trial, day), by: .owner) }
        func offsets(_ gatherings: [Gathering]) -> [Int] { gatherings.map { Trial.day - $0.on } }
        #expect(offsets(try trial.store.gatherings(from: Trial.day)) == [0, -2, -9])
        #expect(offsets(try trial.store.gatherings(before: Trial.day)) == [1, 3])
    }

    @Test func `whom one met, old and new, is written at once and taken back at once`() throws {
        let trial = try Trial()
        let mei = try trial.addPartner("Mei Chen")
        var fair = fair(trial)
        try trial.store.save(fair, by: .owner)
        let before = try trial.state()
        let rosa = Partner(id: trial.store.newID(), name: "Rosa", addedOn: Trial.day)
        let touches = [mei, rosa.id].map {
            Touch(
                id: trial.store.newID(),
                partner: $0,
                on: fair.on,
                channel: .event,
                purpose: .firstMeeting
            )
        }
        let batch = try trial.store.meet(
            at: fair.id,
            new: [rosa],
            touches: touches,
            by: .owner
        )
        #expect(try trial.store.people(at: fair.id).map(\.name) == ["Mei Chen", "Rosa"])
        fair.title = "The spring group"
        try trial.store.save(fair, by: .owner)
        try trial.store.undo(batch, by: .owner)
        #expect(try trial.state() == before)
        #expect(try trial.store.people(at: fair.id).isEmpty)
        #expect(try trial.store.gathering(fair.id) == fair)
    }

    @Test func `an event that is taken out leaves those whom one met`() throws {
        let trial = try Trial()
        let mei = try trial.addPartner("Mei Chen")
        let fair = fair(trial)
        try trial.store.save(fair, by: .owner)
        let touch = Touch(id: trial.store.newID(), partner: mei, on: fair.on, channel: .event)
        try trial.store.meet(at: fair.id, new: [], touches: [touch], by: .owner)
        let removal = try trial.store.remove(gathering: fair.id, by: .owner)
        #expect(try trial.store.profile(of: mei, on: Trial.day)?.touchCount == 1)
        try trial.store.undo(removal, by: .owner)
        #expect(try trial.store.people(at: fair.id).map(\.id) == [mei])
    }

    @Test func `what a meeting brought is one write: touch, promise, detail, and what was learnt`()
        throws
    {
        let trial = try Trial()
        let mei = try trial.addPartner("Mei Chen")
        try trial.store.change(mei, by: .owner) { $0.research = "Focus: sleep\nHer slides." }
        let before = try trial.state()
        let entry = Entry(
            touch: Touch(
                id: trial.store.newID(),
                partner: mei,
                on: Trial.day,
                purpose: .firstMeeting
            ),
            promises: [
                Promise(
                    id: trial.store.newID(),
                    partner: mei,
                    text: "the article",
                    madeOn: Trial.day,
                    dueOn: Trial.day.adding(days: 7)
                )
            ],
            details: [Detail(id: trial.store.newID(), partner: mei, text: "two sons")]
        )
        let batch = try trial.store.note(entry, learning: mei, by: .owner) {
            $0[.lacks] = "someone for teens"
        }
        let profile = try Trial.required(trial.store.profile(of: mei, on: Trial.day))
        #expect(profile.touches.map(\.purpose) == [.firstMeeting])
        #expect(profile.promises.map(\.text) == ["the article"])
        #expect(profile.details.map(\.text) == ["two sons"])
        #expect(
            profile.partner.research
                == "Focus: sleep\nWhat they lack: someone for teens\nHer slides."
        )
        try trial.store.undo(batch, by: .owner)
        #expect(try trial.state() == before)
    }

    @Test func `what was read before someone else wrote is not written back`() throws {
        let trial = try Trial()
        let old = Gathering(id: trial.store.newID(), title: "Fair", on: Trial.day)
        try trial.store.save(old, by: .owner)
        var hers = old
        hers.note = "hers"
        try trial.store.save(hers, replacing: old, by: .owner)
        var his = old
        his.note = "his"
        #expect(throws: StoreError.overtaken) {
            try trial.store.save(his, replacing: old, by: .owner)
        }
        #expect(try trial.store.gathering(old.id) == hers)
    }
}
