import Consent
import Domain

/// The round of handwritten thank-yous, as one sitting, without any field for a client.
struct ThanksPage: Page {
    static let template = "thanks"

    struct Card: Sendable {
        var partner: String
        var name: String
        var href: String
        var envelope: String?
        var starters: [String]
        /// As in "since March".
        var when: String
    }

    struct Round: Sendable {
        var action: String
        var cards: [Card]
    }

    struct Written: Sendable {
        var items: [String]
    }

    var title = "Thank-you cards"
    var lead: String
    var why = ThankYouRound.why
    var round: Round?
    var nobody: String?
    var written: Written?
    var addresses: String?
    var gifts = Path.clients(.gifts).text
}

extension ThanksPage {
    /// Someone who sent somebody since the last card, and when the first of them was.
    struct Due {
        var recipient: CardStarter.Recipient
        var since: Day
    }

    init(_ due: [Due], written: [String], from practice: Practice, on today: Day) {
        let sender = practice.clinician.isBlank ? practice.name : practice.clinician
        lead =
            due.isEmpty
            ? "Everyone has been thanked."
            : "\(capitalized(spelled(due.count))) \(due.count == 1 ? "card" : "cards"), a pen, and a quiet "
                + "half hour."
        round =
            due.isEmpty
            ? nil
            : Round(
                action: Path.clients(.thanks).text,
                cards: due.enumerated().map { turn, due in
                    Card(
                        partner: due.recipient.id.text,
                        name: due.recipient.name,
                        href: Path.partner(due.recipient.id).text,
                        envelope: due.recipient.address.isBlank ? nil : due.recipient.envelope,
                        starters: CardStarter.all(
                            for: due.recipient,
                            from: sender,
                            on: today,
                            turn: turn
                        ).map(\.text),
                        when: ThanksPage.occasion(due.since, on: today)
                    )
                }
            )
        nobody =
            due.isEmpty
            ? "Nobody has sent someone since their last card. The next round is in "
                + "\((5...10).contains(today.month) ? "December" : "June")." : nil
        self.written = written.isEmpty ? nil : Written(items: written)
        addresses =
            due.contains { !$0.recipient.address.isBlank }
            ? Path.clients(.thanksPart(.addresses)).text : nil
    }

    /// A month alone: a day next to a thank-you could tell who came.
    private static func occasion(_ day: Day, on today: Day) -> String {
        let month = Day.monthNames[day.month - 1]
        return day.year == today.year
            ? "since \(month)" : "since \(month) \(day.year)"
    }

    static let samples: [ThanksPage] = {
        let today = Day(number: 20_780)
        let mei = CardStarter.Recipient(
            id: UUIDSample.id(2),
            name: "Dr. Mei Chen",
            given: "Mei",
            address: "12 Willow Street\nPortland"
        )
        let james = CardStarter.Recipient(id: UUIDSample.id(3), name: "James Okafor")
        let practice = Practice(clinician: "Kim Park")
        return [
            ThanksPage(
                [
                    Due(recipient: mei, since: today.adding(days: -40)),
                    Due(recipient: james, since: today.adding(days: -340)),
                ],
                written: ["Ana Reyes"],
                from: practice,
                on: today
            ),
            ThanksPage([], written: [], from: practice, on: today),
        ]
    }()
}

/// Addresses to print, one a card.
struct AddressesPage: Page {
    static let template = "addresses"
    static let samples = [
        AddressesPage(
            envelopes: ["Dr. Mei Chen\n12 Willow Street\nPortland"],
            without: Without(names: ["James Okafor"])
        )
    ]

    struct Without: Sendable {
        var names: [String]
    }

    var title = "Addresses"
    var envelopes: [String]
    var without: Without?
    var back = Path.clients(.thanks).text
}
