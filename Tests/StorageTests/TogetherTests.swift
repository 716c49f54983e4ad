import Cadence
import Domain
import Foundation
import Sample
import Testing
import Vault

@testable import Storage

@Suite struct TogetherTests {
    @Test func `many read and write at once, and nothing is lost`() async throws {
        let trial = try Trial()
        let mei = try trial.addPartner("Mei")
        let other = try trial.reopened()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for index in 0..<8 {
                group.addTask {
                    let store = index.isMultiple(of: 2) ? trial.store : other
                    for step in 0..<10 {
                        let touch = Touch(
                            id: store.newID(),
                            partner: mei,
                            on: Trial.day.adding(days: -step),
                            note: "\(index) \(step)"
                        )
                        try store.log(Entry(touch: touch), by: .owner)
                        _ = try store.book(on: Trial.day)
                        _ = try store.find("\(index)")
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(try trial.store.records().touches.count == 80)
        #expect(try trial.store.verifyAudit(trial.keyring).sequence == 81)
        let kept = try trial.store.book(on: Trial.day).relationships[0].moments
        let whole = Book(try trial.store.records()).relationships[0].moments
        #expect(kept == Digest(whole).moments)
    }

    @Test func `a reader sees the state before a write that is not finished`() throws {
        let trial = try Trial()
        try trial.addPartner("Mei")
        try trial.store.write(.addPartner, by: .owner) { context in
            try context.insert(Partner(id: TestID.a, name: "Max", addedOn: Trial.day))
            #expect(try trial.store.records().partners.map(\.name) == ["Mei"])
        }
        #expect(try trial.store.records().partners.map(\.name) == ["Mei", "Max"])
    }

    @Test func `a write that throws leaves nothing`() throws {
        let trial = try Trial()
        try trial.addPartner("Mei")
        let before = try trial.state()
        struct Broken: Error {}
        #expect(throws: Broken.self) {
            try trial.store.write(.importing, by: .owner) { context in
                for partner in Sample.practice(on: Trial.day).partners {
                    try context.insert(partner)
                }
                throw Broken()
            }
        }
        #expect(try trial.state() == before)
        #expect(try trial.store.batches().count == 1)
        #expect(try trial.store.verifyAudit(trial.keyring).sequence == 1)
    }

    @Test func `a large batch is journaled in a few entries, and undone whole`() throws {
        let trial = try Trial()
        try trial.addPartner("Mei")
        let before = try trial.state()
        let records = Sample.large(
            on: Trial.day,
            partners: 300,
            touchesPerPartner: 4,
            inquiries: 0
        )
        let batch = try trial.store.add(records, by: .owner)
        let entries = try trial.store.read { try JournalEntry.all(of: batch, $0) }
        #expect(entries.count < 10)
        let after = try trial.state()
        try Trial.checkWords(trial.store)
        let undone = try trial.store.undo(batch, by: .owner)
        #expect(try trial.state() == before)
        try Trial.checkWords(trial.store)
        try trial.store.undo(undone, by: .owner)
        #expect(try trial.state() == after)
    }
}
