import Domain
import Testing

@testable import Storage

struct ImportPartsTests {
    @Test
    func `a sieve never denies what was put in, and seldom affirms what was not`() {
        var sieve = Sieve()
        for number in 0..<100_000 { sieve.put(Sieve.hash(1, "in\(number)@x.example")) }
        #expect((0..<100_000).allSatisfy { sieve.mayHold(Sieve.hash(1, "IN\($0)@x.example")) })
        #expect((0..<100_000).count { sieve.mayHold(Sieve.hash(1, "out\($0)@x.example")) } < 100)
        #expect(!sieve.mayHold(Sieve.hash(2, "in1@x.example")))
    }

    @Test
    func `ids of an import are all different, and grow`() {
        let ids = ImportIDs(at: 1_780_000_000_000)
        let made: [PartnerID] = (0..<10_000).map { _ in ids.next() }
        #expect(Set(made).count == made.count)
        #expect(zip(made, made.dropFirst()).allSatisfy { $0.text < $1.text })
        #expect(made.allSatisfy { $0.text.utf8.count == 36 && Array($0.text)[14] == "7" })
    }
}
