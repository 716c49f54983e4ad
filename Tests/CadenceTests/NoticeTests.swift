import Cadence
import Domain
import Testing

@Suite struct NoticeTests {
    private func notices(_ partners: [Relationship], _ settings: Settings = Settings()) -> [Notice
        .ID]
    {
        Plan(Book(settings: settings, relationships: partners), on: today).notices.map(\.id)
    }

    private func reachedOut(_ days: [Int]) throws -> [Relationship] {
        try days.map {
            try someone(.wider, [.out(.outreach, ago($0))], id: "new-\($0)") { $0.quiet = true }
        }
    }

    @Test(arguments: [([0, 5, 29], 14, true), ([0, 5, 30], 14, false), ([0, 5, 29], 13, false)])
    func `existing first`(outreaches: [Int], late: Int, speaks: Bool) throws {
        let waiting = try someone(.key, [], id: "key", settledOn: ago(late))
        #expect(
            notices(try reachedOut(outreaches) + [waiting]) == (speaks ? [.existingFirst] : [])
        )
    }

    @Test func `a nudge of the wider circle does not count for it, a folded one does`() throws {
        let wider = try someone(.wider, [.longMet], id: "wider")
        #expect(notices(try reachedOut([1, 2, 3]) + [wider]).isEmpty)
        let promise = try #require(PromiseID("p"))
        let folded = try someone(.key, [], id: "key", settledOn: ago(14)) {
            $0.promises = [Promise(id: promise, partner: $0.id, text: "", dueOn: today)]
        }
        #expect(notices(try reachedOut([1, 2, 3]) + [folded]) == [.existingFirst])
    }

    @Test(arguments: [([1, 2, 3], true), ([0, 2, 3], false), ([2, 3], false)])
    func `overpromising, by whomever they were made to`(late: [Int], speaks: Bool) throws {
        let ids = try late.map { try #require(PromiseID("p\($0)")) }
        let partner = try someone {
            let own = $0.id
            $0.archived = true
            $0.promises = zip(ids, late).map {
                Promise(id: $0, partner: own, text: "", dueOn: ago($1))
            }
        }
        #expect(notices([partner]) == (speaks ? [.overpromising] : []))
    }

    @Test(arguments: [(3, 2, true), (3, 3, false), (4, 0, false), (5, 0, true)])
    func `one basket`(mine: Int, others: Int, speaks: Bool) throws {
        func referrals(_ count: Int, _ by: String) throws -> [Referral] {
            try (0..<count).map {
                Referral(inquiry: try #require(InquiryID("\(by)\($0)")), receivedOn: ago($0))
            }
        }
        let (first, second) = (try referrals(mine, "a"), try referrals(others, "b"))
        let partners = [
            try someone(id: "a") { $0.referrals = first },
            try someone(id: "b") { $0.referrals = second },
        ]
        #expect(notices(partners) == (speaks ? [.oneBasket] : []))
    }

    @Test func `too pushy, until they are met and were given something`() throws {
        let ask = Moment.out(.ask, ago(29))
        let (meeting, gift) = (
            Moment.out(.other, ago(9), by: .inPerson), Moment.out(.resource, ago(8))
        )
        #expect(notices([try someone(.wider, [ask])]) == [.tooPushy])
        #expect(notices([try someone(.wider, [ask, meeting])]) == [.tooPushy])
        #expect(notices([try someone(.wider, [ask, gift])]) == [.tooPushy])
        #expect(notices([try someone(.wider, [ask, meeting, gift])]).isEmpty)
        #expect(notices([try someone(.wider, [.out(.ask, ago(30))])]).isEmpty)
        #expect(notices([try someone(.wider, [.inbound(ago(3), .ask)])]).isEmpty)
    }

    @Test func `three at most, in their order`() throws {
        let ids = try (0..<5).map { try #require(PromiseID("p\($0)")) }
        let inquiries = try (0..<5).map { try #require(InquiryID("q\($0)")) }
        let partner = try someone(.key, [.out(.ask, ago(3))], id: "all", settledOn: ago(30)) {
            let own = $0.id
            $0.promises = ids.map { Promise(id: $0, partner: own, text: "", dueOn: ago(20)) }
            $0.referrals = inquiries.map { Referral(inquiry: $0, receivedOn: ago(5)) }
        }
        #expect(
            notices(try reachedOut([1, 2, 3]) + [partner])
                == [.existingFirst, .overpromising, .oneBasket]
        )
    }

    @Test func `before an ask is saved it is said what stands against it`() throws {
        let book = Book(relationships: [
            try someone(.key, [], id: "mei"), try someone(.key, [.out(.ask, ago(3))], id: "old"),
        ])
        func raised(_ draft: Moment, promising: Bool = false) throws -> [Notice.ID] {
            Guards.notices(
                before: draft,
                to: try partnerID("MEI"),
                promising: promising,
                in: book,
                on: today
            ).map(\.id)
        }
        #expect(try raised(.out(.ask, today)) == [.tooPushy])
        #expect(try raised(.out(.ask, ago(30))).isEmpty)
        #expect(try raised(.inbound(today, .ask)).isEmpty)
        #expect(try raised(.out(.other, today)).isEmpty)
    }

    @Test func `before an outreach, that those who know me wait; before a promise, the late ones`()
        throws
    {
        let ids = try (0..<3).map { try #require(PromiseID("p\($0)")) }
        let waiting = try someone(.core, [.longMet], id: "core") {
            let own = $0.id
            $0.promises = ids.map { Promise(id: $0, partner: own, text: "", dueOn: ago(1)) }
        }
        let book = Book(relationships: try reachedOut([1, 2]) + [waiting, try someone(id: "new")])
        func raised(_ draft: Moment, promising: Bool = false) throws -> [Notice.ID] {
            Guards.notices(
                before: draft,
                to: try partnerID("new"),
                promising: promising,
                in: book,
                on: today
            ).map(\.id)
        }
        #expect(try raised(.out(.outreach, today)) == [.existingFirst])
        #expect(try raised(.out(.other, today), promising: true) == [.overpromising])
        #expect(try raised(.out(.other, today)).isEmpty)
    }

    static let secondWords: [([Int], [Notice.ID])] = [
        ([], []), ([5], [.tooSoon]), ([13], [.tooSoon]), ([14], []), ([60, 40], [.tooSoon]),
        ([200, 89], []), ([200, 14], []),
    ]

    @Test(arguments: secondWords)
    func `before a second word, that the first still has time, and before a third, to rest`(
        daysAgo: [Int],
        expected: [Notice.ID]
    ) throws {
        let mei = try someone(.wider, daysAgo.map { .out(.outreach, ago($0)) })
        let found = Guards.notices(
            before: .out(.outreach, today),
            to: mei.id,
            in: Book(relationships: [mei]),
            on: today
        ).map(\.id)
        #expect(found == expected)
    }

    @Test func `nothing is too soon for someone who answered or whom I have met`() throws {
        for moments in [
            [Moment.out(.outreach, ago(5)), .inbound(ago(3))], [.longMet, .out(.outreach, ago(5))],
        ] {
            let mei = try someone(.wider, moments)
            #expect(
                Guards.notices(
                    before: .out(.outreach, today),
                    to: mei.id,
                    in: Book(relationships: [mei]),
                    on: today
                ).isEmpty
            )
        }
    }
}
