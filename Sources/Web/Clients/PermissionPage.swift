import Consent
import Domain

/// A client's written permission to tell one partner something: what it says, and whether it holds.
struct PermissionPage: Page {
    static let template = "permission"

    /// To whom: known already, or to be named.
    struct Recipient: Sendable {
        var name: String
        var id: String
    }

    struct Naming: Sendable {
        var who: String
        var people = Path.people.text
    }

    struct State: Sendable {
        var text: String
        var isValid: Bool
    }

    struct Obstacles: Sendable {
        var items: [String]
    }

    /// An event ends nothing by itself: someone says that it has happened.
    struct Expiry: Sendable {
        var action: String
        var event: String
    }

    /// What may become of one that was given.
    struct Ending: Sendable {
        var action: String
        var on: String
        var latest: String
        var label: String
        var summary: String
        var text: String
    }

    var title = "A permission"
    var heading: String
    var client: String
    var action: String
    var problem: String?
    var meanwhile: Meanwhile?
    var state: State?
    var obstacles: Obstacles?
    var isPart2: Bool
    var recipient: Recipient?
    var naming: Naming?
    /// What a school may do with what it is told.
    var caution: String?
    var scope: [TouchForm.Option]
    var description: String
    var purpose: String
    var expiresOn: String
    var expiryEvent: String
    var answers: [TouchForm.Option]
    var signedOn: String
    var latest: String
    var signers: [TouchForm.Option]
    var authority: String
    var copyGiven: Bool
    var paper: String?
    var ending: Ending?
    var expiry: Expiry?
    var back: String
}

/// What the client has said to it.
enum PermissionAnswer: String, CaseIterable, Sendable {
    case none, signed, declined

    var label: String {
        switch self {
        case .none: "No answer yet"
        case .signed: "They signed"
        case .declined: "They said no"
        }
    }

    init(_ authorization: Authorization) {
        switch authorization.status {
        case .declined: self = .declined
        case .granted: self = authorization.signedOn == nil ? .none : .signed
        case .expired, .revoked: self = .signed
        }
    }
}
