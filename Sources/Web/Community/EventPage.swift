import Domain
import Storage

/// One event: where and when, and whom one met there.
struct EventPage: Page {
    static let template = "event"
    static let samples: [EventPage] = {
        let gathering = Gathering(
            id: UUIDSample.id(1),
            title: "Spring fair",
            on: Day(number: 20_780),
            time: "6 pm",
            place: "Library",
            link: "example.org",
            note: "Bring cards."
        )
        return [
            EventPage(
                gathering,
                people: [Person(id: UUIDSample.id(2), name: "Mei Chen")],
                names: "Rosa",
                on: Day(number: 20_780),
                problem: "Which Rosa?"
            ),
            EventPage(
                Gathering(id: UUIDSample.id(1), title: "Fair", on: Day(number: 20_790)),
                people: [],
                on: Day(number: 20_780)
            ),
        ]
    }()

    struct Meet: Sendable {
        var action: String
        var names: String
        var note: String
        var problem: String?
    }

    struct Met: Sendable {
        var people: [PersonPage.Link]
    }

    var title: String
    var lead: String
    var place: String?
    var link: Chrome.Link?
    var note: String?
    var meet: Meet?
    var met: Met?
    var form: EventForm
    var removal: PersonPage.Act
    var events = Path.outreach(.events).text
}

extension EventPage {
    /// `form` is one that could not be saved; without it, the form holds what stands.
    init(
        _ gathering: Gathering,
        people: [Person],
        names: String = "",
        metNote: String = "",
        on today: Day,
        problem: String? = nil,
        form: EventForm? = nil
    ) {
        title = gathering.title
        lead = [gathering.kind.label, gathering.on.inFull, gathering.time].filter { !$0.isBlank }
            .joined(separator: " · ")
        place = gathering.place.isBlank ? nil : gathering.place
        link = PersonPage.safeLink(gathering.link).map {
            Chrome.Link(label: gathering.link, href: $0)
        }
        note = gathering.note.isBlank ? nil : gathering.note
        meet =
            gathering.on <= today
            ? Meet(
                action: Path.outreach(.eventPart(gathering.id, .people)).text,
                names: names,
                note: metNote,
                problem: problem
            ) : nil
        met =
            people.isEmpty
            ? nil
            : Met(
                people: people.map {
                    PersonPage.Link(name: $0.name, href: Path.partner($0.id).text)
                }
            )
        self.form = form ?? EventForm(changing: gathering)
        removal = PersonPage.Act(
            action: Path.outreach(.eventPart(gathering.id, .removal)).text,
            back: Path.outreach(.events).text,
            label: "Take it out"
        )
    }
}
