import Domain
import Testing
import Vault

@testable import Storage

@Suite struct TokenTests {
    @Test func `a secret stands nowhere in the file`() throws {
        let trial = try Trial()
        let made = try trial.store.addToken(
            named: "Dashboard",
            scopes: [.readToday],
            expiresOn: trial.store.today(),
            by: .owner
        )
        #expect(made.secret.utf8.count == 72)
        #expect(try trial.store.token(secret: made.secret) == made.token)
        #expect(try trial.store.token(secret: made.secret + "0") == nil)
        let kept = try trial.store.read { sql in
            try sql("SELECT hash FROM token").first { $0.bytes(0) }
        }
        #expect(kept == SecretDigest.of(made.secret.utf8))
        let row = try #require(try trial.store.auditRows(limit: 1).first)
        #expect(row.entry.action == "token.add")
        #expect(row.entry.object == "token \(made.token.id)")
    }

    @Test func `a website’s form has a token of its own, and a box first`() throws {
        let trial = try Trial()
        let day = try trial.store.today()
        #expect(throws: StoreError.self) {
            try trial.store.addToken(
                named: "Website",
                scopes: [.createInquiries, .readToday],
                expiresOn: day,
                by: .owner,
                keyring: trial.keyring
            )
        }
        #expect(throws: StoreError.self) {
            try trial.store.addToken(
                named: "Website",
                scopes: [.createInquiries],
                expiresOn: day,
                by: .owner
            )
        }
        #expect(try trial.store.tokens().isEmpty)
    }

    @Test func `what was sent opens after the keys were renewed, and goes back when undone`() throws
    {
        let trial = try Trial()
        let day = try trial.store.today()
        let token = try trial.store.addToken(
            named: "Website",
            scopes: [.createInquiries],
            expiresOn: day,
            by: .owner,
            keyring: trial.keyring
        ).token
        let inquiry = Inquiry(id: trial.store.newID(), receivedOn: day, client: "S.J.")
        _ = try trial.store.post(
            inquiry,
            for: Asked(token: token, word: nil, request: []),
            telling: Reply(status: 201, body: [])
        )
        let fresh = try trial.store.rotateKeys(password: Trial.password, cost: Trial.quick).keyring
        while try trial.store.resealNext(fresh) {}
        let taken = try #require(try trial.store.takeIn(by: .owner, keyring: fresh))
        #expect(taken.count == 1)
        #expect(try trial.store.inquiries(fresh).map(\.record) == [inquiry])
        try trial.store.undo(taken.batch, by: .owner)
        #expect(try trial.store.inquiries(fresh).isEmpty)
        #expect(try trial.store.postedCount() == 1)
        #expect(try trial.store.takeIn(by: .owner, keyring: fresh)?.count == 1)
    }
}
