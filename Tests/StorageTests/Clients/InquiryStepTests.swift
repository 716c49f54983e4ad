import Consent
import Domain
import Exchange
import GRDB
import Testing

@testable import Storage

@Suite struct InquiryStepTests {
    private func asked(_ trial: Trial) throws -> InquiryID {
        let id: InquiryID = trial.store.newID()
        try trial.store.add(
            Inquiry(id: id, receivedOn: Trial.day.adding(days: -9), client: "S.J."),
            by: .owner,
            keyring: trial.keyring
        )
        return id
    }

    private func state(_ id: InquiryID, _ trial: Trial) throws -> Inquiry.State? {
        try trial.store.inquiry(id, on: Trial.day)?.listed.state
    }

    @Test func `each step is dated, undone by itself, and takes nothing away`() throws {
        let trial = try Trial()
        let id = try asked(trial)
        var batches: [Batch.ID] = []
        for (daysAgo, step) in [(8, Inquiry.Step.contacted), (7, .scheduled), (2, .attended)] {
            batches.append(
                try trial.store.take(
                    step,
                    on: Trial.day.adding(days: -daysAgo),
                    id,
                    by: .owner,
                    keyring: trial.keyring
                )
            )
        }
        #expect(try state(id, trial) == .attended)
        for (batch, expected) in zip(batches.reversed(), [Inquiry.State.scheduled, .contacted]) {
            try trial.store.undo(batch, by: .owner)
            #expect(try state(id, trial) == expected)
        }
        let found = try #require(try trial.store.inquiry(id, on: Trial.day, keyring: trial.keyring))
        #expect(found.inquiry.client == "S.J.")
        #expect(found.inquiry.contactedOn == Trial.day.adding(days: -8))
    }

