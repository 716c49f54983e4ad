public import Domain

/// A day, and a state of the records: what was made of both holds while neither has changed.
public struct Present: Hashable, Sendable {
    public let day: Day
    /// Every write moves it on, by whichever program.
    public let state: Int64
}
