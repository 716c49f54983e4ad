import Domain
import Foundation
import HummingbirdTesting
import Sample
import Storage
import Testing
import Vault

@testable import Web

/// A practice with one partner who sent one client, for the tests of what is about clients.
struct Clinic: Sendable {
    let practice: TestPractice
    var visitor: Visitor { practice.visitor }
    var store: Store { practice.store }

    static let mei: PartnerID = UUIDSample.id(2)
    static let okafor: PartnerID = UUIDSample.id(3)
    static let inquiry: InquiryID = UUIDSample.id(4)
    static let label = "Q.Z."

    /// Asked three weeks ago, came ten days ago.
    static func records(
        _ authorizations: [Authorization] = [],
        part2: Bool = false
    ) -> Records {
        let today = Sample.monday
        return Records(
            practice: Practice(
                name: "Willow Street",
                clinician: "Kim Park",
                openings: 2,
                offers: Offers(specialties: ["anxiety", "sleep"], ages: ["adult"])
            ),
            partners: [
                Partner(
                    id: mei,
                    name: "Dr. Mei Chen",
                    given: "Mei",
                    family: "Chen",
                    kind: .medical,
                    role: "pediatrician",
                    organization: "Willow Pediatrics",
                    emails: ["mei@willow.example"],
                    address: "12 Willow Street",
                    addedOn: today.adding(days: -400)
                ),
                Partner(
                    id: okafor,
                    name: "James Okafor",
                    given: "James",
                    family: "Okafor",
                    kind: .mentalHealth,
                    addedOn: today.adding(days: -300),
                    offers: Offers(specialties: ["grief"], ages: ["adult"])
                ),
            ],
            inquiries: [
                Inquiry(
                    id: inquiry,
                    receivedOn: today.adding(days: -21),
                    source: .partner(mei),
                    heardAbout: "Dr. Chen told me",
                    client: label,
                    part2: part2,
                    needs: Needs(specialties: ["anxiety", "grief"], age: "adult"),
                    fit: 64,
                    contactedOn: today.adding(days: -20),
                    scheduledOn: today.adding(days: -19),
                    attendedOn: today.adding(days: -10)
                )
            ],
            authorizations: authorizations
        )
    }

    static func permission(
        to partner: PartnerID = mei,
        scope: [Milestone] = [.attended],
        _ edit: (inout Authorization) -> Void = { _ in }
    ) -> Authorization {
        var authorization = Authorization(
            id: UUIDSample.id(5),
            inquiry: inquiry,
            partner: partner,
            status: .granted,
            scope: scope,
            description: "That I came",
            purpose: "At my request",
            signedOn: Sample.monday.adding(days: -8),
            signedBy: "client",
            expiresOn: Sample.monday.adding(months: 12),
            copyGiven: true
        )
        edit(&authorization)
        return authorization
    }

    static func with(
        _ records: Records = records(),
        _ test: @Sendable (Clinic) async throws -> Void
    ) async throws {
        try await TestPractice.with(records) { try await test(Clinic(practice: $0)) }
    }

    func path(_ part: InquiryPart? = nil) -> String {
        Path.clients(part.map { .inquiryPart(Self.inquiry, $0) } ?? .inquiry(Self.inquiry)).text
    }

    /// What is written down, opened with the password.
    func records() throws -> Records {
        try store.records(store.unlock(password: TestPractice.password))
    }

    func inquiry() throws -> Inquiry {
        try #require(try records().inquiries.first { $0.id == Self.inquiry })
    }

    /// The newest rows of the log, the last one last.
    func log() throws -> [String] {
        try store.auditRows(limit: 200).reversed().map {
            "\($0.entry.action) \($0.entry.outcome) \($0.entry.basis)"
        }
    }
}
