import Domain
import HTTPTypes
import HummingbirdTesting
import Sample
import Testing

@testable import Storage
@testable import Vault
@testable import Web

/// What gives somebody a way in needs more than an open browser.
@Suite struct ReauthenticationTests {
    private static let time = TimeCode(secret: Array("12345678901234567890".utf8))

    private static func code(_ store: Store, steps: Int64 = 0) -> String {
        time.code(of: store.clock.milliseconds() / 1_000 / TimeCode.step + steps)
    }

    /// Gives an account a second step, with spare codes.
    @discardableResult
    private static func stepping(
        _ store: Store,
        _ account: Int,
        _ password: String
    ) throws -> [SpareCode] {
        try store.beginSecondStep(time, code: code(store), of: account, password: password)
    }

    private static func failures(_ store: Store) throws -> [AuditEntry] {
        try store.auditRows(limit: 1_000).map(\.entry).filter {
            $0.action == "session.sign-in" && $0.outcome == "failed"
        }
    }

    @Test(arguments: [("current", "not the password"), ("other", "")])
    func `nobody is invited, and no second step ends, without the owner's password`(
        _ field: (String, String)
    ) async throws {
        try await Team.with { team in
            try Self.stepping(team.store, team.ana.number, Team.password)
            let before = try team.store.accounts().count
            let invited = try await team.kim.post(
                "/team",
                [("name", "Eve"), ("login", "eve"), ("role", "clinician"), field]
            )
            #expect(invited.status == .unprocessableContent)
            #expect(!invited.text.contains("/join/"))
            #expect(try team.store.accounts().count == before)
            let path = Path.account(.oneStepOf(team.ana.number)).text
            #expect(try await team.kim.post(path, [field]).status == .unprocessableContent)
            #expect(try team.store.hasSecondStep(team.ana.number))
            // Each wrong one is in the log, by whoever is signed in.
            #expect(try Self.failures(team.store).map(\.actor) == ["owner", "owner"])
        }
    }

    @Test func `the owner's own second step ends on no colleague's page`() async throws {
        try await Team.with { team in
            try Self.stepping(team.store, team.ana.number, Team.password)
            try Self.stepping(team.store, 1, TestPractice.password)
            let page = try await team.kim.get("/team")
            let (own, hers) = (
                Path.account(.oneStepOf(1)).text, Path.account(.oneStepOf(team.ana.number)).text
            )
            #expect(!page.text.contains("\"\(own)\"") && page.text.contains("\"\(hers)\""))
            let sure = [("current", TestPractice.password)]
            #expect(try await team.kim.post(own, sure).status == .notFound)
            #expect(try team.store.hasSecondStep(1))
            #expect(try await team.kim.post(hers, sure).status == .seeOther)
            #expect(try !team.store.hasSecondStep(team.ana.number))
        }
    }

