import Consent
import Domain

extension LoopPage {
    static let samples: [LoopPage] = {
        let today = Day(number: 20_780)
        let partner = Partner(
            id: UUIDSample.id(2),
            name: "Dr. Mei Chen",
            given: "Mei",
            kind: .medical,
            emails: ["mei@willow.example"],
            addedOn: today
        )
        let inquiry = Inquiry(
            id: UUIDSample.id(1),
            receivedOn: today.adding(days: -20),
            source: .partner(partner.id),
            client: "S.J.",
            part2: true,
            scheduledOn: today.adding(days: -19),
            attendedOn: today.adding(days: -10)
        )
        var record = InquiryPage.Case(
            inquiry: inquiry,
            names: [partner.id: partner.name],
            practice: Practice(clinician: "Kim Park")
        )
        let blocked = LoopDraft(record, to: partner, milestone: nil, on: today)
        record.authorizations = [
            Authorization(
                id: UUIDSample.id(4),
                inquiry: inquiry.id,
                partner: partner.id,
                status: .granted,
                scope: [.scheduled, .attended],
                description: "That I came",
                purpose: "At my request",
                signedOn: today.adding(days: -9),
                signedBy: "client",
                expiresOn: today.adding(months: 12),
                copyGiven: true
            )
        ]
        record.disclosures = [
            Disclosure(
                id: UUIDSample.id(5),
                inquiry: inquiry.id,
                partner: partner.id,
                on: today.adding(days: -8),
                milestone: .attended
            )
        ]
        let allowed = LoopDraft(record, to: partner, milestone: .attended, on: today)
        return [
            LoopPage(allowed, problem: "The permission ended."), LoopPage(blocked),
        ]
    }()
}
