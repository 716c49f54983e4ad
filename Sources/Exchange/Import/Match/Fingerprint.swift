import Domain

/// By which a record is known again when its file comes a second time.
///
/// What became of the partner meanwhile does not matter. Of 64 bits: chance makes two alike once in 10^19.
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

/// Eight bytes at a time, each multiplied with a prime and the product folded: a long file has many.
///
/// Files hold what it gives, so it never changes.
private struct Hash {
    private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

    mutating func add(_ text: String) {
        var text = text
        text.withUTF8 { utf8 in
            let bytes = UnsafeRawBufferPointer(utf8)
            var place = 0
            while place + 8 <= bytes.count {
                let word = bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)
                fold(UInt64(littleEndian: word))
                place += 8
            }
            // What is left, behind its length: so that two texts are not one.
            var rest = UInt64(bytes.count - place) + 1
            for index in place..<bytes.count { rest = rest << 8 | UInt64(bytes[index]) }
            fold(rest)
        }
    }

    mutating func add(_ list: [String]) {
        for text in list { add(text) }
        fold(0)
    }

    private mutating func fold(_ word: UInt64) {
        let product = (value ^ word).multipliedFullWidth(by: 0x9e37_79b9_7f4a_7c15)
        value = product.high ^ product.low
    }
}
