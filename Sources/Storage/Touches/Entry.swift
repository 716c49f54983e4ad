public import Domain

/// What one line of the log, or one form, writes at once.
public struct Entry: Hashable, Sendable {
    public var touch: Touch?
    public var promises: [Promise]
    public var details: [Detail]
    /// Promises that were kept with it, on the touch's day.
    public var keeps: [PromiseID]

    public init(
        touch: Touch?,
        promises: [Promise] = [],
        details: [Detail] = [],
        keeps: [PromiseID] = []
    ) {
        self.touch = touch
        self.promises = promises
        self.details = details
        self.keeps = keeps
    }
}

/// Where a page of touches ended; the next begins with what is older.
public struct TouchCursor: Hashable, Sendable {
    let day: Int
    let key: Int64

    init(day: Int, key: Int64) {
        self.day = day
        self.key = key
    }

    /// Reads what `text` wrote.
    public init?(_ text: String) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, let day = Int(parts[0]), let key = Int64(parts[1]) else {
            return nil
        }
        self.init(day: day, key: key)
    }

    /// For a link: "20000.1234".
    public var text: String { "\(day).\(key)" }
}
