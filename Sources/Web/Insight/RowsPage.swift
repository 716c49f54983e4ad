import Domain
import Insight

/// The inquiries behind a number.
struct RowsPage: Page {
    static let template = "insight-rows"

    struct Row: Sendable {
        var day: String
        var dayFull: String
        var source: String
        var href: String?
        /// As the client is called here; only an unlocked session opens it.
        var client: String
        var inquiry: String
        var outcome: String
        var treatment: String
        var fit: String
    }

    struct List: Sendable {
        var rows: [Row]
    }

    /// How many rows one page has.
    static let limit = 100

    var title: String
    var lead: String
    var list: List?
    var back: String
    var previous: String?
    var next: String?
}

extension Selection {
    /// "who came to a first session", behind "those".
    var inWords: String {
        switch outcome {
        case .any: "who asked"
        case .decided: "whose outcome is known"
        case .pending: "who are still open"
        case .attended: "who came to a first session"
        case .noShow: "who didn’t come"
        case .expected: "who came to the first session or stayed away"
        case .began: "who began"
        case .ended: "whose treatment has ended"
        case .ongoing: "who are still in treatment"
        case .completed: "who finished as planned"
        case .fitKnown: "whose needs are known"
        }
    }
}
