import Consent
import Domain

/// What was told about one client, to print and hand over (45 CFR 164.528).
struct AccountingPage: Page {
    static let template = "accounting"

    struct Entry: Sendable {
        var when: String
        var recipient: String
        var text: String
        var purpose: String
        var because: String
    }

    /// Another inquiry under the same label, which may be the same person's.
    struct Other: Sendable {
        var label: String
        var href: String
    }

    var title = "An accounting"
    var client: String
    var practice: String
    var days: String
    var entries: [Entry]
    var nothing: String?
    /// Where the audit log stood, so that the sheet vouches for it.
    var anchor: String
    var others: [Other]
    var back: String

    init(
        _ accounting: Accounting,
        of inquiry: Inquiry,
        others: [Inquiry] = [],
        practice: Practice,
        anchor: String
    ) {
        self.others = others.map {
            Other(
                label: "asked on \($0.receivedOn.inWords(inYear: 0))",
                href: Path.clients(.inquiryPart($0.id, .accounting)).text
            )
        }
        client = called(inquiry.client)
        self.practice = practice.discloser
        days = "\(accounting.from.inWords(inYear: 0)) to \(accounting.to.inWords(inYear: 0))"
        entries = accounting.entries.map { entry in
            Entry(
                when: entry.disclosure.on.inWords(inYear: 0),
                recipient: entry.disclosure.recipient,
                text: entry.disclosure.description,
                purpose: entry.disclosure.purpose,
                because: entry.because
            )
        }
        nothing = entries.isEmpty ? "Nothing was told to anyone in these six years." : nil
        self.anchor = anchor
        back = Path.clients(.inquiry(inquiry.id)).text
    }

    static let samples: [AccountingPage] = {
        let today = Day(number: 20_780)
        let inquiry = Inquiry(id: UUIDSample.id(1), receivedOn: today, client: "S.J.")
        let told = Disclosure(
            id: UUIDSample.id(5),
            inquiry: inquiry.id,
            partner: UUIDSample.id(2),
            on: today,
            milestone: .attended,
            recipient: "Dr. Mei Chen, pediatrician",
            description: "That they came to a first session",
            purpose: "At the client’s request",
            basis: "authorization"
        )
        let practice = Practice(name: "Willow Street")
        return [[told], []].map { told in
            AccountingPage(
                Accounting(of: told, part2: false, on: today),
                of: inquiry,
                others: told.isEmpty ? [] : [inquiry],
                practice: practice,
                anchor: "41 · 9F2C"
            )
        }
    }()
}

/// Writing down that something reached someone by mistake: it is accounted for.
struct MistakePage: Page {
    static let template = "mistake"
    static let samples = [
        MistakePage(
            client: "S.J.",
            action: "/inquiries/1/mistakes",
            who: "Mei",
            text: "That they came",
            on: "2026-11-23",
            latest: "2026-11-23",
            problem: "Say to whom.",
            back: "/inquiries/1"
        )
    ]

    var title = "Told by mistake"
    var client: String
    var action: String
    var people = Path.people.text
    var who: String
    var text: String
    var on: String
    var latest: String
    var problem: String?
    var back: String
}
