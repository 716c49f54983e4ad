/// How long those stayed who began.
public struct Treatment: Hashable, Sendable {
    /// Episodes that had begun.
    public let n: Int
    public let ended: Int
    public let ongoing: Int
    /// Of ended episodes whose sessions are known.
    public let meanSessions: Double?
    /// The whole curve, in days since the first session.
    public let curve: KaplanMeier

    /// Days by which half have ended; nil while more than half last.
    public var median: Int? { curve.median }
    /// Mean days in treatment within the first year.
    public var rmst365: Double? { curve.restrictedMean(within: 365) }
    /// The share still in treatment after ninety days.
    public var retention90: Double? { curve.survival(at: 90) }
}
