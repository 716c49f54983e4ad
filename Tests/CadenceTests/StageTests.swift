import Cadence
import Domain
import Testing

@Suite struct StageTests {
    private func stage(
        _ moments: [Moment],
        _ circle: Partner.Circle = .key,
        referrals: [Day] = [],
        settings: Settings = Settings()
    ) throws -> Stage {
        let inquiries = try referrals.indices.map { try #require(InquiryID("q\($0)")) }
        let partner = try someone(circle, moments) {
            $0.referrals = zip(inquiries, referrals).map { Referral(inquiry: $0, receivedOn: $1) }
        }
        return Stage(of: partner, settings: settings, on: today)
    }

    @Test func `without a touch a prospect, without a meeting reached out`() throws {
        #expect(try stage([]) == .prospect)
        #expect(try stage([.out(.other, ago(-1))]) == .prospect)
        #expect(try stage([.out(.outreach, ago(900))]) == .reachedOut)
        #expect(try stage([.out(.firstMeeting, ago(1), by: .event)]) == .met)
    }

    @Test func `drifting after twice the check-in`() throws {
        let edge = try day("2025-09-30")
        #expect(try stage([.out(.other, edge, by: .video)]) == .drifting)
        #expect(try stage([.out(.other, edge.adding(days: 1), by: .video)]) == .met)
        #expect(try stage([.out(.other, try day("2025-03-31"), by: .video)], .wider) == .met)
        #expect(try stage([.out(.other, try day("2025-03-30"), by: .video)], .wider) == .drifting)
    }

    @Test func `twice by the practice's own pace, and never when it is off`() throws {
        let met = [Moment.out(.other, ago(20), by: .video)]
        let tenDays = settings(.rule(.checkIn), .every(.days(10)))
        #expect(try stage(met, settings: tenDays) == .met)
        #expect(
            try stage([.out(.other, ago(21), by: .video)], settings: tenDays) == .drifting
        )
        #expect(try stage([.longMet], settings: settings(.rule(.checkIn), .off)) == .met)
        #expect(try stage([.longMet], .wider, settings: settings(.checkInWider, .off)) == .met)
        #expect(
            try stage([.longMet], .wider, settings: settings(.rule(.checkIn), .off)) == .drifting
        )
    }

    @Test func `strong with two referrals, three days and a gift of any kind in 365 days`() throws {
        let moments = [
            Moment.out(.introduction, ago(364), by: .video), .inbound(ago(20)), .inbound(ago(10)),
        ]
        let referrals = [ago(364), ago(1)]
        #expect(try stage(moments, referrals: referrals) == .strong)
        #expect(try stage(moments, referrals: [ago(365), ago(1)]) == .growing)
        #expect(try stage(moments, referrals: [ago(-1), ago(1)]) == .growing)
        #expect(try stage(Array(moments.dropLast()), referrals: referrals) == .growing)
        let twice = [moments[0], moments[1], .inbound(ago(20))]
        #expect(try stage(twice, referrals: referrals) == .growing)
        let early = [Moment.out(.introduction, ago(365), by: .video)] + moments.dropFirst()
        #expect(try stage(early + [.inbound(ago(5))], referrals: referrals) == .growing)
    }

    @Test func `growing on two days, ever`() throws {
        #expect(try stage([.longMet, .inbound(ago(5))]) == .growing)
        #expect(try stage([.out(.other, ago(5), by: .video), .inbound(ago(5))]) == .met)
    }

    @Test(arguments: [(0, 1), (30, 1), (31, 2), (150, 5), (185, nil as Int?)])
    func `the first six months are counted, and nothing is said to fail`(
        days: Int,
        month: Int?
    ) throws {
        let partner = try someone(.key, [.out(.firstMeeting, ago(days), by: .inPerson)])
        let reason = Stage.met.reason(for: partner, settings: Settings(), on: today)
        #expect(reason.contains("3 to 6") == (month != nil))
        if let month { #expect(reason.contains("month \(month) of 3 to 6")) }
    }
}
