import Domain
import Insight
import Testing

struct GapsTests {
    static let gaps = Gaps(
        among: [
            .init(
                id: partnerID("met"),
                kind: .medical,
                stage: "growing",
                met: true,
                offers: Offers(specialties: ["Anxiety"], payers: ["Aetna"])
            ),
            .init(
                id: partnerID("prospect"),
                kind: .school,
                stage: "prospect",
                met: false,
                offers: Offers(specialties: ["OCD", "anxiety"])
            ),
            .init(
                id: partnerID("gone"),
                kind: .legal,
                stage: "met",
                met: true,
                archived: true,
                offers: Offers(specialties: ["grief"])
            ),
        ],
        offers: Offers(specialties: ["grief", "anxiety "]),
        needs: [Needs(specialties: ["ocd"], payer: "Cigna"), Needs(payer: "cigna")]
    )

    @Test
    func `the grid counts those who are not archived`() {
        #expect(Self.gaps.grid == [.medical: ["growing": 1], .school: ["prospect": 1]])
        #expect(Self.gaps.missingKinds == [.school, .mentalHealth, .legal, .community])
    }

    @Test
    func `a gap says how often it was asked for and who might fill it`() {
        let specialties = Self.gaps.uncovered.filter { $0.topic == .specialties }
        #expect(specialties.map(\.word) == ["ocd", "grief"])
        #expect(specialties.map(\.asked) == [1, 0])
        #expect(specialties.map(\.ownOffer) == [false, true])
        #expect(specialties.map(\.prospects) == [[partnerID("prospect")], []])
        let payers = Self.gaps.uncovered.filter { $0.topic == .payers }
        #expect(payers.map(\.word) == ["Cigna"] && payers.map(\.asked) == [2])
    }
}
