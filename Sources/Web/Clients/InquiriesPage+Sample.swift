import Domain

extension InquiriesPage {
    static let samples: [InquiriesPage] = {
        let today = Day(number: 20_780)
        let mei: PartnerID = UUIDSample.id(2)
        let book = Book(
            inquiries: [
                Inquiry(
                    id: UUIDSample.id(1),
                    receivedOn: today,
                    source: .partner(mei),
                    client: "S.J.",
                    needs: Needs(specialties: ["anxiety"], age: "adult", payer: "Aetna"),
                    fit: 85
                ),
                Inquiry(
                    id: UUIDSample.id(3),
                    receivedOn: today.adding(days: -20),
                    source: .channel(.webSearch),
                    client: "K-104",
                    closedOn: today.adding(days: -12),
                    closeReason: "waitlist"
                ),
            ],
            names: [mei: "Dr. Mei Chen"],
            practice: Practice(openings: 2)
        )
        var full = InquiriesPage(book, filter: .all, on: today)
        full.previous = "/inquiries"
        full.next = "/inquiries?page=3"
        full.position = "51 to 100 of 120"
        let none = Book(inquiries: [], names: [:], practice: Practice())
        return [full, InquiriesPage(none, filter: .open, on: today)]
    }()
}
