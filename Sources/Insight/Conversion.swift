/// How many of those whose outcome is known came to a first session.
public struct Conversion: Hashable, Sendable {
    public let attended: Int
    public let decided: Int

    public init(attended: Int, decided: Int) {
        self.attended = attended
        self.decided = decided
    }

    /// 0 to 1; nil when none is decided.
    public var rate: Double? { share(attended, of: decided) }

    /// The Wilson 95 % interval's lower end, 0 to 1.
    public var low: Double? { interval?.lowerBound }
    /// The Wilson 95 % interval's upper end, 0 to 1.
    public var high: Double? { interval?.upperBound }

    /// The score interval without continuity correction.
    ///
    /// E. B. Wilson, "Probable inference, the law of succession, and statistical inference",
    /// Journal of the American Statistical Association 22 (1927).
    public var interval: ClosedRange<Double>? {
        guard let rate, decided >= attended else { return nil }
        let z = 1.959964
        let n = Double(decided)
        let scale = 1 + z * z / n
        let center = rate + z * z / (2 * n)
        let half = z * (rate * (1 - rate) / n + z * z / (4 * n * n)).squareRoot()
        return max(0, (center - half) / scale)...min(1, (center + half) / scale)
    }
}

/// A share; nil when there is nothing to share.
func share(_ part: Int, of whole: Int) -> Double? {
    whole == 0 ? nil : Double(part) / Double(whole)
}
