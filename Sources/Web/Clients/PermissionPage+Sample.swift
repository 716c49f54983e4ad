import Domain

extension PermissionPage {
    static let samples: [PermissionPage] = {
        let today = Day(number: 20_780)
        let partner = Partner(
            id: UUIDSample.id(2),
            name: "James Okafor",
            kind: .school,
            addedOn: today
        )
        let inquiry = Inquiry(
            id: UUIDSample.id(1),
            receivedOn: today.adding(days: -20),
            source: .partner(partner.id),
            client: "S.J.",
            part2: true
        )
        let asked = Authorization(
            id: UUIDSample.id(4),
            inquiry: inquiry.id,
            partner: partner.id,
            status: .granted,
            scope: [.attended],
            description: "That I came to a first session.",
            purpose: "At my request",
            signedOn: today.adding(days: -2),
            signedBy: "Ruth Jones",
            expiresOn: today.adding(months: 12),
            expiryEvent: "when treatment ends",
            copyGiven: true
        )
        return [
            PermissionPage(
                asked,
                isNew: false,
                in: Surroundings(inquiry: inquiry, partner: partner, today: today)
            ),
            PermissionPage(
                Authorization(
                    id: UUIDSample.id(4),
                    inquiry: inquiry.id,
                    partner: partner.id,
                    status: .granted
                ),
                isNew: true,
                in: Surroundings(inquiry: inquiry, who: "Okafor", today: today),
                problem: "Name who may be told."
            ),
        ]
    }()
}
