import Domain

extension IntentionRow {
    static let sample = IntentionRow(
        text: "Meet a school counselor",
        when: "by 3 March 2027",
        whenFull: "Wednesday, 3 March 2027",
        acts: [Act(action: "/review/intentions/a/fulfilment", back: "/review", label: "Done")]
    )
}

extension ReviewsPage {
    static let samples: [ReviewsPage] = [
        ReviewsPage(
            lead: "Once a year an hour for the whole, and ten minutes in between.",
            open: [Open(text: "The yearly review waits at “Circles”.", href: "/review/sittings/a")],
            starts: [Start(.quarterly)],
            intentions: Intentions(items: [IntentionRow.sample]),
            kept: Kept(
                links: [
                    Chrome.Link(label: "The year to 24 November 2025", href: "/review/sittings/b")
                ]
            )
        )
    ]
}

extension ReviewPage {
    static let samples: [ReviewPage] = {
        let insight = InsightPage.samples[0]
        let onward = Onward(
            action: "/review/sittings/a/step",
            name: "step",
            value: "gaps",
            label: "On to who is missing"
        )
        let person = Person(
            action: "/review/sittings/a/circle",
            id: "a",
            name: "Dr. Mei Chen",
            href: "/partners/a",
            initials: "MC",
            isCore: true,
            circle: "One of your core five.",
            stage: "Growing",
            reason: "You have been in touch more than once.",
            place: "1 of 4",
            choices: [
                Person.Choice(value: "core", label: "Stays in the core", isPrimary: true),
                Person.Choice(value: "key", label: "To key", isPrimary: false),
            ]
        )
        return [
            ReviewPage(
                title: "Who is close to you?",
                lead: "Begun on 24 November.",
                problem: "The core holds five already.",
                steps: [Step(label: "Circles", isCurrent: true)],
                look: Look(
                    heading: "The year",
                    answers: insight.answers,
                    advice: insight.advice,
                    charts: Array(insight.charts.prefix(1))
                ),
                circles: Circles(
                    person: person,
                    rest: "That was everyone.",
                    circles: [Circle(name: "Core", people: "Dr. Mei Chen")]
                ),
                gaps: GapList.sample,
                intending: Intending(
                    items: [IntentionRow.sample],
                    form: IntentionForm(
                        action: "/review/sittings/a/intentions",
                        due: "2027-02-24",
                        from: "2026-11-24",
                        placeholder: "Meet a school counselor"
                    ),
                    enough: "That is enough."
                ),
                thanks: Thanks(
                    people: [
                        Thanks.One(
                            name: "Jim Ortiz",
                            href: "/partners/b",
                            when: "No handwritten thank-you is noted",
                            write: "/touches/new"
                        )
                    ],
                    rest: "Everyone was thanked."
                ),
                back: onward,
                onward: onward,
                leave: Chrome.Link(label: "Leave it here", href: "/review")
            )
        ]
    }()
}