    @Test func `after ten wrong codes one a minute is tried, and only of who knows the password`()
        async throws
    {
        try await TestPractice.with(signsIn: false) { practice in
            let spare = try Self.stepping(practice.store, 1, TestPractice.password)
            func enter(_ password: String, _ code: String) async throws -> TestResponse {
                try await practice.visitor.post(
                    "/session",
                    [("password", password), ("code", code)]
                )
            }
            // Strangers are not counted.
            for _ in 0..<CodeGuard.patience { _ = try await enter("not the password", "000000") }
            for _ in 0..<CodeGuard.patience {
                let wrong = try await enter(TestPractice.password, "000000")
                #expect(wrong.status == .unprocessableContent)
                // Which half was wrong, the page keeps to itself.
                #expect(wrong.text.contains("The password or the code is wrong."))
            }
            let early = try await enter(TestPractice.password, spare[0].text)
            #expect(early.status == .tooManyRequests)
            #expect(early.headers[.retryAfter] == "60")
            practice.time.pass(minutes: 1)
            #expect(try await enter(TestPractice.password, "000000").status != .tooManyRequests)
            #expect(
                try await enter(TestPractice.password, spare[0].text).status == .tooManyRequests
            )
            practice.time.pass(minutes: 1)
            #expect(try await enter(TestPractice.password, spare[0].text).status == .seeOther)
        }
    }

    @Test func `the recovery code sets a new password, asks for the second step, ends sessions`()
        async throws
    {
        try await TestPractice.with { practice in
            let store = practice.store
            let code = try store.renewRecoveryCode(
                try store.unlock(password: TestPractice.password)
            )
            try store.audit(.codeShown, by: .owner)
            let spare = try Self.stepping(store, 1, TestPractice.password)
            let guest = Visitor(practice.visitor.client)
            #expect(try await guest.get("/recovery").text.contains("name=\"step\""))
            func recover(_ code: String, _ step: String) async throws -> TestResponse {
                try await guest.post(
                    "/recovery",
                    [
                        ("code", code), ("step", step), ("password", "seven quiet green herons"),
                        ("again", "seven quiet green herons"),
                    ]
                )
            }
            let wrong = [
                (RecoveryCode().text, spare[0].text), (code, ""), (code, "000000"),
            ]
            for (code, step) in wrong {
                #expect(try await recover(code, step).status == .unprocessableContent)
                #expect((try? store.unlock(password: TestPractice.password)) != nil)
            }
            #expect(try Self.failures(store).count == wrong.count)
            #expect(try await practice.visitor.get("/").status == .ok)
            #expect(try await recover(code.lowercased(), spare[0].text).status == .seeOther)
            #expect(try await guest.get("/").status == .ok)
            // It was typed from paper, so nobody is told that it may be on none.
            #expect(try !store.isRecoveryCodeUnconfirmed())
            #expect(try await practice.visitor.get("/").status == .seeOther)
            #expect(throws: StoreError.wrongPassword) {
                try store.unlock(password: TestPractice.password)
            }
            #expect((try? store.unlock(password: "seven quiet green herons")) != nil)
        }
    }

    @Test func `who fails to sign in is nobody in the log, with whose account it would have been`()
        async throws
    {
        try await Team.with { team in
            let guest = Visitor(team.kim.client)
            for login in [team.ana.login, "", "nobody@willow.example"] {
                _ = try await guest.post(
                    "/session",
                    [("user", login), ("password", "wrong words")]
                )
            }
            let rows = try Self.failures(team.store)
            #expect(rows.map(\.actor) == ["", "", ""])
            #expect(rows.map(\.object) == ["", "account owner", "account \(team.ana.id)"])
            let page = try await team.kim.get("/audit").text
            #expect(page.contains(">somebody<") && page.contains(">Kim Park<"))
        }
    }

    @Test func `a stranger can't fill the disk with wrong passwords`() async throws {
        try await TestPractice.with(signsIn: false) { practice in
            for number in 0..<(RefusedRequests.limit + 20) {
                _ = try await practice.visitor.post(
                    "/session",
                    [("user", "somebody \(number)"), ("password", "short")]
                )
            }
            let rows = try Self.failures(practice.store)
            #expect(rows.count == RefusedRequests.limit + 1)
            #expect(rows.first?.object == "more in this minute")
        }
    }

    @Test func `a recovery code that nobody typed once more is spoken of at the next sign-in`()
        async throws
    {
        try await TestPractice.with { practice in
            let words = "Nobody has typed the newest recovery code once more"
            try await practice.signIn()
            #expect(try await !practice.visitor.get("/").text.contains(words))
            let renewed = try await practice.visitor.post(
                "/settings/recovery-code",
                [("current", TestPractice.password)]
            )
            #expect(renewed.location == "/start/recovery-code")
            // The tab is closed, and somebody signs in another day.
            let later = Visitor(practice.visitor.client)
            _ = try await later.post("/session", [("password", TestPractice.password)])
            #expect(try await later.get("/").text.contains(words))
            #expect(try practice.store.isRecoveryCodeUnconfirmed())
            // One that was made elsewhere since was printed there.
            _ = try practice.store.renewRecoveryCode(
                try practice.store.unlock(password: TestPractice.password)
            )
            #expect(try !practice.store.isRecoveryCodeUnconfirmed())
        }
    }

    @Test func `a long text that was being typed is still there after signing in`() async throws {
        try await TestPractice.with { practice in
            // Six bytes a letter when it is sent: 60 KB.
            let note = String(repeating: "д", count: 10_000)
            practice.time.pass(minutes: 16)
            let asked = try await practice.visitor.post(
                "/touches",
                [("partner", try practice.partner("Mei Chen").text), ("note", note)]
            )
            #expect(asked.status == .unauthorized)
            let answer = try await practice.visitor.post(
                "/session",
                [
                    ("password", TestPractice.password), ("held-action", "/touches"),
                    ("held.note", note),
                ]
            )
            #expect(answer.status == .ok && answer.text.contains(note))
        }
    }

    @Test func `codes and secrets stand in no page that keeps what was typed`() {
        let form = Form(fields: [
            ("key", "MFRG GZDF"), ("code", "123456"), ("group-2", "ABCD"), ("current", "secret"),
            ("invitation", "0f"), ("name", "Ana"),
        ])
        #expect(
            SignInPage.Held(action: "/account/second-step", form: form).fields.map(\.name)
                == ["held.name"]
        )
    }

    @Test func `the practice's list shows a colleague nothing of whose client came`() async throws {
        try await Team.with { team in
            let cal = try await team.browser(of: team.cal)
            let path = "/?whose=practice&minutes=all"
            let words = "A referral of theirs"
            #expect(try await team.kim.get(path).text.contains(words))
            let page = try await cal.get(path)
            #expect(page.status == .ok && !page.text.contains(words))
        }
    }
}
