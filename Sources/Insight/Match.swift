public import Domain

/// Someone to whom a client could go whom I can't take.
public struct Colleague: Hashable, Sendable {
    public var id: PartnerID
    public var name: String
    public var offers: Offers
    public var archived: Bool
    /// Whether they take new clients; nil when unknown.
    public var accepting: Bool?
    /// When I last referred someone to them; nil for never.
    public var lastReferredOn: Day?

    public init(
        id: PartnerID,
        name: String,
        offers: Offers,
        archived: Bool = false,
        accepting: Bool? = nil,
        lastReferredOn: Day? = nil
    ) {
        self.id = id
        self.name = name
        self.offers = offers
        self.archived = archived
        self.accepting = accepting
        self.lastReferredOn = lastReferredOn
    }

    /// Every partner, as they are known on a day.
    ///
    /// A referral to them is an outbound `referral-given`, or an inquiry that names them, on the
    /// day on which it was closed, else received.
    public static func all(in records: Records, on day: Day) -> [Colleague] {
        var last: [PartnerID: Day] = [:]
        func referred(to partner: PartnerID, on then: Day) {
            guard then <= day else { return }
            last[partner] = max(last[partner] ?? then, then)
        }
        for touch in records.touches
        where touch.direction == .out && touch.purpose == .referralGiven {
            referred(to: touch.partner, on: touch.on)
        }
        for inquiry in records.inquiries where inquiry.receivedOn <= day {
            let closedOn = inquiry.closedOn.isKnown(on: day) ? inquiry.closedOn : nil
            for partner in inquiry.referredTo {
                referred(to: partner, on: closedOn ?? inquiry.receivedOn)
            }
        }
        return records.partners.map {
            Colleague(
                id: $0.id,
                name: $0.name,
                offers: $0.offers,
                archived: $0.archived,
                accepting: $0.accepting,
                lastReferredOn: last[$0.id]
            )
        }
    }
}

/// A name to give to a client, with its reasons.
public struct Match: Hashable, Sendable {
    /// How many names are given.
    public static let usual = 3

    public let colleague: Colleague
    public let fit: Fit

    /// Those who may have room: best fit first, unknown last, then whom I have not referred to for
    /// longest, then by name.
    public static func best(
        for needs: Needs,
        among colleagues: [Colleague],
        limit: Int = usual
    ) -> [Match] {
        let matches = colleagues.lazy
            .filter { !$0.archived && $0.accepting != false }
            .map { Match(colleague: $0, fit: Fit(of: needs, with: $0.offers)) }
        return Array(matches.sorted { $0.precedes($1) }.prefix(max(0, limit)))
    }

    private func precedes(_ other: Match) -> Bool {
        let (mine, theirs) = (fit.score ?? -1, other.fit.score ?? -1)
        if mine != theirs { return mine > theirs }
        let last = colleague.lastReferredOn
        let otherLast = other.colleague.lastReferredOn
        if last != otherLast {
            guard let last else { return true }
            guard let otherLast else { return false }
            return last < otherLast
        }
        if colleague.name != other.colleague.name {
            return colleague.name < other.colleague.name
        }
        return colleague.id < other.colleague.id
    }
}
