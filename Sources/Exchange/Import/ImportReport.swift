public import Domain

/// What happens to one record of a file.
public enum Outcome: String, CaseIterable, Sendable {
    case create
    /// A partner who is known gains what was blank.
    case update
    /// Perhaps someone who is known: written as a partner of its own, marked for merging.
    case maybe
    case skip
}

/// What an import did, or, in a preview, would do.
public struct ImportReport: Hashable, Sendable {
    /// One record and what becomes of it, for the page.
    public struct Line: Hashable, Sendable {
        /// The physical line where the record begins.
        public var line: Int
        public var name: String
        public var outcome: Outcome
        /// One plain sentence.
        public var why: String
        public var kind: Partner.Kind?
        public var kindGuessed: Bool

        public init(
            line: Int,
            name: String,
            outcome: Outcome,
            why: String,
            kind: Partner.Kind? = nil,
            kindGuessed: Bool = false
        ) {
            self.line = line
            self.name = name
            self.outcome = outcome
            self.why = why
            self.kind = kind
            self.kindGuessed = kindGuessed
        }
    }

    public var format: Format
    /// Cards, rows that are not blank, events or archive lines.
    public var rows = 0
    public var create = 0
    public var update = 0
    public var maybe = 0
    public var skip = 0
    public var problems: [Problem] = []
    /// By which it can be undone; nil in a preview, and when nothing was written.
    public var batch: String?
    /// The first records, as many as were asked for.
    public var preview: [Line] = []

    public init(format: Format) {
        self.format = format
    }

    /// Counts one record.
    public mutating func count(_ outcome: Outcome) {
        rows += 1
        switch outcome {
        case .create: create += 1
        case .update: update += 1
        case .maybe: maybe += 1
        case .skip: skip += 1
        }
    }
}
