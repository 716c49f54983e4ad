import Domain
import Testing

@testable import Consent

/// The words of a message, held against what is on record.
@Suite struct ExcessTests {
    /// Asked on 14 April, booked on the 20th, came on the 24th, fourteen sessions until 10 May.
    private func facts(permitted: String = "That I came") throws -> KnownFacts {
        var telling = try telling {
            $0.receivedOn = try day("2026-04-14")
            ($0.contactedOn, $0.scheduledOn) = (try day("2026-04-15"), try day("2026-04-20"))
            $0.attendedOn = try day("2026-04-24")
            $0.heardAbout = "my doctor said you are good with panic attacks at night"
            $0.needs = Needs(specialties: ["panic", "Sleep problems"], payer: "Regence")
            ($0.closedOn, $0.closeReason) = (today, "lost: never answered the second letter, moved")
        }
        telling.episode = Episode(
            id: try id("e1"),
            inquiry: telling.inquiry.id,
            firstSession: try day("2026-04-24"),
            lastSession: try day("2026-05-10"),
            sessions: 14,
            ending: .droppedOut
        )
        return KnownFacts(
            of: telling,
            otherLabels: ["C-17", "Blue Heron", "s.j.", "Q", "Chen"],
            partner: try partner(),
            practice: Practice(name: "Sleep Problems Clinic", clinician: "Sam Rivera"),
            permitted: permitted
        )
    }

    private static let beyond: [(String, [Milestone], String)] = [
        ("Thank you for C-17.", [.attended], "C-17: what you call another client"),
        ("You asked of blue heron,", [.attended], "blue heron: what you call another client"),
        ("They asked on 14 April.", [.attended], "14 April: the day on which they asked"),
        ("asked April 14th, 2026", [.attended], "April 14th, 2026: the day on which they asked"),
        ("in touch 4/15", [.attended], "4/15: the day on which you were in touch"),
        ("booked on 2026-04-20.", [.attended], "2026-04-20: the day of booking"),
        ("booked on 20.04.2026.", [.attended], "20.04.2026: the day of booking"),
        ("the 20th of April", [.attended], "20th of April: the day of booking"),
        ("They came on 24 Apr.", [.ended], "24 Apr: the day of the first session"),
        ("until 10 May", [.attended], "10 May: the day of the last session"),
        ("They came.", [.scheduled], "They came: that they came"),
        ("She started therapy", [.scheduled], "started therapy: that they came"),
        ("for PANIC, mostly", [.attended], "PANIC: what they came for"),
        ("with sleep problems", [.attended], "sleep problems: what they came for"),
        ("by Regence", [.attended, .ended], "Regence: who pays"),
        ("came 14 times", [.attended], "14 times: how many sessions there were"),
        ("fourteen sessions", [.attended], "fourteen sessions: how many sessions there were"),
        ("and dropped out", [.attended], "dropped out: that it ended, or how"),
        (
            "they said “you are good with panic”", [.attended],
            "panic: what they came for; said “you are good with: what they said"
        ),
        (
            "but never answered the second letter", [.attended],
            "never answered the second letter: why it was closed"
        ),
    ]

    @Test(arguments: beyond.indices)
    func `row 4: words outside the scope are found and named`(_ index: Int) throws {
        let (text, scope, expected) = Self.beyond[index]
        let found = try facts().excess(in: text, scope: scope)
        #expect(found.map { "\($0.words): \($0.what)" }.joined(separator: "; ") == expected)
        let sentence = Block.wordsOutsideScope(found).sentence(on: today)
        for excess in found { #expect(sentence.contains("“\(excess.words)” (\(excess.what))")) }
    }

    private static let within: [(String, [Milestone])] = [
        ("Dear Mei Chen, thank you for S.J. They came on 24 April.", [.attended]),
        ("S.J.’s booking was on 20 April.", [.scheduled]),
        ("14 sessions, until May 10; they dropped out.", [.ended]),
        ("They came for panic; Regence pays.", [.attended, .coordination]),
        ("14 May 2026. Dear Chen, I wrote on 3/4 and we have 2 openings.", [.attended]),
        ("A good month, May, and 20 of us in April 2025.", [.attended]),
        ("On 14 April 2025 we met. Call me at 4-15 or 555-0414.", [.attended]),
        ("Sam Rivera, Sleep Problems Clinic", [.attended]),
    ]

    @Test(arguments: within.indices)
    func `what the scope covers, and what is nobody's, may stand there`(_ index: Int) throws {
        let (text, scope) = Self.within[index]
        #expect(try facts().excess(in: text, scope: scope) == [])
    }

    @Test(arguments: Milestone.allCases, Milestone.allCases)
    func `no standard text says more than its own milestone, whatever is known`(
        milestone: Milestone,
        other: Milestone
    ) throws {
        let telling = try telling(milestone)
        let message = try LoopMessage(
            .standard(for: milestone),
            of: telling,
            scope: [milestone],
            to: try partner(),
            from: Practice(name: "Willow", clinician: "Sam Rivera")
        )
        #expect(try facts().excess(in: message.text, scope: [milestone, other]) == [])
        #expect(
            try facts().excess(in: "\(message.text)\n\n\(Part2Notice.text)", scope: [milestone])
                == []
        )
    }

    @Test func `what the client's own permission says in words is covered`() throws {
        let permitted = "That I came, for panic, and that I booked on 20 April"
        let text = "They came for panic, and booked on 20 April."
        #expect(try facts(permitted: permitted).excess(in: text, scope: [.attended]) == [])
        #expect(try facts().excess(in: text, scope: [.attended]).count == 2)
    }

    @Test func `a field that was typed is never sent as it is`() throws {
        #expect(throws: LoopMessage.Refused(block: .fieldsOutsideScope(["ended.on"]))) {
            try check("They came. {{ended.on}}")
        }
    }

    private func check(_ text: String) throws {
        try LoopMessage.check(
            final: text,
            knowing: try facts(),
            scope: [.attended],
            part2: false
        )
    }
}
