import Domain
import Testing

@Suite struct MergingTests {
    static let day = Day(number: 20_000)

    static let mei = Partner(
        id: id(1),
        name: "Dr. Mei Chen",
        given: "Mei",
        family: "Chen",
        kind: .medical,
        emails: ["mei@example.org"],
        circle: .key,
        addedOn: day,
        research: "Speaks about sleep.",
        tags: ["sleep"]
    )

    static let other = Partner(
        id: id(2),
        name: "M. Chen",
        kind: .other,
        role: "pediatrician",
        emails: ["MEI@example.org", "chen@example.org"],
        circle: .wider,
        addedOn: day.adding(days: -10),
        accepting: false,
        research: "Knows the school.",
        tags: ["Sleep", "school"]
    )

    static func id(_ number: Int) -> PartnerID {
        var generator = SystemRandomNumberGenerator()
        return PartnerID("00000000-0000-7000-8000-00000000000\(number)")
            ?? PartnerID(milliseconds: 0, using: &generator)
    }

    @Test func `only what both say, and say differently, is to be chosen`() {
        #expect(Self.mei.differences(from: Self.other) == [.name, .kind, .circle])
        #expect(Self.mei.differences(from: Self.mei) == [])
    }

    @Test func `own words stay, blanks are filled, and lists hold each thing once`() {
        let one = Self.mei.merged(with: Self.other)
        #expect(one.id == Self.mei.id)
        #expect(one.name == "Dr. Mei Chen")
        #expect(one.role == "pediatrician")
        #expect(one.accepting == false)
        #expect(one.emails == ["mei@example.org", "chen@example.org"])
        #expect(one.tags == ["sleep", "school"])
        #expect(one.research == "Speaks about sleep.\n\nKnows the school.")
    }

    @Test func `they have been known since the earlier day, and in their circle as before`() {
        let one = Self.mei.merged(with: Self.other)
        #expect(one.addedOn == Self.other.addedOn)
        #expect(one.settledOn == Self.mei.settledOn)
        #expect(one.circle == .key)
    }

    @Test(arguments: Partner.Trait.allCases)
    func `a trait is taken from the other when it is chosen`(trait: Partner.Trait) {
        var full = Self.other
        (full.organization, full.address, full.website) = ("Willow", "1 Main St", "willow.example")
        (full.npi, full.metThrough, full.quiet, full.archived) = ("1", Self.id(3), true, true)
        var own = Self.mei
        (own.role, own.organization, own.address) = ("doctor", "Oak", "2 Main St")
        (own.website, own.npi, own.metThrough, own.accepting) = (
            "oak.example", "2", Self.id(4), true
        )
        #expect(own.differences(from: full) == Partner.Trait.allCases)
        let one = own.merged(with: full, taking: [trait])
        #expect(one.differences(from: own) == [trait])
        #expect(one.differences(from: full) == Partner.Trait.allCases.filter { $0 != trait })
    }
}
