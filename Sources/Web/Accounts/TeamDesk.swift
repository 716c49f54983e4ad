import Consent
import Domain
import Hummingbird
import Storage
import Vault

/// People who work here, as the owner sees them.
enum TeamDesk {
    @Sendable static func show(_ visit: Visit) async throws -> Response {
        try await visit.show(try page(visit))
    }

    private static func page(_ visit: Visit) throws -> TeamPage {
        var page = TeamPage(try visit.store.accounts(), at: visit.site.clock.milliseconds())
        for place in page.rows.indices {
            let number = page.rows[place].number
            guard number != visit.session.account, try visit.store.hasSecondStep(number) else {
                continue
            }
            page.rows[place].oneStep = Path.account(.oneStepOf(number)).text
        }
        return page
    }

    /// Does what gives somebody a way in, or an easier one, after the password was typed once more.
    static func confirmed(
        _ visit: Visit,
        _ act: () async throws -> Response
    ) async throws -> Response {
        do {
            try await visit.confirmPassword()
            return try await act()
        } catch let error as any Sentenced {
            var page = try page(visit)
            page.problem = error.message
            (page.name, page.login) = (visit.form["name"], visit.form["login"])
            return try await visit.show(page, status: .unprocessableContent)
        }
    }

    /// Makes an account; its link stands on this answer and nowhere else.
    @Sendable static func invite(_ visit: Visit) async throws -> Response {
        let form = visit.form
        return try await confirmed(visit) {
            if let label = try await visit.clientNamed(in: [form["name"], form["login"]]) {
                throw Refusal.unusable(ClientLabels.sentence(label))
            }
            let made = try visit.store.invite(
                form["name"],
                login: form["login"],
                as: Role(rawValue: form["role"]) ?? .clinician,
                by: visit.author,
                keyring: visit.session.keyring
            )
            return try await show(made.invitation, for: made.account, visit)
        }
    }

    @Sendable static func inviteAgain(_ visit: Visit) async throws -> Response {
        let account = try account(visit)
        return try await confirmed(visit) {
            let invitation = try visit.store.inviteAgain(
                account.number,
                by: visit.author,
                keyring: visit.session.keyring
            )
            return try await show(invitation, for: account, visit)
        }
    }

    private static func show(
        _ invitation: Invitation,
        for account: Account,
        _ visit: Visit
    ) async throws -> Response {
        var page = try page(visit)
        let scheme = visit.site.cookie.isSecure ? "https" : "http"
        let path = Path.account(.join(secret: invitation.text)).text
        page.link = TeamPage.Link(
            name: account.name,
            address: "\(scheme)://\(visit.request.head.authority ?? "localhost")\(path)"
        )
        return try await visit.show(page)
    }

    /// Their sessions end: who works as something else signs in as that.
    @Sendable static func setRole(_ visit: Visit) async throws -> Response {
        let account = try account(visit)
        guard let role = Role(rawValue: visit.form["role"]) else { throw Refusal.notAForm }
        try visit.store.setRole(role, of: account.number, by: visit.author)
        await visit.site.sessions.endAll(of: account.number)
        return await visit.done(
            "\(account.name) works as \(role.rawValue) from now on.",
            at: Path.account(.team).text
        )
    }

    /// Signs someone out of every browser, as when a laptop was lost.
    @Sendable static func endSessions(_ visit: Visit) async throws -> Response {
        let account = try account(visit)
        guard account.number != visit.session.account else { throw Refusal.notFound }
        await visit.site.sessions.endAll(of: account.number)
        return await visit.done(
            "\(account.name) is signed out everywhere.",
            at: Path.account(.team).text
        )
    }

    /// Ends an account, and with it every session: all others sign in with the new keys.
    @Sendable static func disable(_ visit: Visit) async throws -> Response {
        let account = try account(visit)
        guard account.state != .invited else {
            try visit.store.withdraw(account.number, by: visit.author)
            return await visit.done("The invitation is taken back.", at: Path.account(.team).text)
        }
        let (store, author, password) = (visit.store, visit.author, visit.form.raw("current"))
        do {
            let made = try await visit.reauthenticated {
                try store.disable(account.number, by: author, password: password)
            }
            await visit.site.sessions.endAll(but: visit.session.id)
            Resealing.carryOn(store, made.keyring)
            return try await SignIn.showCode(
                visit.site,
                store,
                made.keyring,
                made.recoveryCode,
                replacing: visit.session
            )
        } catch let error as StoreError {
            var page = try page(visit)
            page.problem = error.message
            return try await visit.show(page, status: .unprocessableContent)
        }
    }

    static func account(_ visit: Visit) throws -> Account {
        guard let number = visit.parameters.get("id").flatMap({ Int($0) }),
            let account = try? visit.store.account(number)
        else { throw Refusal.notFound }
        return account
    }
}
