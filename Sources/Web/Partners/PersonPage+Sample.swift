import Domain

extension PersonPage {
    static let samples: [PersonPage] = {
        let act = Act(action: "/promises/a/fulfilment", back: "/partners/a", label: "Kept")
        let word = Word(
            text: "send the sleep article",
            when: "2 days late",
            whenFull: "Saturday, 21 November 2026",
            isLate: true,
            isDue: true,
            acts: [act]
        )
        let adding = Adding(action: "/partners/a/promises", back: "/partners/a", due: "2026-11-30")
        let full = PersonPage(
            title: "Dr. Mei Chen",
            initials: "MC",
            isCore: true,
            about: "pediatrician",
            circleLine: "Medical",
            isQuiet: true,
            isArchived: true,
            logHref: "/touches/new",
            editHref: "/partners/a/edit",
            mergeHref: "/partners/a/merge",
            writeHref: "/letters/new?to=a",
            meetHref: "/partners/a/meeting",
            researchHref: "/partners/a/research",
            menu: [act],
            circles: Circles(
                action: "/partners/a/circle",
                back: "/partners/a",
                options: [TouchForm.Option(value: "core", label: "Core", isChosen: true)]
            ),
            lookalikes: Notices(
                text: "Perhaps the same person as",
                links: [Link(name: "M. Chen", href: "/partners/b")]
            ),
            standing: Standing(
                stage: "Growing",
                reason: "Touches on four days.",
                last: "Met Mei, 5 days ago",
                lastFull: "Wednesday, 18 November 2026",
                next: "Coffee with Mei",
                nextWhen: "on 3 December"
            ),
            facts: [
                Fact(label: "E-mail", text: "mei@example.com", href: "mailto:mei%40example.com")
            ],
            met: Met(
                since: "Since 4 January 2025",
                through: Link(name: "Rosa", href: "/partners/c"),
                introduced: [Link(name: "Jim", href: "/partners/d")],
                introducedLabel: "Introduced you to"
            ),
            tags: ["sleep"],
            promises: [word],
            kept: Words(items: [word], count: 1),
            promising: adding,
            details: [word],
            remembering: adding,
            timeline: Timeline(
                filters: [
                    Chrome.Link(
                        label: "Meetings",
                        href: "/partners/a?only=meetings",
                        isCurrent: true
                    )
                ],
                entries: [
                    Entry(
                        day: "18 November",
                        dayFull: "Wednesday, 18 November 2026",
                        headline: "Met in person",
                        about: "Checking in · 45 min",
                        note: "Talked about sleep.",
                        isMeeting: true,
                        calendar: "/partners/a/meeting/invitation.ics?on=2026-11-18",
                        waits: true,
                        removal: act,
                        touch: UUIDSample.id(5),
                        headlineOfColleague: "Met in person"
                    )
                ],
                count: "12 times",
                older: "/partners/a?before=1.2"
            ),
            offers: [Fact(label: "Treats", text: "sleep")],
            accepting: "Takes new clients.",
            research: "Wrote on infant sleep.",
            introduction: Introduction(
                sentence: "Ask Rosa Lind, who knows Dr. Mei Chen.",
                name: "Rosa Lind",
                href: "/partners/c"
            ),
            ties: [Tie(name: "Rosa", href: "/partners/c", removal: act)],
            tying: adding
        )
        return [full]
    }()
}
