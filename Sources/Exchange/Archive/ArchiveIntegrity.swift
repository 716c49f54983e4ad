public import Domain

extension Archive {
    /// A record that another one names.
    public struct Reference: Hashable, Sendable {
        public enum Target: Hashable, Sendable {
            case partner(PartnerID)
            case inquiry(InquiryID)
            case authorization(AuthorizationID)
        }

        public var target: Target
        /// The physical line that names it.
        public var line: Int
    }
}

/// Watches over an archive's ids while its lines pass by: none twice, none that names nothing, and
/// nobody met through themselves.
///
/// It keeps the ids alone, sixteen bytes for a UUID.
struct ArchiveIntegrity {
    /// An id without its case.
    private enum Key: Hashable {
        case uuid(UInt64, UInt64)
        case text(String)

        init(_ text: String) {
            if let (high, low) = UUIDDigits.read(text) {
                self = .uuid(high, low)
            } else {
                self = .text(text.lowercased())
            }
        }
    }

    private var seen: [Archive.RecordType: Set<Key>] = [:]
    private var hasPractice = false
    private var inquiriesTreated: Set<Key> = []
    /// References to what has not come yet, the first line of each.
    private var awaited: [Archive.Reference.Target: Int] = [:]
    /// Whether every record came after those that it names, introducers aside.
    private(set) var isInOrder = true
    private(set) var holdsClients = false
    private var metThrough: [PartnerID: (by: PartnerID, line: Int)] = [:]

    /// Notes one record.
    mutating func note(_ record: Archive.Record, line: Int) throws(Refusal) {
        switch record {
        case .practice:
            guard !hasPractice else { throw .damagedArchive(line: line, "a second practice") }
            hasPractice = true
        case .partner(let partner):
            try add(partner.id.text, .partner, line)
            awaited[.partner(partner.id)] = nil
            if let by = partner.metThrough {
                expect(.partner(by), line, isIntroducer: true)
                metThrough[partner.id] = (by, line)
            }
        case .knows(let tie):
            expect(.partner(tie.a), line)
            expect(.partner(tie.b), line)
        case .touch(let touch):
            try add(touch.id.text, .touch, line)
            expect(.partner(touch.partner), line)
        case .promise(let promise):
            try add(promise.id.text, .promise, line)
            expect(.partner(promise.partner), line)
        case .detail(let detail):
            try add(detail.id.text, .detail, line)
            expect(.partner(detail.partner), line)
        case .snooze(let snooze):
            if let partner = snooze.partner { expect(.partner(partner), line) }
        case .review: break
        case .gift(let gift):
            try add(gift.id.text, .gift, line)
            expect(.partner(gift.partner), line)
        case .inquiry, .episode, .authorization, .disclosure:
            holdsClients = true
            try noteClient(record, line: line)
        }
    }

    private mutating func noteClient(_ record: Archive.Record, line: Int) throws(Refusal) {
        switch record {
        case .inquiry(let inquiry):
            try add(inquiry.id.text, .inquiry, line)
            awaited[.inquiry(inquiry.id)] = nil
            if case .partner(let id) = inquiry.source { expect(.partner(id), line) }
            for id in inquiry.referredTo { expect(.partner(id), line) }
        case .episode(let episode):
            try add(episode.id.text, .episode, line)
            expect(.inquiry(episode.inquiry), line)
            guard inquiriesTreated.insert(Key(episode.inquiry.text)).inserted else {
                throw .damagedArchive(
                    line: line,
                    "a second episode of the inquiry \(episode.inquiry), which has at most one"
                )
            }
        case .authorization(let authorization):
            try add(authorization.id.text, .authorization, line)
            awaited[.authorization(authorization.id)] = nil
            expect(.inquiry(authorization.inquiry), line)
            expect(.partner(authorization.partner), line)
        case .disclosure(let disclosure):
            try add(disclosure.id.text, .disclosure, line)
            expect(.inquiry(disclosure.inquiry), line)
            expect(.partner(disclosure.partner), line)
            if let id = disclosure.authorization { expect(.authorization(id), line) }
        default: break
        }
    }

    private mutating func add(
        _ id: String,
        _ type: Archive.RecordType,
        _ line: Int
    ) throws(Refusal) {
        guard seen[type, default: []].insert(Key(id)).inserted else {
            throw .damagedArchive(line: line, "the id \(id) of this \(type.inWords) stands twice")
        }
    }

    private mutating func expect(
        _ target: Archive.Reference.Target,
        _ line: Int,
        isIntroducer: Bool = false
    ) {
        let (type, id) = target.parts
        guard seen[type]?.contains(Key(id)) != true else { return }
        if !isIntroducer { isInOrder = false }
        if awaited[target] == nil { awaited[target] = line }
    }

    /// What is named and did not come, by line.
    var missing: [Archive.Reference] {
        awaited.map { Archive.Reference(target: $0.key, line: $0.value) }
            .sorted { ($0.line, $0.target.parts.id) < ($1.line, $1.target.parts.id) }
    }

    /// Refuses a ring of introductions.
    func checkIntroductions() throws(Refusal) {
        var isSound: Set<PartnerID> = []
        for start in metThrough.keys where !isSound.contains(start) {
            var path: [PartnerID: Int] = [:]
            var current = start
            while let step = metThrough[current], !isSound.contains(current) {
                guard path.updateValue(step.line, forKey: current) == nil else {
                    throw .damagedArchive(
                        line: ringLine(through: current),
                        "\"metThrough\" leads in a ring back to the partner \(current)"
                    )
                }
                current = step.by
            }
            isSound.formUnion(path.keys)
        }
    }

    /// The last line of a ring: the one that closes it.
    private func ringLine(through start: PartnerID) -> Int {
        var line = 0
        var current = start
        repeat {
            guard let step = metThrough[current] else { break }
            line = max(line, step.line)
            current = step.by
        } while current != start
        return line
    }
}

extension Archive.Reference.Target {
    fileprivate var parts: (type: Archive.RecordType, id: String) {
        switch self {
        case .partner(let id): (.partner, id.text)
        case .inquiry(let id): (.inquiry, id.text)
        case .authorization(let id): (.authorization, id.text)
        }
    }

    /// As a sentence names it.
    var inWords: String { "the \(parts.type.inWords) \(parts.id)" }
}

/// The 128 bits of a UUID in its usual spelling.
private enum UUIDDigits {
    static func read(_ text: String) -> (UInt64, UInt64)? {
        guard text.utf8.count == 36 else { return nil }
        var high: UInt64 = 0
        var low: UInt64 = 0
        var index = 0
        for byte in text.utf8 {
            if index == 8 || index == 13 || index == 18 || index == 23 {
                guard byte == UInt8(ascii: "-") else { return nil }
            } else {
                let digit: UInt8
                switch byte {
                case 0x30...0x39: digit = byte - 0x30
                case 0x41...0x46: digit = byte - 0x37
                case 0x61...0x66: digit = byte - 0x57
                default: return nil
                }
                high = high << 4 | low >> 60
                low = low << 4 | UInt64(digit)
            }
            index += 1
        }
        return (high, low)
    }
}
