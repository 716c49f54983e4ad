public import Domain

/// The inquiries of a period, counted in one pass for every group that the report tells of.
struct Cohort {
    let asOf: Day
    let quarters: [Quarter]
    private(set) var all: Tally
    private(set) var referred: Tally
    private(set) var cold: Tally
    private var partners: [Referrer]
    /// How many of `partners` are in the book; the rest are known by their id only.
    private let inBook: Int
    private let empty: Tally
    private var indices: [PartnerID: Int]
    private var byPartner: [Int: Tally] = [:]
    private var byChannel: [Inquiry.Source.Channel: Tally] = [:]
    private var byKind: [Partner.Kind: Tally] = [:]

    init(partners: [Referrer], quarters: [Quarter], asOf: Day) {
        self.partners = partners
        self.quarters = quarters
        self.asOf = asOf
        inBook = partners.count
        empty = Tally(quarters: quarters.count)
        (all, referred, cold) = (empty, empty, empty)
        indices = Dictionary(
            partners.indices.map { (partners[$0].id, $0) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    /// An inquiry within the period.
    mutating func count(_ intake: Intake) {
        let quarter = Quarter(intake.receivedOn).index - quarters[0].index
        all.count(intake, inQuarter: quarter, asOf: asOf)
        switch intake.source ?? .channel(.unknown) {
        case .partner(let id):
            let index = index(of: id)
            referred.count(intake, inQuarter: quarter, asOf: asOf)
            byPartner[index, default: empty].count(intake, inQuarter: quarter, asOf: asOf)
            if index < inBook {
                byKind[partners[index].kind, default: empty].count(
                    intake,
                    inQuarter: quarter,
                    asOf: asOf
                )
            }
        case .channel(let channel):
            byChannel[channel, default: empty].count(intake, inQuarter: quarter, asOf: asOf)
            switch channel {
            case .wordOfMouth: referred.count(intake, inQuarter: quarter, asOf: asOf)
            case .unknown: break
            default: cold.count(intake, inQuarter: quarter, asOf: asOf)
            }
        }
    }

    private mutating func index(of id: PartnerID) -> Int {
        if let index = indices[id] { return index }
        partners.append(Referrer(id: id, name: "", kind: .other, minutes: 0))
        indices[id] = partners.count - 1
        return partners.count - 1
    }

    func channelTally(_ channel: Inquiry.Source.Channel) -> Int {
        byChannel[channel]?.inquiries ?? 0
    }

    var referrals: Int { byPartner.values.reduce(0) { $0 + $1.inquiries } }

    var topShare: Double? {
        share(byPartner.values.map(\.inquiries).max() ?? 0, of: referrals)
    }

    /// Σ n² ÷ (Σ n)², in whole numbers until the last step, so that no order matters.
    var concentration: Double? {
        let squares = byPartner.values.reduce(0) { $0 + $1.inquiries * $1.inquiries }
        return share(squares, of: referrals * referrals)
    }

    var practiceFigures: Figures {
        let total = partners.reduce(0) { $0 + $1.minutes }
        return all.figures(minutes: Minutes(total: total, referrals: referrals), over: quarters)
    }

    var sources: [Report.Source] {
        let people = byPartner.map { index, tally in
            let partner = partners[index]
            return Report.Source(
                origin: .partner(partner.id, index < inBook ? partner.kind : nil),
                name: partner.name,
                figures: tally.figures(
                    minutes: Minutes(total: partner.minutes, referrals: tally.inquiries),
                    over: quarters
                )
            )
        }
        let channels = byChannel.map { channel, tally in
            Report.Source(
                origin: .channel(channel),
                name: channel.name,
                figures: tally.figures(minutes: nil, over: quarters)
            )
        }
        return (people + channels).sorted { $0.precedes($1) }
    }

    var kinds: [Report.KindFigures] {
        var minutes: [Partner.Kind: Int] = [:]
        for partner in partners[..<inBook] { minutes[partner.kind, default: 0] += partner.minutes }
        return Partner.Kind.allCases.compactMap { kind in
            guard let tally = byKind[kind] else { return nil }
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
