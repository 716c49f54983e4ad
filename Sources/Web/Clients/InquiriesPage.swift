import Consent
import Domain

/// The list of inquiries: who waits for a word, who for an opening, and who was.
struct InquiriesPage: Page {
    static let template = "inquiries"

    struct Row: Sendable {
        var href: String
        var name: String
        var needs: String
        var source: String
        var asked: String
        var askedFull: String
        var state: String
        /// Something is to be done.
        var isWaiting: Bool
        var since: String
        var sinceFull: String
        var fit: String?
    }

    struct List: Sendable {
        var rows: [Row]
    }

    /// Whom to call when there is room.
    struct Calling: Sendable {
        struct Person: Sendable {
            var name: String
            var href: String
            var reason: String
        }

        var text: String
        var people: [Person]
    }

    /// Those that came by the website meanwhile.
    struct Posted: Sendable {
        var text: String
        var action = Path.programs(.takingIn).text
    }

    struct Search: Sendable {
        var action = Path.clients(.search).text
        var words: String
    }

    var title = "Inquiries"
    var lead: String
    var call = Path.clients(.call).text
    var search: Search
    var action = Path.clients(.inquiries).text
    var filters: [Chrome.Link]
    var show: String
    var sources: [TouchForm.Option]
    var calling: Calling?
    var posted: Posted?
    var list: List?
    var nobody: String?
    var previous: String?
    var next: String?
    var position: String
    var disclosures = Path.clients(.disclosures).text
}

/// Which inquiries a list shows.
enum InquiryFilter: String, CaseIterable, Sendable {
    case open, waiting, came, closed, all

    var label: String {
        switch self {
        case .open: "Open"
        case .waiting: "Waitlist"
        case .came: "Came"
        case .closed: "Closed"
        case .all: "All"
        }
    }

    var nobody: String {
        switch self {
        case .open:
            "Nobody waits for a word from you. When the next call comes, note it here: who it was, "
                + "how they heard about you, and what they need."
        case .waiting: "Nobody waits for an opening."
        case .came: "Nobody has come to a first session yet."
        case .closed: "Nothing is closed yet."
        case .all:
            "Nobody has asked yet. A call takes thirty seconds to note, and afterwards you know who "
                + "sends you clients."
        }
    }

    func includes(_ inquiry: Inquiry, on day: Day) -> Bool {
        let state = inquiry.state(on: day)
        let isWaiting = inquiry.isOnWaitlist(on: day)
        return switch self {
        case .open: state != .closed && state != .attended
        case .waiting: isWaiting
        case .came: state == .attended
        case .closed: state == .closed && !isWaiting
        case .all: true
        }
    }
}

extension Inquiry {
    /// Whether they wait for an opening.
    func isOnWaitlist(on day: Day) -> Bool {
        state(on: day) == .closed && closing?.reason == .waitlist
    }
}
