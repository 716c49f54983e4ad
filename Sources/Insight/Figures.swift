/// What came of a group of inquiries: those of a source, of a kind, or all.
public struct Figures: Hashable, Sendable {
    public let inquiries: Int
    public let conversion: Conversion
    public let treatment: Treatment
    public let fit: MeanFit
    /// Nil for a channel, which takes no minutes.
    public let minutes: Minutes?
    public let byQuarter: [QuarterCount]

    /// Attended, a no-show, or closed.
    public var decided: Int { conversion.decided }
    /// Nothing known yet.
    public var pending: Int { inquiries - decided }
    public var attended: Int { conversion.attended }
}

/// The mean of the known fits, 0 to 100.
public struct MeanFit: Hashable, Sendable {
    public let mean: Double?
    /// How many are known.
    public let n: Int
}

/// Time given to partners.
public struct Minutes: Hashable, Sendable {
    public let total: Int
    public let perReferral: Double?

    init(total: Int, referrals: Int) {
        self.total = total
        perReferral = share(total, of: referrals)
    }
}

/// A quarter's inquiries.
public struct QuarterCount: Hashable, Sendable {
    public let quarter: Quarter
    public let inquiries: Int
}

/// One side of the comparison between the referred and the cold.
public struct Comparison: Hashable, Sendable {
    /// Under this many a share is an anecdote, and says so.
    public static let few = 10

    public let attended: Int
    /// Who neither came then nor later.
    public let noShow: Int
    public let completed: Int
    public let ended: Int
    /// How long those stayed who began.
    public let curve: KaplanMeier

    /// How many `retention90` and `rmst365` rest on.
    public var began: Int { curve.count }
    public var retention90: Double? { curve.survival(at: 90) }
    public var rmst365: Double? { curve.restrictedMean(within: 365) }

    public var showRate: Double? { share(attended, of: attended + noShow) }
    public var completionRate: Double? { share(completed, of: ended) }

    public var showRestsOnFew: Bool { attended + noShow < Comparison.few }
    public var completionRestsOnFew: Bool { ended < Comparison.few }
    public var treatmentRestsOnFew: Bool { began < Comparison.few }
}
