public import Domain

/// A partner as advice sees one: when something last came from them, and went to them.
public struct Companion: Hashable, Sendable {
    public var id: PartnerID
    public var name: String
    public var kind: Partner.Kind
    /// Neither archived nor left in peace.
    public var isOpen: Bool
    /// The newest referral in the period.
    public var lastReferralOn: Day?
    public var lastTouchOn: Day?
    /// The newest handwritten thank-you.
    public var lastThankedOn: Day?

    public init(
        id: PartnerID,
        name: String,
        kind: Partner.Kind,
        isOpen: Bool = true,
        lastReferralOn: Day? = nil,
        lastTouchOn: Day? = nil,
        lastThankedOn: Day? = nil
    ) {
        self.id = id
        self.name = name
        self.kind = kind
        self.isOpen = isOpen
        self.lastReferralOn = lastReferralOn
        self.lastTouchOn = lastTouchOn
        self.lastThankedOn = lastThankedOn
    }

    /// Every partner, as they are known on asOf.
    public static func all(
        in records: Records,
        during period: Period,
        asOf day: Day
    ) -> [Companion] {
        var touched: [PartnerID: Day] = [:]
        var thanked: [PartnerID: Day] = [:]
        for touch in records.touches where touch.on <= day {
            touched[touch.partner] = max(touched[touch.partner] ?? touch.on, touch.on)
            guard touch.direction == .out, touch.channel == .note, touch.purpose == .thankYou else {
                continue
            }
            thanked[touch.partner] = max(thanked[touch.partner] ?? touch.on, touch.on)
        }
        var referred: [PartnerID: Day] = [:]
        for inquiry in records.inquiries
        where period.contains(inquiry.receivedOn) && inquiry.receivedOn <= day {
            guard case .partner(let id) = inquiry.source else { continue }
            referred[id] = max(referred[id] ?? inquiry.receivedOn, inquiry.receivedOn)
        }
        return records.partners.map {
            Companion(
                id: $0.id,
                name: $0.name,
                kind: $0.kind,
                isOpen: !$0.archived && !$0.quiet,
                lastReferralOn: referred[$0.id],
                lastTouchOn: touched[$0.id],
                lastThankedOn: thanked[$0.id]
            )
        }
    }

    /// Whether their newest referral came after the newest handwritten thank-you.
    public var isToBeThanked: Bool {
        guard isOpen, let last = lastReferralOn else { return false }
        return lastThankedOn.map { $0 < last } ?? true
    }
}
