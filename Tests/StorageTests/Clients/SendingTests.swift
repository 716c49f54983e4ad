import Consent
import Domain
import Foundation
import Testing
import Vault

@testable import Storage

@Suite struct SendingTests {
    @Test func `what is told leaves a disclosure, a touch that names nobody, and an audit row`()
        throws
    {
        let referred = try Referred(try Trial())
        let permission = try referred.permit()
        let sent = try referred.send()
        guard case .told(let disclosure, let message) = sent else {
            Issue.record("\(sent)")
            return
        }
        #expect(message.body.contains(Referred.label))
        #expect(try referred.disclosures == [disclosure])
        #expect(disclosure.recipient == "Dr. Mei Chen, Bayview, 12 Bay Street")
        #expect(disclosure.description == "Came to a first session (what the client is called)")
        #expect(disclosure.purpose == "At my request")
        #expect(disclosure.basis == "authorization" && disclosure.authorization == permission)
        let touch = try #require(try referred.trial.store.records().touches.last)
        #expect(touch.purpose == .loopClosed && touch.note.isEmpty)
        let row = try #require(try referred.trial.store.auditRows(limit: 1).first?.entry)
        #expect(row.action == "disclosure.send" && row.outcome == "done")
        #expect(row.basis == "authorization" && row.authorization == permission.text)
        #expect(row.recipient == referred.partner.text)
        _ = try referred.trial.store.verifyAudit(referred.trial.keyring)
    }

    @Test func `row 1: a send just after expiry is blocked and logged, whatever the clocks do`()
        throws
    {
        // The clocks go forward on 8 March 2026 in Los Angeles, at two in the morning.
        let last = try #require(Day("2026-03-08"))
        let referred = try Referred(try Trial(on: last)) {
            ($0.receivedOn, $0.scheduledOn) = (last.adding(days: -30), last.adding(days: -20))
            $0.attendedOn = last.adding(days: -10)
        }
        try referred.trial.store.changePractice(by: .owner) {
            $0.timeZone = "America/Los_Angeles"
        }
        try referred.permit { ($0.signedOn, $0.expiresOn) = (last.adding(days: -5), last) }
        // Midnight after that day is at seven, UTC, an hour earlier than the night before.
        let midnight = Int64(last.number + 1) * 86_400_000 + 7 * 3_600_000
        let before = try referred.reopened(at: midnight - 1)
        #expect(try referred.send(in: before).reason == nil)
        let after = try referred.reopened(at: midnight)
        #expect(try referred.send(in: after).reason == "expired")
        #expect(try referred.disclosures.count == 1)
        #expect(try referred.blocked == ["expired"])
        let row = try #require(try referred.trial.store.auditRows(limit: 1).first?.entry)
        #expect(row.outcome == "blocked" && row.basis == "expired")
    }

    @Test func `row 2: a permission revoked during the preview counts when it is sent`() throws {
        let referred = try Referred(try Trial())
        let permission = try referred.permit()
        let store = referred.trial.store
        let sending = Sending(inquiry: referred.inquiry, partner: referred.partner)
        let preview = try store.preview(sending, keyring: referred.trial.keyring)
        #expect(preview.verdict == .allowed(.authorization(permission)))
        #expect(preview.message != nil)
        try store.revoke(permission, on: Trial.day, by: .owner, keyring: referred.trial.keyring)
        #expect(try referred.send().reason == "revoked")
        #expect(try referred.disclosures.isEmpty)
        #expect(try store.records().touches.isEmpty)
    }

    @Test func `row 3: an authorization that names another partner permits nothing`() throws {
        let referred = try Referred(try Trial())
        let other = try referred.trial.addPartner("Ann")
        try referred.permit { $0.partner = other }
        #expect(try referred.send().reason == "names-another-partner")
        #expect(try referred.blocked == ["names-another-partner"])
    }

