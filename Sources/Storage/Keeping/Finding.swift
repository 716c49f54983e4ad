/// One thing that a check-up looked at.
public struct Finding: Hashable, Sendable {
    /// What was looked at.
    public enum Subject: String, CaseIterable, Sendable {
        case permissions, file, integrity, keys, audit, clock
        case timeZone = "time-zone"
        case space, backup, leftovers, version
    }

    public enum Level: String, Sendable {
        case good
        /// Worth doing, and nothing is at risk today.
        case advice
        /// Something is wrong, or about to be.
        case trouble
    }

    public var subject: Subject
    public var level: Level
    /// What was seen, and what to do unless it is good.
    public var text: String

    init(_ subject: Subject, _ level: Level, _ text: String) {
        self.subject = subject
        self.level = level
        self.text = text
    }
}
