import Letters
import Testing

struct ExampleTests {
    @Test(arguments: CheckID.allCases)
    func `a rule breaks on its triggers and keeps its keepers`(id: CheckID) {
        let check = id.check
        #expect(!check.triggers.isEmpty && !check.keepers.isEmpty)
        for example in check.triggers {
            #expect(
                verdict(id, on: example.letter).level == check.gravity,
                "\(example.letter.text)"
            )
        }
        for example in check.keepers {
            #expect(verdict(id, on: example.letter).level == .pass, "\(example.letter.text)")
        }
    }

    @Test
    func `the checks stand in the order of the design`() {
        #expect(
            Review(of: Letter(text: "Hello")).checks.map(\.id.rawValue) == [
                "length", "specific", "mutual", "next-step", "flexible", "about-them", "not-asking",
                "plain-words", "no-promises", "no-client",
            ]
        )
    }

    @Test
    func `a rule says itself in plain sentences`() {
        for id in CheckID.allCases {
            let sentences = [id.check.rule, id.check.praise, id.check.advice]
            #expect(sentences.allSatisfy { $0.hasSuffix(".") && !$0.contains("!") })
        }
    }

    func verdict(_ id: CheckID, on letter: Letter) -> Review.Verdict {
        Review(of: letter).checks.first { $0.id == id } ?? Review(of: letter).checks[0]
    }
}
