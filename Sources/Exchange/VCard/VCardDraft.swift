import Domain

/// A candidate in the making from one card's properties.
struct VCardDraft {
    let card: VCard
    var candidate: Candidate
    /// What has no place of its own, by heading; it follows the notes.
    private var extras: [(heading: String, value: String)] = []

    init(_ card: VCard) {
        self.card = card
        candidate = Candidate(line: card.line)
        candidate.problems = card.problems
    }

    mutating func row() -> Row {
        let name = VCardName(card)
        guard !name.name.isEmpty else {
            return .skipped(
                Problem(
                    line: card.line,
                    why:
                        "This card has no name, no organization and no e-mail address, so there is "
                        + "nobody to add."
                )
            )
        }
        guard
            [name.name, name.given, name.family].allSatisfy({
                $0.unicodeScalars.count <= Partner.longestName
            })
        else {
            return .skipped(
                Problem(
                    line: card.line,
                    why:
                        "The name on this card has more than \(Partner.longestName) characters, so "
                        + "the card was left out."
                )
            )
        }
        (candidate.name, candidate.given, candidate.family) = (name.name, name.given, name.family)
        takeWork()
        takeEmails()
        takePhones()
        takeAddresses()
        takeWebsites()
        takeDates()
        takeTags()
        guessKind(name)
        candidate.uid = uid
        candidate.npi = card.first("X-NPI")?.inOneLine ?? ""
        takeNotes()
        takeTheRest()
        writeResearch()
        return .candidate(candidate)
    }

    mutating func remember(_ value: String, under heading: String) {
        guard !value.isEmpty,
            !extras.contains(where: { $0.heading == heading && $0.value == value })
        else { return }
        extras.append((heading, value))
    }

    private var uid: String? {
        guard let property = card.first("UID") ?? card.first("X-ABUID") else { return nil }
        let uid = property.inOneLine
        let bare = uid.lowercased().hasPrefix("urn:uuid:") ? String(uid.dropFirst(9)) : uid
        return bare.isEmpty || bare.utf8.count > 500 ? nil : bare
    }

    // MARK: Work

    private mutating func takeWork() {
        for (index, property) in card.all("ORG").enumerated() {
            let units = property.parts.map(CleanText.line).filter { !$0.isEmpty }
            guard let organization = units.first else { continue }
            if candidate.organization.isEmpty, index == 0 {
                candidate.organization = organization
                remember(units.dropFirst().joined(separator: ", "), under: "Department")
            } else if units.joined(separator: ", ") != candidate.organization {
                remember(units.joined(separator: ", "), under: "Organization")
            }
        }
        for property in card.all("TITLE") + card.all("ROLE") {
            let role = property.inOneLine
            if candidate.role.isEmpty {
                candidate.role = role
            } else if role != candidate.role {
                remember(role, under: property.head.name == "ROLE" ? "Role" : "Title")
            }
        }
    }

    // MARK: Ways to reach them

    private mutating func takeEmails() {
        for property in card.preferred("EMAIL") {
            let text = property.inOneLine
            guard let address = VCardEmail.address(in: text) else {
                remember(text, under: "E-mail")
                continue
            }
            let isKnown = candidate.emails.contains { $0.lowercased() == address.lowercased() }
            if !isKnown { candidate.emails.append(address) }
        }
    }

    private mutating func takePhones() {
        for property in card.preferred("TEL") {
            let number = Self.phone(property.inOneLine)
            let label = card.label(of: property)
            if number.isEmpty {
                continue
            } else if let machine = Self.machines.first(where: {
                property.head.types.contains($0.type)
            }) {
                remember(number, under: machine.heading)
            } else if label.lowercased().contains("assistant") {
                remember(number, under: "Assistant's phone")
            } else if !number.contains(where: \.isNumber) {
                remember(number, under: "Phone")
            } else {
                let digits = number.filter(\.isNumber)
                if !candidate.phones.contains(where: { $0.filter(\.isNumber) == digits }) {
                    candidate.phones.append(number)
                }
            }
        }
    }

    private static let machines = [
        (type: "fax", heading: "Fax"), (type: "pager", heading: "Pager"),
        (type: "modem", heading: "Modem"),
    ]

    /// `tel:+1-418-656-9254;ext=102` as one writes it; pauses for a modem at the end are dropped.
    private static func phone(_ text: String) -> String {
        var number = Substring(text)
        var `extension` = ""
        if number.lowercased().hasPrefix("tel:") {
            let parts = number.dropFirst(4).split(separator: ";")
            number = parts.first ?? ""
            if let part = parts.first(where: { $0.lowercased().hasPrefix("ext=") }) {
                `extension` = " ext. \(part.dropFirst(4))"
            }
        }
        while let last = number.last, ";, ".contains(last) { number = number.dropLast() }
        guard number.contains(where: { $0.isNumber || $0.isLetter && $0.isASCII }) else {
            return ""
        }
        return number.trimmed + `extension`
    }

    private mutating func takeAddresses() {
        var addresses = card.preferred("ADR").map { property in
            (Self.address(property), property.head.types)
        }
        if addresses.allSatisfy({ $0.0.isEmpty }) {
            addresses = card.all("LABEL").map { (Self.inOneLine($0.value), $0.head.types) }
        }
        addresses.removeAll { $0.0.isEmpty }
        guard let best = addresses.first(where: { $0.1.contains("work") }) ?? addresses.first
        else { return }
        candidate.address = best.0
        for (address, types) in addresses where address != best.0 {
            remember(address, under: types.contains("home") ? "Home address" : "Other address")
        }
    }

