/// One step of reading a file.
public enum Row: Hashable, Sendable {
    /// A record about a person.
    case candidate(Candidate)
    /// A record of contact with people: a row of a log, an event of a calendar.
    case encounter(Encounter)
    /// A record that is left out; it counts as a row, and as skipped.
    case skipped(Problem)
    /// A word about the file that is no record: a column left out, an order of dates assumed.
    case remark(Problem)
}

/// A contact with people whom the file only names or addresses.
public struct Encounter: Hashable, Sendable {
    public struct Person: Hashable, Sendable {
        public var name: String
        public var emails: [String]

        public init(name: String, emails: [String] = []) {
            self.name = name
            self.emails = emails
        }
    }

    /// The physical line where the record begins.
    public var line: Int
    public var people: [Person]
    public var touches: [Candidate.Touch]
    public var promises: [Candidate.Promise] = []
    /// Whether someone who is not known yet becomes a partner: in a log, not in a calendar.
    public var introduces: Bool
    /// What could not be taken, though the rest of the record is.
    public var problems: [Problem] = []

    public init(line: Int, people: [Person], touches: [Candidate.Touch], introduces: Bool) {
        self.line = line
        self.people = people
        self.touches = touches
        self.introduces = introduces
    }
}

/// A reader of one format: it yields a file's records in their order, one at a time.
public protocol RowReader {
    /// What the file is, known once the first row was read.
    var format: Format { get }

    /// The next row; nil at the end.
    ///
    /// - Throws: `Refusal` where the file cannot be read on.
    mutating func next() throws -> Row?
}
