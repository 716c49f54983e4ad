import Domain
import Testing

@testable import Storage

@Suite struct MergingTests {
    /// Two records of one person, with something of everything about the second.
    private struct Two {
        let trial: Trial
        let kept: PartnerID
        let gone: PartnerID
        let third: PartnerID
        let inquiry: InquiryID

        init() throws {
            trial = try Trial()
            let store = trial.store
            (kept, gone) = (try trial.addPartner("Mei Chen"), try trial.addPartner("M. Chen"))
            (third, inquiry) = (try trial.addPartner("James Okafor"), store.newID())
            try store.change(gone, by: .owner) { $0.emails = ["mei@example.org"] }
            let gone = gone
            try store.change(third, by: .owner) { $0.metThrough = gone }
            try trial.addTouch(kept, 9, "a call", channel: .phone)
            try trial.addTouch(gone, 3, "a coffee")
            try store.tie(gone, third, by: .owner)
            try store.tie(kept, third, by: .owner)
            try store.tie(kept, gone, by: .owner)
            var records = Records(practice: try store.practice())
            records.promises = [
                Promise(id: store.newID(), partner: gone, text: "a book", dueOn: Trial.day)
            ]
            records.details = [Detail(id: store.newID(), partner: gone, text: "likes tea")]
            records.snoozes = [
                Snooze(partner: gone, rule: .checkIn, until: Trial.day.adding(days: 9))
            ]
            records.gifts = [
                Gift(id: store.newID(), partner: gone, on: Trial.day, item: "tea", cents: 900)
            ]
            var asked = Inquiry(id: inquiry, receivedOn: Trial.day, source: .partner(gone))
            asked.referredTo = [gone, third, kept]
            records.inquiries = [asked]
            let permission: AuthorizationID = store.newID()
            records.authorizations = [
                Authorization(
                    id: permission,
                    inquiry: inquiry,
                    partner: gone,
                    status: .granted,
                    scope: [.attended]
                )
            ]
            records.disclosures = [
                Disclosure(
                    id: store.newID(),
                    inquiry: inquiry,
                    partner: gone,
                    on: Trial.day,
                    milestone: .attended,
                    recipient: "M. Chen, Oak Street",
                    basis: "authorization",
                    authorization: permission,
                    channel: "letter"
                )
            ]
            try store.add(records, by: .owner, keyring: trial.keyring)
            try store.write(.importing, by: .owner) { context in
                try context.markLookalike(
                    try context.known(gone),
                    of: try context.known(kept)
                )
            }
        }

        @discardableResult
        func merge() throws -> Batch.ID {
            try trial.store.merge(gone, into: kept, by: .owner, keyring: trial.keyring)
        }
    }

    @Test func `all that was about the one is about the other`() throws {
        let two = try Two()
        try two.merge()
        let records = try two.trial.store.records(two.trial.keyring)
        #expect(records.partners.map(\.id) == [two.kept, two.third])
        #expect(records.touches.map(\.partner) == [two.kept, two.kept])
        #expect(records.promises.map(\.partner) == [two.kept])
        #expect(records.details.map(\.partner) == [two.kept])
        #expect(records.snoozes.map(\.partner) == [two.kept])
        #expect(records.gifts.map(\.partner) == [two.kept])
        #expect(records.ties == [Tie(a: two.kept, b: two.third)])
        #expect(records.inquiries[0].source == .partner(two.kept))
        #expect(records.inquiries[0].referredTo == [two.kept, two.third])
        #expect(records.authorizations.map(\.partner) == [two.kept])
        #expect(records.disclosures.map(\.partner) == [two.kept])
        #expect(records.partners[1].metThrough == two.kept)
        let profile = try two.trial.store.profile(of: two.kept, on: Trial.day)
        #expect(profile?.touchCount == 2)
        #expect(profile?.lookalikes.isEmpty == true)
        try Trial.checkWords(two.trial.store)
    }

    @Test func `to whom something was told stays as it was told`() throws {
        let two = try Two()
        try two.merge()
        let records = try two.trial.store.records(two.trial.keyring)
        #expect(records.disclosures.map(\.recipient) == ["M. Chen, Oak Street"])
    }

    @Test func `one undo brings both back`() throws {
        let two = try Two()
        let (before, records) = (
            try two.trial.state(), try two.trial.store.records(two.trial.keyring)
        )
        let batch = try two.merge()
        #expect(try two.trial.state() != before)
        try two.trial.store.undo(batch, by: .owner)
        #expect(try two.trial.state() == before)
        #expect(try two.trial.store.records(two.trial.keyring) == records)
        try Trial.checkWords(two.trial.store)
    }

    @Test func `every table that names a partner is moved`() throws {
        let two = try Two()
        try two.merge()
        let tables = try two.trial.store.read { sql in
            try sql("SELECT name FROM sqlite_schema WHERE type = 'table'").all { $0.text(0) }
        }
        var references = 0
        for table in tables {
            let columns = try two.trial.store.read { sql in
                try sql.composed(
                    "SELECT \"from\" FROM pragma_foreign_key_list('\(table)') WHERE \"table\" = 'partner'"
                )
                .all { $0.text(0) }
            }
            references += columns.count
            #expect(columns.isEmpty || Table.allCases.contains { $0.name == table }, "\(table)")
        }
        #expect(references >= 12)
    }

    @Test func `without the password nothing is done while there are inquiries`() throws {
        let two = try Two()
        let before = try two.trial.state()
        #expect(throws: StoreError.self) {
            try two.trial.store.merge(two.gone, into: two.kept, by: .owner)
        }
        #expect(try two.trial.state() == before)
    }

    @Test func `who was introduced by the one who goes is not met through themselves`() throws {
        let trial = try Trial()
        let (a, b) = (try trial.addPartner("Mei Chen"), try trial.addPartner("M. Chen"))
        let c = try trial.addPartner("James Okafor")
        try trial.store.change(a, by: .owner) { $0.metThrough = c }
        try trial.store.change(c, by: .owner) { $0.metThrough = b }
        try trial.store.merge(b, into: a, by: .owner)
        #expect(try trial.store.partner(a)?.metThrough == nil)
        #expect(try trial.store.partner(c)?.metThrough == a)
    }

    @Test func `what someone else changed meanwhile is not written over`() throws {
        let trial = try Trial()
        let (a, b) = (try trial.addPartner("Mei Chen"), try trial.addPartner("M. Chen"))
        try trial.store.change(b, by: .owner) { $0.role = "pediatrician" }
        #expect(throws: StoreError.self) {
            try trial.store.merge(b, into: a, expecting: (kept: 1, gone: 1), by: .owner)
        }
        try trial.store.merge(b, into: a, expecting: (kept: 1, gone: 2), by: .owner)
        #expect(try trial.store.partner(a)?.role == "pediatrician")
    }

    @Test func `two who were told apart are no longer marked`() throws {
        let two = try Two()
        let batch = try two.trial.store.tellApart(two.kept, two.gone, by: .owner)
        func marks() throws -> Int? {
            try two.trial.store.profile(of: two.gone, on: Trial.day)?.lookalikes.count
        }
        #expect(try marks() == 0)
        try two.trial.store.undo(batch, by: .owner)
        #expect(try marks() == 1)
    }
}
