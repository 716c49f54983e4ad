import Consent
import Testing

@Suite struct LabelTests {
    private static let found: [(String, String?)] = [
        ("coffee, and S.J. came up", "S.J."), ("asked about s.j.", "s.j."),
        ("we spoke of Blue Heron today", "blue heron"), ("Blue Herons", nil),
        ("a Blue Heronry, then blue heron", "blue heron"), ("C-17, he said", "C-17"),
        ("nothing here", nil), ("", nil), ("J", nil),
        ("for s.j.", "s.j."), ("saw S.J", nil), ("(C-17) called", "C-17"), ("an J in class", nil),
    ]

    @Test(arguments: found)
    func `a label is found as a word of its own`(_ text: String, _ expected: String?) {
        let labels = ClientLabels(["S.J.", "Blue Heron", "C-17", "J", " "])
        #expect(labels.first(in: text) == expected)
    }

    @Test(arguments: [
        ("coffee with Mei about S.J. today 45m", ["S.J."]),
        ("about (C-17), and 7Q9X.", ["C-17", "7Q9X"]),
        ("coffee with J.R. Moss, M.D., at 10am on the 3rd for 90-minute 2x", []),
        ("the ADHD guide, by Friday; 12 slides", []), ("K.L", ["K.L"]), ("", []), ("e.g. this", []),
    ])
    func `what looks like a label is seen without a key`(_ text: String, _ expected: [String]) {
        #expect(LabelLike.words(in: text, besides: ["J.R. Moss"]) == expected)
    }

    @Test func `where names are written, only a code is nobody else's`() {
        let labels = ClientLabels(["S.J.", "Blue Heron", "C-17", "Ann"])
        #expect(labels.firstCode(in: "S.J. Smith of Blue Heron, Ann") == nil)
        #expect(labels.firstCode(in: "about c-17.") == "c-17")
    }

    @Test(arguments: [
        ("S.J.", false), ("C-17", false), ("Sarah Jones", true), ("Sarah", false),
        ("Mei-Lin Chen", true),
        ("S Jones", false),
    ])
    func `a full name is advised against, and never forced`(_ label: String, _ isAdvised: Bool) {
        #expect((ClientLabels.advice(on: label) != nil) == isAdvised)
    }
}
