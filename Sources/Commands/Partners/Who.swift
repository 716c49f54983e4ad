internal import ArgumentParser
internal import Domain
internal import Storage

/// Whom a command is about: an id, the unique beginning of one, or words of a name.
enum Who {
    /// Help for the argument.
    static let help = ArgumentHelp(
        "Words of the name, an id, or the unique beginning of an id.",
        valueName: "partner"
    )

    /// The one partner who is meant.
    ///
    /// - Throws: a complaint when nobody is, or when several may be, whom it lists on stderr.
    static func find(_ words: String, in store: Store) throws -> Person {
        let words = words.trimmed
        guard !words.isEmpty else { throw Complaint.refused("Say which partner: part of a name.") }
        if let known = try byID(words, in: store) { return known }
        let people = try store.people(named: words)
        let exact = people.filter { $0.isCalled(words) }
        if exact.count == 1 { return exact[0] }
        let active = people.filter { !$0.archived }
        let candidates = exact.isEmpty ? (active.isEmpty ? people : active) : exact
        switch candidates.count {
        case 0:
            throw Complaint.refused(
                "Nobody here is called \"\(words)\". Search with `rapport find \(words)`, or add"
                    + " them with `rapport add \"\(words)\"`."
            )
        case 1: return candidates[0]
        default: throw ambiguous(words, candidates)
        }
    }

    /// The complaint that lists whom words may mean.
    static func ambiguous(_ words: String, _ candidates: [Person]) -> Complaint {
        let lines = candidates.prefix(20).map { person in
            let place = person.organization.isEmpty ? "" : ", \(person.organization)"
            return "\n  " + "\(person.name)\(place)  (\(person.id))".printable
        }
        return .refused(
            "\"\(words)\" may be any of these, so nothing was done. Say more of the name, or give"
                + " the id:" + lines.joined()
        )
    }

    private static func byID(_ text: String, in store: Store) throws -> Person? {
        if let id = PartnerID(text), let partner = try store.partner(id) { return Person(partner) }
        let digits = text.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
                UInt8(ascii: "A")...UInt8(ascii: "F"), UInt8(ascii: "-"):
                true
            default: false
            }
        }
        guard digits, text.utf8.count >= 4 else { return nil }
        let matches = try everyone(in: store).filter {
            $0.id.text.lowercased().hasPrefix(text.lowercased())
        }
        if matches.count > 1 { throw ambiguous(text, matches) }
        return matches.first
    }

    private static func everyone(in store: Store) throws -> [Person] {
        var people: [Person] = []
        let day = try store.today()
        while true {
            let query = PartnerQuery(archived: nil, offset: people.count, limit: 1_000)
            let page = try store.partners(query, on: day)
            people += page.rows.map {
                Person(
                    id: $0.id,
                    name: $0.name,
                    organization: $0.organization,
                    archived: $0.archived
                )
            }
            if page.rows.isEmpty || people.count >= page.total { return people }
        }
    }
}

extension Person {
    init(_ partner: Partner) {
        self.init(
            id: partner.id,
            name: partner.name,
            given: partner.given,
            family: partner.family,
            organization: partner.organization,
            archived: partner.archived
        )
    }

    /// Whether that is their whole name, with or without what stands before it.
    fileprivate func isCalled(_ words: String) -> Bool {
        let words = words.lowercased()
        return name.lowercased() == words
            || !given.isEmpty && !family.isEmpty && "\(given) \(family)".lowercased() == words
    }
}
