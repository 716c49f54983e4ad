/// What the user says of their own work, in plain words: for the one page, a letter's first draft,
/// and for the day when someone asks.
public struct AboutMe: Hashable, Sendable {
    /// For whom a page is meant.
    public enum Audience: String, CaseIterable, Sendable {
        case physician, school, attorney
    }

    /// What I do, as one would tell a neighbor.
    public var work: String
    /// What becomes better for those I see.
    public var outcome: String
    /// Who is better served elsewhere.
    public var notFit: String
    /// How to send someone.
    public var referring: String
    /// A sentence for one audience alone.
    public var words: [Audience: String]
    public var email: String
    public var phone: String
    public var address: String
    public var website: String

    public init(
        work: String = "",
        outcome: String = "",
        notFit: String = "",
        referring: String = "",
        words: [Audience: String] = [:],
        email: String = "",
        phone: String = "",
        address: String = "",
        website: String = ""
    ) {
        self.work = work
        self.outcome = outcome
        self.notFit = notFit
        self.referring = referring
        self.words = words
        self.email = email
        self.phone = phone
        self.address = address
        self.website = website
    }
}
