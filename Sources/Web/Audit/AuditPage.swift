import Domain
import Vault

/// The log of what was done: it only grows, and no name of a client is in it.
struct AuditPage: Page {
    static let template = "audit"

    struct Row: Sendable {
        var number: String
        var when: String
        /// The name of who did it, or what it was.
        var who: String
        var what: String
        var about: About?
        /// Why something was held back, or on what ground it was told.
        var basis: String?
        var ended: String
        var isUnusual: Bool
    }

    /// The record that a row is about.
    struct About: Sendable {
        var label: String
        /// Its page, where it has one.
        var href: String?
    }

    /// What came of looking whether anyone changed it.
    struct Check: Sendable {
        var text: String
        var isWhole: Bool
    }

    struct Checking: Sendable {
        var action = Path.clients(.auditCheck).text
        var anchor: String
    }

    var title = "What was done"
    var lead: String
    var check: Check?
    var checking: Checking
    var anchor = Path.clients(.auditAnchor).text
    var filters: [TouchForm.Option]
    var action = Path.clients(.audit).text
    var rows: [Row]
    var older: String?
    var newest: String?
}

/// Where the log stands now, to print and lay beside the backups.
struct AnchorPage: Page {
    static let template = "anchor"
    static let samples = [
        AnchorPage(
            practice: "Willow Street",
            day: "Monday, 23 November 2026",
            anchor: "41 9f2c0a11 …"
        )
    ]

    var title = "Where the log stands"
    var practice: String
    var day: String
    var anchor: String
    var back = Path.clients(.audit).text
}
