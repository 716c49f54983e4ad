import Domain

/// Partners named in words.
struct LogNames {
    /// A name in a clause.
    struct Mention {
        enum Who {
            case known(LogPerson)
            /// A name that no partner has.
            case unknown(alike: [LogPerson])
        }

        var who: Who
        var range: Range<Int>
        /// Whether one was in touch with them, and not only spoke of them.
        var takesPart: Bool
        /// Where the preposition stands that goes with the name.
        var preposition: Int?
    }

    private let people: (String) throws -> [LogPerson]
    private let line: String
    private var found: [String: [LogPerson]] = [:]

    init(line: String, people: @escaping (String) throws -> [LogPerson]) {
        self.line = PlainLetters.of(line)
        self.people = people
    }

    private static let longestName = 5
    private static let many = 10

    /// The names in a clause, in their order.
    mutating func mentions(in words: [LogWord]) throws -> [Mention] {
        var mentions: [Mention] = []
        var index = 0
        while index < words.count {
            guard let mention = try mention(at: index, in: words, after: mentions.last) else {
                index += 1
                continue
            }
            mentions.append(mention)
            index = mention.range.upperBound
        }
        return mentions
    }

    private mutating func mention(
        at index: Int,
        in words: [LogWord],
        after last: Mention?
    ) throws -> Mention? {
        let start = Self.skippingTitles(words, from: index)
        guard start < words.count, !words[start].isTaken else { return nil }
        let place = Self.place(of: index, in: words, after: last)
        guard words[start].isCapital || place.isForNames || start > index else { return nil }
        var mention: Mention?
        if let (people, end) = try known(at: start, in: words, hasTitle: start > index) {
            let whole = Self.capitalRun(from: start, in: words)
            if whole > end {
                mention = Mention(
                    who: .unknown(alike: people),
                    range: index..<whole,
                    takesPart: place.takesPart,
                    preposition: place.preposition
                )
            } else {
                let person = try chosen(people, words[start..<end])
                mention = Mention(
                    who: .known(person),
                    range: index..<end,
                    takesPart: place.takesPart,
                    preposition: place.preposition
                )
            }
        } else if place.isForNames, words[start].isCapital, !Self.isNoName(words[start]) {
            let end = Self.capitalRun(from: start, in: words)
            let acts = end < words.count && LogContact.inboundVerbs.contains(words[end].key)
            guard end > start, index > 0 || acts else { return nil }
            var alike: [LogPerson] = []
            for word in words[start..<end] {
                alike += try lookup(word).filter { !alike.contains($0) }
            }
            mention = Mention(
                who: .unknown(alike: Array(alike.prefix(3))),
                range: index..<end,
                takesPart: place.takesPart,
                preposition: place.preposition
            )
        }
        return mention
    }

    // MARK: Where names stand

    private static let partakers: Set = ["with", "to", "from", "for", "w", "w/"]
    private static let subjects: Set = [
        "about", "regarding", "re", "of", "at", "by", "named", "via", "through", "on", "in", "near",
        "like", "than", "called",
    ]

    /// What the word before a name says of it.
    private static func place(
        of index: Int,
        in words: [LogWord],
        after last: Mention?
    ) -> (isForNames: Bool, takesPart: Bool, preposition: Int?) {
        guard index > 0 else { return (true, true, nil) }
        let previous = words[index - 1]
        if let last, last.range.upperBound == index, previous.after.contains(",") {
            return (true, last.takesPart, nil)
        }
        if let last, last.range.upperBound == index - 1,
            ["and", "&", "plus"].contains(previous.key)
        {
            return (true, last.takesPart, index - 1)
        }
        if partakers.contains(previous.key) { return (true, true, index - 1) }
        if subjects.contains(previous.key), previous.key != "called" { return (false, false, nil) }
        return (LogCue.isCue(previous.key), true, nil)
    }

    private static func skippingTitles(_ words: [LogWord], from index: Int) -> Int {
        var start = index
        while start + 1 < words.count, NameWords.titles.contains(NameWords.bare(words[start].text)),
            words[start].after.allSatisfy({ $0 == "." })
        {
            start += 1
        }
        return start
    }