    /// Post-office box, extended address, street, city, region, postal code, country.
    private static func address(_ property: VCard.Property) -> String {
        var parts = property.parts.map(inOneLine)
        if property.head.hasLabel, parts.count > 2 {
            // A label that nobody quoted spills over into what follows it.
            for index in 0..<2 where parts[index].contains(":") { parts[index] = "" }
        }
        guard parts.count >= 6 else {
            return parts.filter { !$0.isEmpty }.joined(separator: ", ")
        }
        let region = [parts[4], parts[5]].filter { !$0.isEmpty }.joined(separator: " ")
        return ([parts[2], parts[1], parts[0], parts[3], region] + parts[6...])
            .filter { !$0.isEmpty }.joined(separator: ", ")
    }

    private static func inOneLine(_ text: String) -> String {
        text.split { $0 == "\n" }.map { line in
            var line = line.trimmed
            while line.hasSuffix(",") { line = String(line.dropLast()).trimmed }
            return line
        }.filter { !$0.isEmpty }.joined(separator: ", ")
    }

    private mutating func takeWebsites() {
        let sites = card.preferred("URL")
        let best = sites.first { $0.head.types.contains("work") } ?? sites.first
        candidate.website = best?.inOneLine ?? ""
        for site in sites where Self.bare(site.inOneLine) != Self.bare(candidate.website) {
            remember(site.inOneLine, under: "Website")
        }
    }

    private static func bare(_ site: String) -> Substring {
        var bare = Substring(site.lowercased())
        for scheme in ["https://", "http://"] where bare.hasPrefix(scheme) {
            bare = bare.dropFirst(scheme.count)
        }
        return bare.hasSuffix("/") ? bare.dropLast() : bare
    }

    // MARK: Days

    private mutating func takeDates() {
        for property in card.all("BDAY") {
            guard let date = date(property, "Birthday") else { continue }
            add(.birthday(month: date.month, day: date.day, year: date.year))
        }
        for name in Self.anniversaries {
            for property in card.all(name) { takeDate(property, "Anniversary") }
        }
        for property in card.all("X-ABDATE") {
            let label = card.label(of: property)
            takeDate(property, label.isEmpty ? "A day to remember" : label)
        }
    }

    private static let anniversaries = [
        "ANNIVERSARY", "X-ANNIVERSARY", "X-MS-ANNIVERSARY", "X-EVOLUTION-ANNIVERSARY",
        "X-KADDRESSBOOK-X-ANNIVERSARY",
    ]

    private mutating func takeDate(_ property: VCard.Property, _ label: String) {
        guard let date = date(property, label) else { return }
        add(
            Candidate.Detail(
                text: date.year.map { "\(label) (\($0))" } ?? label,
                on: date.when
            )
        )
    }

    private mutating func add(_ detail: Candidate.Detail) {
        if !candidate.details.contains(detail) { candidate.details.append(detail) }
    }

    private mutating func date(_ property: VCard.Property, _ label: String) -> VCardDate? {
        let text = property.inOneLine
        if let date = VCardDate(text, omittedYear: property.head.omittedYear) { return date }
        remember(text, under: label)
        return nil
    }

    // MARK: Words

    /// Some programs escape the commas between categories, too.
    private mutating func takeTags() {
        for property in card.all("CATEGORIES") {
            for tag in EverydayWords.tags(property.value, byGoogle: false)
            where !candidate.tags.contains(where: { $0.lowercased() == tag.lowercased() }) {
                candidate.tags.append(tag)
            }
        }
    }

    private mutating func guessKind(_ name: VCardName) {
        candidate.circle = card.first("X-RAPPORT-CIRCLE").flatMap {
            Partner.Circle(rawValue: $0.inOneLine)
        }
        if let own = card.first("X-RAPPORT-KIND").flatMap({ Partner.Kind(rawValue: $0.inOneLine) })
        {
            candidate.kind = own
            return
        }
        candidate.kind = KindGuess.kind(
            name: name.name,
            role: [candidate.role, name.suffix].filter { !$0.isEmpty }.joined(separator: ", "),
            organization: candidate.organization,
            words: candidate.tags
        )
        candidate.kindGuessed = candidate.kind != nil
    }

    private mutating func takeNotes() {
        for property in card.all("NOTE") { candidate.addResearch(property.value) }
    }

    private mutating func takeTheRest() {
        for property in card.properties {
            guard let heading = VCardHeading.of(property, in: card) else { continue }
            var value = property.inOneLine
            let words = Heading(heading).words
            if Meaning.speaksOfClients(words), !Meaning.asksForOpenings(words) {
                leaveOut(heading, at: property.line)
                continue
            }
            if Synonyms.table[words.joined(separator: " ")] == .metThrough,
                candidate.metThrough.isEmpty
            {
                (candidate.metThrough, candidate.metThroughHeading) = (value, heading)
                continue
            }
            if property.head.name == "NICKNAME" {
                value = VCardText.parts(property.text, at: ",").joined(separator: ", ")
            }
            if value.utf8.count <= 2_000 { remember(value, under: heading) }
        }
    }

    private mutating func leaveOut(_ heading: String, at line: Int) {
        candidate.problems.append(
            Problem(
                line: line,
                why: "“\(heading.prefix(40))” speaks of clients and was left out: what is about "
                    + "clients belongs into sealed inquiries."
            )
        )
    }

    /// The notes, then what has no place of its own; both within what is kept of a text.
    private mutating func writeResearch() {
        for extra in extras { candidate.remember(extra.value, under: extra.heading) }
        let scalars = candidate.research.unicodeScalars
        guard scalars.count > Self.longestResearch else { return }
        candidate.research = String(scalars.prefix(Self.longestResearch))
        candidate.problems.append(
            Problem(
                line: card.line,
                why: "The notes on this card are longer than \(Self.longestResearch) characters; "
                    + "their end was left out."
            )
        )
    }

    private static let longestResearch = 100_000
}
