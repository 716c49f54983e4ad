public import Domain

/// What one line of the log, or one form, writes at once.
public struct Entry: Hashable, Sendable {
    /// One for each partner who took part.
    public var touches: [Touch]
    public var promises: [Promise]
    public var details: [Detail]
    /// Promises that were kept with it, on the first touch's day.
    public var keeps: [PromiseID]

    /// The first touch, or, when set, the only one.
    public var touch: Touch? {
        get { touches.first }
        set { touches = newValue.map { [$0] } ?? [] }
    }

    public init(
        touch: Touch?,
        promises: [Promise] = [],
        details: [Detail] = [],
        keeps: [PromiseID] = []
    ) {
        self.init(
            touches: touch.map { [$0] } ?? [],
            promises: promises,
            details: details,
            keeps: keeps
        )
    }

    public init(
        touches: [Touch],
        promises: [Promise] = [],
        details: [Detail] = [],
        keeps: [PromiseID] = []
    ) {
        self.touches = touches
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
