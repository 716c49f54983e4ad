import Cadence
import Domain
import Testing

@Suite struct LoopTests {
    private func referring(
        _ edit: (inout Referral, inout Permission, inout [Told]) throws -> Void
    ) throws -> Relationship {
        let inquiry = try #require(InquiryID("Q1"))
        let authorization = try #require(AuthorizationID("A1"))
        var referral = Referral(inquiry: inquiry, receivedOn: ago(40), attendedOn: ago(10))
        var permission = Permission(
            id: authorization,
            inquiry: try #require(InquiryID("q1")),
            partner: try partnerID("mei"),
            status: .granted,
            scope: [.scheduled, .attended, .ended],
            isComplete: true,
            signedOn: ago(12),
            expiresOn: nil,
            revokedOn: nil
        )
        var told: [Told] = []
        try edit(&referral, &permission, &told)
        return try someone {
            $0.referrals = [referral]
            $0.permissions = [permission]
            $0.told = told
        }
    }

    @Test func `due the day after the milestone, or after the signature if that is later`() throws {
        #expect(due(.loop, try referring { _, _, _ in }) == ago(9))
        #expect(
            due(.loop, try referring { _, permission, _ in permission.signedOn = ago(4) }) == ago(3)
        )
    }

    @Test(arguments: [(180, true), (181, false)])
    func `gone when more than 180 days late`(late: Int, speaks: Bool) throws {
        let partner = try referring { referral, permission, _ in
            referral.receivedOn = ago(late + 10)
            referral.attendedOn = ago(late + 1)
            permission.signedOn = ago(late + 5)
        }
        #expect(due(.loop, partner) == (speaks ? ago(late) : nil))
    }

    @Test(arguments: [
        (0, 1, true), (1, 1, false), (0, 0, false),
    ])
    func `valid through its last day and before it is revoked`(
        expired: Int,
        revokedIn: Int,
        speaks: Bool
    ) throws {
        let partner = try referring { _, permission, _ in
            permission.expiresOn = ago(expired)
            permission.revokedOn = ago(-revokedIn)
        }
        #expect((due(.loop, partner) != nil) == speaks)
    }

    @Test func `an incomplete, declined, future or foreign paper opens nothing`() throws {
        let other = try #require(InquiryID("q2"))
        #expect(due(.loop, try referring { _, paper, _ in paper.isComplete = false }) == nil)
        #expect(due(.loop, try referring { _, paper, _ in paper.status = .declined }) == nil)
        #expect(due(.loop, try referring { _, paper, _ in paper.signedOn = ago(-1) }) == nil)
        #expect(due(.loop, try referring { _, paper, _ in paper.inquiry = other }) == nil)
        #expect(due(.loop, try referring { _, paper, _ in paper.scope = [.coordination] }) == nil)
    }

    @Test func `the newest milestone by rank that may be told`() throws {
        let ended = try referring { referral, _, _ in
            referral.scheduledOn = ago(2)
            referral.lastSession = ago(5)
            referral.ending = .completed
        }
        #expect(due(.loop, ended) == ago(4))
        let ongoing = try referring { referral, _, _ in
            referral.lastSession = ago(5)
            referral.ending = .ongoing
        }
        #expect(due(.loop, ongoing) == ago(9))
        let narrow = try referring { referral, permission, _ in
            referral.lastSession = ago(5)
            referral.ending = .completed
            permission.scope = [.attended]
        }
        #expect(due(.loop, narrow) == ago(9))
    }

    @Test(arguments: [(0, false), (-1, true)])
    func `what was told is told`(on: Int, speaks: Bool) throws {
        let partner = try referring { referral, _, told in
            told = [Told(inquiry: referral.inquiry, milestone: .attended, on: ago(on))]
        }
        #expect((due(.loop, partner) != nil) == speaks)
    }

    @Test func `told of the end, nothing before it is told any more`() throws {
        let partner = try referring { referral, _, told in
            referral.lastSession = ago(5)
            referral.ending = .droppedOut
            told = [Told(inquiry: referral.inquiry, milestone: .ended, on: ago(2))]
        }
        #expect(due(.loop, partner) == nil)
    }

    @Test func `a no-show is silent, unless they came later`() throws {
        let absent = try referring { referral, _, _ in
            referral.scheduledOn = ago(20)
            referral.attendedOn = nil
            referral.noShowOn = ago(10)
        }
        #expect(due(.loop, absent) == nil)
        #expect(due(.loop, absent, on: ago(11)) == ago(11))
        #expect(
            due(.loop, try referring { referral, _, _ in referral.noShowOn = ago(15) }) == ago(9)
        )
    }

    @Test(arguments: [Interval.days(1), .months(14), .days(400), .days(.max)])
    func `a referral is read for as long as its loop may speak`(interval: Interval) throws {
        let paces = settings(.rule(.loop), .every(interval))
        for age in stride(from: 150, to: 800, by: 9) {
            let partner = try referring { referral, permission, _ in
                referral.receivedOn = ago(900)
                referral.attendedOn = ago(age)
                permission.signedOn = ago(age)
            }
            guard due(.loop, partner, settings: paces) != nil else { continue }
            #expect(ago(age) >= Season(settings: paces, on: today).stirredSince)
        }
    }
}
