import Cadence
import Domain

/// The small form of a touch: what happened, with whom, when.
struct TouchForm: Sendable {
    struct Option: Sendable {
        var value: String
        var label: String
        var isChosen: Bool
    }

    struct Kept: Sendable {
        var id: String
        var label: String
        var isChosen: Bool
    }

    /// Whom it is with: known already, or to be named.
    struct Known: Sendable {
        var id: String
        var name: String
    }

    struct Naming: Sendable {
        var text: String
        var choices: [Kept]
        var people: String
    }

    var action = Path.touches.text
    var back: String
    var known: Known?
    var naming: Naming?
    var directions: [Option]
    var channels: [Option]
    var purposes: [Option]
    var on: String
    var latest: String
    var minutes: String
    var note: String
    var needsReply: Bool
    var keeps: [Kept]
    var promise: String
    var promiseDue: String
    var detail: String
    var detailOn: String
    var hasExtras: Bool
    var problem: String?
    /// What the guards say; the next press saves.
    var guards: [String]
    var save: String
}

extension TouchForm {
    /// What the fields hold before anything is typed.
    struct Values: Sendable {
        var direction = Touch.Direction.out
        var channel = Touch.Channel.inPerson
        var purpose = Touch.Purpose.checkIn
        var on: String
        var minutes = ""
        var note = ""
        var needsReply = false
        var keeps: Set<PromiseID> = []
        var promise = ""
        var promiseDue = ""
        var detail = ""
        var detailOn = ""

        init(on day: Day) {
            on = day.description
        }
    }

    init(
        _ values: Values,
        back: String,
        today: Day,
        known: Person? = nil,
        naming: Naming? = nil,
        promises: [Promise] = [],
        problem: String? = nil,
        guards: [String] = []
    ) {
        self.back = back
        self.known = known.map { Known(id: $0.id.text, name: $0.name) }
        self.naming = naming
        directions = [
            Option(value: "out", label: "I reached out", isChosen: values.direction == .out),
            Option(value: "in", label: "They did", isChosen: values.direction == .inbound),
        ]
        channels = Touch.Channel.allCases.map {
            Option(value: $0.rawValue, label: $0.label, isChosen: $0 == values.channel)
        }
        purposes = Touch.Purpose.allCases.map {
            Option(value: $0.rawValue, label: $0.label, isChosen: $0 == values.purpose)
        }
        on = values.on
        latest = today.description
        minutes = values.minutes
        note = values.note
        needsReply = values.needsReply
        keeps = promises.map {
            Kept(id: $0.id.text, label: $0.text, isChosen: values.keeps.contains($0.id))
        }
        promise = values.promise
        promiseDue = values.promiseDue
        detail = values.detail
        detailOn = values.detailOn
        hasExtras = !(promise.isEmpty && detail.isEmpty)
        self.problem = problem
        self.guards = guards
        save = guards.isEmpty ? "Save" : "Save it all the same"
    }

    struct Person: Sendable {
        var id: PartnerID
        var name: String
    }
}

/// A page that holds the line and the form.
struct LogPage: Page {
    static let template = "log"
    static let samples: [LogPage] = {
        let day = Day(number: 20_780)
        var values = TouchForm.Values(on: day)
        values.needsReply = true
        values.promise = "the sleep article"
        let promise = Promise(
            id: UUIDSample.id(1),
            partner: UUIDSample.id(2),
            text: "send the sleep article",
            dueOn: day
        )
        values.keeps = [promise.id]
        let known = TouchForm.Person(id: UUIDSample.id(2), name: "Mei Chen")
        let naming = TouchForm.Naming(
            text: "Chen",
            choices: [TouchForm.Kept(id: "a", label: "Mei Chen", isChosen: true)],
            people: Path.people.text
        )
        return [
            LogPage(
                line: LineForm(back: "/"),
                form: TouchForm(
                    values,
                    back: "/",
                    today: day,
                    naming: naming,
                    problem: "Who was it?"
                )
            ),
            LogPage(
                title: "Coffee with Mei Chen",
                same: Chrome.Link(label: "As last time: You called", href: "/touches/new?same=1"),
                form: TouchForm(
                    values,
                    back: "/",
                    today: day,
                    known: known,
                    promises: [promise],
                    guards: ["You haven’t met yet."]
                )
            ),
        ]
    }()

    var title = "What happened?"
    var line: LineForm?
    /// Fills the form as the last touch was.
    var same: Chrome.Link?
    var form: TouchForm
}

/// Ids for samples.
enum UUIDSample {
    static func id<Record>(_ number: Int) -> RecordID<Record> {
        var generator = SystemRandomNumberGenerator()
        return RecordID("00000000-0000-7000-8000-00000000000\(number % 10)")
            ?? RecordID(milliseconds: 0, using: &generator)
    }
}
