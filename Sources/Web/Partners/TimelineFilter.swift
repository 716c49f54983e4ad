import Domain

/// Which touches of a partner the timeline shows.
enum TimelineFilter: String, CaseIterable, Sendable {
    case all
    case meetings
    case mine = "from-me"
    case theirs = "from-them"
    case notes

    /// How many touches are looked through for a filter.
    static let reach = 500

    var label: String {
        switch self {
        case .all: "All"
        case .meetings: "Meetings"
        case .mine: "From me"
        case .theirs: "From them"
        case .notes: "With a note"
        }
    }

    func holds(_ touch: Touch) -> Bool {
        switch self {
        case .all: true
        case .meetings: touch.channel.isMeeting
        case .mine: touch.direction == .out
        case .theirs: touch.direction == .inbound
        case .notes: !touch.note.isBlank
        }
    }
}
