public import Domain

/// Why something about a client is not told.
public enum Block: Hashable, Sendable {
    /// There is no authorization at all.
    case noAuthorization
    /// There is one, but it names another partner.
    case namesAnother
    case declined
    case revoked(on: Day?)
    case expired(on: Day?)
    case incomplete([Authorization.Element])
    case notSignedYet(Day)
    /// It is valid, but covers other things.
    case outsideScope(Milestone, covers: [Milestone])
    /// What would be told has not happened.
    case notYet(Milestone)
    /// Only written consent opens what Part 2 protects.
    case part2NeedsConsent
    /// The message says more than the permission covers.
    case fieldsOutsideScope([String])
    /// Its own words do.
    case wordsOutsideScope([Excess])
    /// The federal notice was changed or left out.
    case noticeEdited

    /// What stands in the way when none of the inquiry's authorizations allows it: those for the
    /// partner, and those for others.
    init(named: [Authorization], others: [Authorization], for telling: Telling) {
        let day = telling.on
        func worth(_ authorization: Authorization) -> Int {
            authorization.permission.isValid(on: day) ? 2 : authorization.status == .granted ? 1 : 0
        }
        // The one that comes nearest to allowing it says best what is in the way.
        let nearest = named.max {
            let (a, b) = (worth($0), worth($1))
            return a != b ? a < b : ($0.signedOn ?? .earliest) < ($1.signedOn ?? .earliest)
        }
        guard let nearest else {
            self = others.isEmpty ? .noAuthorization : .namesAnother
            return
        }
        switch nearest.status {
        case .declined: self = .declined
        case .revoked: self = .revoked(on: nearest.revokedOn)
        case .expired: self = .expired(on: nearest.expiresOn)
        case .granted:
            if !nearest.missing.isEmpty {
                self = .incomplete(nearest.missing)
            } else if let signedOn = nearest.signedOn, signedOn > day {
                self = .notSignedYet(signedOn)
            } else if let revokedOn = nearest.revokedOn, revokedOn <= day {
                self = .revoked(on: revokedOn)
            } else if let expiresOn = nearest.expiresOn, expiresOn < day {
                self = .expired(on: expiresOn)
            } else {
                self = .outsideScope(telling.milestone, covers: nearest.scope)
            }
        }
    }

    var isTheClientsOwnWord: Bool {
        switch self {
        case .declined, .revoked: true
        default: false
        }
    }

    /// By which the audit log calls it; it says nothing of the client.
    public var word: String {
        switch self {
        case .noAuthorization: "no-authorization"
        case .namesAnother: "names-another-partner"
        case .declined: "declined"
        case .revoked: "revoked"
        case .expired: "expired"
        case .incomplete: "incomplete"
        case .notSignedYet: "not-signed-yet"
        case .outsideScope: "outside-scope"
        case .notYet: "not-happened-yet"
        case .part2NeedsConsent: "part-2-needs-consent"
        case .fieldsOutsideScope: "field-outside-scope"
        case .wordsOutsideScope: "words-outside-scope"
        case .noticeEdited: "notice-edited"
        }
    }
}
