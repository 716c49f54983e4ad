import Cadence
import Domain

extension TodayPage {
    static let samples: [TodayPage] = [sample(full: true), sample(full: false), begun, ofSeveral]

    private static var ofSeveral: TodayPage {
        var page = begun
        page.whose = Whose(isWhole: true)
        return page
    }

    private static let day = Day(number: 20_780)

    private static func sample(full: Bool) -> TodayPage {
        let mei: PartnerID = UUIDSample.id(1)
        var relationship = Relationship(
            id: mei,
            name: "Mei Chen",
            given: "Mei",
            circle: .core,
            addedOn: day.adding(months: -20)
        )
        relationship.promises = [
            Promise(
                id: UUIDSample.id(3),
                partner: mei,
                text: "send the sleep article",
                dueOn: day.adding(days: -2)
            )
        ]
        let nudges = [
            Nudge(
                partner: mei,
                name: "Mei Chen",
                rule: .promise,
                dueOn: day.adding(days: -2),
                overdueDays: 2,
                because: "You promised it over coffee on 18 November.",
                bring: "the article, and a line on why",
                also: [
                    Nudge.Also(
                        rule: .meet,
                        dueOn: day,
                        because: "You last met in person on 3 August."
                    )
                ]
            ),
            Nudge(
                partner: UUIDSample.id(2),
                name: "Rosa Alvarez",
                rule: .reply,
                dueOn: day,
                overdueDays: 0,
                because: "She asked about your group.",
                bring: ""
            ),
            Nudge(
                partner: UUIDSample.id(2),
                name: "Rosa Alvarez",
                rule: .loop,
                dueOn: day,
                overdueDays: 0,
                because: "Someone she sent came, and she may hear it.",
                bring: ""
            ),
            Nudge(
                partner: nil,
                name: "",
                rule: .review,
                dueOn: day,
                overdueDays: 0,
                because: "A year has passed.",
                bring: ""
            ),
        ]
        let book = Book(relationships: [relationship])
        var page = TodayPage(
            Plan(book, on: day),
            of: book,
            done: [
                Done(
                    text: "Called James Okafor.",
                    undo: Chrome.Undo(action: "/batches/7/undo", back: "/")
                )
            ],
            back: "/",
            all: false,
            asked: nil
        )
        let rows = nudges.map {
            NudgeRow($0, of: $0.partner == mei ? relationship : nil, on: day, back: "/")
        }
        page.sections = full ? [Section(heading: "Owed", nudges: rows)] : []
        page.notices = full ? ["Three new letters went out this month. Old friends first?"] : []
        page.beyond =
            full ? Beyond(text: "Three more can wait for another day", href: "/?minutes=all") : nil
        page.rest = full ? nil : "Nobody is waiting for you."
        page.later = LaterList(
            items: [
                Later(
                    when: "26 Nov",
                    full: day.inFull,
                    title: "Check in with Dr. Patel",
                    href: "/partners/a"
                )
            ])
        page.hasAside = true
        return page
    }

    private static var begun: TodayPage {
        let book = Book()
        return TodayPage(
            Plan(book, on: day),
            of: book,
            done: [],
            back: "/",
            all: false,
            asked: nil
        )
    }
}
