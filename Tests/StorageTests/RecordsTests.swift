import Cadence
import Domain
import Sample
import Testing

@testable import Storage

@Suite struct RecordsTests {
    @Test func `every record comes back as it was written, in its order`() throws {
        let trial = try Trial()
        let records = Sample.practice(on: Trial.day)
        try trial.store.add(records, by: .owner, keyring: trial.keyring)
        let read = try trial.reopened().records(trial.keyring)
        #expect(read.practice == records.practice)
        #expect(read.partners == records.partners)
        #expect(read.ties == records.ties)
        #expect(read.touches == records.touches)
        #expect(read.promises == records.promises)
        #expect(read.details == records.details)
        #expect(read.snoozes == records.snoozes)
        #expect(read.reviews == records.reviews)
        #expect(read.gifts == records.gifts)
        #expect(read.inquiries == records.inquiries)
        #expect(read.episodes == records.episodes)
        #expect(read.authorizations == records.authorizations)
        #expect(read.disclosures == records.disclosures)
    }

    @Test func `without keys what is sealed is blank, and its plain days are there`() throws {
        let trial = try Trial()
        let records = Sample.practice(on: Trial.day)
        try trial.store.add(records, by: .owner, keyring: trial.keyring)
        let read = try trial.store.records()
        #expect(read.inquiries.map(\.receivedOn) == records.inquiries.map(\.receivedOn))
        #expect(read.inquiries.allSatisfy { $0.client.isEmpty && $0.needs == Needs() })
        #expect(read.authorizations.map(\.signedOn) == records.authorizations.map(\.signedOn))
        #expect(read.authorizations.allSatisfy { $0.signedBy.isEmpty })
    }

    @Test func `nothing about clients is written without keys`() throws {
        let trial = try Trial()
        #expect(throws: StoreError.self) {
            try trial.store.add(Sample.practice(on: Trial.day), by: .owner)
        }
        #expect(try trial.store.records().partners.isEmpty)
        #expect(try trial.store.batches().isEmpty)
    }

    @Test(arguments: [-800, -400, -200, -100, -40, -14, -7, -2, -1, 0, 1, 10, 60])
    func `a plan from the book is the plan from all records, on any day`(offset: Int) throws {
        let trial = try Trial()
        let records = Sample.practice(on: Trial.day)
        try trial.store.add(records, by: .owner, keyring: trial.keyring)
        let day = Trial.day.adding(days: offset)
        let whole = Book(records)
        let kept = try trial.store.book(on: day)
        #expect(Plan(kept, on: day, all: true) == Plan(whole, on: day, all: true))
        #expect(Plan(kept, on: day) == Plan(whole, on: day))
        for (a, b) in zip(kept.relationships, whole.relationships) {
            #expect(
                Stage(of: a, settings: kept.settings, on: day)
                    == Stage(of: b, settings: whole.settings, on: day)
            )
        }
    }

    @Test(arguments: [1, 2, 3, 4, 5, 6, 7, 8] as [UInt64])
    func `whatever is written, a standing is the digest of all touches`(seed: UInt64) throws {
        let trial = try Trial()
        var chance = Chance(seed: seed)
        let partners = try (0..<4).map { try trial.addPartner("Partner \($0)") }
        var touches: [TouchID] = []
        var batches: [Batch.ID] = []
        for _ in 0..<60 {
            let partner = partners[Int.random(in: 0..<4, using: &chance)]
            switch Int.random(in: 0..<10, using: &chance) {
            case 0 where !touches.isEmpty:
                let index = Int.random(in: touches.indices, using: &chance)
                batches.append(try trial.store.remove(touch: touches.remove(at: index), by: .owner))
            case 1 where !touches.isEmpty:
                let moved = Touch(
                    id: touches[Int.random(in: touches.indices, using: &chance)],
                    partner: partner,
                    on: Trial.day.adding(days: -Int.random(in: 0...900, using: &chance)),
                    channel: .email
                )
                batches.append(try trial.store.change(moved, by: .owner))
            case 2 where !batches.isEmpty:
                // It may be refused; then nothing changes, which is as good.
                let batch = batches[Int.random(in: batches.indices, using: &chance)]
                _ = try? trial.store.undo(batch, by: .owner)
                touches = try trial.store.records().touches.map(\.id)
            default:
                let touch = Touch(
                    id: trial.store.newID(),
                    partner: partner,
                    on: Trial.day.adding(days: -Int.random(in: 0...900, using: &chance)),
                    direction: Bool.random(using: &chance) ? .out : .inbound,
                    channel: Touch.Channel.allCases.randomElement(using: &chance) ?? .email,
                    purpose: Touch.Purpose.allCases.randomElement(using: &chance) ?? .other,
                    note: "é ✓ coffee",
                    needsReply: Bool.random(using: &chance)
                )
                batches.append(try trial.store.log(Entry(touch: touch), by: .owner))
                touches.append(touch.id)
            }
        }
        let whole = Book(try trial.store.records())
        let kept = try trial.store.book(on: .latest)
        for (a, b) in zip(kept.relationships, whole.relationships) {
            #expect(a.moments == Digest(b.moments).moments, "seed \(seed)")
        }
    }
}

/// The same numbers for the same seed (SplitMix64).
struct Chance: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var z = state
        z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
        z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
        return z ^ (z >> 31)
    }
}
