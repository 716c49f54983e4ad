public import Domain

/// The first lines of a handwritten card, in the user's own voice; nothing in it can hold a client.
public struct CardStarter: Hashable, Sendable {
    public let text: String

    /// To whom a card goes: what may be said on it, and no more.
    public struct Recipient: Hashable, Sendable {
        public var id: PartnerID
        public var name: String
        public var given: String
        public var organization: String
        /// The lines of the postal address; empty when not known.
        public var address: String

        public init(
            id: PartnerID,
            name: String,
            given: String = "",
            organization: String = "",
            address: String = ""
        ) {
            self.id = id
            self.name = name
            self.given = given
            self.organization = organization
            self.address = address
        }

        public init(_ partner: Partner) {
            self.init(
                id: partner.id,
                name: partner.name,
                given: partner.given,
                organization: partner.organization,
                address: partner.address
            )
        }

        /// As it is written on the envelope: name, organization, address.
        public var envelope: String {
            [name, organization, address].filter { !$0.isBlank }.joined(separator: "\n")
        }
    }

    /// A few starters to choose from; the next card of a sitting begins with another one.
    ///
    /// - Parameters:
    ///   - recipient: to whom.
    ///   - sender: who signs.
    ///   - day: the day of the sitting, for the season.
    ///   - turn: the number of the card in the sitting, so that cards don't all begin alike.
    /// - Returns: each of them once.
    public static func all(
        for recipient: Recipient,
        from sender: String,
        on day: Day,
        turn: Int = 0
    ) -> [CardStarter] {
        let called = recipient.given.isBlank ? recipient.name : recipient.given
        let bodies = [
            "I’ve been thinking about the people who make my work possible, and you are one of them. "
                + "Thank you for your trust these past months.",
            "\(season(of: day)) is when I stop and write to the colleagues I’m grateful for. Thank you "
                + "for thinking of me.",
            "It means a great deal to know that people are in good hands on your side and on mine. "
                + "Thank you for that.",
        ]
        let first = ((turn % bodies.count) + bodies.count) % bodies.count
        return (bodies[first...] + bodies[..<first]).map { body in
            CardStarter(text: "Dear \(called),\n\n\(body)\n\nWarmly,\n\(sender.trimmed)")
        }
    }

    private static func season(of day: Day) -> String {
        (4...9).contains(day.month) ? "The middle of the year" : "The end of the year"
    }
}

/// The half-yearly sitting: cards by hand, in June and in December.
public enum ThankYouRound {
    /// Where and when, in one sentence.
    public static let why =
        "Twice a year, a handwritten card to each partner who sent someone since the last one. It "
        + "thanks for trust, and names nobody."
}
