import Domain

/// The one page about me, as it is handed over: one printed side.
struct AboutMeSheet: Page {
    static let template = "about-me-page"
    static let samples = [
        AboutMeSheet(
            AboutMe(
                work: "I help teenagers sleep.",
                outcome: "Mornings get easier.",
                notFit: "Children under ten.",
                referring: "Give them my number.",
                words: [.physician: "They may come with headaches."],
                phone: "555-0100"
            ),
            Practice(
                name: "Alder Street",
                clinician: "Ana Reyes",
                credentials: "LMFT",
                city: "Springfield",
                openings: 2,
                offers: Offers(specialties: ["sleep"], ages: ["teens"])
            ),
            for: .physician
        ),
        AboutMeSheet(AboutMe(), Practice(), for: .school),
    ]

    struct Part: Sendable {
        var heading: String
        var paragraphs: [String]
    }

    struct Fact: Sendable {
        var label: String
        var text: String
    }

    var title: String
    var about: String?
    var parts: [Part]
    var facts: [Fact]
    var reach: [Fact]
    var audiences: [Chrome.Link]
    var editHref = Path.outreach(.aboutMe).text
    var invitation: String?
}

extension AboutMeSheet {
    init(_ aboutMe: AboutMe, _ practice: Practice, for audience: AboutMe.Audience) {
        let name = [practice.clinician, practice.credentials].filter { !$0.isBlank }
        title = name.isEmpty ? "About me" : name.joined(separator: ", ")
        let place = [practice.name, practice.city].filter { !$0.isBlank }
        about = place.isEmpty ? nil : place.joined(separator: " · ")
        let sections = [
            ("I work best with", [aboutMe.work, aboutMe.outcome, aboutMe.words[audience] ?? ""]),
            ("Who is better served elsewhere", [aboutMe.notFit]),
            ("How to send someone", [aboutMe.referring, Self.room(practice.openings)]),
        ]
        parts = sections.map { heading, texts in
            Part(heading: heading, paragraphs: texts.filter { !$0.isBlank })
        }
        .filter { !$0.paragraphs.isEmpty }
        facts = [
            ("For", practice.offers.specialties), ("Ages", practice.offers.ages),
            ("Paid by", practice.offers.payers), ("How", practice.offers.formats),
            ("Languages", practice.offers.languages),
        ]
        .filter { !$0.1.isEmpty }
        .map { Fact(label: $0.0, text: $0.1.joined(separator: ", ")) }
        reach = [
            ("Phone", aboutMe.phone), ("E-mail", aboutMe.email), ("Website", aboutMe.website),
            ("Address", aboutMe.address),
        ]
        .filter { !$0.1.isBlank }.map { Fact(label: $0.0, text: $0.1) }
        audiences = AboutMe.Audience.allCases.map {
            Chrome.Link(
                label: "For \($0.plural)",
                href: Path.outreach(.aboutMePage).with([("for", $0.rawValue)]),
                isCurrent: $0 == audience
            )
        }
        invitation =
            aboutMe.paragraphs.isEmpty
            ? "Nothing is written yet: a few sentences of your own, and this is a page to hand over."
            : nil
    }

    private static func room(_ openings: Int?) -> String {
        switch openings {
        case nil: ""
        case 0?: "I have no room just now; I gladly name colleagues who do."
        case 1?: "I have room for one more person."
        case .some(let number): "I have room for \(spelled(number)) more people."
        }
    }
}
