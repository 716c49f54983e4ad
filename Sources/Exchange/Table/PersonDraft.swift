import Domain

/// One row on its way to a candidate: what each column said, before it is put together.
struct PersonDraft {
    let facts: TableFacts
    let today: Day
    var candidate: Candidate
    var display = ""
    /// What stood before an address in its own cell.
    var mailName = ""
    var prefix = ""
    var middle = ""
    var suffix = ""
    var specialties: [String] = []
    var addresses: [(group: String, parts: AddressParts)] = []
    var labels: [String: String] = [:]
    var birth: (year: Int?, month: Int?, day: Int?) = (nil, nil, nil)
    var bookkeeping: [(heading: String, value: String)] = []
    /// What a log's columns say.
    var log = LogCells()

    struct LogCells {
        var date = ""
        var what = ""
        var how = ""
        var minutes: Int?
    }

    init(_ record: DelimitedRecord, facts: TableFacts, on today: Day) {
        self.facts = facts
        self.today = today
        candidate = Candidate(line: record.line)
        let meanings = facts.layout.meanings
        for column in 0..<record.count where !record.isBlank(column) {
            let text = Harmless.undone(record.text(column))
            guard !text.isEmpty else { continue }
            guard column < meanings.count else {
                candidate.remember(text, under: "Column \(column + 1)")
                continue
            }
            take(text, column: column, meaning: meanings[column] ?? Meaning(.research))
        }
    }

    func heading(_ column: Int) -> String {
        facts.layout.headings[column].text.nonEmpty ?? "Column \(column + 1)"
    }

    mutating func take(_ text: String, column: Int, meaning: Meaning) {
        switch meaning.field {
        case .name:
            let text = CleanText.line(text)
            note(Self.fill(&display, text), text, column)
        case .prefix:
            let text = CleanText.line(text)
            note(Self.fill(&prefix, text), text, column)
        case .given:
            let text = CleanText.line(text)
            note(Self.fill(&candidate.given, text), text, column)
        case .middle:
            let text = CleanText.line(text)
            note(Self.fill(&middle, text), text, column)
        case .family:
            let text = CleanText.line(text)
            note(Self.fill(&candidate.family, text), text, column)
        case .suffix:
            let text = CleanText.line(text)
            note(Self.fill(&suffix, text), text, column)
        case .organization:
            let text = CleanText.line(text)
            note(Self.fill(&candidate.organization, text), text, column)
        case .role:
            let text = CleanText.line(text)
            note(Self.fill(&candidate.role, text), text, column)
        case .website:
            let text = CleanText.line(text.replacingTriples)
            note(Self.fill(&candidate.website, text), text, column)
        case .npi:
            let text = text.filter { !$0.isWhitespace }
            note(Self.fill(&candidate.npi, text), text, column)
        case .email: takeEmails(text, column)
        case .phone:
            let label = labels[meaning.group] ?? ""
            if label.hasSuffix("Fax") || label.hasSuffix("Pager") || label == "fax" {
                candidate.remember(text, under: label)
            } else {
                takePhones(text)
            }
        case .address, .street, .poBox, .city, .region, .postalCode, .country:
            takeAddress(text, meaning)
        case .notes: candidate.addResearch(text)
        case .metThrough:
            if candidate.metThrough.isEmpty {
                candidate.metThrough = text
                candidate.metThroughHeading = heading(column)
            } else {
                candidate.remember(text, under: heading(column))
            }
        case .tags:
            for tag in EverydayWords.tags(text, byGoogle: facts.format == .google)
            where !candidate.tags.contains(tag) {
                candidate.tags.append(tag)
            }
        case .specialty: specialties += list(text)
        case .payers: candidate.offers.payers += list(text)
        case .ages: candidate.offers.ages += list(text)
        case .languages: candidate.offers.languages += list(text)
        case .formats: candidate.offers.formats += list(text)
        case .quiet: candidate.quiet = EverydayWords.isYes(text)
        case .archived: candidate.archived = EverydayWords.isYes(text)
        case .label: labels[meaning.group] = text.hasPrefix("* ") ? String(text.dropFirst(2)) : text
        case .bookkeeping:
            if !EverydayWords.isDefault(text), !EverydayWords.isNothing(text) {
                bookkeeping.append((heading(column), text))
            }
        case .clients, .nothing: break
        default: takeMore(text, column, meaning)
        }
    }

    mutating func takeMore(_ text: String, _ column: Int, _ meaning: Meaning) {
        switch meaning.field {
        case .birthYear: birth.year = Int(text)
        case .birthMonth: birth.month = Int(text) ?? DateText.month(text.lowercased())
        case .birthDay: birth.day = Int(text)
        case .birthday: takeBirthday(text, column)
        case .kind:
            candidate.kind = KindGuess.kind(inWords: text)
            if candidate.kind == nil { candidate.remember(text, under: heading(column)) }
        case .circle:
            candidate.circle = EverydayWords.circle(text)
            if facts.layout.headings[column].words.first == "core" {
                candidate.circle = EverydayWords.isYes(text) ? .core : nil
                return
            }
            if candidate.circle == nil, !EverydayWords.isNothing(text) {
                candidate.remember(text, under: heading(column))
            }
        case .accepting: takeAccepting(text, column)
        case .labelled: takeLabelled(text, column, meaning)
        case .date: log.date = text
        case .what: log.what += log.what.isEmpty ? text : "\n" + text
        case .how: log.how = text
        case .minutes:
            log.minutes = EverydayWords.minutes(
                text,
                inHours: facts.layout.headings[column].words.contains("hour")
            )
        case .firstMeeting, .lastMeeting, .lastVideo, .lastCall, .lastEmail, .lastText,
            .lastContact, .followUp:
            takeDay(text, column, meaning.field)
        default:
            if !EverydayWords.isNothing(text) { candidate.remember(text, under: heading(column)) }
        }
    }

