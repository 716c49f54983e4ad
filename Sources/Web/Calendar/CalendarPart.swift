import Domain

/// What goes into other programs' calendars and address books.
enum CalendarPart: Hashable, Sendable {
    /// Where the feed's address is told and renewed.
    case address
    case feed(secret: String)
    /// One partner as a card.
    case card(PartnerID)

    var text: String {
        switch self {
        case .address: "/calendar"
        case .feed(let secret): "/calendar/\(percentEncoded(secret)).ics"
        case .card(let id): "/partners/\(percentEncoded(id.text))/card.vcf"
        }
    }
}
