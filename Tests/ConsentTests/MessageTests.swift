import Domain
import Testing

@testable import Consent

@Suite struct MessageTests {
    private static let practice = Practice(name: "Willow", clinician: "Sam Rivera")

    private func message(
        _ template: Template,
        _ telling: Telling,
        scope: [Milestone] = [.attended]
    ) throws -> LoopMessage {
        try LoopMessage(
            template,
            of: telling,
            scope: scope,
            to: try partner(),
            from: Self.practice
        )
    }

    @Test func `the default says that they came, and nothing else`() throws {
        let message = try message(.attendance, try telling())
        #expect(
            message.body == """
                Dear Dr. Mei Chen,

                Thank you for giving S.J. my name. They came to a first session, and said that I may \
                tell you so.

                Sam Rivera
                """
        )
        #expect(message.notice == nil)
        #expect(message.subject == "A note from Sam Rivera")
        #expect(Template.first(of: [.scheduled, .attended]) == .attended)
        #expect(Template.first(of: [.ended]) == .ended)
    }

    @Test(arguments: Milestone.allCases)
    func `each standard text keeps within its own milestone`(_ milestone: Milestone) throws {
        try check(Template.standard(for: milestone), [milestone])
    }

    private static let outside: [(String, [Milestone], [String])] = [
        ("On {{scheduled.on}} they came.", [.attended], ["scheduled.on"]),
        (
            "{{attended.on}} {{ended.how}} {{ended.sessions}}", [.attended],
            ["ended.how", "ended.sessions"]
        ),
        ("{{client.label}}", [], ["client.label"]),
        ("{{client.name}}", [.attended], ["client.name"]),
        ("{{ ended.on }}", [.scheduled], ["ended.on"]),
    ]

    @Test(arguments: outside.indices)
    func `row 4: a field outside the scope is refused and named`(_ index: Int) throws {
        let (text, scope, fields) = Self.outside[index]
        #expect(throws: Template.Refusal.outsideScope(fields)) { try check(Template(text), scope) }
        #expect(throws: Template.Refusal.outsideScope(fields)) {
            try message(Template(text), try telling(), scope: scope)
        }
        for field in fields {
            #expect(Template.Refusal.outsideScope(fields).message.contains("{{\(field)}}"))
        }
    }

    @Test func `an unknown field is refused by its name`() {
        #expect(throws: Template.Refusal.unknown("wether")) {
            try check(Template("{{wether}}"), [])
        }
    }

    @Test(arguments: [
        "Thank you for {{client.name}}", "{{client.label}}", "{{attended.on}}",
        "{{ ended.sessions }}",
        "{{patient}}",
    ])
    func `row 11: a thank-you with a field of a client can't be saved`(_ text: String) throws {
        let template = Template(text)
        #expect(throws: Template.Refusal.clientInThankYou(template.fields)) {
            try checkAsThankYou(template)
        }
        try checkAsThankYou(Template("Dear {{partner.given}}, thank you. {{practice.clinician}}"))
    }

    @Test func `row 9: the federal notice goes with it, and an edited one is refused`() throws {
        let protected = try telling { $0.part2 = true }
        let message = try message(.attendance, protected)
        #expect(message.notice == Part2Notice.text)
        try check(message.text)
        try check(message.text.split(separator: " ").joined(separator: "\n"))
        for edited in [
            message.body, message.text.replacing("NOT sufficient", with: "sufficient"),
            message.text.replacing("(iii)", with: ""), String(message.text.dropLast(20)),
            "\(message.body)\n\n\(Part2Notice.short)",
        ] {
            #expect(throws: LoopMessage.Refused(block: .noticeEdited)) { try check(edited) }
        }
        try check(message.body, of: try telling())
    }

    @Test func `the federal notice is word for word as in the rule`() {
        #expect(
            Part2Notice.text
                == "This record which has been disclosed to you is protected by Federal confidentiality rules (42 CFR part 2). These rules prohibit you from using or disclosing this record, or testimony that describes the information contained in this record, in any civil, criminal, administrative, or legislative proceedings by any Federal, State, or local authority, against the patient, unless authorized by the consent of the patient, except as provided at 42 CFR 2.12(c)(5) or as authorized by a court in accordance with 42 CFR 2.64 or 2.65. In addition, the Federal rules prohibit you from making any other use or disclosure of this record unless at least one of the following applies: (i) Further use or disclosure is expressly permitted by the written consent of the individual whose information is being disclosed in this record or as otherwise permitted by 42 CFR part 2. (ii) You are a covered entity or business associate and have received the record for treatment, payment, or health care operations, or (iii) You have received the record from a covered entity or business associate as permitted by 45 CFR part 164, subparts A and E. A general authorization for the release of medical or other information is NOT sufficient to meet the required elements of written consent to further use or redisclose the record (see 42 CFR 2.31)."
        )
    }

    @Test func `a thank-you without a name is always there`() throws {
        let text = NoName.text(to: try partner(), from: Self.practice)
        #expect(text.hasPrefix("Dear Mei,"))
        #expect(text.hasSuffix("Sam Rivera"))
        #expect(NoName.why.contains("names nobody"))
    }

    @Test func `cards begin in different ways, and hold nothing of a client`() throws {
        let recipient = CardStarter.Recipient(try partner())
        #expect(
            recipient.envelope
                == "Dr. Mei Chen\nBayview Family Medicine\n12 Bay Street\nOakland"
        )
        let cards = (0..<3).map {
            CardStarter.all(for: recipient, from: "Sam", on: today, turn: $0)
        }
        #expect(Set(cards.compactMap(\.first)).count == 3)
        #expect(Set(cards[0]) == Set(cards[2]))
        #expect(cards[0].allSatisfy { $0.text.hasPrefix("Dear Mei,") && $0.text.hasSuffix("Sam") })
        #expect(CardStarter.all(for: recipient, from: "Sam", on: today, turn: -1).count == 3)
    }

    private func check(_ template: Template, _ scope: [Milestone]) throws {
        try template.check(within: scope)
    }

    /// A message for a client whom Part 2 protects, unless another is told of.
    private func check(_ text: String, of telled: Telling? = nil) throws {
        let telling = try telled ?? telling { $0.part2 = true }
        try LoopMessage.check(
            final: text,
            knowing: KnownFacts(
                of: telling,
                otherLabels: [],
                partner: try partner(),
                practice: Self.practice
            ),
            scope: [.attended],
            part2: telling.inquiry.part2
        )
    }

    private func checkAsThankYou(_ template: Template) throws { try template.checkAsThankYou() }
}
