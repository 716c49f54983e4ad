import Domain

/// The addresses of what is about clients, and of what follows from it: an id at most, never a label.
enum ClientPath: Sendable {
    case inquiries
    case call
    /// What a call that is being typed would be taken for.
    case hearing
    case search
    /// The inquiry for which a partner waits, by the nudge that says so.
    case due(PartnerID, Rule)
    case inquiry(InquiryID)
    /// A message that was let go, kept in memory under a key.
    case sent(String)
    case sentFile(String)
    case inquiryPart(InquiryID, InquiryPart)
    case authorization(AuthorizationID)
    case authorizationPart(AuthorizationID, AuthorizationPart)
    case disclosures
    case thanks
    case thanksPart(ThanksPart)
    case gifts
    case giftRule
    case giftRemoval(GiftID)
    case audit
    case auditAnchor
    case auditCheck
    case lock
    case treating

    var text: String {
        switch self {
        case .inquiries: "/inquiries"
        case .call: "/inquiries/new"
        case .hearing: "/inquiries/hearing"
        case .search: "/inquiries/search"
        case .due(let partner, let rule):
            "/inquiries/due?partner=\(percentEncoded(partner.text))&rule=\(rule.rawValue)"
        case .sent(let key): "/inquiries/sent/\(percentEncoded(key))"
        case .sentFile(let key): "/inquiries/sent/\(percentEncoded(key))/letter.eml"
        case .inquiry(let id): "/inquiries/\(percentEncoded(id.text))"
        case .inquiryPart(let id, let part):
            "/inquiries/\(percentEncoded(id.text))/\(part.rawValue)"
        case .authorization(let id): "/authorizations/\(percentEncoded(id.text))"
        case .authorizationPart(let id, let part):
            "/authorizations/\(percentEncoded(id.text))/\(part.rawValue)"
        case .disclosures: "/disclosures"
        case .thanks: "/thanks"
        case .thanksPart(let part): "/thanks/\(part.rawValue)"
        case .gifts: "/gifts"
        case .giftRule: "/gifts/rule"
        case .giftRemoval(let id): "/gifts/\(percentEncoded(id.text))/removal"
        case .audit: "/audit"
        case .auditAnchor: "/audit/anchor"
        case .auditCheck: "/audit/check"
        case .lock: "/session/lock"
        case .treating: "/settings/treating"
        }
    }

    /// Whether what is sent to an address, or shown there, may be about a client.
    static func isSealed(_ path: String) -> Bool {
        ["/inquiries", "/authorizations", "/disclosures"]
            .contains { path == $0 || path.hasPrefix($0 + "/") }
    }
}

/// What of an inquiry has an address of its own.
enum InquiryPart: String, CaseIterable, Sendable {
    case edit, steps, closing, episode, elsewhere, misfit, authorizations, permission, loop
    case accounting, mistakes, clinician
}

/// What of an authorization has an address of its own.
enum AuthorizationPart: String, CaseIterable, Sendable {
    case paper, revocation, expiry
}

/// What of the thank-you round has an address of its own.
enum ThanksPart: String, CaseIterable, Sendable {
    case addresses, letter
}
