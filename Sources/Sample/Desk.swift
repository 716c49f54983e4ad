public import Domain

/// What lies beside a practice's records: what it has to give, where it goes, what it says of itself,
/// and a letter that it has begun.
public struct Desk: Hashable, Sendable {
    public var shelf: [ShelfItem]
    public var gatherings: [Gathering]
    public var aboutMe: AboutMe
    public var letters: [LetterDraft]
}

extension Sample {
    /// The desk of `practice(on:)`: `records` are its.
    public static func desk(of records: Records, on day: Day = monday) -> Desk {
        var chance = Chance(seed: 77)
        func id<Record>(_ days: Int) -> RecordID<Record> {
            let morning = Int64(day.adding(days: -days).number) * 86_400_000 + 57_600_000
            return RecordID(milliseconds: morning, using: &chance)
        }
        return Desk(
            shelf: handouts.enumerated().map { index, handout in
                let days = 200 - 30 * index
                return ShelfItem(
                    id: id(days),
                    kind: handout.kind,
                    title: handout.title,
                    link: handout.link,
                    topics: handout.topics,
                    note: handout.note,
                    addedOn: day.adding(days: -days)
                )
            },
            gatherings: outings.map { outing in
                Gathering(
                    id: id(30),
                    kind: outing.kind,
                    title: outing.title,
                    on: day.adding(days: outing.inDays),
                    time: outing.time,
                    place: outing.place,
                    note: outing.note
                )
            },
            aboutMe: aboutMe,
            letters: records.partners.filter { $0.name == recipient }.map { partner in
                LetterDraft(
                    id: id(1),
                    partner: partner.id,
                    startedOn: day.adding(days: -1),
                    subject: "The diabetes panel",
                    text: letter
                )
            }
        )
    }

    private struct Handout {
        var kind = ShelfItem.Kind.resource
        var title: String
        var link = ""
        var topics: [String]
        var note: String
    }

    private static let handouts = [
        Handout(
            title: "Sleep and worry, on one page",
            link: "https://harborlane.example/sleep",
            topics: ["sleep", "anxiety"],
            note: "To hand over at the end of a visit. Large print, no jargon."
        ),
        Handout(
            title: "The first week back at school",
            link: "https://harborlane.example/school",
            topics: ["schools", "parents"],
            note: "For families whose child has been away for a while."
        ),
        Handout(
            title: "What grief does at work",
            link: "https://harborlane.example/grief",
            topics: ["grief", "widowed"],
            note: "Two pages; managers read it, too."
        ),
        Handout(
            kind: .talk,
            title: "Sleep, screens and worry: half an hour over lunch",
            topics: ["foremen", "teachers"],
            note: "Twelve came to the last one. Needs a wall and nothing else."
        ),
    ]

    private struct Outing {
        var kind: Gathering.Kind
        var title: String
        var inDays: Int
        var time: String
        var place: String
        var note = ""
    }

    private static let outings = [
        Outing(
            kind: .consultationGroup,
            title: "Consultation group: first sessions",
            inDays: 3,
            time: "noon",
            place: "Larkspur Family Therapy",
            note: "Bring the question about waiting lists."
        ),
        Outing(
            kind: .event,
            title: "County health fair",
            inDays: 17,
            time: "10 am",
            place: "Fairhaven Hall"
        ),
        Outing(
            kind: .training,
            title: "Pain and mood, a day of training",
            inDays: -45,
            time: "9 am",
            place: "St. Joseph Hospital"
        ),
    ]

    private static let aboutMe = AboutMe(
        work: """
            I help people whose worry or sadness has begun to run their days, often beside an \
            illness, a new baby or a loss.
            """,
        outcome: "Many sleep better first. Then they get back to what they had stopped doing.",
        notFit: """
            Couples, children under twelve, and people who need someone on call: I will gladly name \
            colleagues who do that well.
            """,
        referring: """
            Give them my number, or ring me yourself. I usually call back within two working days.
            """,
        words: [
            .physician: "With a signed permission I write you a paragraph after the first visits.",
            .school: "I can meet a student online in a free period, when the family agrees.",
        ],
        email: "nora@harborlane.example",
        phone: "(360) 555-0199",
        address: "12 Harbor Lane, Bellingham",
        website: "https://harborlane.example"
    )

    private static let recipient = "Dr. Hana Satō"
    /// Begun, and not yet right: the second reader has something to say.
    private static let letter = """
        Dear Dr. Satō,

        On the county's diabetes panel you said that the numbers are the easy part, and that nobody \
        asks how tired people are of them. I have thought of it since.

        Your patients and mine are often the same people, a year apart. I use CBT for chronic \
        illness, and I would like to know what you wish somebody did for them sooner.

        Could I bring coffee to your office one morning?

        Warmly,
        Nora Lindqvist
        """
}
