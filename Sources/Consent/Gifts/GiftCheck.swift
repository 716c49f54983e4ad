public import Domain

/// What there is to say of a gift before it is written down.
public struct GiftCheck: Hashable, Sendable {
    /// Why it is not written down; nil when it is.
    public let refusal: String?
    /// What to think about; it is written down all the same.
    public let warnings: [String]
    /// This year's gifts to the partner, with this one, in cents.
    public let yearTotal: Int
    /// The year's reference, in cents; nil when there is none.
    public let reference: Int?

    /// - Parameters:
    ///   - item: what it is.
    ///   - cents: its value.
    ///   - day: when it is given.
    ///   - earlier: all gifts to the same partner that are on record, of any year.
    ///   - stateLimit: what the practice's state lets a year's gifts to one person be worth, in cents;
    ///     0 for nothing at all, nil when the practice hasn't said.
    public init(item: String, cents: Int, on day: Day, earlier: [Gift], stateLimit: Int?) {
        let before = earlier.filter { $0.on.year == day.year }.reduce(0) { $0 + $1.cents }
        yearTotal = before + cents
        reference = GiftReference.cents(in: day.year)
        refusal = GiftCheck.refusal(item, cents, total: yearTotal, stateLimit)
        warnings = refusal == nil ? GiftCheck.warnings(yearTotal, reference, in: day.year) : []
    }

    private static func refusal(
        _ item: String,
        _ cents: Int,
        total: Int,
        _ stateLimit: Int?
    ) -> String? {
        if item.isBlank { return "Say what the gift is." }
        if cents < 0 { return "A gift can’t be worth less than nothing." }
        if let kind = ForbiddenGift(in: item) { return kind.sentence }
        guard let stateLimit else { return nil }
        if stateLimit == 0 {
            return
                "Your settings say that your state lets nothing of value be given, so this isn’t "
                + "written down. A card says thank you as well."
        }
        guard total > stateLimit else { return nil }
        return
            "With this, the year’s gifts to them would be \(dollars(total)), and your settings set "
            + "your state’s limit at \(dollars(stateLimit))."
    }

    private static func warnings(_ total: Int, _ reference: Int?, in year: Int) -> [String] {
        guard let reference else {
            return [
                "This Rapport knows no reference figure for \(year). Look up the year’s non-monetary "
                    + "compensation limit before you give more."
            ]
        }
        guard total > reference else { return [] }
        return [
            "With this, the year’s gifts to them are \(dollars(total)), more than the reference of "
                + "\(dollars(reference)) for \(year)."
        ]
    }
}