    @Test func `a step that can't have happened is refused, and writes nothing`() throws {
        let trial = try Trial()
        let id = try asked(trial)
        let before = try trial.store.batches().count
        for day in [Trial.day.adding(days: 1), Trial.day.adding(days: -10)] {
            #expect(throws: StoreError.self) {
                try trial.store.take(.contacted, on: day, id, by: .owner, keyring: trial.keyring)
            }
        }
        #expect(try trial.store.batches().count == before)
    }

    @Test func `closed and opened again, it goes on where it was`() throws {
        let trial = try Trial()
        let id = try asked(trial)
        let store = trial.store
        try store.take(
            .closed(Closing(.waitlist, remark: "evenings")),
            on: Trial.day,
            id,
            by: .owner,
            keyring: trial.keyring
        )
        #expect(try store.waitlist(on: Trial.day, keyring: trial.keyring).map(\.id) == [id])
        try store.take(.reopened, on: Trial.day, id, by: .owner, keyring: trial.keyring)
        #expect(try state(id, trial) == .received)
        #expect(try store.waitlist(on: Trial.day, keyring: trial.keyring).isEmpty)
    }

    @Test func `an episode is one, and a last session has an end`() throws {
        let trial = try Trial()
        let id = try asked(trial)
        var episode = Episode(id: trial.store.newID(), inquiry: id, firstSession: Trial.day)
        try trial.store.save(episode, by: .owner)
        episode.ending = .completed
        #expect(throws: StoreError.self) { try trial.store.save(episode, by: .owner) }
        episode.lastSession = Trial.day.adding(days: -1)
        #expect(throws: StoreError.self) { try trial.store.save(episode, by: .owner) }
        episode.lastSession = Trial.day
        try trial.store.save(
            Episode(
                id: trial.store.newID(),
                inquiry: id,
                firstSession: Trial.day,
                lastSession: Trial.day,
                sessions: 1,
                ending: .completed
            ),
            by: .owner
        )
        let found = try trial.store.inquiry(id, on: Trial.day)
        #expect(found?.episode?.id == episode.id)
        #expect(found?.episode?.ending == .completed)
    }

    @Test func `referred out, a touch is made that names nobody`() throws {
        let trial = try Trial()
        let id = try asked(trial)
        let ann = try trial.addPartner("Ann")
        try trial.store.referOut(id, to: [ann], on: Trial.day, by: .owner, keyring: trial.keyring)
        let touch = try #require(try trial.store.records().touches.last)
        #expect(touch.partner == ann && touch.purpose == .referralGiven)
        #expect(!touch.note.contains("S.J."))
        let found = try #require(try trial.store.inquiry(id, on: Trial.day, keyring: trial.keyring))
        #expect(found.inquiry.referredTo == [ann])
        #expect(found.inquiry.closing == Closing(.referredOut))
        #expect(throws: StoreError.self) {
            try trial.store.referOut(id, to: [], on: Trial.day, by: .owner, keyring: trial.keyring)
        }
    }

    @Test func `lists are by state, source and period; locked they say only what is plain`() throws
    {
        let trial = try Trial()
        let id = try asked(trial)
        let referred = try Referred(trial)
        let store = trial.store
        func found(_ edit: (inout InquiryQuery) -> Void) throws -> [InquiryID] {
            var query = InquiryQuery(on: Trial.day)
            edit(&query)
            return try store.inquiries(query).map(\.id)
        }
        #expect(try found { _ in } == [id, referred.inquiry])
        #expect(try found { $0.states = [.attended] } == [referred.inquiry])
        #expect(try found { $0.source = .channel(.unknown) } == [id])
        #expect(try found { $0.source = .partner(referred.partner) } == [referred.inquiry])
        #expect(try found { $0.from = Trial.day.adding(days: -9) } == [id])
        #expect(try found { $0.to = Trial.day.adding(days: -10) } == [referred.inquiry])
        let locked = try store.inquiries(InquiryQuery(on: Trial.day))
        #expect(locked.allSatisfy { $0.inquiry.client.isEmpty && $0.opened.damaged.isEmpty })
        #expect(locked.last?.referrer?.name == "Dr. Mei Chen")
        let open = try store.clients(of: referred.partner, on: Trial.day, keyring: trial.keyring)
        #expect(open.map(\.inquiry.client) == [Referred.label])
    }

    @Test func `a damaged cell is told, and never written over`() throws {
        let trial = try Trial()
        let id = try asked(trial)
        try trial.store.pool.write { db in
            try db.execute(sql: "UPDATE inquiry SET needs = x'0102'")
        }
        let error = storeError {
            try trial.store.take(
                .contacted,
                on: Trial.day,
                id,
                by: .owner,
                keyring: trial.keyring
            )
        }
        #expect(error?.message.contains("needs") == true)
        #expect(try trial.store.inquiry(id, on: Trial.day)?.inquiry.contactedOn == nil)
    }

    @Test func `what was heard is matched to partners who are here`() throws {
        let trial = try Trial()
        let mei = try trial.addPartner("Dr. Mei Chen")
        let heard = try trial.store.sources("Dr. Chen gave me your name")
        #expect(heard.candidates.map(\.source) == [.partner(mei)])
        #expect(
            try trial.store.sources("Instagram").candidates.map(\.source) == [
                .channel(.social)
            ]
        )
    }

    @Test func `settings about clients and gifts come back, and go through the archive`() throws {
        let trial = try Trial()
        var practice = Practice(name: "Willow")
        practice.settings = Settings(
            minutes: 20,
            sharesForTreatment: true,
            giftLimit: 0,
            discloserName: "Sam Rivera, LMFT",
            discloserAddress: "1 Oak Lane"
        )
        try trial.store.changePractice(by: .owner) { $0 = practice }
        #expect(try trial.store.practice() == practice)
        let archive = try trial.store.archive()
        let other = try Trial()
        _ = try other.store.importArchive(Document(bytes: archive), by: .owner)
        #expect(try other.store.practice() == practice)
        #expect(try other.store.archive() == archive)
    }
}
