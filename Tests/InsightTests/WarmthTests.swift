import Domain
import Insight
import Testing

struct WarmthTests {
    static func id(_ name: String) -> PartnerID {
        partnerID(String(name.filter(\.isASCII).filter { $0 != " " }))
    }

    static func person(_ name: String, met: Bool = false) -> Acquaintance.Person {
        Acquaintance.Person(
            id: id(name),
            name: name,
            met: met,
            lastTouchOn: met ? day("2026-01-01") : nil
        )
    }

    static let circle = Acquaintance(
        people: [
            person("Zoe"), person("Mei Chen", met: true), person("Abe"), person("Kim"),
            person("Nobody’s friend"),
        ],
        ties: [
            Tie(a: Self.id("Mei Chen"), b: Self.id("Zoe")),
            Tie(a: Self.id("Zoe"), b: Self.id("Abe")),
            Tie(a: Self.id("Mei Chen"), b: Self.id("Kim")),
        ]
    )

    @Test
    func `one starts with those whom someone known can introduce`() {
        let openings = Self.circle.openings()
        #expect(openings.map(\.person.name) == ["Kim", "Zoe", "Abe", "Nobody’s friend"])
        #expect(
            openings.map(\.sentence) == [
                "Ask Mei Chen, who knows Kim.", "Ask Mei Chen, who knows Zoe.",
                "Ask Mei Chen: Mei Chen knows Zoe and Zoe knows Abe.", nil,
            ]
        )
        #expect(Self.circle.openings(limit: 2).count == 2)
    }

    @Test
    func `whoever was met needs no introduction`() {
        #expect(Self.circle.opening(to: Self.id("Mei Chen")) == nil)
        #expect(Self.circle.opening(to: Self.id("Kim"))?.first?.name == "Mei Chen")
        #expect(Self.circle.opening(to: Self.id("Nobody’s friend"))?.sentence == nil)
    }

    @Test(arguments: [
        ("12 Elm St, Fremont, Seattle, WA 98103", "Fremont"),
        ("200 Oak Avenue, Suite 4, Portland, OR 97201", "Portland"),
        ("1 Main Rd\nBend, OR", "Bend"), ("Somewhere", ""), ("12 Elm St, WA 98103", ""),
    ])
    func `a neighbourhood is read from an address`(address: String, place: String) {
        let gaps = Gaps(
            among: [
                Gaps.Position(
                    id: partnerID("a"),
                    kind: .legal,
                    stage: "prospect",
                    met: false,
                    address: address
                )
            ],
            offers: Offers()
        )
        #expect(gaps.uncovered.map(\.word) == (place.isEmpty ? [] : [place]))
    }
}
