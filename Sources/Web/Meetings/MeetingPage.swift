import Cadence
import Domain
import Storage

/// What to have read before a meeting: for the phone in one's pocket, or on paper.
struct MeetingPage: Page {
    static let template = "meeting"
    static let samples = [
        MeetingPage(
            title: "Before you meet Mei Chen",
            lead: "Ask, and listen.",
            occasions: [Chrome.Link(label: "First meeting", href: "/partners/a", isCurrent: true)],
            about: ["pediatrician", "Valley Pediatrics"],
            circle: "In your wider circle since 3 May.",
            found: [LetterPage.Found(label: "Focus", text: "teen sleep")],
            said: Said(
                entries: [Entry(when: "3 August", headline: "You called", note: "Spoke of sleep.")]
            ),
            promises: Lines(items: [Line(text: "send the article", when: "Friday")]),
            details: Lines(items: [Line(text: "son starts college", when: "")]),
            questions: ["How did you come to teen sleep?"],
            ifAsked: Asked(lines: ["I help families sleep."]),
            noWords: Chrome.Link(label: "Write it once", href: "/about-me"),
            bring: Lines(items: [Line(text: "“Sleep in one page”", when: "")]),
            invitation: Inviting(action: "/partners/a/meeting/invitation.ics"),
            notesHref: "/partners/a/meeting/notes",
            researchHref: "/partners/a/research",
            back: "/partners/a"
        )
    ]

    struct Entry: Sendable {
        var when: String
        var headline: String
        var note: String?
    }

    struct Said: Sendable {
        var entries: [Entry]
    }

    struct Line: Sendable {
        var text: String
        var when: String
    }

    struct Lines: Sendable {
        var items: [Line]

        /// Nil when there are none, so that the heading goes, too.
        static func some(_ items: [Line]) -> Lines? { items.isEmpty ? nil : Lines(items: items) }
    }

    struct Asked: Sendable {
        var lines: [String]
    }

    /// Where a meeting is put into a calendar.
    struct Inviting: Sendable {
        var action: String
        var minutes = "45"
    }

    var title: String
    var lead: String
    var occasions: [Chrome.Link]
    var about: [String]
    var circle: String
    var found: [LetterPage.Found]
    var said: Said?
    var promises: Lines?
    var details: Lines?
    var questions: [String]
    var ifAsked: Asked?
    var noWords: Chrome.Link?
    var bring: Lines?
    var invitation: Inviting
    var notesHref: String
    var researchHref: String
    var back: String
}

extension MeetingPage {
    init(
        _ profile: Profile,
        _ occasion: Occasion,
        aboutMe: AboutMe,
        bring titles: [String],
        on today: Day
    ) {
        let partner = profile.partner
        let card = ResearchCard(partner.research)
        title = "Before you meet \(partner.name)"
        lead = occasion.lead
        occasions = Occasion.allCases.map {
            Chrome.Link(
                label: $0.label,
                href: Path.outreach(.meeting(partner.id)).with([("as", $0.rawValue)]),
                isCurrent: $0 == occasion
            )
        }
        about = [partner.role, partner.organization].filter { !$0.isBlank }
        circle =
            capitalized(partner.circle.sentence)
            + ", known since \(partner.addedOn.inWords(inYear: today.year))"
            + (profile.metThrough.map { ", through \($0.name)." } ?? ".")
        found =
            ResearchCard.Field.allCases.filter { !card[$0].isEmpty }
            .map { LetterPage.Found(label: $0.label, text: card[$0]) }
            + (card.notes.isEmpty ? [] : [LetterPage.Found(label: "Noted", text: card.notes)])
        let entries = profile.touches.prefix(4).map {
            Entry(
                when: $0.on.spoken(on: today),
                headline: $0.headline,
                note: $0.note.isBlank ? nil : $0.note
            )
        }
        said = entries.isEmpty ? nil : Said(entries: Array(entries))
        promises = .some(
            profile.promises.filter { $0.isOpen(on: today) }
                .map { Line(text: $0.text, when: $0.dueOn.spoken(on: today)) }
        )
        details = .some(
            profile.details.map { detail in
                let word = PersonPage.Word(detail, on: today, back: "")
                return Line(text: word.text, when: word.when)
            }
        )
        questions = occasion.questions(about: partner)
        let lines = [aboutMe.work, aboutMe.outcome].filter { !$0.isBlank }
        ifAsked = lines.isEmpty ? nil : Asked(lines: lines)
        noWords =
            lines.isEmpty
            ? Chrome.Link(label: "Write it once", href: Path.outreach(.aboutMe).text) : nil
        bring = .some(titles.map { Line(text: "“\($0)”", when: "") })
        invitation = Inviting(action: Path.outreach(.invitation(partner.id)).text)
        notesHref = Path.outreach(.meetingNotes(partner.id)).with([("as", occasion.rawValue)])
        researchHref = Path.outreach(.research(partner.id)).with([
            ("back", Path.outreach(.meeting(partner.id)).text)
        ])
        back = Path.partner(partner.id).text
    }
}
