import Exchange

/// By what a record is known again, made ahead on the thread that reads.
struct Traces: Sendable {
    let fingerprint: Fingerprint
    /// Of the record as it came.
    let arrival: UInt64
    /// Of whom it speaks of: addresses, numbers, UID, and name with organization.
    let identities: [UInt64]

    init(_ candidate: Candidate) {
        fingerprint = Fingerprint(candidate)
        arrival = Traces.hash(of: fingerprint)
        var hashes: [UInt64] = []
        hashes.reserveCapacity(4)
        for email in candidate.emails {
            if let hash = Traces.hash(plainEmail: email) ?? Identity.email(email)?.hash {
                hashes.append(hash)
            }
        }
        for phone in candidate.phones {
            if let hash = Identity.phone(phone)?.hash { hashes.append(hash) }
        }
        if let hash = candidate.uid.flatMap({ Identity.uid($0) })?.hash { hashes.append(hash) }
        if !candidate.organization.isEmpty {
            hashes.append(
                Traces.hash(name: candidate.name, organization: candidate.organization)
            )
        }
        identities = hashes
    }

    /// As the identity's own, without making it; nil where that is not so simple.
    private static func hash(plainEmail text: String) -> UInt64? {
        var hash = TraceHash(Identity.Kind.email.rawValue)
        var hasSign = false
        for byte in text.utf8 {
            if byte <= 0x20 || byte >= 0x7f { return nil }
            if byte == 0x40 { hasSign = true }
            hash.addLowercased(byte)
        }
        return hasSign ? hash.value : nil
    }

    private static func hash(name: String, organization: String) -> UInt64 {
        var hash = TraceHash(Identity.Kind.post.rawValue)
        for byte in name.utf8 { hash.addLowercased(byte) }
        hash.add(0x0a)
        for byte in organization.utf8 { hash.addLowercased(byte) }
        return hash.value
    }

    static func hash(of fingerprint: Fingerprint) -> UInt64 {
        TraceHash.mixed(UInt64(bitPattern: fingerprint.value))
    }
}
