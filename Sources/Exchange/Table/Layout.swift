/// Where a table's headings stand, whose layout they are, and what each column means.
struct Layout: Sendable {
    let format: Format
    /// The physical line of the headings; nil when there are none.
    let headerLine: Int?
    let headings: [Heading]
    var meanings: [Meaning?]

    /// Finds the headings among a table's first records.
    ///
    /// - Throws: `Refusal` when no line of headings and no column of addresses is found.
    init(_ dialect: Dialect, columns: [Int: Field]) throws {
        let sample = dialect.sample
        if let header = Layout.header(in: sample) ?? Layout.header(in: sample, mapped: columns) {
            headerLine = header.line
            headings = header.cells.map(Heading.init)
            format = Layout.format(of: Set(headings.map(\.phrase)))
            meanings = headings.map(Meaning.of)
            adapt()
        } else if Layout.isThunderbird(sample) {
            headerLine = nil
            format = .thunderbird
            headings = Layout.thunderbird.split(separator: ",").map { Heading(String($0)) }
            meanings = headings.map(Meaning.of)
        } else {
            headerLine = nil
            format = .csv
            let width = sample.map(\.cells.count).max() ?? 0
            headings = (0..<width).map { Heading("Column \($0 + 1)") }
            meanings = ColumnGuess.meanings(of: sample, width: width)
        }
        for (index, field) in columns where meanings.indices.contains(index) {
            meanings[index] = Meaning(field)
        }
    }

    /// Whether the rows are dated contacts with people.
    var isLog: Bool {
        let fields = Set(meanings.compactMap { $0?.field })
        return fields.contains(.date) && !fields.isDisjoint(with: [.name, .given, .family, .email])
    }

    /// What one word means only among certain others.
    private mutating func adapt() {
        let phrases = headings.map(\.phrase)
        let isAddressBook =
            [.google, .outlook, .outlookWeb, .thunderbird].contains(format)
            || phrases.contains("job title")
        let isKept: Set = ["location", "school", "language", "initial", "account", "subject"]
        for (index, phrase) in phrases.enumerated() where isAddressBook {
            if phrase == "title" {
                meanings[index] = Meaning(.prefix)
            } else if phrase == "keyword" {
                meanings[index] = Meaning(.tags)
            } else if isKept.contains(phrase) {
                meanings[index] = Meaning(phrase == "initial" ? .bookkeeping : .research)
            }
        }
        let isNamedTwice = meanings.count { $0?.field == .name } > 1
        for (index, phrase) in phrases.enumerated()
        where isNamedTwice && Self.sources.contains(phrase) && !phrases.contains("organization") {
            meanings[index] = Meaning(.organization)
        }
        adaptToLog()
    }

    /// Where clients come from: beside a person's name it is what they work for.
    private static let sources: Set = [
        "referral source", "referral partner", "source name", "partner",
    ]

    /// In a log, what asks how is a channel; elsewhere it is not.
    private mutating func adaptToLog() {
        guard isLog else {
            for index in meanings.indices
            where [.what, .how, .minutes, .date].contains(meanings[index]?.field) {
                let isFormat = headings[index].phrase == "format"
                meanings[index] =
                    meanings[index]?.field == .date
                    ? Meaning(.lastContact) : isFormat ? Meaning(.formats) : nil
            }
            return
        }
        for (index, heading) in headings.enumerated()
        where heading.phrase == "where" || heading.phrase == "place" {
            meanings[index] = Meaning(.research)
        }
        for (index, heading) in headings.enumerated()
        where meanings[index]?.field == .kind && heading.phrase == "type" {
            meanings[index] = Meaning(.how)
        }
    }

