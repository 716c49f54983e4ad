/// What a column of a sheet can mean; its raw value is what a page or a command calls it.
public enum Field: String, CaseIterable, Sendable {
    case name, prefix, given, middle, family, suffix, organization, role, specialty
    case email, phone, website, npi
    /// A whole address in one cell.
    case address
    case street, poBox = "po-box", city, region, postalCode = "postal-code", country
    case birthday, birthYear = "birth-year", birthMonth = "birth-month", birthDay = "birth-day"
    case notes, tags, kind, circle, accepting, quiet, archived
    case metThrough = "met-through"
    case payers, ages, languages, formats
    case firstMeeting = "first-meeting"
    case lastMeeting = "last-meeting"
    case lastVideo = "last-video"
    case lastCall = "last-call"
    case lastEmail = "last-email"
    case lastText = "last-text"
    case lastContact = "last-contact"
    case followUp = "follow-up"
    /// A log's own columns: when, what, how, how long.
    case date, what, how, minutes
    /// Kept in the research as `Heading: value`.
    case research
    /// An exporter's bookkeeping: kept in the research where it says something.
    case bookkeeping
    /// What a neighbouring column is called: Google's `Type` and `Label`.
    case label
    /// A value whose meaning its `label` says: relations, events, custom fields.
    case labelled
    /// About clients: left out.
    case clients
    /// Left out because the user said so.
    case nothing

    /// Whether it holds days, whose order of day and month is decided for the whole column.
    var isDay: Bool {
        switch self {
        case .birthday, .firstMeeting, .lastMeeting, .lastVideo, .lastCall, .lastEmail, .lastText,
            .lastContact, .followUp, .date:
            true
        default: false
        }
    }
}
