import Domain
import Testing

@testable import Storage

@Suite struct SearchTests {
    private func trial() throws -> (Trial, PartnerID) {
        let trial = try Trial()
        let mei: PartnerID = trial.store.newID()
        let partner = Partner(
            id: mei,
            name: "Dr. Zoë O'Brien-Łuczak",
            given: "Zoë",
            role: "pediatric cardiologist",
            organization: "Thornhill Pediatrics",
            emails: ["zoe@thornhill.example"],
            addedOn: Trial.day,
            research: "Spoke on sleep and grief",
            tags: ["hospital"]
        )
        try trial.store.add(partner, by: .owner)
        try trial.addTouch(mei, 2, "coffee near the harbour; her son starts college")
        try trial.addTouch(mei, 1, "")
        return (trial, mei)
    }

    @Test(arguments: [
        "zoe", "ZOË", "o'brien", "O’Brien", "thorn", "pediatrics cardio", "zoe@thornhill.example",
        "hosp", "grief", "zoe (grief)",
    ])
    func `a partner is found by any of their words, begun or whole`(words: String) throws {
        let (trial, mei) = try trial()
        let found = try trial.store.find(words)
        #expect(found.map(\.place) == [.partner], "\(words)")
        #expect(found.first?.partner == mei)
        #expect(found.first?.snippet.contains(where: \.isMatch) == true)
    }

    @Test func `a touch is found by its note, with the words marked`() throws {
        let (trial, mei) = try trial()
        let found = try trial.store.find("harb coff")
        #expect(found.count == 1)
        #expect(found.first?.partner == mei)
        #expect(try trial.store.find("c").map(\.place) == [.partner])
        #expect(found.first?.snippet.filter(\.isMatch).map(\.text) == ["coffee", "harbour"])
        #expect(
            found.first?.snippet.map(\.text).joined()
                == "coffee near the harbour; her son starts college"
        )
    }

    @Test(arguments: [
        "", " ", "\"", "\"\"", "*", "zoe*\"", "NEAR(", "name:", "-zoe", "^", "a AND", "OR", "NOT",
        "(", ")", "{}", "+", "'", ";--", "\u{0}", "\u{202e}", "🙂", "zoe\u{0}grief", "%", "_",
        "name : zoe", String(repeating: "\"x ", count: 10_000),
        String(repeating: "x", count: 100_000),
    ])
    func `whatever is typed is words and nothing else`(typed: String) throws {
        let (trial, _) = try trial()
        _ = try trial.store.find(typed)
        _ = try trial.store.people(named: typed)
        _ = try trial.store.partners(PartnerQuery(words: typed), on: Trial.day)
    }

    @Test func `what was removed or changed is found no more`() throws {
        let (trial, mei) = try trial()
        let touch = try Trial.required(trial.store.records().touches.first)
        var changed = touch
        changed.note = "tea"
        try trial.store.change(changed, by: .owner)
        #expect(try trial.store.find("coffee").isEmpty)
        #expect(try trial.store.find("tea").count == 1)
        try trial.store.remove(touch: touch.id, by: .owner)
        #expect(try trial.store.find("tea").isEmpty)
        try trial.store.change(mei, by: .owner) { $0.research = "" }
        #expect(try trial.store.find("grief").isEmpty)
        #expect(try trial.store.find("zoe").count == 1)
        try Trial.checkWords(trial.store)
    }

    @Test func `a name lists whom it may mean, the exact one first`() throws {
        let trial = try Trial()
        for name in ["Mei Chen-Ito", "Mei Chen", "Dr. Mei Chen", "Meinhard Chen", "Max Chen"] {
            try trial.addPartner(name)
        }
        func named(_ words: String) throws -> [String] {
            try trial.store.people(named: words).map(\.name)
        }
        #expect(try named("mei chen").first == "Mei Chen")
        #expect(try named("mei chen").count == 4)
        #expect(try named("Dr Chen").count == 5)
        #expect(try named("max") == ["Max Chen"])
        #expect(try named("nobody").isEmpty)
    }
}
