import Cadence
import Domain
import Hummingbird
import Storage

extension CirclesPage {
    @Sendable static func show(_ visit: Visit) async throws -> Response {
        try await visit.show(
            CirclesPage(
                try visit.book(),
                ties: try visit.store.ties(),
                on: visit.today,
                asTable: visit.query["as"] == "table"
            )
        )
    }

    init(_ book: Book, ties: [Tie] = [], on today: Day, asTable: Bool = false) {
        let people = book.relationships.filter { !$0.archived }
        guard !people.isEmpty else {
            lead = "Here will be the people you know, the closest in the middle."
            return
        }
        let due = Dictionary(
            Plan(book, on: today, all: true).nudges.compactMap { nudge in
                nudge.partner.map { ($0, nudge) }
            },
            uniquingKeysWith: { first, _ in first }
        )
        var standing: [PartnerID: (number: Int, place: Rings.Place)] = [:]
        var groups: [Group] = []
        var rows: [Row] = []
        var dotCount = 0
        var beyond = 0
        for circle in Partner.Circle.allCases {
            let all = people.filter { $0.circle == circle }
                .map { (one: $0, last: $0.moments.last { $0.on <= today }?.on) }
                .sorted {
                    ($0.last ?? .earliest, $1.one.name) > ($1.last ?? .earliest, $0.one.name)
                }
            let shown = circle == .wider ? Array(all.prefix(max(60, Rings.limit - dotCount))) : all
            beyond += all.count - shown.count
            dotCount += shown.count
            let places = Rings.places(circle, count: shown.count)
            var dots: [Dot] = []
            for (person, place) in zip(shown, places) {
                let stage = Stage(of: person.one, settings: book.settings, on: today)
                let row = Row(
                    person.one,
                    stage,
                    last: person.last,
                    due: due[person.one.id],
                    on: today
                )
                let number = rows.count
                rows.append(row)
                standing[person.one.id] = (number, place)
                dots.append(
                    Dot(
                        person.one,
                        row,
                        number: number,
                        at: place,
                        freshness: CirclesPage.freshness(
                            person.one,
                            person.last,
                            book.settings,
                            today
                        ),
                        isDue: due[person.one.id] != nil
                    )
                )
            }
            groups.append(Group(size: Rings.n((places.first?.radius ?? 0) * 0.72), dots: dots))
        }
        let core = people.filter { $0.circle == .core }.count
        let key = people.filter { $0.circle == .key }.count
        lead =
            "\(capitalized(spelled(core))) in the core, \(spelled(key)) key, \(spelled(people.count - core - key)) in the wider circle."
        if asTable {
            table = Table(rows: rows)
            other = Chrome.Link(label: "As a picture", href: Path.circles.text)
            return
        }
        other = Chrome.Link(
            label: "The same as a table",
            href: Path.circles.with([("as", "table")])
        )
        picture = Picture(
            rings: [
                Ring(radius: "112", label: "Core", labelY: "-107"),
                Ring(radius: "218", label: "Key", labelY: "-213"),
                Ring(radius: "378", label: "Wider", labelY: "-373"),
            ],
            lines: ties.compactMap { tie in
                guard let a = standing[tie.a], let b = standing[tie.b] else { return nil }
                return Line(
                    path: Rings.line(from: a.place, to: b.place),
                    ends: "\(a.number) \(b.number)"
                )
            },
            groups: groups,
            beyond: beyond == 0 ? nil : "\(beyond) more are in the list of partners."
        )
    }

    /// 1 just after a touch, 0 when twice the time between check-ins has passed.
    private static func freshness(
        _ person: Relationship,
        _ last: Day?,
        _ settings: Settings,
        _ today: Day
    ) -> Double {
        guard let last else { return 0 }
        let pace: Settings.Pace = person.circle == .wider ? .checkInWider : .rule(.checkIn)
        let interval = settings.interval(for: pace) ?? .months(6)
        return max(0, 1 - Double(today - last) / Double(2 * interval.nominalDays))
    }
}

extension CirclesPage.Row {
    init(_ person: Relationship, _ stage: Stage, last: Day?, due: Nudge?, on today: Day) {
        self.init(
            name: person.name,
            href: Path.partner(person.id).text,
            circle: person.circle.label,
            stage: stage.label,
            last: ago(last, on: today),
            due: due.map { NudgeTitle.text($0, of: person) } ?? ""
        )
    }
}

extension CirclesPage.Dot {
    init(
        _ person: Relationship,
        _ row: CirclesPage.Row,
        number: Int,
        at place: Rings.Place,
        freshness: Double,
        isDue: Bool
    ) {
        let words = [row.name, row.stage, "last \(row.last)", row.due].filter { !$0.isEmpty }
        self.init(
            href: row.href,
            words: words.joined(separator: ", "),
            initials: monogram(of: row.name),
            x: Rings.n(place.x),
            y: Rings.n(place.y),
            radius: Rings.n(place.radius),
            fill: Rings.fill(place.radius, to: freshness),
            isDue: isDue,
            isFull: freshness > 0.62,
            number: number
        )
    }
}

extension CirclesPage {
    static let samples: [CirclesPage] = {
        let day = Day(number: 20_780)
        var mei = Relationship(
            id: UUIDSample.id(1),
            name: "Mei Chen",
            circle: .core,
            addedOn: day.adding(months: -12)
        )
        mei.moments = [
            Moment(on: day.adding(days: -1), direction: .out, channel: .phone, purpose: .checkIn)
        ]
        var page = CirclesPage(Book(relationships: [mei]), on: day)
        page.picture?.lines = [Line(path: "M0 0L10 10", ends: "0 1")]
        page.picture?.beyond = "12 more are in the list of partners."
        page.picture?.groups[0].dots[0].isDue = true
        return [
            page, CirclesPage(Book(relationships: [mei]), on: day, asTable: true),
            CirclesPage(Book(), on: day),
        ]
    }()
}
