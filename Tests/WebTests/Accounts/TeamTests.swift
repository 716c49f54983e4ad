import Domain
import HTTPTypes
import HummingbirdTesting
import Sample
import Testing
import Vault

@testable import Storage
@testable import Web

/// People are invited, come in, and go.
@Suite struct TeamTests {
    /// The link on the answer to an invitation.
    private static func link(_ page: TestResponse) throws -> String {
        let start = try #require(page.text.range(of: "/join/"))
        return String(page.text[start.lowerBound...].prefix { $0 != "<" })
    }

    /// The owner types the password once more.
    private static let sure = ("current", TestPractice.password)

    private static let chosen = [
        ("password", "seven quiet green herons"), ("again", "seven quiet green herons"),
    ]

    @Test func `an invitation opens once, and its link stands on one answer alone`() async throws {
        try await Clinic.with { clinic in
            let owner = clinic.visitor
            let answer = try await owner.post(
                "/team",
                [
                    ("name", "Ana Ruiz"), ("login", "ana@willow.example"), ("role", "clinician"),
                    TeamTests.sure,
                ]
            )
            let link = try TeamTests.link(answer)
            #expect(answer.headers[.cacheControl] == "no-store")
            let again = try await owner.get("/team")
            #expect(again.text.contains("invited as ana@willow.example"))
            #expect(!again.text.contains("/join/"))
            let guest = Visitor(owner.client)
            let page = try await guest.get(link)
            #expect(page.text.contains("Ana Ruiz"))
            let secret = String(link.dropFirst("/join/".count))
            let short = try await guest.post(
                "/join",
                [("invitation", secret), ("password", "short"), ("again", "short")]
            )
            #expect(short.status == .unprocessableContent)
            let joined = try await guest.post("/join", [("invitation", secret)] + TeamTests.chosen)
            #expect(joined.status == .seeOther)
            #expect(try await guest.get("/account").text.contains("ana@willow.example"))
            let twice = try await Visitor(owner.client).get(link)
            #expect(twice.status == .notFound)
            #expect(twice.text.contains("This invitation is over"))
        }
    }

    @Test func `an invitation is over after seven days, and a new link replaces the old`()
        async throws
    {
        try await Clinic.with { clinic in
            let fields = [
                ("name", "Ana"), ("login", "ana"), ("role", "intake"), TeamTests.sure,
            ]
            let first = try TeamTests.link(try await clinic.visitor.post("/team", fields))
            let number = try #require(try clinic.store.accounts().last?.number)
            let second = try TeamTests.link(
                try await clinic.visitor.post("/team/\(number)/invitation", [TeamTests.sure])
            )
            let guest = Visitor(clinic.visitor.client)
            #expect(try await guest.get(first).status == .notFound)
            #expect(try await guest.get(second).status == .ok)
            clinic.practice.time.pass(minutes: 7 * 24 * 60)
            #expect(try await guest.get(second).status == .notFound)
        }
    }

