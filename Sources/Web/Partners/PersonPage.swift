import Cadence
import Domain
import Storage

/// One partner: who they are, what to do, and what was.
struct PersonPage: Page {
    static let template = "person"

    struct Fact: Sendable {
        var label: String
        var text: String
        var href: String?
    }

    struct Link: Sendable {
        var name: String
        var href: String
    }

    struct Act: Sendable {
        var action: String
        var back: String
        var label: String
        /// A field that the button sends.
        var name = "to"
        var value = ""
    }

    struct Word: Sendable {
        var text: String
        var when: String
        var whenFull: String
        var isLate: Bool
        var isDue: Bool
        var acts: [Act]
        /// Which promise it is, if it is one.
        var promise: PromiseID?
    }

    struct Entry: Sendable {
        var day: String
        var dayFull: String
        var headline: String
        var about: String
        var note: String?
        var isMeeting: Bool
        /// A meeting as a file for a calendar.
        var calendar: String?
        var waits: Bool
        var removal: Act?
        var touch: TouchID
        /// What is said of it when a colleague did it.
        var headlineOfColleague: String
    }

    struct Timeline: Sendable {
        var filters: [Chrome.Link]
        var entries: [Entry]
        var count: String
        var older: String?
    }

    struct Adding: Sendable {
        var action: String
        var back: String
        var people = Path.people.text
        var due = ""
    }

    struct Standing: Sendable {
        var stage: String
        var reason: String
        var last: String
        var lastFull: String
        var next: String
        var nextWhen: String
    }

    struct Introduction: Sendable {
        var sentence: String
        var name: String
        var href: String
    }

    struct Tie: Sendable {
        var name: String
        var href: String
        var removal: Act
    }

    struct Notices: Sendable {
        var text: String
        var links: [Link]
    }

    var title: String
    var initials: String
    var isCore: Bool
    var about: String?
    var circleLine: String
    var isQuiet: Bool
    var isArchived: Bool
    var logHref: String
    var editHref: String
    var mergeHref: String
    var writeHref: String
    var meetHref: String
    var researchHref: String
    var menu: [Act]
    var circles: Circles
    var lookalikes: Notices?
    var standing: Standing
    var facts: [Fact]
    var met: Met
    var tags: [String]
    var promises: [Word]
    var kept: Words?
    var promising: Adding
    var details: [Word]
    var remembering: Adding
    var timeline: Timeline?
    var offers: [Fact]
    var accepting: String?
    var research: String?
    /// Who could introduce one; nil for whoever was met.
    var introduction: Introduction?
    var ties: [Tie]
    var tying: Adding

    struct Words: Sendable {
        var items: [Word]
        var count: Int
    }

    struct Circles: Sendable {
        var action: String
        var back: String
        var options: [TouchForm.Option]
    }

    struct Met: Sendable {
        var since: String
        var through: Link?
        var introduced: [Link]
        var introducedLabel: String?
    }
}
