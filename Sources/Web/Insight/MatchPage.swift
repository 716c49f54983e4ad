import Domain
import Insight

/// Three names for someone whom one can't take.
struct MatchPage: Page {
    static let template = "match"

    struct Found: Sendable {
        var rows: [Row]
        var none: String?
    }

    struct Row: Sendable {
        var name: String
        var href: String
        var initials: String
        var fit: String
        var because: String
    }

    struct Choices: Sendable {
        var id: String
        var words: [String]
    }

    var title = "Someone you can’t take"
    var lead = "Say what is needed, and nothing of who asks. Three names, each with the reason."
    var action = Path.insight(.match).text
    var specialties = ""
    var ages: [TouchForm.Option]
    var payer = ""
    var formats: [TouchForm.Option]
    var language = ""
    var problem: String?
    /// Words that partners' offers hold.
    var choices: [Choices]
    var found: Found?
}
