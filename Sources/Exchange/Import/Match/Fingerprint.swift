import Domain

/// By which a record is known again when its file comes a second time.
///
/// What became of the partner meanwhile does not matter. 64 bits of FNV-1a: chance makes two alike once in 10^19.
public struct Fingerprint: Hashable, Sendable {
    public let value: Int64

    public init(_ candidate: Candidate) {
        var hash = Hash()
        hash.add(candidate.uid ?? "")
        hash.add(candidate.name)
        hash.add(candidate.given)
        hash.add(candidate.family)
        hash.add(candidate.role)
        hash.add(candidate.organization)
        hash.add(candidate.address)
        hash.add(candidate.website)
        hash.add(candidate.npi)
        hash.add(candidate.metThrough)
        hash.add(candidate.research)
        hash.add(candidate.emails)
        hash.add(candidate.phones)
        hash.add(candidate.tags)
        hash.add(candidate.offers.specialties)
        hash.add(candidate.circle?.rawValue ?? "")
        hash.add(candidate.accepting.map { $0 ? "y" : "n" } ?? "")
        for detail in candidate.details { hash.add(detail.text + (detail.on?.description ?? "")) }
        hash.add(candidate.sourceDays)
        value = Int64(bitPattern: hash.value)
    }

    /// A contact with one person, from a log or a calendar.
    public init(_ touch: Candidate.Touch, with name: String) {
        var hash = Hash()
        hash.add("touch")
        hash.add(name)
        guard touch.source.isEmpty else {
            hash.add(touch.source)
            value = Int64(bitPattern: hash.value)
            return
        }
        hash.add(touch.on.description)
        hash.add(touch.note)
        hash.add(touch.channel.rawValue)
        value = Int64(bitPattern: hash.value)
    }
}

private struct Hash {
    private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

    mutating func add(_ text: String) {
        for byte in text.utf8 { value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
        value = (value ^ 0x1f) &* 0x0000_0100_0000_01b3
    }

    mutating func add(_ list: [String]) {
        for text in list { add(text) }
        value = (value ^ 0x1e) &* 0x0000_0100_0000_01b3
    }
}
