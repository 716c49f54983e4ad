import Consent
import Domain
import Testing
import Vault

@testable import Storage

@Suite struct GiftStoreTests {
    private func gift(_ item: String, _ cents: Int, _ partner: PartnerID, _ trial: Trial) -> Gift {
        Gift(id: trial.store.newID(), partner: partner, on: Trial.day, item: item, cents: cents)
    }

    @Test func `row 15: a gift card, a state that lets nothing be given, a year without a figure`()
        throws
    {
        let trial = try Trial()
        let mei = try trial.addPartner("Mei")
        #expect(throws: StoreError.self) {
            try trial.store.give(gift("a gift card", 2_000, mei, trial), by: .owner)
        }
        var old = gift("a book", 2_000, mei, trial)
        old.on = try Trial.required(Day("2031-05-01"))
        #expect(try trial.store.give(old, by: .owner).check.warnings.count == 1)
        var practice = try trial.store.practice()
        practice.settings.giftLimit = 0
        try trial.store.changePractice(by: .owner) { $0 = practice }
        #expect(throws: StoreError.self) {
            try trial.store.give(gift("a book", 1, mei, trial), by: .owner)
        }
        #expect(try trial.store.records().gifts == [old])
    }

    @Test func `the year's gifts to one partner add up, and each is in the audit log`() throws {
        let trial = try Trial()
        let (mei, ann) = (try trial.addPartner("Mei"), try trial.addPartner("Ann"))
        for (cents, partner) in [(400_00, mei), (100_00, mei), (530_00, ann)] {
            #expect(
                try trial.store.give(gift("a lamp", cents, partner, trial), by: .owner).check
                    .warnings.isEmpty
            )
        }
        let more = gift("a book", 36_00, mei, trial)
        #expect(try trial.store.check(more).yearTotal == 536_00)
        #expect(try trial.store.give(more, by: .owner).check.warnings.count == 1)
        #expect(try trial.store.giftYears().map(\.total) == [536_00, 530_00])
        #expect(try trial.store.auditRows(limit: 1).map(\.entry.action) == ["gift.add"])
    }
}
