public import Domain

/// Reads one line as a person would say it: "coffee with Mei Chen yesterday 45m; promised the sleep
/// article by friday; remember: son starts college in august".
///
/// What is not understood goes to the note; a name that is not clear stops everything.
public struct LogLine {
    /// The most characters of a line.
    public static let longest = 5_000

    private let calendar: LogCalendar
    private let people: (String) throws -> [LogPerson]
    private let promises: (PartnerID) throws -> [LogPromise]

    /// Sets the stage for reading lines.
    ///
    /// - Parameters:
    ///   - today: The day on which the line is written.
    ///   - monthFirst: Whether 3/8 is 8 March.
    ///   - people: Partners whose name may hold a word; more than fit do no harm.
    ///   - promises: The open promises to a partner.
    public init(
        today: Day,
        monthFirst: Bool = true,
        people: @escaping (String) throws -> [LogPerson],
        promises: @escaping (PartnerID) throws -> [LogPromise] = { _ in [] }
    ) {
        calendar = LogCalendar(today: today, monthFirst: monthFirst)
        self.people = people
        self.promises = promises
    }

    /// Whether days are written month first where a practice is.
    ///
    /// - Parameter timeZone: A name of the IANA database, or nothing.
    /// - Returns: True in the Americas, and where nothing is known.
    public static func writesMonthFirst(in timeZone: String) -> Bool {
        timeZone.isEmpty || timeZone.hasPrefix("America/") || timeZone.hasPrefix("US/")
            || timeZone == "Pacific/Honolulu"
    }

    /// Reads a line.
    ///
    /// - Parameter line: The line.
    /// - Returns: What it says happened.
    /// - Throws: `LogLineError`, and nothing is to be written; and what the lookups throw.
    public func read(_ line: String) throws -> LogReading {
        guard line.utf8.count <= Self.longest else { throw LogLineError.tooLong }
        let words = LogWord.all(in: line)
        guard !words.isEmpty else { throw LogLineError.empty }
        var draft = LogDraft(
            line: line,
            calendar: calendar,
            names: LogNames(line: line, people: people),
            promises: promises
        )
        for clause in LogClause.all(of: words) { try draft.take(clause) }
        return try draft.finished()
    }
}