    /// Where a run of words with capitals ends that can be one name.
    private static func capitalRun(from start: Int, in words: [LogWord]) -> Int {
        var end = start
        while end < words.count, end - start < longestName {
            let word = words[end]
            guard word.isCapital, !word.isTaken, end == start || !isNoName(word) else { break }
            end += 1
            if word.isPossessive || !word.after.allSatisfy({ $0 == "." }) { break }
        }
        return end
    }

    private static func isNoName(_ word: LogWord) -> Bool {
        LogCue.isCue(word.key) || NameWords.isCredential(word.text)
            || LogCalendar.weekday(word.key, abbreviated: false) != nil
            || LogCalendar.month(word.key) != nil
            || word.text.count > 1 && word.text.allSatisfy { $0.isUppercase || $0.isNumber }
            || ["i", "i'll", "i'd", "promised", "remember"].contains(word.key)
    }

    // MARK: Who has a name

    /// Those who have the longest run of words from here as their name.
    private mutating func known(
        at start: Int,
        in words: [LogWord],
        hasTitle: Bool
    ) throws -> (people: [LogPerson], end: Int)? {
        var candidates = try lookup(words[start])
        guard !candidates.isEmpty else { return nil }
        if candidates.count >= Self.many, start + 1 < words.count {
            // Of many with one given name, the lookup may have left the one out who is meant.
            let both = "\(words[start].text) \(words[start + 1].text)"
            candidates += try people(both).filter { !candidates.contains($0) }
        }
        var end = start
        while end < words.count, end - start < Self.longestName, !words[end].isTaken {
            end += 1
            let last = words[end - 1]
            if last.isPossessive || !last.after.allSatisfy({ $0 == "." }) { break }
        }
        while end > start {
            let run = words[start..<end].map { Self.plain($0.key) }
            let people = candidates.filter { Self.forms(of: $0).contains(run) }
            if !people.isEmpty { return (people, end) }
            end -= 1
        }
        return nil
    }

    private mutating func lookup(_ word: LogWord) throws -> [LogPerson] {
        let key = word.key
        guard key.utf8.count > 1 else { return [] }
        if let known = found[key] { return known }
        let text = word.isPossessive ? String(word.text.dropLast(2)) : word.text
        let people = try people(text).filter { person in
            Self.forms(of: person).contains { $0.contains(Self.plain(key)) }
        }
        found[key] = people
        return people
    }

    /// The ways in which one may name a partner, titles and degrees left out.
    private static func forms(of person: LogPerson) -> [[String]] {
        let name = PersonName(person.name)
        var forms: [[String]] = []
        for (given, family) in [(name.given, name.family), (person.given, person.family)] {
            let (given, family) = (words(given), words(family))
            forms += [given, family, given + family]
        }
        forms.append(words(name.given) + words(name.middle) + words(name.family))
        forms.append(words(person.name))
        return forms.filter { !$0.isEmpty }
    }

    private static func words(_ text: String) -> [String] {
        PlainLetters.of(text).split(whereSeparator: \.isWhitespace).map { plain(String($0)) }
            .filter { !$0.isEmpty }
    }

    private static func plain(_ word: String) -> String {
        word.filter { $0.isLetter || $0.isNumber || $0 == "-" }
    }

    /// The one who is meant: by the practice that the line names, or who is not archived.
    private func chosen(_ people: [LogPerson], _ words: ArraySlice<LogWord>) throws -> LogPerson {
        if people.count == 1 { return people[0] }
        let byPractice = people.filter { person in
            !person.organization.isEmpty && line.contains(PlainLetters.of(person.organization))
        }
        if byPractice.count == 1 { return byPractice[0] }
        let present = people.filter { !$0.isArchived }
        if present.count == 1 { return present[0] }
        throw LogLineError.ambiguous(
            words: words.map(\.text).joined(separator: " "),
            people: people
        )
    }
}
