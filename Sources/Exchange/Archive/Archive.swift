public import Domain

/// Everything a practice has written down, as JSON Lines: one record a line.
///
/// What is absent is unknown, and so is an empty text, an empty day, an empty list or null.
public enum Archive {
    /// The types of records, in the order in which an archive holds them.
    public enum RecordType: String, CaseIterable, Sendable {
        case practice, partner, knows, touch, promise, detail, snooze, review, gift
        case inquiry, episode, authorization, disclosure

        /// Whether it says something about a client, and stays out unless the owner asks for it.
        public var isAboutClient: Bool {
            switch self {
            case .inquiry, .episode, .authorization, .disclosure: true
            default: false
            }
        }
    }

    /// One line of an archive.
    public enum Record: Hashable, Sendable {
        case practice(Practice)
        case partner(Partner)
        case knows(Tie)
        case touch(Touch)
        case promise(Promise)
        case detail(Detail)
        case snooze(Snooze)
        case review(Review)
        case gift(Gift)
        case inquiry(Inquiry)
        case episode(Episode)
        case authorization(Authorization)
        case disclosure(Disclosure)

        public var type: RecordType {
            switch self {
            case .practice: .practice
            case .partner: .partner
            case .knows: .knows
            case .touch: .touch
            case .promise: .promise
            case .detail: .detail
            case .snooze: .snooze
            case .review: .review
            case .gift: .gift
            case .inquiry: .inquiry
            case .episode: .episode
            case .authorization: .authorization
            case .disclosure: .disclosure
            }
        }
    }

    /// The longest line that is read, in bytes.
    public static let longestLine = 4 << 20
    /// The longest text of a field that is read, in Unicode scalars; names have a limit of their own.
    public static let longestText = 1_000_000
}
