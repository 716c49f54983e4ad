import Consent
import Domain
import Foundation
import Testing

@testable import Storage

/// A client's label that went through every write must be found nowhere in clear.
@Suite struct CanaryTests {
    private static let words = [Referred.label, "my doctor", "her mother", "no evenings"]

    @Test func `row 24: a client's label stands in no file, log or locked reading`() throws {
        let referred = try Referred(try Trial())
        let (store, keyring) = (referred.trial.store, referred.trial.keyring)
        let ann = try referred.trial.addPartner("Ann")
        let permission = try referred.permit {
            ($0.signedBy, $0.authority) = ("her mother", "parent of \(Referred.label)")
            $0.description = "That \(Referred.label) came"
        }
        try store.change(referred.inquiry, by: .owner, keyring: keyring) {
            $0.heardAbout = "my doctor, says \(Referred.label)"
            $0.needs = Needs(specialties: ["grief of \(Referred.label)"], age: "adult")
        }
        try store.save(
            Episode(id: store.newID(), inquiry: referred.inquiry, firstSession: Trial.day),
            by: .owner
        )
        _ = try referred.send()
        _ = try referred.send(.scheduled)
        _ = try referred.send(.attended, Template("{{client.name}} \(Referred.label)"))
        try store.note(
            Disclosure(
                id: store.newID(),
                inquiry: referred.inquiry,
                partner: ann,
                on: Trial.day,
                milestone: .attended,
                description: "a letter about \(Referred.label)",
                purpose: "none, \(Referred.label)",
                basis: "mistake",
                channel: "letter"
            ),
            by: .owner,
            keyring: keyring
        )
        try store.change(permission, by: .owner, keyring: keyring) { $0.copyGiven = false }
        try store.revoke(permission, on: Trial.day, by: .owner, keyring: keyring)
        for step in [
            Inquiry.Step.closed(Closing(.declined, remark: "no evenings, \(Referred.label)")),
            .reopened,
        ] {
            try store.take(step, on: Trial.day, referred.inquiry, by: .owner, keyring: keyring)
        }
        let out = try store.referOut(
            referred.inquiry,
            to: [ann],
            on: Trial.day,
            remark: "no evenings, \(Referred.label)",
            by: .owner,
            keyring: keyring
        )
        try store.undo(try store.undo(out, by: .owner), by: .owner)
        try store.audit(.view(referred.inquiry), by: .owner)
        _ = try store.backUp(to: referred.trial.folder.path + "/copy.db")

        var texts = referred.trial.folder.names.map { name in
            (name, (try? referred.trial.folder.bytes(of: name)) ?? [])
        }
        #expect(texts.count >= 4)
        texts.append(("archive without clients", try store.archive()))
        texts.append(("audit log", Array("\(try store.auditRows(limit: 1_000))".utf8)))
        texts.append(("records", Array("\(try store.records())".utf8)))
        texts.append(
            ("locked", Array("\(try store.inquiries(InquiryQuery(on: Trial.day)))".utf8))
        )
        for (name, bytes) in texts {
            for word in Self.words {
                #expect(
                    Data(bytes).range(of: Data(word.utf8)) == nil,
                    "\(word) stands in \(name)"
                )
            }
        }
        // And all of it is there for who has the key.
        let open = "\(try store.records(keyring))"
        for word in Self.words { #expect(open.contains(word)) }
    }
}
