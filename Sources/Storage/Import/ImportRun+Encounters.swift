import Consent
import Domain
import Exchange

/// Which titles of events become notes: a note is not sealed, and so it names no client.
enum EventTitles {
    /// There are no clients on record.
    case all
    /// All but those that say what a client is called.
    case without(ClientLabels)
    /// There are clients, and their records are locked.
    case none
}

extension ImportRun {
    /// Writes a contact with everyone whom the record names.
    mutating func take(_ encounter: Encounter) throws {
        for problem in encounter.problems { tell(problem) }
        var (created, updated) = (0, 0)
        var unclear: [String] = []
        guard encounter.introduces else { return try take(event: encounter) }
        for person in encounter.people {
            let place: (key: Int64, id: PartnerID)
            switch try find(person) {
            case .one(let key, let id): place = (key, id)
            case .none:
                guard let made = try introduce(person) else { continue }
                place = made
                created += 1
            case .several(let count):
                unclear.append("\(count) partners are called \(person.name)")
                continue
            }
            if try add(encounter, with: person, to: place.key, place.id) { updated += 1 }
        }
        let name = encounter.people.map(\.name).joined(separator: ", ")
        if !unclear.isEmpty {
            tell(
                Problem(
                    line: encounter.line,
                    why: unclear.joined(separator: ", and ")
                        + ", so this contact was left out for them; add it by hand."
                )
            )
        }
        if created > 0 {
            count(
                .create,
                encounter.line,
                name: name,
                why: "A contact with someone who was not known yet."
            )
        } else if updated > 0 {
            count(.update, encounter.line, name: name, why: "A contact with someone who is known.")
        } else {
            count(
                .skip,
                encounter.line,
                name: name,
                why: unclear.isEmpty
                    ? "This contact is written down already." : "It is not clear who is meant."
            )
        }
    }

    /// Writes an event with the partners who have one of its addresses: a name alone finds nobody.
    private mutating func take(event: Encounter) throws {
        var event = event
        for place in event.touches.indices {
            event.touches[place].note = kept(event.touches[place])
        }
        var (names, updated, isUnclear) = ([String](), 0, false)
        for person in event.people {
            guard let email = person.emails.first else { continue }
            var known = try directory.partners(email: EmailText.key(email))
            if known.count > 1 {
                let name = ComparableName(person.name)
                let named = known.filter { ComparableName.agree(name, ComparableName($0.name)) }
                if named.count == 1 { known = named }
            }
            for partner in known {
                names.append(partner.name)
                let key = try context.known(partner.id)
                if try add(event, with: person, to: key, partner.id) { updated += 1 }
            }
            isUnclear = isUnclear || known.isEmpty
        }
        let name = names.joined(separator: ", ")
        if updated > 0 {
            count(.update, event.line, name: name, why: "A meeting with someone who is known.")
        } else {
            count(
                .skip,
                event.line,
                name: name,
                why: names.isEmpty && isUnclear
                    ? "Nobody who attends is a partner yet." : "It is written down already."
            )
        }
    }

    /// An event's title, unless it names a client, or nobody can tell whether it does.
    private mutating func kept(_ touch: Candidate.Touch) -> String {
        guard !touch.note.isEmpty else { return "" }
        switch titles {
        case .all: return touch.note
        case .none:
            hasLockedTitles = true
            return ""
        case .without(let labels): return labels.first(in: touch.note) == nil ? touch.note : ""
        }
    }

    private mutating func add(
        _ encounter: Encounter,
        with person: Candidate,
        to key: Int64,
        _ id: PartnerID
    ) throws -> Bool {
        let rows = context.rows
        for touch in encounter.touches {
            let fingerprint = Fingerprint(touch, with: person.emails.first ?? person.name)
            if try directory.holds(fingerprint) { continue }
            try insert(touch, of: id)
            try directory.note(fingerprint)
        }
        if context.rows > rows || encounter.touches.isEmpty {
            for promise in encounter.promises where try !holds(promise, key) {
                try insert(promise, of: id)
            }
            for detail in encounter.details where try !holds(detail, key) {
                try insert(detail, of: id)
            }
        }
        return context.rows > rows
    }

    /// A new partner, known from the log alone.
    private mutating func introduce(_ person: Candidate) throws -> (key: Int64, id: PartnerID)? {
        guard let key = try create(person, nil) else { return nil }
        let id = try context.sql("SELECT id FROM partner WHERE key = ?").bind(key)
            .first { try $0.id(0) as PartnerID }
        return id.map { (key, $0) }
    }

    private enum Found {
        case none
        case one(Int64, PartnerID)
        case several(Int)
    }

    /// By address, else by a name that only one partner has.
    private mutating func find(_ person: Candidate) throws -> Found {
        for email in person.emails {
            let known = try directory.partners(email: EmailText.key(email))
            if known.count == 1 { return .one(try context.known(known[0].id), known[0].id) }
        }
        guard !person.name.isEmpty else { return .none }
        try context.words.catchUp(context.sql)
        let named = try NamedPartners.named(person.name, context.sql)
        if named.count == 1 { return .one(named[0].key, named[0].id) }
        return named.isEmpty ? .none : .several(named.count)
    }
}
