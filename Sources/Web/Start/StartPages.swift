import Domain

/// Where in the first start one is.
struct StartSteps: Sendable {
    struct Step: Sendable {
        var label: String
        var isCurrent: Bool
    }

    static func at(_ current: StartStep) -> [Step] {
        StartStep.allCases.map { Step(label: $0.label, isCurrent: $0 == current) }
    }
}

extension StartStep {
    fileprivate var label: String {
        switch self {
        case .password: "Password"
        case .recoveryCode: "Recovery code"
        case .practice: "You"
        case .people: "Your people"
        case .circles: "Circles"
        }
    }
}

/// The first start: choose a password.
struct StartPasswordPage: Page {
    static let template = "start-password"
    static let samples = [
        StartPasswordPage(asksForCode: true, problem: "The two weren’t the same.")
    ]

    var title = "Let’s begin"
    var steps = StartSteps.at(.password)
    var action = Path.start(.password).text
    /// From another machine it asks for what Rapport said where it was started.
    var asksForCode: Bool
    var problem: String?
}

/// The recovery code, to be written down.
struct StartCodePage: Page {
    static let template = "start-code"
    static let samples = [StartCodePage(code: "ABCD-EFGH-JKMN")]

    struct Group: Sendable {
        var number: Int
        var text: String
    }

    var title = "Your recovery code"
    var steps = StartSteps.at(.recoveryCode)
    var groups: [Group]
    var check = Path.startCodeCheck.text

    init(code: String) {
        groups = StartCodePage.groups(of: code).enumerated().map { index, text in
            Group(number: index + 1, text: text)
        }
    }

    static func groups(of code: String) -> [String] {
        code.split { $0 == "-" || $0 == " " }.map(String.init)
    }
}

/// Two groups of the code, typed again.
struct StartCheckPage: Page {
    static let template = "start-check"
    static let samples = [StartCheckPage(asked: [3, 7], problem: "Group 3 reads differently.")]

    struct Asked: Sendable {
        var number: Int
    }

    var title = "Is it written down?"
    var steps = StartSteps.at(.recoveryCode)
    var asked: [Asked]
    var action = Path.startCodeCheck.text
    var back = Path.start(.recoveryCode).text
    var problem: String?

    init(asked: [Int], problem: String? = nil) {
        self.asked = asked.map { Asked(number: $0) }
        self.problem = problem
    }
}

/// Who you are.
struct StartPracticePage: Page {
    static let template = "start-practice"
    static let samples = [StartPracticePage(Practice(name: "Willow Street", openings: 3))]

    var title = "Who are you?"
    var steps = StartSteps.at(.practice)
    var action = Path.start(.practice).text
    var skip = Path.start(.people).text
    var name: String
    var clinician: String
    var credentials: String
    var city: String
    var timeZone: String
    var openings: String
    var specialties: String
    var zones = TimeZones.common

    init(_ practice: Practice) {
        name = practice.name
        clinician = practice.clinician
        credentials = practice.credentials
        city = practice.city
        timeZone = practice.timeZone
        openings = practice.openings.map(String.init) ?? ""
        specialties = practice.offers.specialties.joined(separator: ", ")
    }
}

/// Bring your people.
struct StartPeoplePage: Page {
    static let template = "start-people"
    static let samples = [StartPeoplePage(names: "Mei Chen", problem: "Write at least one name.")]

    var title = "Bring your people"
    var steps = StartSteps.at(.people)
    var action = Path.start(.people).text
    var importHref = Path.imports.text
    var skip = Path.start(.circles).text
    var names = ""
    var problem: String?
}

/// Choose the core and the keys.
struct StartCirclesPage: Page {
    static let template = "start-circles"
    static let samples = [
        StartCirclesPage(
            people: [
                Choice(
                    name: "Mei Chen",
                    role: "pediatrician",
                    circles: Choice.circles(for: "mei", chosen: .key)
                )
            ],
            hasSearch: true,
            problem: "The core holds five."
        )
    ]

    struct Choice: Sendable {
        struct Option: Sendable {
            var field: String
            var value: String
            var label: String
            var isChosen: Bool
        }

        var name: String
        var role: String?
        var circles: [Option]

        static func circles(for id: String, chosen: Partner.Circle) -> [Option] {
            Partner.Circle.allCases.map {
                Option(
                    field: "circle.\(id)",
                    value: $0.rawValue,
                    label: $0.label,
                    isChosen: $0 == chosen
                )
            }
        }
    }

    var title = "Who is closest?"
    var steps = StartSteps.at(.circles)
    var action = Path.start(.circles).text
    var skip = Path.today.text
    var people: [Choice]
    var shown: Int
    var hasSearch: Bool
    var problem: String?

    init(people: [Choice], hasSearch: Bool, problem: String? = nil) {
        self.people = people
        shown = people.count
        self.hasSearch = hasSearch
        self.problem = problem
    }
}
