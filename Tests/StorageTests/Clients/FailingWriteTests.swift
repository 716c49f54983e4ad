import Consent
import Domain
import GRDB
import Testing

@testable import Storage

/// What a write about clients leaves when it can't be finished.
@Suite struct FailingWriteTests {
    private static let writes: [(String, @Sendable (Referred, AuthorizationID) throws -> Void)] = [
        (
            "inquiry",
            { referred, _ in
                try referred.trial.store.add(
                    Inquiry(id: referred.trial.store.newID(), receivedOn: Trial.day),
                    by: .owner,
                    keyring: referred.trial.keyring
                )
            }
        ),
        (
            "step",
            { referred, _ in
                try referred.trial.store.take(
                    .closed(Closing(.lost)),
                    on: Trial.day,
                    referred.inquiry,
                    by: .owner,
                    keyring: referred.trial.keyring
                )
            }
        ),
        ("authorization", { referred, _ in try referred.permit() }),
        (
            "revocation",
            { referred, permission in
                try referred.trial.store.revoke(
                    permission,
                    on: Trial.day,
                    by: .owner,
                    keyring: referred.trial.keyring
                )
            }
        ),
        ("send", { referred, _ in _ = try referred.send() }),
        ("blocked send", { referred, _ in _ = try referred.send(.scheduled) }),
        (
            "gift",
            { referred, _ in
                try referred.trial.store.give(
                    Gift(
                        id: referred.trial.store.newID(),
                        partner: referred.partner,
                        on: Trial.day,
                        item: "a book",
                        cents: 2_000
                    ),
                    by: .owner
                )
            }
        ),
    ]

    private func holds(_ referred: Referred) throws -> [String] {
        let store = referred.trial.store
        return [
            "\(try store.records(referred.trial.keyring))", "\(try referred.blocked)",
            "\(try store.batches().count)", "\(try store.auditRows(limit: 1_000).count)",
        ]
    }

    @Test(arguments: writes.indices)
    func `row 20: when the audit row fails, the act is rolled back`(_ index: Int) throws {
        let referred = try Referred(try Trial())
        let permission = try referred.permit()
        let before = try holds(referred)
        try referred.trial.store.pool.write { db in
            try db.execute(
                sql: """
                    CREATE TRIGGER auditFull BEFORE INSERT ON audit BEGIN
                        SELECT raise(ABORT, 'no');
                    END
                    """
            )
        }
        #expect(throws: StoreError.self, "\(Self.writes[index].0)") {
            try Self.writes[index].1(referred, permission)
        }
        #expect(try holds(referred) == before)
    }

    @Test(arguments: writes.indices)
    func `row 19: on a full disk each write is rolled back`(_ index: Int) throws {
        let referred = try Referred(try Trial())
        let permission = try referred.permit()
        try referred.trial.store.pool.writeWithoutTransaction { db in
            let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
            try db.execute(sql: "PRAGMA max_page_count = \(pages)")
        }
        var before = try holds(referred)
        var error: StoreError?
        for _ in 0..<400 where error == nil {
            before = try holds(referred)
            error = storeError { try Self.writes[index].1(referred, permission) }
        }
        #expect(error?.message.contains("full") == true, "\(Self.writes[index].0)")
        #expect(try holds(referred) == before)
        let again = try referred.trial.reopened()
        #expect("\(try again.records(referred.trial.keyring))" == before[0])
        _ = try again.verifyAudit(referred.trial.keyring)
    }
}
