import Domain
import Insight
import Testing

@Suite struct ReadershipTests {
    private func partner(_ name: String, _ edit: (inout Partner) -> Void = { _ in }) throws
        -> Partner
    {
        var partner = Partner(
            id: try #require(PartnerID(name.lowercased())),
            name: name,
            addedOn: Day(number: 20_000)
        )
        edit(&partner)
        return partner
    }

    @Test func `those whose own words speak of a topic are its readers, with the place`() throws {
        let people = [
            try partner("Rosa") { $0.research = "Runs evenings on sleep for parents of teens." },
            try partner("Mei") { $0.tags = ["Teen sleep"] },
            try partner("Anil") { $0.offers.specialties = ["sleep", "teens"] },
            try partner("Jim") { $0.role = "teen sleep specialist" },
            try partner("Old") {
                $0.tags = ["teen sleep"]
                $0.archived = true
            },
        ]
        let readers = Readership(of: ["", "teen sleep"], among: people).readers
        #expect(readers.map(\.name) == ["Jim", "Mei", "Rosa"])
        #expect(
            readers.map(\.reason) == [
                .role("teen sleep specialist"), .tag("Teen sleep"), .research,
            ]
        )
    }

    @Test func `who has it already is left out, and no topic has no readers`() throws {
        let mei = try partner("Mei") { $0.tags = ["grief"] }
        #expect(Readership(of: ["grief"], among: [mei], leavingOut: [mei.id]).readers.isEmpty)
        #expect(Readership(of: [" ", "…"], among: [mei]).readers.isEmpty)
        #expect(Readership(of: ["griefs"], among: [mei]).readers.count == 1)
        #expect(Readership(of: ["brief"], among: [mei]).readers.isEmpty)
    }

    @Test func `two who need each other and have not met are an idea`() throws {
        let school = try partner("Jim") {
            $0.research = "What they lack: someone for eating disorders"
        }
        let therapist = try partner("Lena") { $0.offers.specialties = ["Eating disorders"] }
        let other = try partner("Sam") { $0.offers.specialties = ["couples"] }
        let people = [school, therapist, other]
        #expect(
            Introduction.ideas(among: people, ties: []).map { [$0.seeker, $0.giver] }
                == [[school.id, therapist.id]]
        )
        #expect(
            Introduction.ideas(among: people, ties: [Tie(a: therapist.id, b: school.id)]).isEmpty
        )
    }
}
