import Cadence
import Consent
import Domain
import Hummingbird
import HTTPTypes
import Storage

/// What the desks about clients read, each time with the session's own keys.
extension Visit {
    /// What partners are called.
    func partnerNames() throws -> [PartnerID: String] {
        let people = try store.book(on: today).relationships
        return Dictionary(people.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    }

    /// What a call's form is drawn from besides what was typed.
    func callSurroundings(_ values: CallValues) throws -> CallPage.Surroundings {
        var chosen: CallPage.Candidate?
        if case .partner(let id) = CallValues.source(of: values.source) {
            chosen = try store.partner(id).map {
                CallPage.Candidate(
                    value: values.source,
                    label: $0.name,
                    because: "",
                    isChosen: true
                )
            }
        }
        return CallPage.Surroundings(
            practice: try store.practice(),
            spoken: try store.sources(values.said),
            chosen: chosen,
            today: today
        )
    }

    /// Notes in the log that something was looked at, printed or locked.
    func note(_ event: AuditEvent) throws {
        try store.audit(event, by: author, session: session.name)
    }

    /// The inquiries that whoever asks may see, oldest written first.
    func inquiries() throws -> [Inquiry] {
        let seen = try store.seen(by: sight)
        return try store.inquiries(session.keyring).map(\.record).filter { seen.contains($0.id) }
    }

    /// All that is written down of the inquiry that the address names, or of another.
    ///
    /// Who reads a page of the inquiry's own has looked at it, which the log keeps.
    func inquiryCase(_ other: InquiryID? = nil) throws -> InquiryPage.Case {
        let id = try other ?? self.id()
        guard try other == nil || store.sees(id, sight) else { throw Refusal.notFound }
        guard let profile = try store.inquiry(id, on: today, keyring: session.keyring) else {
            throw Refusal.notFound
        }
        if other == nil, request.method == .get { try note(.view(id)) }
        return InquiryPage.Case(
            inquiry: profile.inquiry,
            damaged: profile.listed.opened.damaged,
            episode: profile.episode,
            authorizations: profile.authorizations.map(\.record),
            disclosures: profile.disclosures.map(\.record),
            heldBack: profile.blocked.map(\.record),
            names: profile.people.mapValues(\.name),
            practice: try store.practice()
        )
    }

    /// The permission that the address names, and what stands around it.
    func permission() throws -> (Authorization, PermissionPage.Surroundings) {
        let id: AuthorizationID = try self.id()
        guard let authorization = try store.authorization(id, keyring: session.keyring) else {
            throw Refusal.notFound
        }
        return (
            authorization.record,
            PermissionPage.Surroundings(
                inquiry: try inquiryCase(authorization.record.inquiry).inquiry,
                partner: try store.partner(authorization.record.partner),
                today: today
            )
        )
    }
}
