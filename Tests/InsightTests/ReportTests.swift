import Domain
import Insight
import Testing

struct ReportTests {
    static let year = Period(from: day("2025-01-01"), to: day("2025-12-31"))
    static let chen = partnerID("chen")

    static func report(_ intakes: [Intake], asOf: String = "2026-03-01") -> Report {
        Report(
            of: intakes,
            partners: [Referrer(id: chen, name: "Mei Chen", kind: .medical, minutes: 90)],
            strong: 0,
            during: year,
            asOf: day(asOf)
        )
    }

    @Test
    func `a no-show who later attended counts as attended only`() {
        let report = Self.report([
            Intake(
                receivedOn: day("2025-03-01"),
                source: .partner(Self.chen),
                attendedOn: day("2025-03-20"),
                noShowOn: day("2025-03-10")
            )
        ])
        #expect(report.practice.attended == 1 && report.practice.decided == 1)
        #expect(report.referred.noShow == 0 && report.referred.showRate == 1)
    }

    @Test
    func `what is dated after asOf is not yet known`() {
        let intakes = [
            Intake(
                receivedOn: day("2025-03-01"),
                attendedOn: day("2025-03-20"),
                course: Course(
                    firstSession: day("2025-03-20"),
                    lastSession: day("2025-08-01"),
                    sessions: 9,
                    ending: .completed
                )
            ),
            Intake(receivedOn: day("2025-06-02")),
        ]
        let early = Self.report(intakes, asOf: "2025-03-19").practice
        #expect(early.inquiries == 1 && early.pending == 1 && early.treatment.n == 0)
        let midway = Self.report(intakes, asOf: "2025-07-31").practice
        #expect(midway.inquiries == 2 && midway.treatment.ongoing == 1)
        #expect(midway.treatment.meanSessions == nil)
        let late = Self.report(intakes, asOf: "2025-08-01").practice
        #expect(late.treatment.ended == 1 && late.treatment.meanSessions == 9)
        #expect(late.treatment.median == 134)
    }

    @Test
    func `nothing to count is null, not zero`() {
        let report = Self.report([])
        #expect(report.practice.conversion.rate == nil && report.practice.fit.mean == nil)
        #expect(report.practice.minutes?.total == 90 && report.practice.minutes?.perReferral == nil)
        #expect(report.referredShare == nil && report.sourceKnown == nil && report.hhi == nil)
        #expect(report.practice.byQuarter.map(\.inquiries) == [0, 0, 0, 0])
        #expect(report.sources.isEmpty && report.cold.showRestsOnFew)
    }

    @Test
    func `an inquiry without a source is unknown, and neither referred nor cold`() {
        let report = Self.report([
            Intake(receivedOn: day("2025-03-01"), attendedOn: day("2025-03-02")),
            Intake(receivedOn: day("2025-03-01"), source: .channel(.webSearch)),
        ])
        #expect(report.sources.map(\.name) == ["Unknown", "Web search"])
        #expect(report.sourceKnown == 0.5 && report.referredShare == 0)
        #expect(report.referred.attended == 0 && report.cold.attended == 0)
    }

    @Test
    func `equal sources stand by name, partners before channels, then by id`() {
        let sources: [Inquiry.Source] = [
            .channel(.directory), .partner(partnerID("b")), .partner(partnerID("A")),
            .partner(partnerID("c")),
        ]
        let report = Report(
            of: sources.map { Intake(receivedOn: day("2025-03-01"), source: $0) },
            partners: [
                Referrer(id: partnerID("b"), name: "Directory", kind: .other, minutes: 0),
                Referrer(id: partnerID("a"), name: "Directory", kind: .other, minutes: 0),
                Referrer(id: partnerID("c"), name: "Abel", kind: .other, minutes: 0),
            ],
            strong: 0,
            during: Self.year,
            asOf: day("2025-12-31")
        )
        #expect(
            report.sources.map(\.origin) == [
                .partner(partnerID("c"), .other), .partner(partnerID("a"), .other),
                .partner(partnerID("b"), .other), .channel(.directory),
            ]
        )
        #expect(report.topShare == 1.0 / 3 && report.hhi == 1.0 / 3)
        #expect(report.kinds.map(\.figures.inquiries) == [3])
    }

    @Test(arguments: 0..<100 as Range<UInt64>)
    func `the order of what was written down changes nothing`(seed: UInt64) {
        var chance = Seeded(seed)
        let ids = (0..<4).map { partnerID("p\($0)") }
        let partners = ids.map { Referrer(id: $0, name: "P", kind: .school, minutes: 7) }
        let intakes = (0..<60).map { _ in chance.intake(from: ids) }
        let period = Period(from: chance.day(), to: chance.day(after: chance.day(), within: 700))
        let asOf = chance.day()
        func report(_ intakes: [Intake], _ partners: [Referrer]) -> Report {
            Report(of: intakes, partners: partners, strong: 1, during: period, asOf: asOf)
        }
        let one = report(intakes, partners)
        let other = report(intakes.shuffled(using: &chance), partners.shuffled(using: &chance))
        #expect(one == other, "seed \(seed)")
        #expect(
            one.sources.reduce(0) { $0 + $1.figures.inquiries } == one.practice.inquiries,
            "seed \(seed)"
        )
        #expect(
            one.practice.byQuarter.reduce(0) { $0 + $1.inquiries } == one.practice.inquiries,
            "seed \(seed)"
        )
        #expect(one.practice.treatment.n >= one.referred.began + one.cold.began, "seed \(seed)")
    }

    @Test
    func `a year and a quarter are whole`() {
        #expect(Period.year(endingOn: day("2026-03-31")).from == day("2025-04-01"))
        #expect(
            Period.quarter(of: day("2026-11-24"))
                == Period(from: day("2026-10-01"), to: day("2026-12-31"))
        )
        let quarters = Period(from: day("2025-11-30"), to: day("2026-04-01")).quarters
        #expect(quarters.map(\.description) == ["2025Q4", "2026Q1", "2026Q2"])
        #expect(Period(from: day("2026-01-02"), to: day("2026-01-01")).quarters.isEmpty)
    }
}
