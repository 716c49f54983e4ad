/// What new records are known again by, until there is enough of it to be written in its order.
///
/// Written one by one, in the order of the file, it would go to a new place of its index each time.
struct PendingIdentities {
    /// So that memory does not grow with the file.
    private static let most = 16_384

    private(set) var isOn = false
    private var identities: [(identity: Identity, partner: Int64)] = []
    private var fingerprints: [Int64] = []

    var isFull: Bool { identities.count >= Self.most || fingerprints.count >= Self.most }

    mutating func begin() { isOn = true }

    mutating func hold(_ identity: Identity, of partner: Int64) {
        identities.append((identity, partner))
    }

    mutating func hold(fingerprint: Int64) {
        fingerprints.append(fingerprint)
    }

    /// Gives away what is held, in the order of the indexes.
    mutating func release() -> (
        identities: [(identity: Identity, partner: Int64)], fingerprints: [Int64]
    ) {
        identities.sort { a, b in
            a.identity.kind == b.identity.kind
                ? a.identity.value.utf8.lexicographicallyPrecedes(b.identity.value.utf8)
                : a.identity.kind.rawValue < b.identity.kind.rawValue
        }
        fingerprints.sort()
        defer {
            identities.removeAll(keepingCapacity: true)
            fingerprints.removeAll(keepingCapacity: true)
        }
        return (identities, fingerprints)
    }
}

extension WriteContext {
    /// Writes what is held back; before anything is looked up, and at the end.
    func settleIdentities() throws {
        guard pending.isOn else { return }
        let (identities, fingerprints) = pending.release()
        for (identity, partner) in identities { try write(identity, of: partner) }
        for fingerprint in fingerprints { try write(fingerprint: fingerprint) }
    }
}
