/// A page: prepared strings for a template, with samples that reach every part of it.
protocol Page: Sendable {
    /// The template's file name without its extension.
    static var template: String { get }
    /// Models that together show everything the template can show.
    static var samples: [Self] { get }
    /// What stands in the browser's tab, before the product's name.
    var title: String { get }
}

/// What a template is rendered with: the page, and what is around it.
struct Sheet<Content: Page>: Sendable {
    var chrome: Chrome
    var page: Content
}

/// What is around every page: its title, where one can go, and what was just done.
struct Chrome: Sendable {
    struct Link: Sendable {
        var label: String
        var href: String
        var isCurrent = false
        var count: String?
        /// The key that goes there behind `g`.
        var key: String?
    }

    var title: String
    var style: String
    var script: String
    /// Nil before anyone has signed in.
    var signedIn: SignedIn?

    struct SignedIn: Sendable {
        var links: [Link]
        var moreLinks: [Link]
        var isInMore: Bool
        /// The first tabs on a phone, before and after the Log button.
        var tabsBefore: [Link]
        var tabsAfter: [Link]
        /// All places that are not among the tabs.
        var tabsMore: [Link]
        var isInTabsMore: Bool
        var logHref: String
        var endHref: String
        var lockHref: String
        /// Where one is, to come back after locking.
        var here: String
        var flash: FlashNote?
    }

    struct FlashNote: Sendable {
        var text: String
        var undo: Undo?
    }

    /// A form that takes back what was just done.
    struct Undo: Sendable {
        var action: String
        var back: String
    }
}
