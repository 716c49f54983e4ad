/// What one column means: its field, and where several belong together, of which thing.
struct Meaning: Hashable, Sendable {
    var field: Field
    /// Columns of one address, or of one Google value, share it.
    var group = ""

    init(_ field: Field, group: String = "") {
        self.field = field
        self.group = group
    }

    /// What a heading says by itself; nil when it says nothing that is known.
    static func of(_ heading: Heading) -> Meaning? {
        let words = heading.words
        guard !words.isEmpty, words.count <= 12 else { return nil }
        if asksForOpenings(words) { return Meaning(.accepting) }
        if speaksOfClients(words) { return Meaning(.clients) }
        if let google = google(words) { return google }
        if let address = address(words) { return address }
        if let known = Synonyms.table[heading.phrase] {
            return Meaning(known, group: group(of: words))
        }
        if words.contains("fax") || words.contains("pager") || words.contains("assistant") {
            return Meaning(.research)
        }
        return withoutFiller(words).flatMap { Synonyms.table[$0] }.map { Meaning($0) }
            ?? alternatives(heading.text)
    }

    /// "Practice/Agency", "Clinic or hospital": what all that is known of them says.
    private static func alternatives(_ text: String) -> Meaning? {
        var parts = [text]
        for mark in ["/", " or ", " and ", " & ", ", "] where text.count <= 60 {
            parts = parts.flatMap { $0.split(separator: mark).map(String.init) }
        }
        guard parts.count > 1 else { return nil }
        let fields = parts.compactMap { Synonyms.table[Heading($0).phrase] }
        guard let first = fields.first, fields.allSatisfy({ $0 == first }),
            fields.count * 2 >= parts.count
        else { return nil }
        return Meaning(first)
    }

    /// "Name (required)", "Their e-mail", "Email?": once more without what says nothing.
    private static func withoutFiller(_ words: [String]) -> String? {
        let filler: Set = [
            "the", "their", "my", "your", "of", "a", "an", "required", "optional", "if", "any",
            "is", "are", "they", "do", "does", "i", "mm", "dd", "yyyy", "yy", "we", "them",
        ]
        let rest = words.filter { !filler.contains($0) }
        return rest.isEmpty || rest.count == words.count ? nil : rest.joined(separator: " ")
    }

    /// "Taking new clients?", "Accepting new patients", "New clients": asks about the partner.
    static func asksForOpenings(_ words: [String]) -> Bool {
        let set = Set(words)
        guard set.isDisjoint(with: limits) else { return false }
        if !set.isDisjoint(with: opens), !set.isDisjoint(with: who) { return true }
        return set.contains("new") && (set.contains("client") || set.contains("patient"))
            && words.count <= 3 || set.contains("open") && set.contains("new")
    }

    private static let opens: Set = [
        "accepting", "accept", "taking", "take", "opening", "opened", "availability", "available",
        "waitlist", "welcome", "welcoming",
    ]
    private static let who: Set = ["client", "patient", "referral", "people", "case"]
    /// "Takes patients with Medicaid?" asks for something else.
    private static let limits: Set = [
        "insurance", "medicaid", "medicare", "kid", "child", "children", "teen", "adult", "age",
        "couple", "cash", "uninsured",
    ]

    /// Whether a heading speaks of clients or patients.
    static func speaksOfClients(_ words: [String]) -> Bool {
        let about: Set = [
            "client", "clientele", "patient", "mrn", "diagnosis", "dx", "caseload",
        ]
        return words.contains { about.contains($0) }
            || words.count > 1 && words.contains { $0 == "pt" || $0 == "cl" }
    }

    private static func group(of words: [String]) -> String {
        words.first.map { places[$0] ?? "" } ?? ""
    }

    private static let places = [
        "home": "home", "business": "work", "work": "work", "office": "work", "other": "other",
        "mailing": "other", "practice": "work", "clinic": "work", "personal": "home",
    ]

    private static let parts: [String: Field] = [
        "street": .street, "street 2": .street, "street 3": .street, "street address": .street,
        "street line 1": .street, "street line 2": .street, "street 1": .street,
        "address 1": .street, "address line": .street, "address line 1": .street,
        "address line 2": .street, "address 2": .street, "address 3": .street, "suite": .street,
        "unit": .street, "address po box": .poBox, "po box": .poBox, "city": .city, "town": .city,
        "suburb": .city, "city town": .city, "state": .region, "region": .region,
        "province": .region, "county": .region, "state province": .region, "zip": .postalCode,
        "postal code": .postalCode, "postcode": .postalCode, "zip postal code": .postalCode,
        "country": .country, "country region": .country,
    ]

    private static func address(_ words: [String]) -> Meaning? {
        let phrase = words.joined(separator: " ")
        if let part = parts[phrase] { return Meaning(part) }
        if phrase == "city state" || phrase == "city state zip" || phrase == "city and state" {
            return Meaning(.city)
        }
        guard let place = group(of: words).nonEmpty else { return nil }
        let rest = words.dropFirst().joined(separator: " ")
        if rest == "address" { return Meaning(.address, group: place) }
        return parts[rest].map { Meaning($0, group: place) }
    }

    /// Google's families: `E-mail 1 - Value`, `Address 2 - City`, `Relation 1 - Label`.
    private static func google(_ words: [String]) -> Meaning? {
        let isCustom = words.first == "custom" && words.count > 3 && words[1] == "field"
        let start = isCustom ? 2 : 1
        guard words.count > start + 0, let family = words.first, words.count >= start + 2,
            Int(words[start]) != nil
        else { return nil }
        let part = words[(start + 1)...].joined(separator: " ")
        let group = "\(family) \(words[start])"
        if part == "type" || part == "label" {
            return ["email", "phone", "address", "website", "organization"].contains(family)
                && !isCustom
                ? Meaning(.label, group: group)
                : (["relation", "event", "custom", "im", "jot"].contains(family)
                    ? Meaning(.label, group: group) : nil)
        }
        switch (family, part) {
        case ("email", "value"): return Meaning(.email, group: group)
        case ("phone", "value"): return Meaning(.phone, group: group)
        case ("website", "value"): return Meaning(.website, group: group)
        case ("relation", "value"), ("event", "value"), ("custom", "value"), ("jot", "value"):
            return Meaning(.labelled, group: group)
        case ("im", "value"), ("im", "service"): return Meaning(.research, group: group)
        case ("organization", "name"): return Meaning(.organization, group: group)
        case ("organization", "title"): return Meaning(.role, group: group)
        case ("address", "formatted"): return Meaning(.address, group: group)
        case ("address", "extended address"): return Meaning(.street, group: group)
        case ("address", _): return parts[part].map { Meaning($0, group: group) }
        default: return nil
        }
    }
}

extension String {
    var nonEmpty: String? { isEmpty ? nil : self }
}
