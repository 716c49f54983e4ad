import Cadence
import Domain
import Testing

@Suite struct DigestTests {
    @Test func `a digest says on every later day what the whole history says`() throws {
        for seed in UInt64(0)..<150 {
            var chance = Chance(seed: seed)
            let whole = try chance.book()
            var digested = whole
            for place in whole.relationships.indices {
                digested.relationships[place].moments =
                    Digest(whole.relationships[place].moments).moments
            }
            let newest = whole.relationships.compactMap(\.moments.last?.on).max() ?? today
            for ahead in [0, 1, 7, 29, 30, 59, 62, 90, 91, 180, 365, chance.pick(Array(0...400))] {
                let day = newest.adding(days: ahead)
                #expect(
                    Plan(whole, on: day, all: true) == Plan(digested, on: day, all: true),
                    "seed \(seed), \(ahead) days on"
                )
                for (a, b) in zip(whole.relationships, digested.relationships) {
                    let stage = Stage(of: a, settings: whole.settings, on: day)
                    #expect(
                        stage == Stage(of: b, settings: whole.settings, on: day),
                        "seed \(seed)"
                    )
                    #expect(
                        stage.reason(for: a, settings: whole.settings, on: day)
                            == stage.reason(for: b, settings: whole.settings, on: day),
                        "seed \(seed)"
                    )
                }
            }
        }
    }

    @Test func `a digest may be carried on`() {
        for seed in UInt64(0)..<1000 {
            var chance = Chance(seed: seed)
            let moments = chance.moments(Int.random(in: 0...40, using: &chance), until: today)
            for cut in [moments.count / 2, moments.count - 1] where cut > 0 {
                let older = Digest(Array(moments[..<cut]))
                #expect(
                    Digest(older.moments + moments[cut...]) == Digest(moments),
                    "seed \(seed)"
                )
            }
        }
    }

    @Test func `however long the history, it stays small`() {
        var chance = Chance(seed: 1)
        for _ in 0..<50 {
            let moments = chance.moments(2000, until: today)
            let digest = Digest(moments)
            #expect(digest.moments.count <= 30 + moments.outreaches(since: ago(30)))
            #expect(digest.validFrom == moments.last?.on)
        }
        #expect(Digest([]).moments.isEmpty)
    }

    @Test func `only what waits for an answer keeps its note, and not too much of it`() {
        let note = String(repeating: "é", count: 500)
        let moments = [
            Moment(
                on: ago(2),
                direction: .out,
                channel: .email,
                purpose: .other,
                note: note
            ),
            Moment(
                on: ago(1),
                direction: .inbound,
                channel: .email,
                purpose: .other,
                needsReply: true,
                note: note
            ),
        ]
        #expect(Digest(moments).moments.map(\.note.count) == [0, 120])
    }
}

extension [Moment] {
    fileprivate func outreaches(since day: Day) -> Int {
        count { $0.on > day && $0.direction == .out && $0.purpose == .outreach }
    }
}

extension Chance {
    /// A practice whose partners have long histories, all of them past by today.
    fileprivate mutating func book() throws -> Book {
        var book = Book(try practice(on: today))
        for place in book.relationships.indices {
            book.relationships[place].moments = moments(
                Int.random(in: 0...pick([4, 12, 40]), using: &self),
                until: today
            )
        }
        return book
    }
}