    @Test func `who is let go is out at once, keeps no key, and what they wrote stays`()
        async throws
    {
        try await Team.with { team in
            let ana = try await team.browser(of: team.ana)
            #expect(try await ana.get("/").status == .ok)
            try team.touch(team.ana.author, note: "From Ana")
            let wrong = try await team.kim.post(
                "/team/\(team.ana.number)/disabling",
                [("current", "not the password")]
            )
            #expect(wrong.status == .unprocessableContent)
            #expect(try team.store.account(team.ana.number).state == .active)
            let done = try await team.kim.post(
                "/team/\(team.ana.number)/disabling",
                [("current", TestPractice.password)]
            )
            // The owner's own browser goes on, and shows the new recovery code.
            #expect(done.location == Path.start(.recoveryCode).text)
            #expect(try await team.kim.get("/start/recovery-code").text.contains("code"))
            #expect(try await ana.get("/").status == .seeOther)
            let again = try await team.signIn(ana, as: team.ana)
            #expect(again.status == .unprocessableContent)
            let lock = try team.store.read { try AccountLockRow.lock(of: team.ana.number, $0) }
            #expect(lock == nil)
            let profile = try #require(
                try team.store.profile(of: Clinic.mei, on: Sample.monday)
            )
            #expect(profile.touches.map(\.note).contains("From Ana"))
            // A colleague who stays signs in as before, with the new keys in their box.
            let cal = try await team.browser(of: team.cal)
            #expect(try await cal.get("/").status == .ok)
        }
    }

    @Test func `the owner signs a colleague out of every browser`() async throws {
        try await Team.with { team in
            let (one, two) = (
                try await team.browser(of: team.ana), try await team.browser(of: team.ana)
            )
            let path = Path.account(.sessionsOf(team.ana.number)).text
            #expect(try await team.kim.get("/team").text.contains(path))
            #expect(try await team.kim.post(path).status == .seeOther)
            for visitor in [one, two] {
                #expect(try await visitor.get("/").status == .seeOther)
            }
            #expect(try await team.kim.get("/").status == .ok)
            let cal = try await team.browser(of: team.cal)
            #expect(try await cal.post(path).status == .forbidden)
        }
    }

    @Test func `another role counts from the next request on`() async throws {
        try await Team.with { team in
            let ana = try await team.browser(of: team.ana)
            #expect(try await ana.get("/letters").status == .ok)
            // As from another program, which knows of no sessions.
            try team.store.setRole(.intake, of: team.ana.number, by: .owner)
            #expect(try await ana.get("/letters").status == .forbidden)
        }
    }

    @Test func `whoever works alone is asked for no name, and sees nothing of it`() async throws {
        try await TestPractice.with(signsIn: false) { practice in
            let page = try await practice.visitor.get("/sign-in")
            #expect(!page.text.contains("Who you are"))
            try await practice.signIn()
            let today = try await practice.visitor.get("/")
            #expect(!today.text.contains("The whole practice’s"))
            let mei = try practice.partner("Mei")
            #expect(try await !practice.visitor.get("/partners/\(mei)").text.contains("colleague"))
        }
    }

    @Test func `a name that nobody has is refused in the same words as a wrong password`()
        async throws
    {
        try await Team.with { team in
            let visitor = Visitor(team.kim.client)
            let wrong = try await visitor.post(
                "/session",
                [("user", team.ana.login), ("password", "not her password")]
            )
            let nobody = try await visitor.post(
                "/session",
                [("user", "nobody@willow.example"), ("password", "not her password")]
            )
            #expect(wrong.status == .unprocessableContent)
            func words(_ page: TestResponse) -> String {
                page.text.replacing(team.ana.login, with: "").replacing(
                    "nobody@willow.example",
                    with: ""
                )
            }
            #expect(words(wrong) == words(nobody))
        }
    }

    @Test func `signing in takes a new name for the session, and each can be ended`() async throws {
        try await Team.with { team in
            let first = try await team.browser(of: team.ana)
            let old = first.cookie
            try await first.post(
                "/session",
                [("user", team.ana.login), ("password", Team.password)]
            )
            #expect(first.cookie != old)
            let second = try await team.browser(of: team.ana)
            let page = try await second.get("/account")
            let end = try #require(page.text.range(of: "/account/sessions/"))
            let path = String(page.text[end.lowerBound...].prefix { $0 != "\"" })
            // Nobody ends a colleague's.
            let cal = try await team.browser(of: team.cal)
            try await cal.post(path)
            #expect(try await first.get("/").status == .ok)
            try await second.post(path)
            #expect(try await first.get("/").status == .seeOther)
            #expect(try await second.get("/").status == .ok)
        }
    }

    @Test func `everyone changes their own password, and it opens the practice`() async throws {
        try await Team.with { team in
            let ana = try await team.browser(of: team.ana)
            let kept = try await team.browser(of: team.cal)
            let wrong = try await ana.post(
                "/settings/password",
                [("current", TestPractice.password)] + TeamTests.chosen
            )
            #expect(wrong.status == .unprocessableContent)
            let changed = try await ana.post(
                "/settings/password",
                [("current", Team.password)] + TeamTests.chosen
            )
            #expect(changed.location == "/account")
            #expect(try await kept.get("/").status == .ok)
            #expect(
                try team.store.unlock(login: team.ana.login, password: TeamTests.chosen[0].1)
                    .account == team.ana
            )
            #expect(throws: StoreError.self) {
                try team.store.unlock(login: team.ana.login, password: Team.password)
            }
        }
    }
}
