import Cadence
import Consent
import Domain
import Vault

@testable import Storage

/// Someone who came by a partner, for the tests about what may be told.
struct Referred {
    static let label = "Quixotic-Zebra-77"

    let trial: Trial
    let partner: PartnerID
    let inquiry: InquiryID

    init(
        _ trial: Trial,
        kind: Partner.Kind = .medical,
        _ edit: (inout Inquiry) -> Void = { _ in }
    ) throws {
        self.trial = trial
        partner = trial.store.newID()
        try trial.store.add(
            Partner(
                id: partner,
                name: "Dr. Mei Chen",
                given: "Mei",
                kind: kind,
                organization: "Bayview",
                address: "12 Bay Street",
                addedOn: Trial.day.adding(months: -20)
            ),
            by: .owner
        )
        inquiry = trial.store.newID()
        var asked = Inquiry(
            id: inquiry,
            receivedOn: Trial.day.adding(days: -30),
            source: .partner(partner),
            heardAbout: "my doctor",
            client: Self.label,
            scheduledOn: Trial.day.adding(days: -25),
            attendedOn: Trial.day.adding(days: -20)
        )
        edit(&asked)
        try trial.store.add(asked, by: .owner, keyring: trial.keyring)
    }

    @discardableResult
    func permit(_ edit: (inout Authorization) throws -> Void = { _ in }) throws -> AuthorizationID {
        var authorization = Authorization(
            id: trial.store.newID(),
            inquiry: inquiry,
            partner: partner,
            status: .granted,
            scope: [.attended],
            description: "That I came",
            purpose: "At my request",
            signedOn: Trial.day.adding(days: -15),
            signedBy: "client",
            expiresOn: Trial.day.adding(months: 12),
            copyGiven: true
        )
        try edit(&authorization)
        try trial.store.add(authorization, by: .owner, keyring: trial.keyring)
        return authorization.id
    }

    func send(
        _ milestone: Milestone = .attended,
        _ template: Template? = nil,
        finalText: String? = nil,
        in store: Store? = nil
    ) throws -> Sent {
        try (store ?? trial.store).send(
            Sending(
                inquiry: inquiry,
                partner: partner,
                milestone: milestone,
                template: template,
                finalText: finalText
            ),
            by: .owner,
            keyring: trial.keyring
        )
    }

    var disclosures: [Disclosure] {
        get throws { try trial.store.disclosures(keyring: trial.keyring).map(\.record) }
    }

    var blocked: [String] {
        get throws { try trial.store.blocked(keyring: trial.keyring).map(\.record.reason) }
    }

    func rules(on day: Day = Trial.day) throws -> [String] {
        try Plan(trial.store.book(on: day), on: day, minutes: 30, all: true).nudges.flatMap {
            nudge in
            [nudge.rule.rawValue] + nudge.also.map(\.rule.rawValue)
        }
    }
}

extension Sent {
    /// Why it was blocked; nil when it was told.
    var reason: String? {
        if case .blocked(let blocked) = self { blocked.reason } else { nil }
    }
}
