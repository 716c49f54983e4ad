import Cadence
import Domain

/// The list of the day: what is owed, whom to tend, and what was done.
struct TodayPage: Page {
    static let template = "today"

    struct Section: Sendable {
        var heading: String
        var nudges: [NudgeRow]
    }

    struct Done: Sendable {
        var text: String
        var undo: Chrome.Undo?
    }

    struct Later: Sendable {
        var when: String
        var full: String
        var title: String
        var href: String
    }

    struct Core: Sendable {
        struct One: Sendable {
            var initials: String
            var name: String
            var href: String
            var isStale: Bool
        }

        var sentence: String
        var people: [One]
    }

    struct Budget: Sendable {
        var label: String
        var href: String
        var isCurrent: Bool
    }

    struct Invitation: Sendable {
        var heading: String
        var text: String
        var label: String
        var href: String
        var otherLabel: String
        var otherHref: String
    }

    var title: String
    var lead: String
    var line: LineForm
    var notices: [String]
    var invitation: Invitation?
    /// Everything is done, or nothing is due.
    var rest: String?
    var sections: [Section]
    var beyond: Beyond?
    var done: DoneList?
    var budgets: [Budget]
    /// Where several work: whose list it is, and the way to the other.
    var whose: Whose?
    var hasAside: Bool
    var later: LaterList?
    var core: Core?

    struct Whose: Sendable {
        var links: [Budget]

        init(isWhole: Bool) {
            links = [
                Budget(label: "Mine", href: Path.today.text, isCurrent: !isWhole),
                Budget(
                    label: "The whole practice’s",
                    href: Path.today.with([("whose", "practice")]),
                    isCurrent: isWhole
                ),
            ]
        }
    }

    struct Beyond: Sendable {
        var text: String
        var href: String
    }

    struct DoneList: Sendable {
        var items: [Done]
    }

    struct LaterList: Sendable {
        var items: [Later]
    }
}

/// The one line in which one says what happened.
struct LineForm: Sendable {
    var action = Path.lines.text
    var back: String
    var text = ""
    var hearing = Path.hearing.text
}