    /// The first column of a kind fills the field; another that says something else is kept too.
    mutating func note(_ isTaken: Bool, _ text: String, _ column: Int) {
        if !isTaken { candidate.remember(text, under: heading(column)) }
    }

    /// Whether a field that was blank, or said the same, says this now.
    static func fill(_ field: inout String, _ text: String) -> Bool {
        if field.isEmpty { field = text }
        return field == text
    }

    func list(_ text: String) -> [String] {
        text.split { $0 == "," || $0 == ";" || $0 == "\n" || $0 == "|" }.map(\.trimmed).filter {
            !$0.isEmpty
        }
    }

    mutating func takeEmails(_ text: String, _ column: Int) {
        if candidate.emails.isEmpty, EmailText.address(in: text) == text {
            candidate.emails = [text]
            return
        }
        if mailName.isEmpty { mailName = EmailText.name(in: text) ?? "" }
        for piece in text.pieces(splitting: {
            $0 == ";" || $0 == "," || $0 == "\n" || $0 == " " && !text.contains("<") || $0 == "/"
        }) {
            if let email = EmailText.address(in: piece) {
                if !candidate.emails.contains(where: { EmailText.key($0) == EmailText.key(email) })
                {
                    candidate.emails.append(email)
                }
            } else if EmailText.address(in: text) == nil, !text.contains("@") {
                if !EverydayWords.isNothing(text) {
                    candidate.remember(text, under: heading(column))
                }
                return
            } else if piece.contains("@") {
                candidate.remember(piece, under: heading(column))
                candidate.problems.append(
                    Problem(
                        line: candidate.line,
                        why: "“\(piece.prefix(80))” is no e-mail address; it was kept in the notes."
                    )
                )
            }
        }
    }

    mutating func takePhones(_ text: String) {
        if !text.utf8.contains(where: Self.partsPhones), !EverydayWords.isNothing(text),
            text.utf8.contains(where: { (0x30...0x39).contains($0) })
        {
            if !candidate.phones.contains(text) { candidate.phones.append(text) }
            return
        }
        guard !EverydayWords.isNothing(text) else { return }
        guard text.utf8.contains(where: { (0x30...0x39).contains($0) }) || !text.utf8.contains(0x20)
        else {
            candidate.remember(text, under: "Phone")
            return
        }
        let text = CleanText.line(text.replacing("\n", with: ";"))
        var pieces = text.pieces { $0 == ";" || $0 == "|" }
        // "030/1234567" is one number; two are whole on both sides.
        if pieces.count == 1 {
            let parts = text.split { $0 == "," || $0 == "/" }.map(\.trimmed)
            if parts.count > 1, parts.allSatisfy({ PhoneDigits($0) != nil }) { pieces = parts }
        }
        for phone in pieces where !candidate.phones.contains(phone) {
            candidate.phones.append(phone)
        }
    }

    /// Bytes that can stand between two numbers.
    static func partsPhones(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x0a, 0x2c, 0x2f, 0x3a, 0x3b, 0x7c: true
        default: false
        }
    }

    mutating func takeAddress(_ text: String, _ meaning: Meaning) {
        let index = addresses.firstIndex { $0.group == meaning.group } ?? addresses.count
        if index == addresses.count { addresses.append((meaning.group, AddressParts())) }
        addresses[index].parts.add(text, as: meaning.field)
    }

    mutating func takeAccepting(_ text: String, _ column: Int) {
        guard let answer = EverydayWords.accepting(text) else {
            if !EverydayWords.isNothing(text) { candidate.remember(text, under: heading(column)) }
            return
        }
        let words = facts.layout.headings[column].words
        let asksWhetherFull =
            words == ["full"] || words.contains("waitlist") || words == ["wait", "list"]
        guard candidate.accepting == nil else {
            candidate.remember(text, under: heading(column))
            return
        }
        candidate.accepting = asksWhetherFull ? !answer : answer
        // "Yes, but evenings only": the rest is worth keeping.
        if text.count > 12 { candidate.remember(text, under: heading(column)) }
    }

    mutating func takeLabelled(_ text: String, _ column: Int, _ meaning: Meaning) {
        let label = labels[meaning.group]?.nonEmpty ?? heading(column)
        let words = Heading(label).phrase
        if words == "birthday" {
            takeBirthday(text, column)
        } else if meaning.group.hasPrefix("relation"), Synonyms.table[words] == .metThrough,
            candidate.metThrough.isEmpty
        {
            candidate.metThrough = text
            candidate.metThroughHeading = label
        } else if Meaning.speaksOfClients(Heading(label).words) {
            candidate.problems.append(
                Problem(line: candidate.line, why: "“\(label)” speaks of clients and was left out.")
            )
        } else if !EverydayWords.isNothing(text) {
            candidate.remember(text, under: label)
        }
    }
}

extension String {
    /// Google's ` ::: ` between several values as line feeds.
    fileprivate var replacingTriples: String {
        contains(":::") ? split(separator: ":::").map(\.trimmed).joined(separator: " ") : self
    }

    /// Apart at ` ::: ` and at other marks, without what is empty.
    fileprivate func pieces(splitting mark: (Character) -> Bool) -> [String] {
        let parts = utf8.contains(0x3a) && contains(":::") ? split(separator: ":::") : [self[...]]
        return parts.flatMap { $0.split(whereSeparator: mark) }.map(\.trimmed).filter {
            !$0.isEmpty
        }
    }

    fileprivate func replacing(_ mark: Character, with other: Character) -> String {
        contains(mark) ? String(map { $0 == mark ? other : $0 }) : self
    }
}
