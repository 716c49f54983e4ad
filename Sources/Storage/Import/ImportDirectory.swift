import Domain
import Exchange

/// The partners of a practice, and those that this import wrote.
struct ImportDirectory: Directory {
    private let context: WriteContext
    /// Whether the record in question says nothing but a name: then one like it may be another's.
    var isBare = false

    /// Of what a partner or an earlier record may be found by; most of what is new is not in it.
    private var sieve = Sieve()
    /// Whether what came with an earlier batch is still here.
    private var isLive: [Int64: Bool] = [:]

    init(_ context: WriteContext) throws {
        self.context = context
        var sieve = Sieve()
        try context.identities.eachHash(context.sql) { sieve.put($0) }
        try context.arrivals.eachHash(context.sql) { sieve.put($0) }
        self.sieve = sieve
    }

    /// Whether nobody is known by any of a record's traces, and it never came before.
    func isNew(_ traces: Traces) -> Bool {
        !sieve.mayHold(traces.arrival) && !traces.identities.contains { sieve.mayHold($0) }
    }

    func partner(uid: String) throws -> Known? {
        try partners(with: Identity.uid(uid)).first
    }

    func partners(email key: String) throws -> [Known] { try partners(with: Identity.email(key)) }

    func partners(phone key: String) throws -> [Known] {
        try partners(with: Identity(kind: .phone, value: key))
    }

    func partners(name: String, organization: String) throws -> [Known] {
        try partners(with: Identity.post(name: name, organization: organization))
    }

    private func partners(with identity: Identity?) throws -> [Known] {
        guard let identity, sieve.mayHold(identity.hash) else { return [] }
        return try context.partners(with: identity)
    }

    mutating func holds(_ fingerprint: Fingerprint) throws -> Bool {
        let hash = Traces.hash(of: fingerprint)
        guard sieve.mayHold(hash) else { return false }
        for batch in try context.arrivals.values(of: hash, context.sql) where try isHere(batch) {
            if !isBare || batch != context.batch { return true }
        }
        return false
    }

    private mutating func isHere(_ batch: Int64) throws -> Bool {
        if let known = isLive[batch] { return known }
        let isHere = try context.sql("SELECT 1 FROM batch WHERE id = ? AND undoneBy IS NULL")
            .bind(batch).hasRow
        isLive[batch] = isHere
        return isHere
    }

    mutating func note(_ fingerprint: Fingerprint) throws {
        try noteArrival(Traces.hash(of: fingerprint))
    }

    private mutating func noteArrival(_ hash: UInt64) throws {
        sieve.put(hash)
        try context.arrivals.add(CollectionOfOne(hash), Int64(context.batch), context.sql)
    }

    /// A record was written, and is found from now on.
    mutating func learn(_ traces: Traces) {
        for hash in traces.identities { sieve.put(hash) }
    }

    /// A record that nobody is known by was written as a partner.
    mutating func remember(_ traces: Traces, of partner: Int64) throws {
        learn(traces)
        try context.identities.add(traces.identities, partner, context.sql)
        try noteArrival(traces.arrival)
    }
}
