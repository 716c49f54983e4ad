import Judging
import Letters
import Testing

struct ReadingTests {
    /// The marked words are the ones between the brackets.
    static let marked: [(CheckID, String)] = [
        (.plainWords, "Her [PHQ-9] was high, and she was [dissociating]."),
        (.plainWords, "Ihr caf\u{E9} \u{1F389} hei\u{DF}t so: [behavioral activation]."),
        (.notAsking, "Please [keep me in mind], won\u{2019}t you?"),
        (.noClient, "I\u{2019}m seeing [D.W.] from your fourth period."),
        (
            .noPromises,
            "\u{201C}Fine,\u{201D} I said. It works [without exception] for all my clients."
        ),
    ]

    @Test(arguments: marked)
    func `spans are exact bytes`(id: CheckID, marked: String) throws {
        let plain = marked.filter { $0 != "[" && $0 != "]" }
        let verdict = try #require(Review(of: Letter(text: plain)).checks.first { $0.id == id })
        let bytes = Array(plain.utf8)
        let found = verdict.spans.map { String(decoding: bytes[$0.start..<$0.end], as: UTF8.self) }
        for wanted in marked.split(separator: "[").dropFirst() {
            let words = String(wanted.prefix { $0 != "]" })
            #expect(found.contains { $0.contains(words) || words.contains($0) }, "\(found)")
        }
    }

    /// However a letter opens, closes and carries others, its own words are what is read.
    static let laidOut: [(String, Review.Level)] = [
        ("Hi, I am great. Please send me clients.", .fix),
        ("Hello! I'm new here, and I'd love to be on your referral list.", .fix),
        ("Dear Dr. Chen \u{2014} please send me clients.\n\nRuth", .fix),
        ("hey jordan - keep me in mind for anyone who needs someone to talk to", .fix),
        ("Subject: referrals\r\n\r\nDear Mei,\r\nPlease refer your patients to me.\r\nRuth", .fix),
        (
            "Dear Mei,\n\nCoffee on Friday?\n\nRuth\n\nOn Mon, Mei Chen wrote:\n> Send me clients.",
            .pass
        ),
        ("Dear Mei,\n\n> Please send me clients.\n\nYou wrote that. Coffee?\n\nRuth", .pass),
        ("To: mei@example.org\nFrom: ruth@example.org\n\nDear Mei,\n\nCoffee?\n\nRuth", .pass),
        ("<p>Hi&nbsp;Mei,</p><p>I\u{2019}m <b>so</b> happy. Please send me clients.</p>", .fix),
        ("Hi Mei!! \u{1F642}\nMy Tuesdays are wiiiide open \u{1F64F}", .fix),
    ]

    @Test(arguments: laidOut)
    func `an ask is heard wherever it stands, and only in the letter itself`(
        text: String,
        level: Review.Level
    ) {
        let verdict = Review(of: Letter(text: text)).checks.first { $0.id == .notAsking }
        #expect(verdict?.level == level)
    }

    @Test(arguments: JudgedLetter.invented.indices)
    func `a letter reads the same however it was typed`(index: Int) {
        let letter = JudgedLetter.invented[index].letter
        func levels(_ text: String) -> [Review.Level] {
            Review(of: Letter(text: text, to: letter.to)).checks.map(\.level)
        }
        let text = letter.text
        let plain = levels(text)
        #expect(
            levels(
                text.split(separator: "\n", omittingEmptySubsequences: false).joined(
                    separator: "\r\n"
                )
            ) == plain
        )
        #expect(
            levels(text.map { $0 == "'" ? "\u{2019}" : $0 }.reduce(into: "") { $0.append($1) })
                == plain
        )
        #expect(levels("\u{FEFF}" + text + "\n\n") == plain)
    }

    @Test(arguments: [
        ("Coffee \u{2014} or tea & cake?", 4), ("one\u{A0}two three", 3), ("", 0),
        ("\u{2026} \u{1F600} !", 0),
        ("Subject: donuts?\n\nHi", 3), ("<p>Dear <b>Dr.</b> Lee,</p><p>Hi</p>", 4),
        ("a/b c-d 4:30", 3),
    ])
    func `words are what holds a letter or a digit`(text: String, count: Int) {
        #expect(Review(of: Letter(text: text)).words == count)
    }

    @Test(arguments: 0..<300 as Range<UInt64>)
    func `whatever is pasted is read, and its spans lie within it`(seed: UInt64) {
        var state = seed &* 0x9e37_79b9_7f4a_7c15 &+ 1
        func chance(_ count: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % count
        }
        let pieces = [
            "Dear Dr. Chen,", "\n", "\n\n", "<p>", "</div", "<", "&nbsp;", "&#x2019;", "&",
            "\u{1F469}\u{200D}\u{1F4BB}",
            "I'd love to", "you said \u{201C}no\u{201D}", "J.T.", "PHQ-9", "...", "'", "\r",
            "coffee?", "every one of them",
            "send them to me", "e\u{301}", "12:30", "\u{0}", "-", "Best,", "my clients", " ", " ",
            "the same day",
        ]
        let text = (0..<chance(120)).map { _ in pieces[chance(pieces.count)] }.joined(
            separator: chance(2) == 0 ? " " : ""
        )
        let bytes = Array(text.utf8)
        for verdict in Review(of: Letter(text: text)).checks {
            var last = 0
            for span in verdict.spans {
                #expect(
                    last <= span.start && span.start < span.end && span.end <= bytes.count,
                    "seed \(seed)"
                )
                #expect(bytes[span.start] & 0xC0 != 0x80, "seed \(seed)")
                #expect(span.end == bytes.count || bytes[span.end] & 0xC0 != 0x80, "seed \(seed)")
                last = span.start
            }
        }
    }

    @Test
    func `a letter that stops at any word is read, and its spans lie within it`() {
        let cut = JudgedLetter.rounds.prefix(12).map(\.letter.text).flatMap { text in
            text.indices.filter { text[..<$0].hasSuffix("your") || text[..<$0].hasSuffix("the") }
                .map { String(text[..<$0]) }
        }
        #expect(cut.count > 60)
        for text in cut + ["I like the rack of dusty paperbacks and maps in your"] {
            let length = text.utf8.count
            for verdict in Review(of: Letter(text: text)).checks {
                #expect(
                    verdict.spans.allSatisfy { $0.start < $0.end && $0.end <= length },
                    "\(verdict.id) \(text.suffix(60))"
                )
            }
        }
    }

    @Test
    func `what is known of them counts as particular`() throws {
        let text = "Dear Dr. Chen,\n\nIntegrative medicine is what made me write. Coffee?\n\nRuth"
        func specific(_ research: [String]) -> Review.Level? {
            Review(of: Letter(text: text, research: research)).checks.first { $0.id == .specific }?
                .level
        }
        #expect(specific([]) == .advise)
        #expect(specific(["practice focuses on integrative medicine"]) == .pass)
        #expect(specific(["runs a cardiac rehab group"]) == .advise)
    }

    @Test(arguments: [
        "You said that they say the real thing on the second lap. ", "a.", "\"? ", "<p ", "Ann ",
        "you would ", "\n",
    ])
    func `twenty times the text takes about twenty times as long`(piece: String) {
        let one = String(repeating: piece, count: 1000 / piece.utf8.count)
        let twenty = String(repeating: one, count: 20)
        func best(_ text: String) -> Duration {
            (0..<3).map { _ in
                ContinuousClock().measure { _ = Review(of: Letter(text: text)) }
            }.min() ?? .zero
        }
        #expect(best(twenty) < best(one) * 100 + .milliseconds(20))
    }
}
