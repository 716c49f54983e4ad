/// A figure beside which a year's gifts to one person are shown: the non-monetary compensation limit
/// of the federal self-referral rules (42 CFR 411.357(k)), which CMS sets anew every year.
public enum GiftReference {
    /// In cents; nil for a year that this Rapport doesn't know.
    public static func cents(in year: Int) -> Int? {
        switch year {
        case 2024: 507_00
        case 2025: 519_00
        case 2026: 535_00
        default: nil
        }
    }

    /// The years with a figure, the oldest first.
    public static let years = [2024, 2025, 2026]

    /// What stands beside the figure, so that nobody takes it for leave.
    public static let meaning =
        "This is what the federal rules for doctors use, for comparison. It isn’t a licence: your state "
        + "or your board may set less, or nothing at all."
}

/// "$25", "$25.50".
public func dollars(_ cents: Int) -> String {
    let (whole, rest) = (abs(cents) / 100, abs(cents) % 100)
    let sign = cents < 0 ? "-" : ""
    guard rest != 0 else { return "\(sign)$\(whole)" }
    return "\(sign)$\(whole).\(rest < 10 ? "0" : "")\(rest)"
}
