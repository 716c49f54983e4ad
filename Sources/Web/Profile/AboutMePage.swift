import Domain

/// Writing the one page about oneself.
struct AboutMePage: Page {
    static let template = "about-me"
    static let samples: [AboutMePage] = {
        var page = AboutMePage(
            AboutMe(work: "I use CBT.", words: [.school: "For counselors."]),
            problem: "That names a client.",
            meanwhile: .sample
        )
        page.verdicts = .sample
        return [page]
    }()

    struct Field: Sendable {
        var name: String
        var label: String
        var hint: String
        var value: String
        var example: String
    }

    struct Line: Sendable {
        var name: String
        var label: String
        var value: String
    }

    /// What each sentence may hold, in characters, so that all of it stands on one side.
    static let sentenceLimit = 400

    var title = "About me"
    var action = Path.outreach(.aboutMe).text
    var reading = Path.outreach(.aboutMeReading).text
    var fields: [Field]
    var audiences: [Field]
    var lines: [Line]
    var address: String
    var verdicts: Verdicts
    var pages: [Chrome.Link]
    var settings = Path.settings.text
    var problem: String?
    var meanwhile: Meanwhile
}

extension AboutMePage {
    init(_ aboutMe: AboutMe, problem: String? = nil, meanwhile: Meanwhile? = nil) {
        fields = [
            Field(
                name: "work",
                label: "What I do",
                hint:
                    "As you would say it to a neighbor. It is also the line for when someone asks.",
                value: aboutMe.work,
                example: "I help teenagers who can’t sleep, and their parents."
            ),
            Field(
                name: "outcome",
                label: "What gets better",
                hint: "What people can do again that they couldn’t; no guarantees.",
                value: aboutMe.outcome,
                example: "Most get back to school mornings and quiet evenings."
            ),
            Field(
                name: "notFit",
                label: "Who is better served elsewhere",
                hint: "A clear no helps those who refer more than a long yes.",
                value: aboutMe.notFit,
                example: "I don’t see children under ten, or anyone who needs help the same day."
            ),
            Field(
                name: "referring",
                label: "How to send someone",
                hint: "The one way that works best, and what happens then.",
                value: aboutMe.referring,
                example: "Give them my number; I call back within a day and say if I have room."
            ),
        ]
        audiences = AboutMe.Audience.allCases.map {
            Field(
                name: "for-\($0.rawValue)",
                label: "One sentence more for \($0.plural)",
                hint: $0.hint,
                value: aboutMe.words[$0] ?? "",
                example: ""
            )
        }
        lines = [
            Line(name: "phone", label: "Phone", value: aboutMe.phone),
            Line(name: "email", label: "E-mail", value: aboutMe.email),
            Line(name: "website", label: "Website", value: aboutMe.website),
        ]
        address = aboutMe.address
        verdicts = Verdicts(plainWordsOf: aboutMe)
        pages = AboutMe.Audience.allCases.map {
            Chrome.Link(
                label: "The page for \($0.plural)",
                href: Path.outreach(.aboutMePage).with([("for", $0.rawValue)])
            )
        }
        self.problem = problem
        self.meanwhile = meanwhile ?? Meanwhile(Shown(aboutMe))
    }
}

extension Shown {
    init(_ aboutMe: AboutMe) {
        self.init(
            [
                ("What I do", aboutMe.work), ("What gets better", aboutMe.outcome),
                ("Who is better served elsewhere", aboutMe.notFit),
                ("How to send someone", aboutMe.referring), ("Phone", aboutMe.phone),
                ("E-mail", aboutMe.email), ("Website", aboutMe.website),
                ("Address", aboutMe.address),
            ]
                + AboutMe.Audience.allCases.map {
                    ("For \($0.plural)", aboutMe.words[$0] ?? "")
                }
        )
    }
}

extension AboutMe.Audience {
    var plural: String {
        switch self {
        case .physician: "physicians"
        case .school: "schools"
        case .attorney: "attorneys"
        }
    }

    fileprivate var hint: String {
        switch self {
        case .physician:
            "What their patients may say in the exam room that makes them think of you."
        case .school: "What a counselor may see in a hallway that makes them think of you."
        case .attorney: "What you do, and what you never do, when a court is near."
        }
    }
}

extension AboutMe {
    /// All that a reader will see, a paragraph each.
    var paragraphs: [String] {
        ([work, outcome, notFit, referring] + Audience.allCases.compactMap { words[$0] })
            .filter { !$0.isBlank }
    }
}
