import Domain
import Storage

/// What to find out about someone before reaching out, with room for it.
struct ResearchPage: Page {
    static let template = "research"
    static let samples = [
        ResearchPage(
            Partner(
                id: UUIDSample.id(1),
                name: "Mei Chen",
                kind: .medical,
                website: "example.org",
                addedOn: Day(number: 20_000),
                research: "Focus: teen sleep\nHer slides are online."
            ),
            version: 3,
            way: Way(people: [Step(name: "Rosa", href: "/partners/b", joint: ", who knows ")]),
            back: "/partners/a",
            problem: "Someone changed it."
        )
    ]

    struct Field: Sendable {
        var name: String
        var label: String
        var hint: String
        var value: String
    }

    struct Step: Sendable {
        var name: String
        var href: String
        /// What leads on to the next: ", who knows ".
        var joint: String
    }

    struct Way: Sendable {
        var people: [Step]
    }

    var title: String
    var action: String
    var back: String
    var version: String
    var website: Chrome.Link?
    var way: Way?
    var fields: [Field]
    var notes: String
    var problem: String?
}

extension ResearchPage {
    init(
        _ partner: Partner,
        version: Int,
        way: Way?,
        back: String,
        problem: String? = nil
    ) {
        let card = ResearchCard(partner.research)
        title = "What to find out about \(partner.name)"
        action = Path.outreach(.research(partner.id)).text
        self.back = back
        self.version = String(version)
        website = PersonPage.safeLink(partner.website).map {
            Chrome.Link(label: partner.website, href: $0)
        }
        self.way = way
        fields = ResearchCard.Field.allCases.map { field in
            Field(
                name: field.key,
                label: field.label,
                hint: field.hint(for: partner.kind),
                value: card[field]
            )
        }
        notes = card.notes
        self.problem = problem
    }
}

extension ResearchCard.Field {
    /// The field's name in a form.
    var key: String {
        switch self {
        case .focus: "focus"
        case .recent: "recent"
        case .serves: "serves"
        case .lacks: "lacks"
        case .introduction: "introduction"
        }
    }

    /// Where to look, or what to ask.
    func hint(for kind: Partner.Kind) -> String {
        switch self {
        case .focus:
            "What their page, their name plate or their colleagues say they do best."
        case .recent:
            "A talk, an article, a program, a line in the local paper: something you can name."
        case .serves: "Which \(kind.people) come to them, from where, at what age."
        case .lacks:
            "For whom do they find nobody? This is where you, or someone you know, can help."
        case .introduction:
            "Someone who knows both of you. One warm word is worth ten cold letters."
        }
    }
}

extension Partner.Kind {
    /// The people whom they see.
    var people: String {
        switch self {
        case .medical: "patients"
        case .school: "students and families"
        case .mentalHealth, .legal: "clients"
        case .community, .other: "people"
        }
    }
}
