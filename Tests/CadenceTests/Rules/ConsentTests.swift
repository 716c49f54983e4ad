import Cadence
import Domain
import Testing

@Suite struct ConsentTests {
    private func referring(
        attended: Day,
        closed: Day? = nil,
        paper: (Authorization.Status, Day?)? = nil
    ) throws -> Relationship {
        let inquiry = try #require(InquiryID("q"))
        let authorization = try #require(AuthorizationID("a"))
        return try someone {
            $0.referrals = [
                Referral(
                    inquiry: inquiry,
                    receivedOn: ago(120),
                    attendedOn: attended,
                    closedOn: closed
                )
            ]
            guard let (status, signedOn) = paper else { return }
            $0.permissions = [
                Permission(
                    id: authorization,
                    inquiry: inquiry,
                    partner: $0.id,
                    status: status,
                    scope: [],
                    isComplete: false,
                    signedOn: signedOn,
                    expiresOn: nil,
                    revokedOn: nil
                )
            ]
        }
    }

    @Test(arguments: [(0, true), (97, true), (98, false), (-1, false)])
    func `a week after the first session, and gone 90 days later`(days: Int, speaks: Bool) throws {
        #expect(
            due(.consent, try referring(attended: ago(days))) == (speaks ? ago(days - 7) : nil)
        )
    }

    @Test func `closed is silent from that day`() throws {
        #expect(due(.consent, try referring(attended: ago(9), closed: ago(0))) == nil)
        #expect(due(.consent, try referring(attended: ago(9), closed: ago(-1))) == ago(2))
    }

    @Test(arguments: Authorization.Status.allCases)
    func `any paper on record stops it once its signature has come`(
        status: Authorization.Status
    ) throws {
        #expect(due(.consent, try referring(attended: ago(9), paper: (status, nil))) == nil)
        #expect(due(.consent, try referring(attended: ago(9), paper: (status, ago(0)))) == nil)
        #expect(due(.consent, try referring(attended: ago(9), paper: (status, ago(-1)))) == ago(2))
    }
}
