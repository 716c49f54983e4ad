import Consent
import Domain

/// Telling a partner what a client has permitted, or the reason why not, and what can be said instead.
struct LoopPage: Page {
    static let template = "loop"

    /// What may be told: a message, and the ways on which it goes.
    struct Message: Sendable {
        var action: String
        var milestone: String
        var basis: String
        var subject: String
        var text: String
        var notice: String?
        var ways: [Way]
        /// It was told before.
        var again: String?
    }

    /// A button that sends on one way.
    struct Way: Sendable {
        var value: String
        var label: String
        var isFirst: Bool
    }

    /// What else is in the scope.
    struct Choices: Sendable {
        var action: String
        var options: [Step]
    }

    struct Step: Sendable {
        var value: String
        var label: String
        var isCurrent: Bool
    }

    struct Blocked: Sendable {
        var reason: String
        var asking: String
        var askingLabel: String
    }

    /// A thank-you that names nobody.
    struct NoName: Sendable {
        var action: String
        var partner: String
        var back: String
        var why: String
        var text: String
        var ways: [Way]
    }

    var title = "Closing the loop"
    var heading: String
    var client: String
    var problem: String?
    var choices: Choices?
    var message: Message?
    var blocked: Blocked?
    var noName: NoName?
    var back: String
}

/// How a message leaves.
enum LoopWay: String, CaseIterable, Sendable {
    case mail, file, print, copy, phone

    var label: String {
        switch self {
        case .mail: "Open it in my mail program"
        case .file: "Keep it as a mail file"
        case .print: "Print it"
        case .copy: "Copy it"
        case .phone: "I tell them by phone"
        }
    }

    /// The channel of the touch.
    var channel: Touch.Channel {
        switch self {
        case .mail, .file: .email
        case .print: .letter
        case .copy: .text
        case .phone: .phone
        }
    }

    static func all(hasAddress: Bool, callsToo: Bool = true) -> [LoopPage.Way] {
        let order: [LoopWay] =
            hasAddress
            ? [.mail, .file, .print, .copy, .phone] : [.print, .copy, .mail, .file, .phone]
        return order.filter { callsToo || $0 != .phone }.enumerated().map { index, way in
            LoopPage.Way(value: way.rawValue, label: way.label, isFirst: index == 0)
        }
    }
}

/// A message that has been let go and written down, for the way that was chosen.
struct SentPage: Page {
    static let template = "sent"
    static let samples = [
        SentPage(
            heading: "Written down. Now send it.",
            lead: "It is in the list of what was told.",
            text: "Dear Mei",
            mail: "mailto:mei@example.org",
            file: "/inquiries/1/sent/a.eml",
            isPrinted: true,
            isCopied: true,
            address: "Mei Chen\n1 Main St",
            back: "/inquiries/1"
        )
    ]

    var title = "Written down"
    var heading: String
    var lead: String
    var text: String
    var mail: String?
    var file: String?
    var isPrinted: Bool
    var isCopied: Bool
    var address: String?
    var back: String
}
