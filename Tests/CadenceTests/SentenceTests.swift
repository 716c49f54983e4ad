import Cadence
import Domain
import Testing

/// What is said, word for word: plain, warm, the facts before the advice.
@Suite struct SentenceTests {
    private func because(
        _ rule: Rule,
        _ partner: Relationship,
        _ settings: Settings = Settings()
    ) -> String? {
        let plan = Plan(
            Book(settings: settings, relationships: [partner] + acquaintances),
            on: today,
            all: true
        )
        let nudge = plan.nudges.first { $0.partner == partner.id }
        if nudge?.rule == rule { return nudge?.because }
        return nudge?.also.first { $0.rule == rule }?.because
    }

    @Test(arguments: [
        (Interval.months(3), "quarterly"), (.months(1), "monthly"),
        (.months(2), "every two months"),
        (.months(6), "every six months"), (.months(24), "every two years"), (.months(12), "yearly"),
        (.days(10), "every 10 days"), (.days(7), "weekly"), (.days(14), "every two weeks"),
        (.days(1), "daily"),
    ])
    func `a meeting, at the practice's own pace`(interval: Interval, pace: String) throws {
        let partner = try someone(.core, [.out(.other, try day("2023-08-03"), by: .inPerson)])
        #expect(
            because(.meet, partner, settings(.rule(.meet), .every(interval)))
                == "You last met in person on 3 August 2023, and coffee with your core five is \(pace)."
        )
    }

    @Test func `a check-in says since when they haven't heard from me`() throws {
        let partner = try someone(.key, [.longMet, .out(.other, try day("2025-10-20"))])
        #expect(
            because(.checkIn, partner)
                == "Mei hasn't heard from you since October, and check-ins with your key partners are "
                + "quarterly."
        )
        let theirs = try someone(.wider, [.longMet, .inbound(try day("2025-09-02"))])
        #expect(
            because(.checkIn, theirs)
                == "You were last in touch on 2 September 2025, and check-ins with your wider circle are "
                + "every six months."
        )
    }

    @Test func `a promise is quoted`() throws {
        let id = try #require(PromiseID("p"))
        let partner = try someone {
            $0.promises = [
                Promise(
                    id: id,
                    partner: $0.id,
                    text: "send the sleep\n article!",
                    madeOn: ago(30),
                    dueOn: ago(-2)
                )
            ]
        }
        #expect(
            because(.promise, partner)
                == "You promised “send the sleep article” on 1 March, for Thursday."
        )
    }

    @Test(arguments: [(60, "January"), (10, "March")])
    func `nothing that is said of a referral tells of the client, nor its day`(
        received: Int,
        month: String
    ) throws {
        let inquiry = try #require(InquiryID("secret-label"))
        let partner = try someone {
            $0.referrals = [
                Referral(inquiry: inquiry, receivedOn: ago(received), attendedOn: ago(8))
            ]
        }
        #expect(
            because(.consent, partner)
                == "A referral of theirs from \(month) has begun, and whether Mei may hear of it isn't on "
                + "record yet."
        )
        let plan = Plan(Book(relationships: [partner]), on: today, all: true)
        #expect(plan.sentences.allSatisfy { !$0.contains("secret") })
    }

    @Test func `what to bring is theirs first: a promise, a day that is near, the newest note`()
        throws
    {
        let promise = try #require(PromiseID("p"))
        let details = try ["a", "b", "c"].map { try #require(DetailID($0)) }
        var partner = try someone(.key, [.longMet]) {
            $0.promises = [
                Promise(id: promise, partner: $0.id, text: "the sleep article", dueOn: ago(-20))
            ]
            $0.details = [
                Detail(id: details[0], partner: $0.id, text: "takes tea"),
                Detail(
                    id: details[1],
                    partner: $0.id,
                    text: "son starts college",
                    on: .once(ago(-10))
                ),
                Detail(id: details[2], partner: $0.id, text: "likes opera"),
            ]
        }
        func bring() -> String? {
            Plan(Book(relationships: [partner]), on: today, all: true).nudges
                .first { $0.partner != nil }?.bring
        }
        #expect(bring() == "What you promised: “the sleep article”.")
        partner.promises = []
        #expect(bring() == "A word about “son starts college”.")
        partner.details.remove(at: 1)
        #expect(bring() == "You noted “likes opera”.")
        partner.details = []
        #expect(bring()?.isEmpty == false)
    }

    @Test func `a name beyond all measure is cut`() throws {
        let partner = try someone(.key, [], settledOn: ago(5)) {
            $0.given = ""
            $0.name = String(repeating: "Ångström ", count: 2000)
        }
        #expect((because(.checkIn, partner)?.count ?? 0) < 200)
    }
}
