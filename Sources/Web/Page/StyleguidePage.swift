import Hummingbird

/// Every component in every state, for whoever changes how Rapport looks; served in development only.
struct StyleguidePage: Page {
    static let template = "styleguide"
    static let samples = [StyleguidePage()]

    struct Colour: Sendable {
        var name: String
        var says: String
    }

    var title = "Styleguide"
    var colours = [
        Colour(name: "paper", says: "the page"), Colour(name: "raised", says: "what floats"),
        Colour(name: "ink", says: "what is read"), Colour(name: "soft", says: "what is beside"),
        Colour(name: "line", says: "hairlines"), Colour(name: "edge", says: "the rim of fields"),
        Colour(name: "leaf", says: "what one does"),
        Colour(name: "leaf-tint", says: "where one is"),
        Colour(name: "amber", says: "due"), Colour(name: "amber-tint", says: "worth a thought"),
        Colour(name: "rose", says: "owed, and late"),
    ]
    var line = LineForm(back: "/styleguide")
    var nudges: [NudgeRow]
    var person: PartnersPage.Row
    var words: [PersonPage.Word]
    var options: [TouchForm.Option]
    var act: PersonPage.Act

    init() {
        nudges = StyleguidePage.allNudges
        person = StyleguidePage.samplePerson
        let kept = PersonPage.Act(action: "/styleguide", back: "/styleguide", label: "Kept")
        act = kept
        words = [
            ("send the sleep article", "2 days late", true, false),
            ("ask about the group", "today", false, true),
            ("lend the book on grief", "Thursday", false, false),
        ].map {
            PersonPage.Word(
                text: $0.0,
                when: $0.1,
                whenFull: "Monday, 23 November 2026",
                isLate: $0.2,
                isDue: $0.3,
                acts: [kept]
            )
        }
        options = [
            TouchForm.Option(value: "a", label: "Chosen", isChosen: true),
            TouchForm.Option(value: "b", label: "Not chosen", isChosen: false),
        ]
    }

    @Sendable static func show(_ visit: Visit) async throws -> Response {
        try await visit.show(StyleguidePage())
    }

    /// Late, due, to come, the review, and a name that is long.
    private static var allNudges: [NudgeRow] {
        let all = TodayPage.samples.flatMap { $0.sections.flatMap(\.nudges) }
        guard var late = all.first else { return all }
        late.when = NudgeRow.When(text: "2 days late", full: "Saturday", isLate: true, isDue: false)
        var due = late
        due.when = NudgeRow.When(text: "today", full: "Monday", isLate: false, isDue: true)
        due.bring = nil
        due.also = []
        var ahead = due
        ahead.when = NudgeRow.When(text: "Thursday", full: "26 Nov", isLate: false, isDue: false)
        ahead.title =
            "Coffee with Dr. Maximiliana Featherstonehaugh-Cholmondeley von und zu Lichtenstein"
        var review = ahead
        (review.who, review.titleHref, review.didHref) = (nil, nil, nil)
        review.title = "Look over your whole network"
        review.confirmation = NudgeRow.Confirmation(action: "/reviews", back: "/styleguide")
        return [late, due, ahead, review]
    }

    private static var samplePerson: PartnersPage.Row {
        PartnersPage.Row(
            id: "a",
            initials: "MC",
            isCore: true,
            name: "Dr. Mei Chen",
            href: "/partners",
            about: "pediatrician · Willow Pediatrics",
            circle: "Core",
            kind: "Medical",
            isKindGuessed: true,
            isQuiet: true,
            isArchived: true,
            stage: "Drifting",
            isDrifting: true,
            last: "2 weeks ago",
            lastFull: "Monday, 9 November 2026"
        )
    }
}
