import Domain
import Insight
import Testing

struct MatchTests {
    static let offers = Offers(
        specialties: ["Anxiety ", "trauma"],
        ages: ["teen", "adult"],
        payers: ["Aetna"],
        formats: ["telehealth"],
        languages: ["Spanish"]
    )

    @Test(arguments: [
        (Needs(specialties: ["anxiety"], age: "Adult"), 100),
        (Needs(specialties: ["anxiety", "ANXIETY ", "OCD"]), 50),
        (Needs(age: "child", payer: "Aetna"), 43),
        (Needs(specialties: ["OCD"], age: "teen", payer: "aetna", language: "German"), 39),
        (Needs(specialties: ["anxiety", "grief", "OCD"]), 33),
        (
            Needs(
                specialties: ["anxiety", "trauma", "OCD", "x", "y", "z", "u", "v"],
                age: "child"
            ), 18
        ),
    ])
    func `the fit weighs what both sides say`(needs: Needs, score: Int) {
        #expect(Fit(of: needs, with: Self.offers).score == score)
    }

    @Test
    func `halves are rounded up`() {
        // 1 of 8 specialties: 12.5.
        let needs = Needs(specialties: ["anxiety", "b", "c", "d", "e", "f", "g", "h"])
        #expect(Fit(of: needs, with: Offers(specialties: ["Anxiety"])).score == 13)
    }

    @Test
    func `what neither side says does not count`() {
        let fit = Fit(
            of: Needs(specialties: ["anxiety", "OCD"], age: " ", payer: "Cigna"),
            with: Offers(specialties: ["OCD"], ages: ["adult"], payers: [" "])
        )
        #expect(fit.breakdown.map(\.dimension) == [.specialties])
        #expect(fit.breakdown.map(\.share) == [0.5])
        #expect(Fit(of: Needs(), with: Self.offers).score == nil)
        #expect(Fit(of: Needs(age: "teen"), with: Offers()).score == nil)
    }

    @Test
    func `the best three come by fit, then by how long ago, then by name`() {
        func colleague(
            _ name: String,
            _ ages: [String],
            last: String? = nil,
            accepting: Bool? = nil,
            archived: Bool = false
        ) -> Colleague {
            Colleague(
                id: partnerID(name),
                name: name,
                offers: Offers(ages: ages),
                archived: archived,
                accepting: accepting,
                lastReferredOn: last.map(day)
            )
        }
        let matches = Match.best(
            for: Needs(age: "teen"),
            among: [
                colleague("Unknown", []), colleague("Adults", ["adult"]),
                colleague("Recent", ["teen"], last: "2026-02-01"),
                colleague("Zoe", ["teen"]), colleague("Ann", ["teen"]),
                colleague("Old", ["teen"], last: "2024-02-01"),
                colleague("Full", ["teen"], accepting: false),
                colleague("Gone", ["teen"], archived: true),
            ],
            limit: 8
        )
        #expect(
            matches.map(\.colleague.name) == ["Ann", "Zoe", "Old", "Recent", "Adults", "Unknown"]
        )
        #expect(matches.map(\.fit.score) == [100, 100, 100, 100, 0, nil])
    }

    @Test
    func `the last referral is the newest that is known`() {
        let (ann, bob) = (partnerID("ann"), partnerID("bob"))
        guard let touch = TouchID("t"), let one = InquiryID("i"), let two = InquiryID("j") else {
            return
        }
        let records = Records(
            partners: [
                Partner(id: ann, name: "Ann", addedOn: day("2020-01-01")),
                Partner(id: bob, name: "Bob", addedOn: day("2020-01-01")),
            ],
            touches: [
                Touch(id: touch, partner: ann, on: day("2025-01-01"), purpose: .referralGiven),
                Touch(
                    id: touch,
                    partner: bob,
                    on: day("2025-01-01"),
                    direction: .inbound,
                    purpose: .referralGiven
                ),
            ],
            inquiries: [
                Inquiry(
                    id: one,
                    receivedOn: day("2025-02-01"),
                    closedOn: day("2025-05-01"),
                    referredTo: [ann]
                ),
                Inquiry(id: two, receivedOn: day("2025-04-01"), referredTo: [ann]),
            ]
        )
        func last(_ on: String) -> [Day?] {
            Colleague.all(in: records, on: day(on)).map(\.lastReferredOn)
        }
        #expect(last("2024-12-31") == [nil, nil])
        #expect(last("2025-01-31") == [day("2025-01-01"), nil])
        #expect(last("2025-03-01") == [day("2025-02-01"), nil])
        #expect(last("2025-04-30") == [day("2025-04-01"), nil])
        #expect(last("2025-05-01") == [day("2025-05-01"), nil])
    }

    @Test
    func `a match says why`() {
        let needs = Needs(specialties: ["anxiety", "OCD"], payer: "Aetna")
        let reason = Match.best(
            for: needs,
            among: [
                Colleague(
                    id: partnerID("a"),
                    name: "Ann",
                    offers: Self.offers,
                    accepting: true,
                    lastReferredOn: day("2025-05-01")
                )
            ]
        ).first?.because(on: day("2026-01-01"))
        #expect(
            reason
                == "Offers anxiety and Aetna, though not OCD; has openings; "
                + "you last referred someone there on 1 May 2025."
        )
    }
}
