import Domain

/// A reading in the making, clause by clause.
struct LogDraft {
    let line: String
    let calendar: LogCalendar
    var names: LogNames
    let promises: (PartnerID) throws -> [LogPromise]

    var reading = LogReading()
    /// Of whom the clauses so far speak.
    var context: [LogPerson] = []
    /// Those of the newest touches in the reading.
    private var newest: Range<Int> = 0..<0
    /// What was said before anybody was named.
    private var early: [String] = []
    private var missing: LogLineError?
    /// A partner who is named, but with whom nothing happened.
    private var idle: LogPerson?

    init(
        line: String,
        calendar: LogCalendar,
        names: LogNames,
        promises: @escaping (PartnerID) throws -> [LogPromise]
    ) {
        self.line = line
        self.calendar = calendar
        self.names = names
        self.promises = promises
    }

    mutating func take(_ clause: LogClause) throws {
        switch clause.kind {
        case .contact: try takeContact(clause)
        case .promise: try takePromise(clause)
        case .detail: try takeDetail(clause)
        }
    }

    func finished() throws -> LogReading {
        if let missing { throw missing }
        if let idle, reading.touches.isEmpty, reading.promises.isEmpty, reading.details.isEmpty {
            throw LogLineError.nothing(person: idle)
        }
        guard !reading.touches.isEmpty || !reading.promises.isEmpty || !reading.details.isEmpty
        else {
            throw LogLineError.nobody(words: "", understood: reading.chips.map(\.label), alike: [])
        }
        var reading = reading
        reading.chips.sort { $0.range.lowerBound < $1.range.lowerBound }
        return reading
    }

    mutating func chip(_ label: String, _ words: ArraySlice<LogWord>) {
        guard let first = words.first, let last = words.last else { return }
        reading.chips.append(
            LogReading.Chip(label: label, range: first.range.lowerBound..<last.range.upperBound)
        )
    }

    // MARK: A contact

    private mutating func takeContact(_ clause: LogClause) throws {
        var contact = LogContact(clause.words, calendar: calendar)
        let mentions = try contact.readNames(&names)
        let partners = contact.partners(mentions)
        contact.readCues()
        try refuseClient(in: contact)
        let isTold = contact.needsReply || contact.saysSomethingHappened
        guard let first = partners.first else {
            if let unknown = contact.unknown(mentions), reading.touches.isEmpty || isTold {
                note(missing: unknown, contact)
            }
            return continueStory(contact)
        }
        guard isTold || newest.isEmpty else { return continueStory(contact) }
        context = partners
        guard isTold else {
            idle = idle ?? first
            early.append(contact.wholeText(line))
            contact.chips.forEach { chip($0.label, $0.words) }
            return
        }
        let day = contact.day ?? calendar.today
        guard day <= calendar.today else { throw LogLineError.future(day) }
        contact.chips.forEach { chip($0.label, $0.words) }
        try write(contact, partners, on: day)
    }

    private mutating func note(missing unknown: LogNames.Mention, _ contact: LogContact) {
        guard missing == nil, case .unknown(let alike) = unknown.who else { return }
        let words = contact.words[unknown.range].map(\.text).joined(separator: " ")
        missing = .nobody(
            words: words,
            understood: contact.chips.map(\.label),
            alike: alike
        )
    }

    private mutating func write(
        _ contact: LogContact,
        _ partners: [LogPerson],
        on day: Day
    ) throws {
        let start = reading.touches.count
        let kept = try keep(contact, partners)
        let note = (early + [contact.note(line)]).filter { !$0.isEmpty }.joined(separator: "; ")
        early = []
        for partner in partners {
            var note = note
            if contact.purpose == .introduction, contact.direction == .out, partners.count > 1 {
                let others = partners.filter { $0 != partner }.map(\.name)
                let met = "introduced to \(others.joined(separator: " and "))"
                note = contact.hasContent ? "\(met); \(note)" : met
            }
            reading.touches.append(
                LogReading.Touch(
                    partner: partner,
                    on: day,
                    direction: contact.direction,
                    channel: contact.channel,
                    purpose: kept && contact.purpose == .checkIn ? .resource : contact.purpose,
                    minutes: contact.minutes,
                    note: note,
                    needsReply: contact.needsReply
                )
            )
        }
        newest = start..<reading.touches.count
    }

    /// What has nobody of its own, or tells nothing new, goes on with what was said.
    private mutating func continueStory(_ contact: LogContact) {
        if contact.needsReply {
            for index in newest {
                reading.touches[index].needsReply = true
                reading.touches[index].direction = .inbound
            }
        }
        contact.chips.filter { $0.isAboutReply || newest.isEmpty }
            .forEach { chip($0.label, $0.words) }
        let text = contact.needsReply ? contact.restText(line) : contact.wholeText(line)
        guard !text.isEmpty else { return }
        if newest.isEmpty {
            early.append(text)
        } else {
            for index in newest {
                let note = reading.touches[index].note
                reading.touches[index].note = note.isEmpty ? text : "\(note); \(text)"
            }
        }
    }

    /// A client's name or initials have no place in a note.
    private func refuseClient(in contact: LogContact) throws {
        if let words = contact.clientNamed { throw LogLineError.client(words: words) }
    }

    // MARK: Promises that were kept

    /// Finds the open promise that the words speak of; true when there is one.
    private mutating func keep(
        _ contact: LogContact,
        _ partners: [LogPerson]
    ) throws -> Bool {
        guard contact.keepsPromise else { return false }
        let said = Set(contact.words.map(\.key).filter { $0.utf8.count > 3 && $0 != "promised" })
        var isKept = false
        for partner in partners {
            let ranked = try promises(partner.id).map { promise in
                let words = Set(
                    LogWord.all(in: promise.text).map(\.key).filter { $0.utf8.count > 3 }
                )
                return (promise: promise, shared: words.intersection(said).count)
            }
            let best = ranked.map(\.shared).max() ?? 0
            let candidates = ranked.filter { $0.shared == best }
            guard candidates.count == 1 || best > 0,
                let kept = candidates.min(by: { $0.promise.dueOn < $1.promise.dueOn })
            else { continue }
            reading.keeps.append(kept.promise.id)
            chip("Promise kept: \(kept.promise.text)", contact.words[...])
            isKept = true
        }
        return isKept
    }
}
