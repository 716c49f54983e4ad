import Domain
import Exchange
import Testing

@testable import Storage

extension Candidate {
    fileprivate static func with(
        uid: String? = nil,
        organization: String = "",
        emails: [String],
        phones: [String] = []
    ) -> Candidate {
        var candidate = Candidate(line: 1)
        candidate.name = "Mei CHEN"
        candidate.uid = uid
        candidate.organization = organization
        candidate.emails = emails
        candidate.phones = phones
        return candidate
    }
}

struct ImportPartsTests {
    @Test
    func `a sieve never denies what was put in, and seldom affirms what was not`() throws {
        func hash(_ text: String) throws -> UInt64 { try Trial.required(Identity.email(text)).hash }
        var sieve = Sieve()
        for number in 0..<100_000 { sieve.put(try hash("in\(number)@x.example")) }
        let inside = try (0..<100_000).map { try hash("IN\($0)@x.example") }
        let outside = try (0..<100_000).map { try hash("out\($0)@x.example") }
        #expect(inside.allSatisfy(sieve.mayHold))
        #expect(outside.count(where: sieve.mayHold) < 100)
        #expect(!sieve.mayHold(Identity(kind: .uid, value: "in1@x.example").hash))
    }

    /// Held back, written, and written in several rounds, a trace leads to the same.
    @Test
    func `a trace leads whither it was laid, until it is removed`() throws {
        let trial = try Trial()
        try trial.store.write(.importing, by: .owner, keepsEmpty: false) { context in
            var table = TraceTable.arrival
            let hashes = (0..<5_000 as Range<UInt64>).map { TraceHash.mixed($0) }
            for round in 1...3 as ClosedRange<Int64> {
                try table.add(hashes, round, context.sql)
                #expect(try table.values(of: hashes[7], context.sql) == Array(1...round))
                try table.settle(context.sql)
                #expect(try table.values(of: hashes[4_999], context.sql) == Array(1...round))
            }
            var told = 0
            try table.eachHash(context.sql) { _ in told += 1 }
            #expect(told == 15_000)
            try table.add([hashes[7]], 2, context.sql)
            try table.remove(hashes[7], 2, context.sql)
            #expect(try table.values(of: hashes[7], context.sql) == [1, 3])
            try table.remove(2...3, context.sql)
            let left = try hashes.map { try table.values(of: $0, context.sql) }
            #expect(left.allSatisfy { $0 == [1] })
            #expect(try table.values(of: 42, context.sql).isEmpty)
        }
    }

    @Test(
        arguments: [
            Candidate.with(emails: ["Mei@X.example", "ü@x.example"], phones: ["+1 415 555 0100"]),
            Candidate.with(emails: ["no address"], phones: ["12", "030/1234567 x12"]),
            Candidate.with(emails: [" mei@x.example\u{a0}"], phones: []),
            Candidate.with(uid: " A-1 ", organization: "ÜBER Office Ltd", emails: []),
        ]
    )
    func `the traces of a record lead to the partner it becomes`(candidate: Candidate) {
        let identities = Identity.all(
            name: candidate.name,
            organization: candidate.organization,
            emails: candidate.emails,
            phones: candidate.phones,
            uids: candidate.uid.map { [$0] } ?? []
        )
        #expect(Set(Traces(candidate).identities) == Set(identities.map(\.hash)))
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
