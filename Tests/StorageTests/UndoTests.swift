import Domain
import Testing

@testable import Storage

@Suite struct UndoTests {
    @Test func `undoing a write brings back what was before, and undoing that what was after`()
        throws
    {
        let trial = try Trial()
        let mei = try trial.addPartner("Mei Chen", .key)
        let before = try trial.state()
        let batch = try trial.addTouch(mei, 3, "coffee").batch
        let after = try trial.state()
        #expect(before != after)
        let undone = try trial.store.undo(batch, by: .owner)
        #expect(try trial.state() == before)
        try trial.store.undo(undone, by: .owner)
        #expect(try trial.state() == after)
    }

    @Test func `a changed partner gets back every field, with a new version`() throws {
        let trial = try Trial()
        let mei = try trial.addPartner("Mei Chen")
        let before = try trial.state()
        try trial.store.change(mei, by: .owner) { partner in
            partner.name = "Mei Chen-Ito"
            partner.emails = ["mei@example.org"]
            partner.circle = .key
        }
        let batch = try Trial.required(trial.store.batches().first)
        #expect(batch.action == .changePartner)
        try trial.store.undo(batch.id, by: .owner)
        #expect(try trial.state() == before)
        let profile = try trial.store.profile(of: mei, on: Trial.day)
        #expect(profile?.version == 3)
        #expect(try trial.store.find("ito").isEmpty)
        #expect(try trial.store.find("chen").count == 1)
    }

    @Test func `what was changed since stands in the way, until that is undone`() throws {
        let trial = try Trial()
        let mei = try trial.addPartner("Mei Chen")
        let added = try Trial.required(trial.store.batches().first).id
        try trial.store.change(mei, by: .owner) { $0.name = "Mei" }
        let changed = try Trial.required(trial.store.batches().first).id
        #expect(throws: StoreError.self) { try trial.store.undo(added, by: .owner) }
        try trial.store.undo(changed, by: .owner)
        try trial.store.undo(added, by: .owner)
        #expect(try trial.state().partners.isEmpty)
    }

    @Test func `a partner with a later touch is not taken away`() throws {
        let trial = try Trial()
        let mei = try trial.addPartner("Mei Chen")
        let added = try Trial.required(trial.store.batches().first).id
        let touch = try trial.addTouch(mei).batch
        let before = try trial.state()
        #expect(throws: StoreError.self) { try trial.store.undo(added, by: .owner) }
        #expect(try trial.state() == before)
        try trial.store.undo(touch, by: .owner)
        try trial.store.undo(added, by: .owner)
        #expect(try trial.state().partners.isEmpty)
    }

    @Test func `nothing is undone twice, and no batch that is not there`() throws {
        let trial = try Trial()
        let batch = try trial.addTouch(try trial.addPartner("Mei Chen")).batch
        try trial.store.undo(batch, by: .owner)
        #expect(throws: StoreError.self) { try trial.store.undo(batch, by: .owner) }
        #expect(throws: StoreError.self) { try trial.store.undo(999, by: .owner) }
    }
}
