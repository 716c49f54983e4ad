import Domain

/// What a meeting brought, in one form.
struct MeetingNotesPage: Page {
    static let template = "meeting-notes"
    static let samples = [
        MeetingNotesPage(
            Partner(
                id: UUIDSample.id(1),
                name: "Mei Chen",
                addedOn: Day(number: 20_000),
                research: "Focus: teen sleep"
            ),
            promises: [
                Promise(
                    id: UUIDSample.id(2),
                    partner: UUIDSample.id(1),
                    text: "send the sleep article",
                    dueOn: Day(number: 20_780)
                )
            ],
            Values(on: Day(number: 20_780), .firstMeeting),
            on: Day(number: 20_780),
            problem: "Choose the day.",
            guards: ["Three promises are past their day."]
        )
    ]

    /// A promise or a detail, of which the form has room for some.
    struct Slot: Sendable {
        var number: Int
        var text: String
        var day: String
    }

    struct Learnt: Sendable {
        var name: String
        var label: String
        var value: String
        var known: String?
    }

    /// What the fields hold.
    struct Values: Sendable {
        static let slots = 3

        var on: String
        var channel = Touch.Channel.inPerson
        var purpose: Touch.Purpose
        var minutes = ""
        var note = ""
        var promises = [(text: String, day: String)](repeating: ("", ""), count: slots)
        var details = [(text: String, day: String)](repeating: ("", ""), count: slots)
        var learnt: [ResearchCard.Field: String] = [:]
        var keeps: Set<PromiseID> = []

        init(on day: Day, _ occasion: Occasion) {
            on = day.description
            purpose = occasion.purpose
        }
    }

    var title: String
    var action: String
    var back: String
    var channels: [TouchForm.Option]
    var purposes: [TouchForm.Option]
    var on: String
    var latest: String
    var minutes: String
    var note: String
    var keeps: [TouchForm.Kept]
    var promises: [Slot]
    var details: [Slot]
    var learnt: [Learnt]
    var problem: String?
    var guards: [String]
    var save: String
}

extension MeetingNotesPage {
    /// What one may learn in a meeting.
    static let learning: [ResearchCard.Field] = [.focus, .serves, .lacks, .recent]

    init(
        _ partner: Partner,
        promises open: [Promise],
        _ values: Values,
        on today: Day,
        problem: String? = nil,
        guards: [String] = []
    ) {
        let card = ResearchCard(partner.research)
        title = "After you met \(partner.name)"
        action = Path.outreach(.meetingNotes(partner.id)).text
        back = Path.partner(partner.id).text
        channels = [Touch.Channel.inPerson, .video, .phone, .event].map {
            TouchForm.Option(value: $0.rawValue, label: $0.label, isChosen: $0 == values.channel)
        }
        purposes = Occasion.allCases.map {
            TouchForm.Option(
                value: $0.rawValue,
                label: $0.label,
                isChosen: $0.purpose == values.purpose
            )
        }
        on = values.on
        latest = today.description
        minutes = values.minutes
        note = values.note
        keeps = open.filter { $0.isOpen(on: today) }.map {
            TouchForm.Kept(
                id: $0.id.text,
                label: $0.text,
                isChosen: values.keeps.contains($0.id)
            )
        }
        let due = today.adding(days: 7).description
        promises = values.promises.enumerated().map {
            Slot(number: $0 + 1, text: $1.text, day: $1.day.isEmpty ? due : $1.day)
        }
        details = values.details.enumerated().map {
            Slot(number: $0 + 1, text: $1.text, day: $1.day)
        }
        learnt = MeetingNotesPage.learning.map {
            Learnt(
                name: $0.key,
                label: $0.label,
                value: values.learnt[$0] ?? "",
                known: card[$0].isEmpty ? nil : "You have: \(card[$0])"
            )
        }
        self.problem = problem
        self.guards = guards
        save = guards.isEmpty ? "Save all of it" : "Save it all the same"
    }
}

extension MeetingNotesPage.Values {
    init(_ form: Form, on today: Day, _ occasion: Occasion) {
        self.init(on: today, occasion)
        func texts(_ name: String, _ day: String) -> [(text: String, day: String)] {
            let texts = form.all(name)
            let days = form.all(day)
            return (0..<Self.slots).map { place in
                (
                    texts.indices.contains(place) ? String(texts[place].prefix(1_000)) : "",
                    days.indices.contains(place) ? days[place] : ""
                )
            }
        }
        on = form["on"]
        channel = Touch.Channel(rawValue: form["channel"]) ?? .inPerson
        purpose = (Occasion(rawValue: form["purpose"]) ?? occasion).purpose
        minutes = form["minutes"]
        note = String(form["note"].prefix(Log.noteLimit))
        promises = texts("promise", "promiseDue")
        details = texts("detail", "detailOn")
        for field in MeetingNotesPage.learning {
            learnt[field] = String(form[field.key].prefix(2_000))
        }
        keeps = Set(form.all("keeps").compactMap { PromiseID($0) })
    }

    /// Everything that was typed, to look for clients' labels in it.
    var texts: [String] {
        [note] + promises.map(\.text) + details.map(\.text) + learnt.values
    }
}