    @Test func `row 4: a field outside the scope is blocked and named`() throws {
        let referred = try Referred(try Trial())
        try referred.permit()
        let sent = try referred.send(.attended, Template("They booked on {{scheduled.on}}."))
        guard case .blocked(let blocked) = sent else {
            Issue.record("\(sent)")
            return
        }
        #expect(blocked.reason == "field-outside-scope")
        #expect(blocked.sentence.contains("{{scheduled.on}}"))
        #expect(try referred.send(.scheduled).reason == "outside-scope")
        #expect(try referred.disclosures.isEmpty)
    }

    @Test func `row 4: a message of one's own that says more is blocked, and its words are sealed`()
        throws
    {
        let referred = try Referred(try Trial())
        try referred.permit()
        let store = referred.trial.store
        try store.add(
            Inquiry(id: store.newID(), receivedOn: Trial.day, client: "C-17"),
            by: .owner,
            keyring: referred.trial.keyring
        )
        for (words, found) in [
            ("Like C-17, they came.", "C-17"), ("They asked on 14 April.", "14 April"),
            ("They came. {{ended.on}}", "{{ended.on}}"),
        ] {
            guard case .blocked(let blocked) = try referred.send(finalText: words) else {
                Issue.record("“\(words)” was told")
                continue
            }
            #expect(blocked.sentence.contains(found))
            let row = try #require(try store.auditRows(limit: 1).first?.entry)
            #expect(row.outcome == "blocked" && !"\(row)".contains(found))
        }
        #expect(try referred.disclosures.isEmpty)
        for name in referred.trial.folder.names {
            let bytes = Data(try referred.trial.folder.bytes(of: name))
            #expect(bytes.range(of: Data("14 April".utf8)) == nil, "\(name)")
        }
        let sent = try referred.send(finalText: "\(Referred.label) came, and I was glad.")
        guard case .told(let disclosure, _) = sent else {
            Issue.record("\(sent)")
            return
        }
        #expect(disclosure.description.contains("in words of your own"))
    }

    private static let invalid: [(String, @Sendable (inout Authorization) -> Void)] = [
        ("row 5: expiry \"none\"", { ($0.expiresOn, $0.expiryEvent) = (nil, "None") }),
        ("row 6: representative", { $0.signedBy = "her mother" }),
        ("row 7: signed tomorrow", { $0.signedOn = Trial.day.adding(days: 1) }),
        ("declined", { $0.status = .declined }), ("no copy", { $0.copyGiven = false }),
    ]

    @Test(arguments: invalid.indices)
    func `what isn't valid sends nothing, and each attempt is kept`(_ index: Int) throws {
        let referred = try Referred(try Trial())
        try referred.permit(Self.invalid[index].1)
        #expect(try referred.send().reason != nil, "\(Self.invalid[index].0)")
        #expect(try referred.send().reason != nil)
        #expect(try referred.blocked.count == 2)
        #expect(try referred.disclosures.isEmpty)
    }

