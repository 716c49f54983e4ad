import Domain

/// The fields of one object of an archive's line, taken out one by one, so that what nobody took can
/// be told.
struct ArchiveFields {
    /// The physical line.
    let line: Int
    /// What the object is, as a sentence names it: "touch", "offers of the partner".
    let what: String
    private let members: [JSONValue.Member]
    private var isTaken: [Bool]
    /// Where the next field probably stands, since most archives keep the order.
    private var cursor = 0

    init(line: Int, what: String, members: [JSONValue.Member]) {
        self.line = line
        self.what = what
        self.members = members
        isTaken = Array(repeating: false, count: members.count)
    }

    /// Fields that nobody took.
    var leftOver: [String] {
        zip(members, isTaken).filter { !$0.1 }.map(\.0.name)
    }

    func damage(_ why: String) -> Refusal { .damagedArchive(line: line, why) }

    private func wrong(_ name: String, _ value: JSONValue, expected: String) -> Refusal {
        damage("\"\(name)\" of the \(what) is \(value.kindInWords), where \(expected) should be")
    }

    /// The value of a field; nil where it is absent or null.
    private mutating func take(_ name: String) -> JSONValue? {
        let index: Int
        if cursor < members.count, members[cursor].name == name {
            index = cursor
        } else if let found = members.firstIndex(where: { $0.name == name }) {
            index = found
        } else {
            return nil
        }
        cursor = index + 1
        isTaken[index] = true
        let value = members[index].value
        return value == .null ? nil : value
    }

    mutating func markTaken(_ name: String) {
        _ = take(name)
    }

    // MARK: Texts

    mutating func text(
        _ name: String,
        atMost limit: Int = Archive.longestText
    ) throws(Refusal) -> String {
        guard let value = take(name) else { return "" }
        guard case .string(let text) = value else {
            throw wrong(name, value, expected: "a text")
        }
        return try checked(text, name, atMost: limit)
    }

    private func checked(
        _ text: String,
        _ name: String,
        atMost limit: Int
    ) throws(Refusal) -> String {
        if text.utf8.count > limit, text.unicodeScalars.count > limit {
            throw damage(
                "\"\(name)\" of the \(what) has \(text.unicodeScalars.count) characters, "
                    + "and at most \(limit) are kept"
            )
        }
        if text.utf8.contains(0) {
            throw damage("\"\(name)\" of the \(what) holds a character that no text has (NUL)")
        }
        return text
    }

    mutating func texts(_ name: String) throws(Refusal) -> [String] {
        guard let value = take(name) else { return [] }
        guard case .array(let elements) = value else {
            throw wrong(name, value, expected: "a list")
        }
        var texts: [String] = []
        for element in elements {
            guard case .string(let text) = element else {
                throw wrong(name, element, expected: "a text in the list")
            }
            texts.append(try checked(text, name, atMost: Archive.longestText))
        }
        return texts
    }

    // MARK: Numbers and answers

    mutating func number(
        _ name: String,
        _ range: ClosedRange<Int>
    ) throws(Refusal) -> Int? {
        guard let value = take(name), value != .string("") else { return nil }
        guard case .integer(let number) = value else {
            throw wrong(name, value, expected: "a whole number")
        }
        guard range.contains(number) else {
            throw damage("\"\(name)\" of the \(what) is \(number), which can't be")
        }
        return number
    }

    mutating func flag(_ name: String) throws(Refusal) -> Bool? {
        guard let value = take(name), value != .string("") else { return nil }
        guard case .bool(let isTrue) = value else {
            throw wrong(name, value, expected: "true or false")
        }
        return isTrue
    }

    // MARK: Days, words and ids

    mutating func day(_ name: String) throws(Refusal) -> Day? {
        let text = try text(name)
        guard !text.isEmpty else { return nil }
        guard let day = Day(text) else {
            throw damage("\"\(name)\" of the \(what) is \(text.quoted), and there is no such day")
        }
        return day
    }

    mutating func when(_ name: String) throws(Refusal) -> Detail.When? {
        let text = try text(name)
        guard !text.isEmpty else { return nil }
        guard let when = Detail.When(text) else {
            throw damage("\"\(name)\" of the \(what) is \(text.quoted), and there is no such day")
        }
        return when
    }

    mutating func word<Word: RawRepresentable<String> & CaseIterable>(
        _ name: String,
        as: Word.Type = Word.self
    ) throws(Refusal) -> Word? {
        let text = try text(name)
        return text.isEmpty ? nil : try word(text, name)
    }

    mutating func words<Word: RawRepresentable<String> & CaseIterable>(
        _ name: String
    ) throws(Refusal) -> [Word] {
        var words: [Word] = []
        for text in try texts(name) { words.append(try word(text, name)) }
        return words
    }

    private func word<Word: RawRepresentable<String> & CaseIterable>(
        _ text: String,
        _ name: String
    ) throws(Refusal) -> Word {
        guard let word = Word(rawValue: text) else {
            let choices = Word.allCases.map(\.rawValue).joined(separator: ", ")
            throw damage(
                "\"\(name)\" of the \(what) is \(text.quoted), which is none of: \(choices)"
            )
        }
        return word
    }

    mutating func id<Record>(_ name: String) throws(Refusal) -> RecordID<Record>? {
        let text = try text(name)
        return text.isEmpty ? nil : try id(text, name)
    }

    mutating func ids<Record>(_ name: String) throws(Refusal) -> [RecordID<Record>] {
        var ids: [RecordID<Record>] = []
        for text in try texts(name) { ids.append(try id(text, name)) }
        return ids
    }

    private func id<Record>(_ text: String, _ name: String) throws(Refusal) -> RecordID<Record> {
        guard let id = RecordID<Record>(text) else {
            throw damage("\"\(name)\" of the \(what) is \(text.quoted), which is no id")
        }
        return id
    }

    // MARK: Objects, and what must be there

    /// The fields of an object within this one; nil where it is absent.
    mutating func object(_ name: String) throws(Refusal) -> ArchiveFields? {
        guard let value = take(name) else { return nil }
        guard case .object(let members) = value else {
            throw wrong(name, value, expected: "an object")
        }
        return ArchiveFields(line: line, what: "\(name) of the \(what)", members: members)
    }

    /// Every name and value that is left, for objects whose names are values themselves.
    mutating func all() -> [JSONValue.Member] {
        isTaken = Array(repeating: true, count: members.count)
        return members
    }

    func required<Value>(_ value: Value?, _ name: String) throws(Refusal) -> Value {
        guard let value else { throw damage("the \(what) has no \"\(name)\"") }
        return value
    }
}

extension String {
    /// Between quotation marks, and cut where it is long.
    fileprivate var quoted: String {
        count > 60 ? "\"\(prefix(60))…\"" : "\"\(self)\""
    }
}

extension Refusal {
    /// An archive is taken whole or not at all.
    static func damagedArchive(line: Int, _ why: String) -> Refusal {
        Refusal(line: line, "The archive is damaged on line \(line): \(why). Nothing was imported.")
    }
}
