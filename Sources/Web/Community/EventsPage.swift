import Domain
import Storage

/// Where one meets people: what is coming, and what was.
struct EventsPage: Page {
    static let template = "events"
    static let samples = [
        EventsPage(
            coming: [
                Row(
                    title: "Consultation group",
                    href: "/events/a",
                    when: "Thursday, 6 pm",
                    full: "Thursday, 26 November 2026",
                    place: "Library"
                )
            ],
            past: [
                Row(title: "Fair", href: "/events/b", when: "3 August", full: "", place: "Hall")
            ],
            form: EventForm(
                action: "/events",
                gathering: Gathering(
                    id: UUIDSample.id(1),
                    title: "",
                    on: Day(number: 20_780)
                ),
                problem: "It needs a name.",
                meanwhile: .sample
            )
        ),
        EventsPage(coming: [], past: [], form: EventForm(on: Day(number: 20_780))),
    ]

    struct Row: Sendable {
        var title: String
        var href: String
        var when: String
        var full: String
        var place: String
    }

    struct List: Sendable {
        var rows: [Row]
    }

    var title = "Where you meet people"
    var coming: List?
    var past: List?
    var isEmpty: Bool
    var form: EventForm

    init(coming: [Row], past: [Row], form: EventForm) {
        self.coming = coming.isEmpty ? nil : List(rows: coming)
        self.past = past.isEmpty ? nil : List(rows: past)
        isEmpty = coming.isEmpty && past.isEmpty
        self.form = form
    }
}

/// The fields of an event.
struct EventForm: Sendable {
    var action: String
    var title: String
    var kinds: [TouchForm.Option]
    var on: String
    var time: String
    var place: String
    var link: String
    var note: String
    var problem: String?
    var meanwhile: Meanwhile?
    var save: String
}

extension EventForm {
    init(changing gathering: Gathering, problem: String? = nil, meanwhile: Meanwhile? = nil) {
        self.init(
            action: Path.outreach(.event(gathering.id)).text,
            gathering: gathering,
            problem: problem,
            meanwhile: meanwhile ?? Meanwhile(Shown(gathering))
        )
    }

    init(on day: Day) {
        self.init(action: Path.outreach(.events).text, gathering: nil, on: day)
    }

    init(
        action: String,
        gathering: Gathering?,
        on day: Day? = nil,
        problem: String? = nil,
        meanwhile: Meanwhile? = nil
    ) {
        self.init(
            action: action,
            title: gathering?.title ?? "",
            kinds: Gathering.Kind.allCases.map {
                TouchForm.Option(
                    value: $0.rawValue,
                    label: $0.label,
                    isChosen: $0 == gathering?.kind ?? .event
                )
            },
            on: (gathering?.on ?? day)?.description ?? "",
            time: gathering?.time ?? "",
            place: gathering?.place ?? "",
            link: gathering?.link ?? "",
            note: gathering?.note ?? "",
            problem: problem,
            meanwhile: meanwhile,
            save: gathering == nil ? "Add it" : "Save"
        )
    }
}

extension Shown {
    init(_ gathering: Gathering) {
        self.init([
            ("What it is called", gathering.title), ("Kind", gathering.kind.label),
            ("On", gathering.on.description), ("At", gathering.time), ("Where", gathering.place),
            ("Link", gathering.link), ("Note", gathering.note),
        ])
    }
}

extension Gathering.Kind {
    var label: String {
        switch self {
        case .event: "Event"
        case .consultationGroup: "Consultation group"
        case .training: "Training"
        case .volunteering: "Volunteering"
        case .online: "Online group"
        }
    }
}

extension EventsPage.Row {
    init(_ gathering: Gathering, on today: Day) {
        self.init(
            title: gathering.title,
            href: Path.outreach(.event(gathering.id)).text,
            when: [gathering.on.spoken(on: today), gathering.time].filter { !$0.isBlank }
                .joined(separator: ", "),
            full: gathering.on.inFull,
            place: gathering.place
        )
    }
}