    @Test func `row 9: under Part 2 an edited notice is refused`() throws {
        let referred = try Referred(try Trial()) { $0.part2 = true }
        try referred.permit()
        let sending = Sending(inquiry: referred.inquiry, partner: referred.partner)
        let text = try #require(
            try referred.trial.store.preview(sending, keyring: referred.trial.keyring).message
        )
        .text
        #expect(text.contains(Part2Notice.text))
        let edited = text.replacing("Federal rules prohibit", with: "rules discourage")
        #expect(try referred.send(finalText: edited).reason == "notice-edited")
        #expect(try referred.send(finalText: "Hello. \(text)").reason == nil)
    }

    @Test func `row 10: nobody but those who treat hears on the ground of treatment`() throws {
        for kind in Partner.Kind.allCases {
            let referred = try Referred(try Trial(), kind: kind)
            #expect(try referred.send().reason == "no-authorization")
            try referred.optIn()
            let reason = try referred.send().reason
            #expect((reason == nil) == (kind == .medical || kind == .mentalHealth), "\(kind)")
        }
    }

    @Test func `row 12: a partner who is a physician no more loses the treatment basis`() throws {
        let referred = try Referred(try Trial())
        try referred.optIn()
        #expect(try referred.send().reason == nil)
        try referred.trial.store.change(referred.partner, by: .owner) { $0.kind = .community }
        #expect(try referred.send().reason == "no-authorization")
        #expect(try referred.disclosures.map(\.basis) == ["treatment"])
    }

    @Test
    func `row 13: merged with a duplicate, a disclosure keeps its recipient as they were then`()
        throws
    {
        let referred = try Referred(try Trial())
        try referred.permit()
        _ = try referred.send()
        let store = referred.trial.store
        let other = try referred.trial.addPartner("Dr. M. Chen")
        try store.change(referred.partner, by: .owner) {
            ($0.name, $0.organization, $0.kind) = ("Mei Li", "Lakeside", .community)
        }
        try store.merge(referred.partner, into: other, by: .owner, keyring: referred.trial.keyring)
        let told = try #require(try referred.disclosures.first)
        #expect(told.partner == other)
        #expect(told.recipient == "Dr. Mei Chen, Bayview, 12 Bay Street")
        let accounting = try store.accounting(
            of: [referred.inquiry],
            on: Trial.day,
            keyring: referred.trial.keyring
        )
        #expect(accounting.entries.map(\.disclosure) == [told])
    }

    @Test func `what was told can't be undone, and neither can what was blocked`() throws {
        let referred = try Referred(try Trial())
        #expect(try referred.send().reason != nil)
        try referred.permit()
        #expect(try referred.send().reason == nil)
        let store = referred.trial.store
        for batch in try store.batches() where batch.action == .tell {
            #expect(
                storeError { try store.undo(batch.id, by: .owner) }?.message
                    .contains("can’t be untold") == true
            )
        }
        #expect(try referred.disclosures.count == 1 && referred.blocked.count == 1)
    }

    @Test func `what went to the wrong person is noted as a mistake, and accountable`() throws {
        let referred = try Referred(try Trial())
        let store = referred.trial.store
        try store.note(
            Disclosure(
                id: store.newID(),
                inquiry: referred.inquiry,
                partner: referred.partner,
                on: Trial.day,
                milestone: .attended,
                description: "A letter meant for someone else",
                basis: "mistake",
                channel: "letter"
            ),
            by: .owner,
            keyring: referred.trial.keyring
        )
        let accounting = try store.accounting(
            of: [referred.inquiry],
            on: Trial.day,
            keyring: referred.trial.keyring
        )
        #expect(
            accounting.accountable.map(\.disclosure.recipient) == [
                "Dr. Mei Chen, Bayview, 12 Bay Street"
            ]
        )
    }

    @Test func `loop and consent nudges vanish when it is done`() throws {
        let referred = try Referred(try Trial())
        #expect(try referred.rules().contains("consent"))
        try referred.permit()
        #expect(try !referred.rules().contains("consent"))
        #expect(try referred.rules().contains("loop"))
        _ = try referred.send()
        #expect(try !referred.rules().contains("loop"))
        #expect(try !referred.rules().contains("consent"))
    }

    @Test func `a client who declines is not asked about again`() throws {
        let referred = try Referred(try Trial())
        try referred.permit { ($0.status, $0.signedOn) = (.declined, nil) }
        #expect(try !referred.rules().contains("consent"))
        #expect(try !referred.rules().contains("loop"))
    }
}

extension Referred {
    /// The same practice, at another moment.
    func reopened(at milliseconds: Int64) throws -> Store {
        try Store.open(in: trial.folder.path, clock: Clock { milliseconds })
    }

    func optIn() throws {
        var practice = try trial.store.practice()
        practice.settings.sharesForTreatment = true
        try trial.store.changePractice(by: .owner) { $0 = practice }
    }
}
