import Domain
import Letters
import Storage

/// Writing a letter: whom it is for, the words, and the second reader in the margin.
struct LetterPage: Page {
    static let template = "letter"
    static let samples: [LetterPage] = {
        let partner = Partner(
            id: UUIDSample.id(1),
            name: "Dr. Mei Chen",
            kind: .medical,
            role: "pediatrician",
            addedOn: Day(number: 20_000),
            research: "Focus: teen sleep\nHer slides are online."
        )
        var full = LetterPage(
            LetterDraft(
                id: UUIDSample.id(2),
                partner: partner.id,
                startedOn: Day(number: 20_780),
                subject: "Your talk",
                text: "Dear Dr. Chen,"
            ),
            to: partner,
            isKept: true,
            starter: Starter(work: "I help people sleep."),
            problem: "That names a client.",
            meanwhile: .sample
        )
        full.verdicts = .sample
        var bare = LetterPage(
            LetterDraft(id: UUIDSample.id(2), partner: partner.id, startedOn: Day(number: 20_780)),
            to: partner,
            isKept: false
        )
        bare.found = []
        bare.missing = "Nothing is noted of their work yet."
        return [full, bare]
    }()

    /// What is known of the recipient.
    struct Found: Sendable {
        var label: String
        var text: String
    }

    /// The letter's parts, each in the user's own words.
    struct StarterForm: Sendable {
        struct Field: Sendable {
            var name: String
            var label: String
            var hint: String
            var value: String
            var example: String
        }

        var action = Path.outreach(.starter).text
        var to: String
        var fields: [Field]
        var isOpen: Bool
    }

    var title: String
    var action: String
    var reading = Path.outreach(.reading).text
    var letters = Path.letters.text
    var to: String
    var name: String
    var about: String?
    var partnerHref: String
    var researchHref: String
    var subject: String
    var text: String
    var verdicts: Verdicts
    var found: [Found]
    var missing: String?
    var starter: StarterForm?
    var removal: PersonPage.Act?
    var problem: String?
    var meanwhile: Meanwhile?
}

extension LetterPage {
    init(
        _ letter: LetterDraft,
        to partner: Partner,
        isKept: Bool,
        starter: Starter? = nil,
        problem: String? = nil,
        meanwhile: Meanwhile? = nil
    ) {
        let card = ResearchCard(partner.research)
        title = "To \(partner.name)"
        action = (isKept ? Path.outreach(.letter(letter.id)) : .letters).text
        to = partner.id.text
        name = partner.name
        let words = [partner.role, partner.organization].filter { !$0.isBlank }
        about = words.isEmpty ? nil : words.joined(separator: " · ")
        partnerHref = Path.partner(partner.id).text
        researchHref = Path.outreach(.research(partner.id)).with([
            ("back", isKept ? action : Path.letter(to: partner.id))
        ])
        subject = letter.subject
        text = letter.text
        verdicts = Verdicts(letter, to: partner)
        found =
            ResearchCard.Field.allCases.filter { !card[$0].isEmpty }
            .map { Found(label: $0.label, text: card[$0]) }
            + (card.notes.isEmpty ? [] : [Found(label: "Noted", text: card.notes)])
        missing =
            card.isEmpty
            ? "Nothing is noted of their work yet. Five minutes on their page or their last talk "
                + "make the difference between a letter and a circular." : nil
        self.starter = starter.map { StarterForm($0, to: partner.id, isOpen: letter.text.isBlank) }
        removal =
            isKept
            ? PersonPage.Act(
                action: Path.outreach(.letterPart(letter.id, .removal)).text,
                back: Path.letters.text,
                label: "Throw it away"
            ) : nil
        self.problem = problem
        self.meanwhile = meanwhile
    }
}

extension Shown {
    init(_ letter: LetterDraft) {
        self.init([("Subject", letter.subject), ("Letter", letter.text)])
    }
}

extension LetterPage.StarterForm {
    init(_ starter: Starter, to partner: PartnerID, isOpen: Bool) {
        to = partner.text
        let parts: [(String, Guidance, String, String)] = [
            ("noticed", .noticed, starter.noticed, "I heard your talk on teen sleep in March."),
            ("work", .whatIDo, starter.work, "I help families when a child can’t sleep."),
            (
                "both", .both, starter.both,
                "It would help the families we both see if we knew each other’s work."
            ),
            ("step", .step, starter.step, "a short coffee near your clinic"),
        ]
        fields = parts.map { name, guidance, value, example in
            Field(
                name: name,
                label: guidance.label,
                hint: guidance.hint,
                value: value,
                example: example
            )
        }
        fields.append(
            Field(
                name: "times",
                label: Guidance.times.label,
                hint: Guidance.times.hint,
                value: starter.times,
                example: "Tuesday at noon or Friday at eight"
            )
        )
        self.isOpen = isOpen
    }
}

extension Verdicts {
    init(_ letter: LetterDraft, to partner: Partner) {
        let card = ResearchCard(partner.research)
        self.init(
            subject: letter.subject,
            text: letter.text,
            to: partner.kind,
            research: [partner.organization, partner.role].filter { !$0.isBlank }
                + card.ofTheirWork,
            hasResearched: !card.isEmpty
        )
    }
}

extension ResearchCard.Field {
    var label: String { rawValue }
}
