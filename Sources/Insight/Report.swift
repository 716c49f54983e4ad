public import Domain

/// What came of it: the figures of a period, as they are known on a day.
///
/// What is dated after `asOf` is not yet known: later inquiries are outside the cohort, later
/// milestones unset, an episode that ends later is ongoing, one that begins later absent.
public struct Report: Hashable, Sendable {
    /// Someone or something that inquiries came from.
    public struct Source: Hashable, Sendable {
        public enum Origin: Hashable, Sendable {
            /// The kind is nil for a partner who is not in the book.
            case partner(PartnerID, Partner.Kind?)
            case channel(Inquiry.Source.Channel)
        }

        public let origin: Origin
        public let name: String
        public let figures: Figures
    }

    /// The partners of one kind, together.
    public struct KindFigures: Hashable, Sendable {
        public let kind: Partner.Kind
        public let figures: Figures
    }

    public let period: Period
    public let asOf: Day
    public let practice: Figures
    /// Those with an inquiry in the period: most inquiries first, then by name.
    public let sources: [Source]
    /// Every kind with an inquiry in the period, in the kinds' own order.
    public let kinds: [KindFigures]
    /// Inquiries that came from partners.
    public let referrals: Int
    /// How many of those who attended came from a partner or by word of mouth (the seed's 65 %).
    public let referredAttended: Int
    /// Partners not archived in stage `strong` on `asOf` (the seed's 3 to 5).
    public let strong: Int
    /// How many inquiries have a source that is not `unknown`.
    public let known: Int
    /// The largest partner's share of the referrals.
    public let topShare: Double?
    /// The sum of the partners' squared shares of the referrals (Herfindahl and Hirschman).
    public let hhi: Double?
    /// From a partner or by word of mouth.
    public let referred: Comparison
    /// From any other source but `unknown`.
    public let cold: Comparison

    public var referredShare: Double? { share(referredAttended, of: practice.attended) }
    public var sourceKnown: Double? { share(known, of: practice.inquiries) }

    /// Inquiries and partners in any order; `strong` is the number of partners in that stage.
    public init(
        of intakes: [Intake],
        partners: [Referrer],
        strong: Int,
        during period: Period,
        asOf: Day
    ) {
        var cohort = Cohort(partners: partners, quarters: period.quarters, asOf: asOf)
        for intake in intakes where period.contains(intake.receivedOn) && intake.receivedOn <= asOf
        {
            cohort.count(intake)
        }
        self.period = period
        self.asOf = asOf
        self.strong = strong
        let all = cohort.tally()
        let referred = cohort.tally(\.isReferral)
        practice = cohort.figures(of: all)
        sources = cohort.sources
        kinds = cohort.kinds
        referrals = cohort.referrals
        referredAttended = referred.attended
        known = cohort.tally { $0 != .channel(.unknown) }.inquiries
        topShare = cohort.topShare
        hhi = cohort.concentration
        self.referred = referred.comparison
        cold = cohort.tally(\.isCold).comparison
    }

    /// The same from everything a practice has written down.
    public init(of records: Records, strong: Int, during period: Period, asOf: Day) {
        self.init(
            of: Intake.all(in: records),
            partners: Referrer.all(in: records, during: period, asOf: asOf),
            strong: strong,
            during: period,
            asOf: asOf
        )
    }
}
