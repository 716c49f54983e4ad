public import Domain

/// The inquiries of a period, counted in one pass: each for its source, of which every other group
/// is made.
struct Cohort {
    let asOf: Day
    let quarters: [Quarter]
    private let partners: [PartnerID: Referrer]
    private let empty: Tally
    private var places: [Inquiry.Source: Int] = [:]
    private var tallies: [Tally] = []

    init(partners: [Referrer], quarters: [Quarter], asOf: Day) {
        self.partners = Dictionary(
            partners.map { ($0.id, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        self.quarters = quarters
        self.asOf = asOf
        empty = Tally(quarters: quarters.count)
    }

    /// An inquiry within the period.
    mutating func count(_ intake: Intake) {
        let place = place(of: intake.source ?? .channel(.unknown))
        let quarter = Quarter(intake.receivedOn).index - quarters[0].index
        tallies[place].count(intake, inQuarter: quarter, asOf: asOf)
    }

    private mutating func place(of source: Inquiry.Source) -> Int {
        if let place = places[source] { return place }
        places[source] = tallies.count
        tallies.append(empty)
        return tallies.count - 1
    }

    /// All that came from some sources, together.
    func tally(_ isOfIt: (Inquiry.Source) -> Bool = { _ in true }) -> Tally {
        places.reduce(into: empty) { sum, each in
            if isOfIt(each.key) { sum.add(tallies[each.value]) }
        }
    }

    /// Inquiries that came from each partner.
    private var referralCounts: [Int] {
        places.compactMap { source, place in
            guard case .partner = source else { return nil }
            return tallies[place].inquiries
        }
    }

    var referrals: Int { referralCounts.reduce(0, +) }

    var topShare: Double? { share(referralCounts.max() ?? 0, of: referrals) }

    /// Σ n² ÷ (Σ n)², in whole numbers until the last step, so that no order matters.
    var concentration: Double? {
        share(referralCounts.reduce(0) { $0 + $1 * $1 }, of: referrals * referrals)
    }

    func figures(of all: Tally) -> Figures {
        let total = partners.values.reduce(0) { $0 + $1.minutes }
        return all.figures(minutes: Minutes(total: total, referrals: referrals), over: quarters)
    }

    var sources: [Report.Source] {
        places.map { source, place in
            let tally = tallies[place]
            switch source {
            case .partner(let id):
                let partner = partners[id]
                return Report.Source(
                    origin: .partner(partner?.id ?? id, partner?.kind),
                    name: partner?.name ?? "",
                    figures: tally.figures(
                        minutes: Minutes(
                            total: partner?.minutes ?? 0,
                            referrals: tally.inquiries
                        ),
                        over: quarters
                    )
                )
            case .channel(let channel):
                return Report.Source(
                    origin: .channel(channel),
                    name: channel.name,
                    figures: tally.figures(minutes: nil, over: quarters)
                )
            }
        }
        .sorted { $0.precedes($1) }
    }

    var kinds: [Report.KindFigures] {
        var minutes: [Partner.Kind: Int] = [:]
        for partner in partners.values { minutes[partner.kind, default: 0] += partner.minutes }
        return Partner.Kind.allCases.compactMap { kind in
            let tally = tally { source in
                guard case .partner(let id) = source else { return false }
                return partners[id]?.kind == kind
            }
            guard tally.inquiries > 0 else { return nil }
            let spent = Minutes(total: minutes[kind] ?? 0, referrals: tally.inquiries)
            return Report.KindFigures(
                kind: kind,
                figures: tally.figures(minutes: spent, over: quarters)
            )
        }
    }
}

extension Report.Source {
    /// Most inquiries first, then by name, partners before channels, then by id.
    fileprivate func precedes(_ other: Self) -> Bool {
        if figures.inquiries != other.figures.inquiries {
            return figures.inquiries > other.figures.inquiries
        }
        if name != other.name { return name < other.name }
        return switch (origin, other.origin) {
        case (.partner(let a, _), .partner(let b, _)): a < b
        case (.partner, .channel): true
        case (.channel, .partner): false
        case (.channel(let a), .channel(let b)): a.rawValue < b.rawValue
        }
    }
}

extension Inquiry.Source.Channel {
    /// Its word with a capital and spaces: "Web search".
    public var name: String {
        let words = rawValue.map { $0 == "-" ? " " : $0 }
        return String(words.prefix(1)).uppercased() + String(words.dropFirst())
    }
}