    private static func header(in sample: [(line: Int, cells: [String])]) -> (
        line: Int, cells: [String]
    )? {
        var single: (line: Int, cells: [String])?
        for record in sample.prefix(40) {
            let filled = record.cells.filter { !$0.isEmpty }
            guard !filled.contains(where: { EmailText.address(in: $0) != nil }) else { continue }
            let hits = filled.count { Meaning.of(Heading($0)) != nil }
            if hits >= 2, hits * 2 >= filled.count || hits >= 3 && hits * 4 >= filled.count {
                return record
            }
            if hits == filled.count, single == nil { single = record }
        }
        guard let single else { return named(in: sample) }
        // One known word alone is a title when a wider table follows.
        let width = sample.map { record in record.cells.count { !$0.isEmpty } }.max() ?? 0
        return width <= 2 ? single : nil
    }

    /// A record that names one column plainly, whatever its others are called.
    private static func named(in sample: [(line: Int, cells: [String])]) -> (
        line: Int, cells: [String]
    )? {
        sample.prefix(10).first { record in
            let filled = record.cells.filter { !$0.isEmpty }
            let isWords = filled.allSatisfy { cell in
                cell.count <= 60 && EmailText.address(in: cell) == nil && PhoneDigits(cell) == nil
                    && DateText(cell) == nil
            }
            let known = filled.map { Heading($0) }.filter { Meaning.of($0) != nil }
            if isWords, known.count >= 2, known.contains(where: { $0.words.count > 1 }) {
                return true
            }
            return isWords && filled.count >= 2
                && filled.contains { cell in
                    let phrase = Heading(cell).phrase
                    guard let field = Synonyms.table[phrase] else { return false }
                    return [.name, .given, .email].contains(field)
                        && (phrase == "who" || phrase.hasSuffix("name")
                            || phrase.hasPrefix("email"))
                }
        }
    }

    /// With columns mapped by hand any first record will do that is words alone.
    private static func header(
        in sample: [(line: Int, cells: [String])],
        mapped columns: [Int: Field]
    ) -> (line: Int, cells: [String])? {
        guard !columns.isEmpty, let first = sample.first else { return nil }
        let isWords = first.cells.allSatisfy { cell in
            EmailText.address(in: cell) == nil && PhoneDigits(cell) == nil && DateText(cell) == nil
        }
        return isWords ? first : nil
    }

    static func format(of phrases: Set<String>) -> Format {
        func has(_ some: String...) -> Bool { some.allSatisfy(phrases.contains) }
        if has("first name", "last name", "url", "connected on")
            || has("connected on", "company", "position")
        {
            return .linkedin
        }
        let isGoogle = phrases.contains { phrase in
            (phrase.hasPrefix("email ") || phrase.hasPrefix("phone "))
                && (phrase.hasSuffix(" value") || phrase.hasSuffix(" label"))
        }
        if isGoogle || has("group membership")
            || has("given name", "family name", "additional name")
        {
            return .google
        }
        if has("primary email"),
            phrases.count == 1 || has("display name") || has("secondary email")
                || has("screen name")
        {
            return .thunderbird
        }
        if has("email address") || has("email 2 address") {
            if has("given yomi") || has("imaddress") || has("im address") || has("company yomi")
                || has("personal website", "school")
            {
                return .outlookWeb
            }
            if has("email 2 address") || has("business phone") || has("business street")
                || has("job title", "company", "mobile phone")
            {
                return .outlook
            }
        }
        return .csv
    }

    private static let thunderbird =
        "First Name,Last Name,Display Name,Nickname,Primary Email,Secondary Email,Work Phone,Home Phone,Fax Number,"
        + "Pager Number,Mobile Number,Home Address,Home Address 2,Home City,Home State,Home ZipCode,Home Country,"
        + "Work Address,Work Address 2,Work City,Work State,Work ZipCode,Work Country,Job Title,Department,Organization,"
        + "Web Page 1,Web Page 2,Birth Year,Birth Month,Birth Day,Custom 1,Custom 2,Custom 3,Custom 4,Notes,Screen Name"

    /// Thunderbird writes no headings on request: 36 to 38 columns, addresses in the fifth.
    private static func isThunderbird(_ sample: [(line: Int, cells: [String])]) -> Bool {
        !sample.isEmpty
            && sample.allSatisfy { (36...38).contains($0.cells.count) }
            && sample.count { EmailText.address(in: $0.cells[4]) != nil } * 2 >= sample.count
    }
}
