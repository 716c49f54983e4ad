import Domain
import Insight
import Testing

struct SelectionTests {
    static let ids = (0..<4).map { partnerID("p\($0)") }
    static let partners = zip(ids, Partner.Kind.allCases).map {
        Referrer(id: $0, name: "P \($0)", kind: $1, minutes: 90)
    }

    struct Made {
        let report: Report
        let intakes: [Intake]

        func count(_ selection: Selection) -> Int {
            let kinds = Dictionary(uniqueKeysWithValues: partners.map { ($0.id, $0.kind) })
            return intakes.count {
                report.period.contains($0.receivedOn)
                    && selection.contains($0, asOf: report.asOf, kindOf: { kinds[$0] })
            }
        }
    }

    static func made(_ seed: UInt64, count: Int = 60) -> Made {
        var chance = Seeded(seed)
        let intakes = (0..<count).map { _ in chance.intake(from: ids) }
        let period = Period(
            from: Day(number: 19_700),
            to: chance.day(after: Day(number: 20_000), within: 600)
        )
        let report = Report(
            of: intakes,
            partners: partners,
            strong: 1,
            during: period,
            asOf: chance.day(after: Day(number: 20_100), within: 600)
        )
        return Made(report: report, intakes: intakes)
    }

    @Test(arguments: 0..<60 as Range<UInt64>)
    func `behind every number of a sentence stand as many rows`(seed: UInt64) {
        let made = Self.made(seed)
        let advice = Advice.from(made.report, []).map(\.sentence)
        let sentences = Telling(made.report).answers + advice
        #expect(sentences.contains { $0.parts.contains { $0.rows != nil } }, "seed \(seed)")
        for sentence in sentences {
            for part in sentence.parts {
                guard let rows = part.rows else { continue }
                #expect(part.text == "\(made.count(rows))", "seed \(seed): \(sentence.text)")
            }
        }
    }

    @Test(arguments: 0..<60 as Range<UInt64>)
    func `the figures of each group count its rows`(seed: UInt64) {
        let made = Self.made(seed)
        var groups = made.report.sources.map { ($0.group, $0.figures) }
        groups += made.report.kinds.map { (.kind($0.kind), $0.figures) }
        groups.append((.all, made.report.practice))
        for (group, figures) in groups {
            let counts: [(Selection.Outcome, Int)] = [
                (.any, figures.inquiries), (.decided, figures.decided),
                (.pending, figures.pending), (.attended, figures.attended),
                (.began, figures.treatment.n), (.ended, figures.treatment.ended),
                (.ongoing, figures.treatment.ongoing), (.fitKnown, figures.fit.n),
            ]
            for (outcome, count) in counts {
                #expect(made.count(Selection(group, outcome)) == count, "seed \(seed), \(group)")
            }
        }
        for (group, side) in [
            (Selection.Group.referred, made.report.referred), (.cold, made.report.cold),
        ] {
            #expect(made.count(Selection(group, .expected)) == side.attended + side.noShow)
            #expect(made.count(Selection(group, .completed)) == side.completed)
        }
        #expect(made.count(Selection(.known)) == made.report.known)
        #expect(made.count(Selection(.partners)) == made.report.referrals)
    }

    @Test
    func `a group reads back from its own word`() {
        let groups: [Selection.Group] =
            [.all, .referred, .cold, .known, .partners, .source(.partner(Self.ids[0]))]
            + Inquiry.Source.Channel.allCases.map { .source(.channel($0)) }
            + Partner.Kind.allCases.map { .kind($0) }
        for group in groups { #expect(Selection.Group(group.text) == group) }
        #expect(Selection.Group(String(repeating: "x", count: 200)) == nil)
    }
}
