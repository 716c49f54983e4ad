/// One step of reading a file.
public enum Row: Hashable, Sendable {
    /// A record about a person.
    indirect case candidate(Candidate)
    /// A record of contact with people: a row of a log, an event of a calendar.
    indirect case encounter(Encounter)
    /// A record that is left out; it counts as a row, and as skipped.
    case skipped(Problem)
    /// A sound record that asks for nothing: it counts as skipped, and is no problem.
    case passed(Problem)
    /// A word about the file that is no record: a column left out, an order of dates assumed.
    case remark(Problem)
}

/// A contact with people whom the file only names or addresses.
public struct Encounter: Hashable, Sendable {
    /// The physical line where the record begins.
    public var line: Int
    /// With whom: a name or an address is enough here to find a partner.
    public var people: [Candidate]
    public var touches: [Candidate.Touch]
    public var promises: [Candidate.Promise] = []
    public var details: [Candidate.Detail] = []
    /// Whether someone who is not known yet becomes a partner: in a log, not in a calendar.
    public var introduces: Bool
    /// What could not be taken, though the rest of the record is.
    public var problems: [Problem] = []

    public init(line: Int, people: [Candidate], touches: [Candidate.Touch], introduces: Bool) {
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

    /// How many records are to come, where that is known before they are read.
    var expectedRows: Int? { get }

    /// The next row; nil at the end.
    ///
    /// - Throws: `Refusal` where the file cannot be read on.
    mutating func next() throws -> Row?
}

extension RowReader {
    public var expectedRows: Int? { nil }
}
