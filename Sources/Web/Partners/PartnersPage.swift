import Cadence
import Domain
import Storage

/// The list of partners, with search, filters and pages.
struct PartnersPage: Page {
    static let template = "partners"

    struct Row: Sendable {
        var id: String
        var initials: String
        var isCore: Bool
        var name: String
        var href: String
        var about: String
        var circle: String
        var kind: String
        var isKindGuessed: Bool
        var isQuiet: Bool
        var isArchived: Bool
        var stage: String
        var isDrifting: Bool
        var last: String
        var lastFull: String
    }

    struct Note: Sendable {
        struct Piece: Sendable {
            var text: String
            var isMatch: Bool
        }

        var name: String
        var href: String
        var when: String
        var pieces: [Piece]
    }

    struct Notes: Sendable {
        var items: [Note]
    }

    struct Many: Sendable {
        var action = Path.many.text
        var back: String
        var circles: [TouchForm.Option]
        var kinds: [TouchForm.Option]
    }

    struct List: Sendable {
        var rows: [Row]
        var many: Many
    }

    var title = "Partners"
    var lead: String
    var new = Path.newPartner.text
    var words: String
    var kinds: [TouchForm.Option]
    var circles: [TouchForm.Option]
    var stages: [TouchForm.Option]
    var states: [TouchForm.Option]
    var sorts: [TouchForm.Option]
    var tags: Tags?
    var isFiltered: Bool
    /// By more than words.
    var isNarrowed: Bool
    var clear = Path.partners.text
    var guesses: Guesses?
    var list: List?
    var nobody: String?
    var notes: Notes?
    var previous: String?
    var next: String?
    var position: String

    struct Tags: Sendable {
        var options: [TouchForm.Option]
    }

    struct Guesses: Sendable {
        var text: String
        var href: String
    }
}

extension PartnersPage.Row {
    init(_ row: PartnerPage.Row, on today: Day) {
        self.init(
            id: row.id.text,
            initials: monogram(of: row.name),
            isCore: row.circle == .core,
            name: row.name,
            href: Path.partner(row.id).text,
            about: [row.role, row.organization].filter { !$0.isEmpty }.joined(separator: " · "),
            circle: row.circle.label,
            kind: row.kind.label,
            isKindGuessed: row.isKindGuessed,
            isQuiet: row.quiet,
            isArchived: row.archived,
            stage: row.stage.label,
            isDrifting: row.stage == .drifting,
            last: ago(row.lastTouch, on: today),
            lastFull: row.lastTouch?.inFull ?? ""
        )
    }
}

/// "today", "5 days ago", "3 weeks ago", "2 years ago".
func ago(_ day: Day?, on today: Day) -> String {
    guard let day else { return "not yet" }
    switch today - day {
    case ..<0: return day.inWords(inYear: today.year)
    case 0: return "today"
    case 1: return "yesterday"
    case ..<14: return "\(today - day) days ago"
    case ..<60: return "\((today - day) / 7) weeks ago"
    case ..<730: return "\((today - day) / 30) months ago"
    default: return "\((today - day) / 365) years ago"
    }
}
