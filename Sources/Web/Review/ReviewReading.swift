import Cadence
import Domain
import Insight
import Storage

/// What the steps of a review show, read for one of them or for all.
struct ReviewReading {
    let visit: Visit
    let sitting: Sitting

    /// The day that the review stands on: today, or the day on which it was finished.
    var day: Day { sitting.finishedOn ?? visit.today }

    private var here: String { Path.insight(.sitting(sitting.id)).text }

    /// A finished review shows its year as it was.
    var period: Period {
        sitting.pace == .yearly
            ? .year(endingOn: day) : Period(from: day.adding(months: -3), to: day)
    }

    func look() throws -> ReviewPage.Look {
        let page = InsightPage(
            try InsightReading(period, visit.store, asOf: day),
            on: visit.today
        )
        return ReviewPage.Look(
            heading: sitting.pace == .yearly ? "The year" : "These three months",
            answers: page.answers,
            advice: page.advice,
            charts: sitting.pace == .yearly || sitting.finishedOn != nil
                ? page.charts : Array(page.charts.prefix(1))
        )
    }

    /// Whose circle is to be looked at: the close ones, then those who could come closer or go.
    static func toRevisit(_ book: Book, on day: Day) -> [(person: Relationship, stage: Stage)] {
        let season = Season(settings: book.settings, on: day)
        let moving: Set<Stage> = [.strong, .growing, .drifting]
        let people = book.relationships.filter { !$0.archived }
            .map { (person: $0, stage: Stage(of: $0, in: season)) }
            .filter { $0.person.circle != .wider || moving.contains($0.stage) && !$0.person.quiet }
        let order = Partner.Circle.allCases
        return people.sorted { a, b in
            let (first, second) = (
                order.firstIndex(of: a.person.circle) ?? 0,
                order.firstIndex(of: b.person.circle) ?? 0
            )
            return (first, a.person.name, a.person.id) < (second, b.person.name, b.person.id)
        }
    }

    func circles(showsPerson: Bool) throws -> ReviewPage.Circles {
        let book = try visit.store.book(on: day)
        let all = ReviewReading.toRevisit(book, on: day)
        let seen = Set(sitting.revisited)
        let left = all.filter { !seen.contains($0.person.id) }
        let circles = [Partner.Circle.core, .key].map { circle in
            let names = book.relationships.filter { $0.circle == circle && !$0.archived }
                .map(\.name).sorted()
            return ReviewPage.Circle(
                name: circle.label,
                people: names.isEmpty ? "Nobody yet" : names.joined(separator: ", ")
            )
        }
        guard showsPerson else {
            return ReviewPage.Circles(person: nil, rest: nil, circles: circles)
        }
        guard let next = left.first else {
            let rest =
                all.isEmpty
                ? "Nobody is close yet. The circles are chosen on the page of that name."
                : "That was everyone. This is how they stand now."
            return ReviewPage.Circles(person: nil, rest: rest, circles: circles)
        }
        let place = "\(sitting.revisited.count + 1) of \(sitting.revisited.count + left.count)"
        return ReviewPage.Circles(
            person: person(next.person, next.stage, book.settings, place: place),
            rest: nil,
            circles: circles
        )
    }

    private func person(
        _ person: Relationship,
        _ stage: Stage,
        _ settings: Settings,
        place: String
    ) -> ReviewPage.Person {
        ReviewPage.Person(
            action: Path.insight(.sittingPart(sitting.id, .circle)).text,
            id: person.id.text,
            name: person.name,
            href: Path.partner(person.id).text,
            initials: monogram(of: person.name),
            isCore: person.circle == .core,
            circle: capitalized(person.circle.sentence) + ".",
            stage: stage.label,
            reason: stage.reason(for: person, settings: settings, on: day),
            place: place,
            choices: Partner.Circle.allCases.map { circle in
                let stays = circle == person.circle
                return ReviewPage.Person.Choice(
                    value: circle.rawValue,
                    label: stays ? "Stays \(circle.place)" : "To \(circle.label.lowercased())",
                    isPrimary: stays
                )
            } + [
                ReviewPage.Person.Choice(
                    value: "quiet",
                    label: person.quiet ? "Still no nudges" : "No nudges about them",
                    isPrimary: false
                )
            ]
        )
    }

    func intending(_ draft: Form? = nil) throws -> ReviewPage.Intending {
        let all = try visit.store.intentions(of: sitting.id)
        let kept = all.filter { $0.droppedOn == nil }
        let limit = sitting.pace.intentionLimit
        let isOpen = sitting.finishedOn == nil
        return ReviewPage.Intending(
            items: kept.map { IntentionRow($0, on: visit.today, back: here, isOpen: isOpen) },
            form: kept.count < limit && isOpen
                ? ReviewPage.IntentionForm(
                    action: Path.insight(.sittingPart(sitting.id, .intentions)).text,
                    text: draft?["text"] ?? "",
                    due: draft?.day("due")?.description
                        ?? visit.today.adding(months: 3).description,
                    from: visit.today.description,
                    placeholder: "Meet a school counselor"
                ) : nil,
            enough: kept.isEmpty && !isOpen
                ? "None was written down."
                : kept.count >= limit && isOpen
                    ? "That is enough. They will stand under “Coming up” on Today." : nil
        )
    }

    func thanks() throws -> ReviewPage.Thanks {
        let open = try visit.store.companions(during: .year(endingOn: day), asOf: day)
            .filter(\.isToBeThanked).sorted { ($0.name, $0.id) < ($1.name, $1.id) }
        return ReviewPage.Thanks(
            people: open.map { companion in
                ReviewPage.Thanks.One(
                    name: companion.name,
                    href: Path.partner(companion.id).text,
                    when: companion.lastThankedOn.map {
                        "Last thanked by hand \(ago($0, on: visit.today))"
                    } ?? "No handwritten thank-you is noted",
                    write: sitting.finishedOn == nil
                        ? Path.newTouch.with([
                            ("partner", companion.id.text),
                            ("rule", Rule.thankYou.rawValue), ("back", here),
                        ]) : nil
                )
            },
            rest: open.isEmpty ? "Everyone who thought of you this year was thanked by hand." : nil
        )
    }
}

extension Partner.Circle {
    /// "in the core".
    fileprivate var place: String {
        switch self {
        case .core: "in the core"
        case .key: "key"
        case .wider: "in the wider circle"
        }
    }
}
