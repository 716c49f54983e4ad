public import Domain

/// What was told of one client, for the client to see (45 CFR 164.528; 42 CFR 2.25).
public struct Accounting: Hashable, Sendable {
    /// One disclosure, and whether the law asks to account for it.
    public struct Entry: Hashable, Sendable {
        public let disclosure: Disclosure
        /// Whether the client can ask to see it by law; Rapport lists all of them.
        public let accountable: Bool
        /// Why it is, or isn't, in one sentence.
        public let because: String
    }

    /// The first day that counts: exactly six years before the request, and that day too.
    public let from: Day
    /// The day of the request.
    public let to: Day
    /// The oldest first.
    public let entries: [Entry]

    /// How many months back an accounting goes.
    public static let months = 72
    /// How many months back consented disclosures under Part 2 are accounted for (42 CFR 2.25).
    public static let part2Months = 36

    /// - Parameters:
    ///   - disclosures: those about the client, from any time.
    ///   - part2: whether 42 CFR Part 2 protects the client's records.
    ///   - day: the day on which the client asks.
    public init(of disclosures: [Disclosure], part2: Bool, on day: Day) {
        from = day.adding(months: -Accounting.months)
        to = day
        let part2From = part2 ? day.adding(months: -Accounting.part2Months) : nil
        let first = from
        entries = disclosures.filter { (first...day).contains($0.on) }
            .sorted { a, b in a.on != b.on ? a.on < b.on : a.id < b.id }
            .map { Entry($0, part2From: part2From) }
    }

    /// Those that the law asks to account for.
    public var accountable: [Entry] { entries.filter(\.accountable) }
}

extension Accounting.Entry {
    init(_ disclosure: Disclosure, part2From: Day?) {
        self.disclosure = disclosure
        let basis = disclosure.basis.trimmed.lowercased()
        switch basis {
        case "authorization":
            accountable = part2From.map { disclosure.on >= $0 } ?? false
            because =
                accountable
                ? "It was consented to, and 42 CFR Part 2 asks to account for three years of these."
                : "The client permitted it in writing."
        case "treatment":
            accountable = part2From.map { disclosure.on >= $0 } ?? false
            because =
                accountable
                ? "42 CFR Part 2 protects these records, so it is accounted for."
                : "It served treatment between two who treat the same person."
        default:
            accountable = true
            because =
                basis == "mistake" || basis == "mistaken"
                ? "It was told by mistake." : "Nobody permitted it in writing."
        }
    }
}
