import Cadence
import Domain
import Testing

@testable import Storage

@Suite struct SittingTests {
    @Test func `a review is left and resumed, by another program too`() throws {
        let trial = try Trial()
        let mei = try trial.addPartner("Mei Chen", .core)
        let id = try trial.store.begin(.yearly, on: Trial.day, by: .owner)
        try trial.store.move(id, to: .circles, by: .owner)
        try trial.store.revisit(mei, in: id, by: .owner) { $0.circle = .key }
        let other = try trial.reopened()
        let sitting = try Trial.required(other.sitting(id))
        #expect(sitting.step == .circles && sitting.revisited == [mei])
        #expect(try other.partner(mei)?.circle == .key)
        #expect(try other.partner(mei)?.circleSince == Trial.day)
        #expect(try other.begin(.yearly, on: Trial.day.adding(days: 3), by: .owner) == id)
        #expect(try other.begin(.quarterly, on: Trial.day, by: .owner) != id)
    }

    @Test(arguments: Sitting.Pace.allCases)
    func `the yearly one counts as the review, the quarterly one does not`(pace: Sitting.Pace)
        throws
    {
        let trial = try Trial()
        let id = try trial.store.begin(pace, on: Trial.day, by: .owner)
        let batch = try trial.store.finish(id, on: Trial.day, by: .owner)
        let reviews = try trial.store.book(on: Trial.day).reviews
        #expect(reviews == (pace == .yearly ? [Trial.day] : []))
        #expect(throws: StoreError.self) { try trial.store.move(id, to: .gaps, by: .owner) }
        try trial.store.undo(batch, by: .owner)
        #expect(try trial.store.book(on: Trial.day).reviews.isEmpty)
        #expect(try trial.store.sitting(id)?.finishedOn == nil)
    }

    @Test func `a sixth in the core is refused, and nothing of it is written`() throws {
        let trial = try Trial()
        for number in 1...5 { try trial.addPartner("Core \(number)", .core) }
        let sixth = try trial.addPartner("Sixth")
        let id = try trial.store.begin(.yearly, on: Trial.day, by: .owner)
        #expect(throws: StoreError.self) {
            try trial.store.revisit(sixth, in: id, by: .owner) { $0.circle = .core }
        }
        #expect(try trial.store.partner(sixth)?.circle == .wider)
        #expect(try trial.store.sitting(id)?.revisited == [])
    }

    @Test func `three intentions are enough, and one that was dropped makes room`() throws {
        let trial = try Trial()
        let id = try trial.store.begin(.yearly, on: Trial.day, by: .owner)
        func intend(_ text: String) throws -> IntentionID {
            let intention = Intention(
                id: trial.store.newID(),
                sitting: id,
                text: text,
                dueOn: Trial.day.adding(months: 3)
            )
            try trial.store.add(intention, by: .owner)
            return intention.id
        }
        let first = try intend("Meet a school counselor")
        _ = try intend("Visit the clinic")
        _ = try intend("Write to Ana")
        #expect(throws: StoreError.self) { try intend("A fourth") }
        #expect(throws: StoreError.self) { try intend(" ") }
        try trial.store.settle(first, droppedOn: Trial.day, by: .owner)
        _ = try intend("A fourth")
        #expect(try trial.store.intentions().map(\.text).count == 3)
        #expect(try trial.store.intentions(of: id).count == 4)
        let batch = try trial.store.settle(first, doneOn: Trial.day, by: .owner)
        try trial.store.undo(batch, by: .owner)
        #expect(try trial.store.intentions(of: id).first?.droppedOn == Trial.day)
    }
}
