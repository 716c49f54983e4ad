public import Domain

/// Something about a client that is about to be told to a partner.
public struct Telling: Hashable, Sendable {
    public var inquiry: Inquiry
    public var episode: Episode?
    public var partner: PartnerID
    /// What the partner is now, which is what counts.
    public var kind: Partner.Kind
    public var milestone: Milestone
    /// The day on which it is told.
    public var on: Day

    public init(
        inquiry: Inquiry,
        episode: Episode? = nil,
        partner: PartnerID,
        kind: Partner.Kind,
        milestone: Milestone,
        on day: Day
    ) {
        self.inquiry = inquiry
        self.episode = episode
        self.partner = partner
        self.kind = kind
        self.milestone = milestone
        self.on = day
    }

    /// On what ground it may be told.
    public enum Basis: Hashable, Sendable {
        /// The client's own written permission (45 CFR 164.508).
        case authorization(AuthorizationID)
        /// Two who treat the same person (45 CFR 164.506(c)), where the practice has chosen so.
        case treatment

        /// As a disclosure keeps it.
        public var word: String {
            switch self {
            case .authorization: "authorization"
            case .treatment: "treatment"
            }
        }

        /// The authorization relied on.
        public var authorization: AuthorizationID? {
            if case .authorization(let id) = self { id } else { nil }
        }
    }

    /// Whether it may be told.
    public enum Verdict: Hashable, Sendable {
        case allowed(Basis)
        case blocked(Block)
    }

    /// Whether it may be told, by all authorizations of the inquiry and the practice's own choice.
    ///
    /// - Parameters:
    ///   - authorizations: those on record; those of other inquiries are passed over.
    ///   - sharesForTreatment: whether the practice has opted in to telling providers who treat the
    ///     same person without an authorization. It never holds for clients under Part 2, whose
    ///     consent must be written (42 CFR 2.31).
    /// - Returns: the ground on which it may, or what stands in the way.
    public func verdict(
        by authorizations: [Authorization],
        sharesForTreatment: Bool
    ) -> Verdict {
        guard hasHappened else { return .blocked(.notYet(milestone)) }
        let own = authorizations.filter { $0.inquiry == inquiry.id }
        let named = own.filter { $0.partner == partner }
        let valid = named.filter { $0.permission.isValid(on: on) && $0.scope.contains(milestone) }
        if let newest = valid.max(by: { ($0.signedOn ?? on, $0.id) < ($1.signedOn ?? on, $1.id) }) {
            return .allowed(.authorization(newest.id))
        }
        let block = Block(named: named, others: own.filter { $0.partner != partner }, for: self)
        // Who said no, or took it back, is heard, whatever else the law would let pass.
        guard sharesForTreatment, !block.isTheClientsOwnWord else { return .blocked(block) }
        if inquiry.part2 { return .blocked(named.isEmpty ? .part2NeedsConsent : block) }
        return kind.isTreating ? .allowed(.treatment) : .blocked(block)
    }

    /// Nobody is told what has not happened.
    private var hasHappened: Bool {
        switch milestone {
        case .scheduled: inquiry.scheduledOn.hasCome(on: on)
        case .attended: inquiry.attendedOn.hasCome(on: on)
        case .ended:
            episode.map { $0.ending != .ongoing && $0.lastSession.hasCome(on: on) } ?? false
        case .coordination: true
        }
    }
}

extension Partner.Kind {
    /// Whether partners of this kind may treat the same person.
    public var isTreating: Bool { self == .medical || self == .mentalHealth }
}
