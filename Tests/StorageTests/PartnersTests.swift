import Cadence
import Domain
import Testing

@testable import Storage

@Suite struct PartnersTests {
    @Test func `a sixth core is refused, and an archived one makes room`() throws {
        let trial = try Trial()
        let core = try (1...5).map { try trial.addPartner("Core \($0)", .core) }
        #expect(message { try trial.addPartner("Sixth", .core) }.contains("five"))
        let sixth = try trial.addPartner("Sixth", .key)
        #expect(throws: StoreError.self) {
            try trial.store.change(sixth, by: .owner) { $0.circle = .core }
        }
        try trial.store.change(core[0], by: .owner) { $0.archived = true }
        try trial.store.change(sixth, by: .owner) { $0.circle = .core }
        #expect(throws: StoreError.self) {
            try trial.store.change(core[0], by: .owner) { $0.archived = false }
        }
        #expect(try trial.store.partners(PartnerQuery(circle: .core), on: Trial.day).total == 5)
    }

    @Test func `an undo that would make a sixth core is refused`() throws {
        let trial = try Trial()
        let core = try (1...5).map { try trial.addPartner("Core \($0)", .core) }
        try trial.store.change(core[0], by: .owner) { $0.circle = .key }
        let batch = try Trial.required(trial.store.batches().first).id
        try trial.addPartner("Another", .core)
        #expect(throws: StoreError.self) { try trial.store.undo(batch, by: .owner) }
    }

    @Test func `nobody was met through themselves, at whatever length`() throws {
        let trial = try Trial()
        let people = try (0..<4).map { try trial.addPartner("Person \($0)") }
        for (a, b) in zip(people, people.dropFirst()) {
            try trial.store.change(a, by: .owner) { $0.metThrough = b }
        }
        let before = try trial.state()
        for introducer in people {
            let error = storeError {
                try trial.store.change(people[3], by: .owner) { $0.metThrough = introducer }
            }
            #expect(error?.message.contains("themselves") == true)
        }
        #expect(try trial.state() == before)
    }

    @Test func `an introducer may be written after those whom they introduced`() throws {
        let trial = try Trial()
        let (a, b): (PartnerID, PartnerID) = (trial.store.newID(), trial.store.newID())
        var records = Records()
        records.partners = [
            Partner(id: a, name: "A", addedOn: Trial.day, metThrough: b),
            Partner(id: b, name: "B", addedOn: Trial.day),
        ]
        try trial.store.add(records, by: .owner)
        #expect(try trial.store.partner(a)?.metThrough == b)
        #expect(try trial.store.profile(of: b, on: Trial.day)?.introduced.map(\.id) == [a])
        records.partners = [
            Partner(
                id: trial.store.newID(),
                name: "C",
                addedOn: Trial.day,
                metThrough: trial.store.newID()
            )
        ]
        #expect(throws: StoreError.self) { try trial.store.add(records, by: .owner) }
        #expect(try trial.store.records().partners.count == 2)
    }

    @Test(arguments: [
        Partner(id: TestID.a, name: "", addedOn: Trial.day),
        Partner(id: TestID.a, name: " \u{a0} ", addedOn: Trial.day),
        Partner(id: TestID.a, name: String(repeating: "é", count: 501), addedOn: Trial.day),
        Partner(id: TestID.a, name: String(repeating: "n", count: 10_000), addedOn: Trial.day),
        Partner(id: TestID.a, name: "Mei\u{0}Chen", addedOn: Trial.day),
        Partner(id: TestID.a, name: "Mei\nChen", addedOn: Trial.day),
        Partner(id: TestID.a, name: "Mei", role: "a\u{1b}[31m", addedOn: Trial.day),
        Partner(id: TestID.a, name: "Mei", emails: ["a\r@b"], addedOn: Trial.day),
        Partner(
            id: TestID.a,
            name: "Mei",
            circle: .key,
            circleSince: Trial.day.adding(days: 1),
            addedOn: Trial.day
        ),
        Partner(id: TestID.a, name: "Mei", addedOn: Trial.day, research: "bell \u{7}"),
    ])
    func `what can't be shown or can't be is refused`(partner: Partner) throws {
        let trial = try Trial()
        #expect(storeError { try trial.store.add(partner, by: .owner) }?.exitCode == 65)
        #expect(try trial.store.records().partners.isEmpty)
    }

    @Test(arguments: [
        String(repeating: "e\u{301}", count: 250), "مريم الحسيني", "\u{202e}reversed\u{202c}",
        "<script>alert(1)</script>", "Robert'); DROP TABLE partner;--", "𝕸𝖊𝖎 👩‍⚕️",
    ])
    func `a name is kept as it was written`(name: String) throws {
        let trial = try Trial()
        let id = try trial.addPartner(name)
        #expect(try Array(trial.store.partner(id)?.name.utf8 ?? "".utf8) == Array(name.utf8))
    }

    @Test func `an id is there once, whatever its case, and keeps its spelling`() throws {
        let trial = try Trial()
        let id = try Trial.required(PartnerID("ABC-def"))
        try trial.store.add(Partner(id: id, name: "Mei", addedOn: Trial.day), by: .owner)
        let same = try Trial.required(PartnerID("abc-DEF"))
        #expect(throws: StoreError.self) {
            try trial.store.add(Partner(id: same, name: "Max", addedOn: Trial.day), by: .owner)
        }
        #expect(try trial.store.partner(same)?.id.text == "ABC-def")
    }

    @Test func `a stale change is refused, with how it stands now`() throws {
        let trial = try Trial()
        let mei = try trial.addPartner("Mei")
        let version = try trial.store.profile(of: mei, on: Trial.day)?.version
        try trial.store.change(mei, expecting: version, by: .owner) { $0.role = "cardiologist" }
        let error = storeError {
            try trial.store.change(mei, expecting: version, by: .owner) { $0.role = "surgeon" }
        }
        guard case .stale(let current, let newer) = error else {
            Issue.record("not stale: \(String(describing: error))")
            return
        }
        #expect(current.role == "cardiologist")
        try trial.store.change(mei, expecting: newer, by: .owner) { $0.role = "surgeon" }
        #expect(try trial.store.partner(mei)?.role == "surgeon")
    }

    @Test func `a change to the same leaves no batch`() throws {
        let trial = try Trial()
        let mei = try trial.addPartner("Mei")
        try trial.store.change(mei, by: .owner) { $0.name = "Mei" }
        #expect(try trial.store.batches().count == 1)
    }

    @Test func `a new circle counts from today`() throws {
        let trial = try Trial()
        let mei = try trial.addPartner("Mei")
        let changed = try trial.store.change(mei, by: .owner) { $0.circle = .key }
        #expect(changed.circleSince == Trial.day)
    }

    @Test func `a guessed kind is confirmed`() throws {
        let trial = try Trial()
        let id: PartnerID = trial.store.newID()
        let mei = Partner(id: id, name: "Mei", kind: .medical, addedOn: Trial.day)
        try trial.store.add(mei, isKindGuessed: true, by: .owner)
        let guessed = PartnerQuery(guessed: true)
        #expect(try trial.store.partners(guessed, on: Trial.day).rows.map(\.id) == [id])
        try trial.store.confirm([id: .school], by: .owner)
        #expect(try trial.store.partners(guessed, on: Trial.day).total == 0)
        #expect(try trial.store.partner(id)?.kind == .school)
    }

    @Test func `a list is filtered, sorted and cut`() throws {
        let trial = try Trial()
        let names = ["Zoe", "ann", "Mei", "Bob"]
        let ids = try names.map { try trial.addPartner($0) }
        try trial.addTouch(ids[2], 3, purpose: .firstMeeting)
        try trial.addTouch(ids[0], 30, channel: .email, purpose: .outreach)
        try trial.store.change(ids[3], by: .owner) { partner in
            partner.tags = ["Sleep", "kids"]
            partner.archived = true
        }
        func listed(_ query: PartnerQuery) throws -> [String] {
            try trial.store.partners(query, on: Trial.day).rows.map(\.name)
        }
        #expect(try listed(PartnerQuery()) == ["ann", "Mei", "Zoe"])
        #expect(try listed(PartnerQuery(sort: .recent)) == ["Mei", "Zoe", "ann"])
        #expect(try listed(PartnerQuery(archived: nil)) == ["ann", "Bob", "Mei", "Zoe"])
        #expect(try listed(PartnerQuery(archived: true, tag: "sleep")) == ["Bob"])
        #expect(try listed(PartnerQuery(stage: .met)) == ["Mei"])
        #expect(try listed(PartnerQuery(stage: .reachedOut)) == ["Zoe"])
        #expect(try listed(PartnerQuery(stage: .prospect)) == ["ann"])
        #expect(try listed(PartnerQuery(words: "me")) == ["Mei"])
        #expect(try listed(PartnerQuery(words: "\"*")) == [])
        #expect(try listed(PartnerQuery(offset: 1, limit: 1)) == ["Mei"])
        let page = try trial.store.partners(PartnerQuery(limit: 1), on: Trial.day)
        #expect(page.total == 3)
        #expect(page.rows.first?.stage == .prospect)
        #expect(try trial.store.tags().isEmpty)
        let before = Trial.day.adding(days: -10)
        let early = try trial.store.partners(PartnerQuery(), on: before)
        #expect(early.rows.map(\.lastTouch) == [nil, nil, Trial.day.adding(days: -30)])
    }
}

enum TestID {
    static var a: PartnerID {
        var chance = Chance(seed: 1)
        return PartnerID(milliseconds: 0, using: &chance)
    }
}
