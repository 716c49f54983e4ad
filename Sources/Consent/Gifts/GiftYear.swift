public import Domain

/// A year's gifts to one partner, beside the reference; nothing of what came from them.
public struct GiftYear: Hashable, Sendable {
    public let partner: PartnerID
    public let year: Int
    public let gifts: [Gift]
    /// In cents.
    public var total: Int { gifts.reduce(0) { $0 + $1.cents } }
    /// In cents; nil for a year without one.
    public var reference: Int? { GiftReference.cents(in: year) }

    /// By partner and year: the newest year first, then in the order in which partners were given to.
    public static func all(_ gifts: [Gift]) -> [GiftYear] {
        var groups: [(partner: PartnerID, year: Int, gifts: [Gift])] = []
        for gift in gifts {
            let year = gift.on.year
            if let place = groups.firstIndex(where: {
                $0.partner == gift.partner && $0.year == year
            }) {
                groups[place].gifts.append(gift)
            } else {
                groups.append((gift.partner, year, [gift]))
            }
        }
        // Sorting is stable, so that within a year the order stays.
        return groups.sorted { $0.year > $1.year }.map {
            GiftYear(partner: $0.partner, year: $0.year, gifts: $0.gifts)
        }
    }

    init(partner: PartnerID, year: Int, gifts: [Gift]) {
        self.partner = partner
        self.year = year
        self.gifts = gifts
    }

    /// The year's total in words: "$42 this year; the reference is $535".
    public var inWords: String {
        guard let reference else {
            return "\(dollars(total)) in \(year); there is no reference figure for that year here"
        }
        return "\(dollars(total)) in \(year); the reference is \(dollars(reference))"
    }
}
