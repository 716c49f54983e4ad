import Cadence
import Domain

/// The whole network as three rings: server-rendered, with a table that says the same.
struct CirclesPage: Page {
    static let template = "circles"

    struct Ring: Sendable {
        var radius: String
        var label: String
        var labelY: String
    }

    struct Dot: Sendable {
        var href: String
        /// What is read aloud and shown on hover.
        var words: String
        var initials: String
        var x: String
        var y: String
        var radius: String
        /// The part of the circle that is filled, as a path.
        var fill: String?
        var isDue: Bool
        var isFull: Bool
        /// Their place among all dots.
        var number: Int
    }

    /// That two people know each other: a line between them.
    struct Line: Sendable {
        var path: String
        /// The places of the two among all dots, by which a script finds them.
        var ends: String
    }

    struct Row: Sendable {
        var name: String
        var href: String
        var circle: String
        var stage: String
        var last: String
        var due: String
    }

    struct Group: Sendable {
        /// Of the initials, in the picture's units.
        var size: String
        var dots: [Dot]
    }

    struct Picture: Sendable {
        var rings: [Ring]
        var lines: [Line]
        var groups: [Group]
        var beyond: String?
    }

    struct Table: Sendable {
        var rows: [Row]
    }

    var title = "Circles"
    var lead: String
    var picture: Picture?
    var table: Table?
    var other: Chrome.Link?
    var choose = Path.start(.circles).text
    var partners = Path.partners.text
}
