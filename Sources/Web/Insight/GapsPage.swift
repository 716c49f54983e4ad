import Domain
import Insight

/// Who is missing: kinds by stage, and what nobody one has met covers.
struct GapsPage: Page {
    static let template = "gaps"

    var title = "Who is missing"
    var lead: String
    var gaps: GapList
    var introductions = Path.insight(.introductions).text
}

/// What is missing, each with a way on.
struct GapList: Sendable {
    struct Cell: Sendable {
        var text: String
        var href: String?
    }

    struct Row: Sendable {
        var kind: String
        var cells: [Cell]
    }

    struct Grid: Sendable {
        var stages: [String]
        var rows: [Row]
    }

    struct Gap: Sendable {
        var text: String
        /// Why it matters: asked for, or one's own offer.
        var why: String?
        /// Whom one could get to know.
        var prospects: [Chrome.Link]
        /// Whom one could ask.
        var ask: Ask?
    }

    struct Ask: Sendable {
        var people: [Chrome.Link]
    }

    struct Topic: Sendable {
        var heading: String
        var gaps: [Gap]
        var beyond: String?
    }

    var grid: Grid?
    var topics: [Topic]
    /// Nothing is missing, as far as one can see.
    var none: String?
}

/// Where to start: those not met yet, by who could introduce one.
struct IntroductionsPage: Page {
    static let template = "introductions"

    struct Row: Sendable {
        var name: String
        var href: String
        var sentence: String?
        var askHref: String?
        var ask: String
    }

    struct List: Sendable {
        var rows: [Row]
    }

    var title = "Start where you know someone"
    var lead: String
    var warm: List?
    var cold: List?
    var partners = Path.partners.text
}
