import Domain
import Storage

extension InquiryPage {
    static let samples: [InquiryPage] = {
        let today = Day(number: 20_780)
        let mei: PartnerID = UUIDSample.id(2)
        var inquiry = Inquiry(
            id: UUIDSample.id(1),
            receivedOn: today.adding(days: -30),
            source: .partner(mei),
            heardAbout: "Dr. Chen gave me your name",
            client: "S.J.",
            part2: true,
            needs: Needs(specialties: ["anxiety", "grief"], age: "adult"),
            fit: 40,
            contactedOn: today.adding(days: -29),
            scheduledOn: today.adding(days: -28),
            attendedOn: today.adding(days: -20)
        )
        let practice = Practice(offers: Offers(specialties: ["anxiety"], ages: ["adult"]))
        var full = Case(inquiry: inquiry, names: [mei: "Dr. Mei Chen"], practice: practice)
        full.damaged = ["closeReason"]
        full.episode = Episode(
            id: UUIDSample.id(3),
            inquiry: inquiry.id,
            firstSession: today.adding(days: -20),
            lastSession: today.adding(days: -2),
            sessions: 3,
            ending: .completed
        )
        full.authorizations = [
            Authorization(
                id: UUIDSample.id(4),
                inquiry: inquiry.id,
                partner: mei,
                status: .granted,
                scope: [.attended],
                description: "That I came"
            )
        ]
        full.disclosures = [
            Disclosure(
                id: UUIDSample.id(5),
                inquiry: inquiry.id,
                partner: mei,
                on: today.adding(days: -10),
                milestone: .attended,
                description: "That they came to a first session"
            )
        ]
        full.heldBack = [
            Blocked(
                id: UUIDSample.id(6),
                inquiry: inquiry.id,
                partner: mei,
                on: today.adding(days: -12),
                milestone: .scheduled,
                channel: "letter",
                recipient: "Dr. Mei Chen",
                reason: "outside-scope",
                sentence: "The permission doesn’t cover this."
            )
        ]
        let loop = Loop(
            label: "Tell Dr. Mei Chen",
            href: "/inquiries/1/loop",
            why: "They may hear that the client came.",
            isPermitted: true
        )
        var shared = InquiryPage(full, loop: loop, on: today)
        shared.hands = Hands(
            action: "/inquiries/1/clinician",
            enteredBy: "Ben Ode",
            clinicians: [TouchForm.Option(value: "2", label: "Ana Ruiz", isChosen: true)]
        )
        shared.keepToIntake()
        let settled = InquiryPage(full, loop: loop, on: today)
        inquiry.attendedOn = nil
        inquiry.closedOn = today
        inquiry.closeReason = "declined: no evenings"
        let closed = Case(inquiry: inquiry, practice: Practice())
        inquiry.closedOn = nil
        inquiry.heardAbout = ""
        let open = Case(inquiry: inquiry, practice: practice)
        return [
            settled, InquiryPage(closed, loop: nil, on: today),
            InquiryPage(open, loop: nil, on: today), shared,
        ]
    }()
}
