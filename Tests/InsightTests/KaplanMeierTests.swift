import Insight
import Testing

struct KaplanMeierTests {
    /// `6` ended at 6, `-9` was last seen at 9.
    static func curve(_ times: [Int]) -> KaplanMeier {
        KaplanMeier(times.map { .init(time: abs($0), ended: $0 > 0) })
    }

    // Weeks in remission with 6-mercaptopurine: Freireich and others, Blood 21 (1963), as in
    // Collett, "Modelling Survival Data in Medical Research".
    static let freireich = curve([
        6, 6, 6, -6, 7, -9, 10, -10, -11, 13, 16, -17, -19, -20, 22, 23, -25, -32, -32, -34, -35,
    ])

    @Test(arguments: [
        (5, 1.0), (6, 0.857), (9, 0.807), (10, 0.753), (13, 0.690), (16, 0.627), (21, 0.627),
        (22, 0.538), (23, 0.448), (400, 0.448),
    ])
    func `the curve is the published one for Freireich's remissions`(week: Int, share: Double)
        throws
    {
        #expect(abs(try #require(Self.freireich.survival(at: week)) - share) < 0.0006)
    }

    @Test
    func `half of Freireich's remissions had ended after 23 weeks`() {
        #expect(Self.freireich.median == 23)
        #expect(Self.freireich.steps.first?.atRisk == 21)
        #expect(Self.freireich.steps.first?.ended == 3)
        #expect(Self.freireich.steps.first?.censored == 1)
    }

    /// Kaplan and Meier's own eight, their months in tenths.
    @Test(arguments: [(8, 0.875), (31, 0.7), (54, 0.525), (92, 0.2625)])
    func `the curve is the one in Kaplan and Meier's paper`(time: Int, share: Double) throws {
        let curve = Self.curve([8, -10, -27, 31, 54, -70, 92, -121])
        #expect(abs(try #require(curve.survival(at: time)) - share) < 1e-12)
    }

    @Test
    func `nothing watched is nothing known`() {
        let none = Self.curve([])
        #expect(none.survival(at: 90) == nil && none.median == nil)
        #expect(none.restrictedMean(within: 365) == nil)
    }

    @Test(arguments: 1...100)
    func `a half that rounding has lifted a little still is the median`(half: Int) {
        #expect(Self.curve(Array(1...(2 * half))).median == half)
    }

    @Test
    func `the restricted mean holds the last step flat`() {
        #expect(Self.curve([100, -100]).restrictedMean(within: 365) == 100 + 0.5 * 265)
        #expect(Self.curve([400]).restrictedMean(within: 365) == 365)
        #expect(KaplanMeier([.init(time: 0, ended: true)]).restrictedMean(within: 365) == 0)
    }

    @Test(arguments: 0..<200 as Range<UInt64>)
    func `a curve only falls, whatever the order of what was seen`(seed: UInt64) throws {
        var chance = Seeded(seed)
        let seen = (0..<Int.random(in: 1...60, using: &chance)).map { _ in
            KaplanMeier.Observation(
                time: Int.random(in: 0...500, using: &chance),
                ended: Bool.random(using: &chance)
            )
        }
        let curve = KaplanMeier(seen)
        var before = 1.0
        for step in curve.steps {
            #expect((0...before).contains(step.survival), "seed \(seed)")
            before = step.survival
        }
        let mean = try #require(curve.restrictedMean(within: 365))
        #expect((365 * (curve.survival(at: 365) ?? 0) - 1e-9...365).contains(mean), "seed \(seed)")
        #expect(KaplanMeier(seen.shuffled(using: &chance)) == curve, "seed \(seed)")
        if !seen.contains(where: { !$0.ended }) {
            let lasting = seen.count { $0.time > 90 }
            let share = Double(lasting) / Double(seen.count)
            #expect(abs((curve.survival(at: 90) ?? -1) - share) < 1e-9, "seed \(seed)")
        }
    }
}
