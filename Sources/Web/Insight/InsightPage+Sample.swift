import Domain
import Insight

extension InsightPage {
    static let samples: [InsightPage] = {
        let full = InsightPage(SampleReport.reading, on: SampleReport.today)
        let empty = InsightPage(SampleReport.empty, on: SampleReport.today)
        return [full, empty]
    }()
}

/// A small practice's year, for the samples of pages.
enum SampleReport {
    static let today = Day(number: 20_781)
    static let mei: PartnerID = UUIDSample.id(1)
    static let jim: PartnerID = UUIDSample.id(2)

    private static func intake(
        _ month: Int,
        _ source: Inquiry.Source,
        came: Bool,
        days: Int? = nil,
        stays: Bool = false
    ) -> Intake {
        let day = today.adding(months: -month)
        return Intake(
            receivedOn: day,
            source: source,
            fit: 80,
            attendedOn: came ? day.adding(days: 7) : nil,
            noShowOn: came ? nil : day.adding(days: 7),
            course: days.map { days in
                Course(
                    firstSession: day.adding(days: 7),
                    lastSession: stays ? nil : day.adding(days: 7 + days),
                    sessions: days / 7,
                    ending: stays ? .ongoing : .completed
                )
            }
        )
    }

    private static let intakes: [Intake] = [
        intake(11, .partner(mei), came: true, days: 200),
        intake(9, .partner(mei), came: true, days: 90, stays: true),
        intake(8, .partner(mei), came: true, days: 60),
        intake(6, .partner(mei), came: false), intake(5, .partner(jim), came: true, days: 40),
        intake(7, .channel(.webSearch), came: true, days: 30),
        intake(4, .channel(.webSearch), came: false), intake(3, .channel(.unknown), came: false),
    ]

    static func report(_ intakes: [Intake]) -> Report {
        Report(
            of: intakes,
            partners: [
                Referrer(id: mei, name: "Dr. Mei Chen", kind: .medical, minutes: 240),
                Referrer(id: jim, name: "Jim Ortiz", kind: .school, minutes: 30),
            ],
            strong: 1,
            during: .year(endingOn: today),
            asOf: today
        )
    }

    static let reading = InsightReading(
        span: .year,
        asOf: today,
        report: report(intakes),
        companions: [
            Companion(
                id: mei,
                name: "Dr. Mei Chen",
                kind: .medical,
                lastReferralOn: today.adding(months: -6),
                lastTouchOn: today.adding(days: -9)
            )
        ]
    )

    static let empty = InsightReading(
        span: .year,
        asOf: today.adding(days: -30),
        report: report([]),
        companions: [],
        isUnbegun: true
    )
}

extension RowsPage {
    static let samples: [RowsPage] = [
        RowsPage(
            title: "1 inquiry",
            lead: "Those who asked, from 25 November 2025 to 24 November.",
            list: List(
                rows: [
                    Row(
                        day: "2 March",
                        dayFull: "Monday, 2 March 2026",
                        source: "Dr. Mei Chen",
                        href: "/partners/a",
                        client: "S.J.",
                        inquiry: "/inquiries/a",
                        outcome: "Came",
                        treatment: "60 days, finished as planned",
                        fit: "85"
                    )
                ]
            ),
            back: "/insight",
            previous: "/insight/rows",
            next: "/insight/rows?start=200"
        ),
        RowsPage(title: "No inquiries", lead: "Those who asked.", back: "/insight"),
    ]
}

extension GapList {
    static let sample: GapList = {
        let link = Chrome.Link(label: "Ana Ruiz", href: "/partners/c")
        return GapList(
            grid: Grid(
                stages: ["New", "Met"],
                rows: [
                    Row(
                        kind: "Legal",
                        cells: [Cell(text: "–"), Cell(text: "2", href: "/partners")]
                    )
                ]
            ),
            topics: [
                Topic(
                    heading: "Kinds",
                    gaps: [
                        Gap(
                            text: "School",
                            why: "You have met nobody of this kind yet.",
                            prospects: [link],
                            ask: nil
                        ),
                        Gap(text: "EMDR", why: nil, prospects: [], ask: Ask(people: [link])),
                    ],
                    beyond: "And three more."
                )
            ],
            none: "As far as it is written down, nothing is missing."
        )
    }()
}

extension GapsPage {
    static let samples = [
        GapsPage(lead: "What nobody you have met covers.", gaps: GapList.sample)
    ]
}

extension IntroductionsPage {
    static let samples: [IntroductionsPage] = {
        var page = IntroductionsPage([])
        let row = Row(
            name: "Ana Ruiz",
            href: "/partners/c",
            sentence: "Ask Dr. Mei Chen, who knows Ana Ruiz.",
            askHref: "/partners/a",
            ask: "To Dr. Mei Chen"
        )
        page.warm = List(rows: [row])
        page.cold = List(rows: [Row(name: "Kim Park", href: "/partners/d", ask: "")])
        return [page]
    }()
}

extension MatchPage {
    static let samples: [MatchPage] = {
        var page = MatchPage(Needs(specialties: ["trauma"], age: "adult"), [])
        page.problem = "Say at least one thing that is needed."
        page.choices[0].words = ["grief"]
        page.found = Found(
            rows: [
                Row(
                    name: "Ana Ruiz",
                    href: "/partners/c",
                    initials: "AR",
                    fit: "Fits 90 of 100",
                    because: "Offers trauma; you have never referred anyone there."
                )
            ],
            none: "Nobody here takes new clients, as far as is known."
        )
        return [page]
    }()
}
