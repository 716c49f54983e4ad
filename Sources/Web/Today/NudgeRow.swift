import Cadence
import Domain

/// One nudge, as the list shows it.
struct NudgeRow: Sendable {
    struct Who: Sendable {
        var initials: String
        var isCore: Bool
        var href: String
    }

    struct When: Sendable {
        var text: String
        /// The full date, on hover.
        var full: String
        /// Owed, and its day has passed.
        var isLate: Bool
        /// Owed, and due today.
        var isDue: Bool
    }

    struct NotNow: Sendable {
        var action: String
        var back: String
        var partner: String
        var rule: String
        var week: String
        var month: String
        var tomorrow: String
    }

    /// A form that says that it was done, where nothing else is to be written.
    struct Confirmation: Sendable {
        var action: String
        var back: String
    }

    var who: Who?
    var title: String
    var titleHref: String?
    var because: String
    var bring: String?
    var also: [String]
    var when: When
    var minutes: String
    var didHref: String?
    /// Where what is about a client is settled; nothing of it is written here.
    var settle: Settling.Link?
    var confirmation: Confirmation?
    var notNow: NotNow
}

extension NudgeRow {
    init(_ nudge: Nudge, of relationship: Relationship?, on today: Day, back: String) {
        let partner = nudge.partner
        self.init(
            who: partner.map {
                Who(
                    initials: monogram(of: nudge.name),
                    isCore: relationship?.circle == .core,
                    href: Path.partner($0).text
                )
            },
            title: NudgeTitle.text(nudge, of: relationship),
            titleHref: partner.map { Path.partner($0).text } ?? Path.insight(.reviews).text,
            because: nudge.because,
            bring: nudge.bring.isEmpty ? nil : nudge.bring,
            also: nudge.also.map(\.because),
            when: When(nudge, on: today),
            minutes: "\(nudge.minutes) min",
            didHref: partner.flatMap { partner in
                guard nudge.rule != .loop, nudge.rule != .consent else { return nil }
                return Path.newTouch.with([
                    ("partner", partner.text), ("rule", nudge.rule.rawValue), ("back", back),
                ])
            },
            settle: partner.flatMap { Settling.Link(nudge, with: $0) },
            confirmation: partner == nil
                ? Confirmation(action: Path.reviews.text, back: back) : nil,
            notNow: NotNow(
                action: Path.snoozes.text,
                back: back,
                partner: partner?.text ?? "",
                rule: nudge.rule.rawValue,
                week: today.adding(days: 7).description,
                month: today.adding(months: 1).description,
                tomorrow: today.adding(days: 1).description
            )
        )
    }
}

extension NudgeRow.When {
    init(_ nudge: Nudge, on today: Day) {
        let isOwed = nudge.class == .obligation
        self.init(
            text: nudge.overdueDays == 0
                ? nudge.dueOn.spoken(on: today) : "\(length(ofDays: nudge.overdueDays)) late",
            full: nudge.dueOn.inFull,
            isLate: isOwed && nudge.overdueDays > 0,
            isDue: isOwed && nudge.dueOn == today
        )
    }
}

/// "2 days", "3 weeks", "4 months", as one would say it.
func length(ofDays days: Int) -> String {
    switch days {
    case ..<14: counted(days, "day", "days")
    case ..<60: counted(days / 7, "week", "weeks")
    default: counted(days / 30, "month", "months")
    }
}

/// What a nudge is called: a thing to do, with a name in it.
enum NudgeTitle {
    static func text(_ nudge: Nudge, of relationship: Relationship?) -> String {
        let name = nudge.name
        switch nudge.rule {
        case .reply: return "Answer \(name)"
        case .promise: return promise(nudge, of: relationship)
        case .loop: return "Close the loop with \(name)"
        case .consent: return "Settle what \(name) may hear"
        case .followUp: return "Follow up with \(name)"
        case .secondNote: return "A second note to \(name)"
        case .resource: return "Send \(name) something useful"
        case .meet: return "Coffee with \(name)"
        case .checkIn: return "Check in with \(name)"
        case .begin: return "Say hello to \(name)"
        case .thankYou: return "A handwritten thank-you to \(name)"
        case .give: return "Do something for \(name)"
        case .remember: return remember(nudge, of: relationship)
        case .review: return "Look over your whole network"
        }
    }

    /// "Send Mei Chen the sleep article", where the promise reads like that.
    private static func promise(_ nudge: Nudge, of relationship: Relationship?) -> String {
        guard let promise = kept(nudge, of: relationship) else {
            return "Keep your word to \(nudge.name)"
        }
        return promised(promise.text, to: nudge.name)
    }

    static func promised(_ text: String, to name: String) -> String {
        let words = text.trimmed
        guard !words.isEmpty else { return "Keep your word to \(name)" }
        let lower = words.lowercased()
        for verb in ["send ", "e-mail ", "email ", "bring ", "mail ", "lend ", "give "]
        where lower.hasPrefix(verb) {
            let rest = words.dropFirst(verb.count)
            let first = rest.prefix { $0 != " " }.lowercased()
            guard ["the", "a", "an", "my", "our", "some", "that", "this"].contains(first) else {
                break
            }
            return "\(capitalized(verb))\(name) \(rest)"
        }
        for article in ["the ", "a ", "an ", "my ", "our "] where lower.hasPrefix(article) {
            return "Get \(name) \(words)"
        }
        return "\(name): \(words)"
    }

    /// The promise that a nudge is about: the earliest that is open.
    static func kept(_ nudge: Nudge, of relationship: Relationship?) -> Promise? {
        relationship?.promises.first {
            $0.dueOn == nudge.dueOn && $0.keptOn == nil && $0.droppedOn == nil
        }
    }

    private static func remember(_ nudge: Nudge, of relationship: Relationship?) -> String {
        let detail = relationship?.details.first {
            $0.on?.day(inYear: nudge.dueOn.year) == nudge.dueOn
        }
        guard let detail, !detail.text.isBlank else { return "Think of \(nudge.name)" }
        return "\(nudge.name): \(detail.text.trimmed)"
    }
}
