/// What a client may permit a partner to be told.
public enum Milestone: String, CaseIterable, Sendable {
    case scheduled, attended, ended, coordination
}

/// A client's written permission to tell one named partner something (45 CFR 164.508(c)).
public struct Authorization: Hashable, Sendable {
    public enum Status: String, CaseIterable, Sendable {
        case granted, declined, expired, revoked
    }

    public var id: AuthorizationID
    public var inquiry: InquiryID
    /// The recipient.
    public var partner: PartnerID
    public var status: Status
    public var scope: [Milestone]
    public var description: String
    public var purpose: String
    public var signedOn: Day?
    /// `client`, or the representative.
    public var signedBy: String
    /// A representative's authority to sign.
    public var authority: String
    public var expiresOn: Day?
    public var expiryEvent: String
    public var revokedOn: Day?
    public var copyGiven: Bool

    public init(
        id: AuthorizationID,
        inquiry: InquiryID,
        partner: PartnerID,
        status: Status,
        scope: [Milestone] = [],
        description: String = "",
        purpose: String = "",
        signedOn: Day? = nil,
        signedBy: String = "",
        authority: String = "",
        expiresOn: Day? = nil,
        expiryEvent: String = "",
        revokedOn: Day? = nil,
        copyGiven: Bool = false
    ) {
        self.id = id
        self.inquiry = inquiry
        self.partner = partner
        self.status = status
        self.scope = scope
        self.description = description
        self.purpose = purpose
        self.signedOn = signedOn
        self.signedBy = signedBy
        self.authority = authority
        self.expiresOn = expiresOn
        self.expiryEvent = expiryEvent
        self.revokedOn = revokedOn
        self.copyGiven = copyGiven
    }

    /// An element that 164.508(c) asks for and this paper lacks.
    public enum Element: String, CaseIterable, Sendable {
        case description, scope, purpose, signature, signer, authority, expiry, copy
    }

    /// What is missing for it to be complete.
    public var missing: [Element] {
        var missing: [Element] = []
        if description.isBlank { missing.append(.description) }
        if scope.isEmpty { missing.append(.scope) }
        if purpose.isBlank { missing.append(.purpose) }
        if signedOn == nil { missing.append(.signature) }
        if signedBy.isBlank {
            missing.append(.signer)
        } else if signedBy.trimmed.lowercased() != "client", authority.isBlank {
            missing.append(.authority)
        }
        let event = expiryEvent.trimmed.lowercased()
        if expiresOn == nil, event.isEmpty || event == "none" { missing.append(.expiry) }
        if !copyGiven { missing.append(.copy) }
        return missing
    }

    /// The plain facts, which say nothing of the client.
    public var permission: Permission {
        Permission(
            id: id,
            inquiry: inquiry,
            partner: partner,
            status: status,
            scope: scope,
            isComplete: missing.isEmpty,
            signedOn: signedOn,
            expiresOn: expiresOn,
            revokedOn: revokedOn
        )
    }
}

/// The plain part of an authorization, by which one can say whether it is valid on a day.
public struct Permission: Hashable, Sendable {
    public var id: AuthorizationID
    public var inquiry: InquiryID
    public var partner: PartnerID
    public var status: Authorization.Status
    public var scope: [Milestone]
    public var isComplete: Bool
    public var signedOn: Day?
    public var expiresOn: Day?
    public var revokedOn: Day?

    public init(
        id: AuthorizationID,
        inquiry: InquiryID,
        partner: PartnerID,
        status: Authorization.Status,
        scope: [Milestone],
        isComplete: Bool,
        signedOn: Day?,
        expiresOn: Day?,
        revokedOn: Day?
    ) {
        self.id = id
        self.inquiry = inquiry
        self.partner = partner
        self.status = status
        self.scope = scope
        self.isComplete = isComplete
        self.signedOn = signedOn
        self.expiresOn = expiresOn
        self.revokedOn = revokedOn
    }

    /// Granted, complete, signed by then, through its last day, and before it was revoked.
    public func isValid(on day: Day) -> Bool {
        guard status == .granted, isComplete, let signedOn, signedOn <= day else { return false }
        return (expiresOn ?? day) >= day && (revokedOn.map { day < $0 } ?? true)
    }
}

/// One thing that was told, to whom, when, on what basis.
public struct Disclosure: Hashable, Sendable {
    public var id: DisclosureID
    public var inquiry: InquiryID
    public var partner: PartnerID
    public var on: Day
    public var milestone: Milestone
    /// The recipient as they were then.
    public var recipient: String
    public var description: String
    public var purpose: String
    /// Such as `authorization`, `treatment` or `mistake`.
    public var basis: String
    public var authorization: AuthorizationID?
    public var channel: String

    public init(
        id: DisclosureID,
        inquiry: InquiryID,
        partner: PartnerID,
        on: Day,
        milestone: Milestone,
        recipient: String = "",
        description: String = "",
        purpose: String = "",
        basis: String = "",
        authorization: AuthorizationID? = nil,
        channel: String = ""
    ) {
        self.id = id
        self.inquiry = inquiry
        self.partner = partner
        self.on = on
        self.milestone = milestone
        self.recipient = recipient
        self.description = description
        self.purpose = purpose
        self.basis = basis
        self.authorization = authorization
        self.channel = channel
    }
}
