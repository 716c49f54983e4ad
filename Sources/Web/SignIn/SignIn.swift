import HTTPTypes
import Domain
import Hummingbird
import Storage
import Vault

/// Coming in and going out.
enum SignIn {
    @Sendable static func show(_ guest: Guest) async throws -> Response {
        guard try await guest.site.office.store() != nil else {
            return Site.redirect(to: Path.start(.password).text)
        }
        let back = localPath(guest.query["back"])
        if guest.session != nil { return Site.redirect(to: back) }
        return try await guest.site.respond(with: try await page(guest, back: back))
    }

    @Sendable static func enter(_ guest: Guest) async throws -> Response {
        guard let store = try await guest.site.office.store() else {
            return Site.redirect(to: Path.start(.password).text)
        }
        let (login, password) = (String(guest.form["user"].prefix(200)), guest.form.raw("password"))
        let code = String(guest.form["code"].prefix(40))
        let attempt: (account: Account, keyring: Keyring)?
        do {
            attempt = try await guest.site.door.attempt(knocker(login, guest)) {
                try store.unlock(login: login, password: password, code: code)
            }
        } catch let error as StoreError {
            try store.audit(.signInFailed, by: .owner)
            return try await refuse(guest, because: error.message)
        }
        guard let (account, keyring) = attempt else { return try await turnAway(guest) }
        return try await welcome(guest, account, keyring)
    }

    /// Who knocks: one account from one address.
    private static func knocker(_ login: String, _ guest: Guest) -> String {
        "\(login.isEmpty ? "owner" : login.lowercased()) \(guest.address)"
    }

    private static func turnAway(_ guest: Guest) async throws -> Response {
        var response = try await refuse(
            guest,
            because: "Several people are trying at once. Wait a moment, then try again.",
            status: .tooManyRequests
        )
        response.headers[.retryAfter] = "1"
        return response
    }

    @Sendable static func showRecovery(_ guest: Guest) async throws -> Response {
        try await guest.site.respond(with: RecoveryPage())
    }

    @Sendable static func recover(_ guest: Guest) async throws -> Response {
        guard let store = try await guest.site.office.store() else { throw Refusal.notFound }
        let form = guest.form
        if let problem = NewPassword.problem(in: form) {
            return try await guest.site.respond(
                with: RecoveryPage(problem: problem),
                status: .unprocessableContent
            )
        }
        let (code, password) = (form["code"], form.raw("password"))
        do {
            let attempt = try await guest.site.door.attempt(knocker("", guest)) {
                let keyring = try store.unlock(recoveryCode: code)
                try store.changePassword(to: password, keyring)
                return keyring
            }
            guard let keyring = attempt else { throw StoreError.refused("Try again in a moment.") }
            await guest.site.sessions.endAll(of: 1)
            return try await welcome(guest, try store.account(1), keyring)
        } catch let error as StoreError {
            return try await guest.site.respond(
                with: RecoveryPage(problem: error.message),
                status: .unprocessableContent
            )
        }
    }

    @Sendable static func leave(_ visit: Visit) async throws -> Response {
        try visit.note(.signOut)
        await visit.site.sessions.end(visit.session.id)
        return goodbye(visit)
    }

    @Sendable static func leaveEverywhere(_ visit: Visit) async throws -> Response {
        await visit.site.sessions.endAll(of: visit.session.account)
        return goodbye(visit)
    }

    /// A session under a new id, and its cookie.
    static func open(
        _ site: Site,
        _ keyring: Keyring,
        of account: Account? = nil,
        replacing old: Session? = nil,
        recoveryCode: String? = nil,
        to location: String
    ) async -> Response {
        if let old { await site.sessions.end(old.id) }
        let session = await site.sessions.start(
            keyring,
            account: account?.number ?? 1,
            role: account?.role ?? .owner,
            recoveryCode: recoveryCode
        )
        var response = Site.redirect(to: location)
        response.headers[.setCookie] = site.cookie.set(session.id)
        return response
    }

    static func welcome(
        _ guest: Guest,
        _ account: Account,
        _ keyring: Keyring
    ) async throws -> Response {
        let back = localPath(guest.form["back"])
        var response = await open(
            guest.site,
            keyring,
            of: account,
            replacing: guest.session,
            to: back
        )
        let id = response.headers[.setCookie].flatMap { guest.site.cookie.read([.cookie: $0]) }
        if let id, let session = await guest.site.sessions.find(id),
            let store = try await guest.site.office.store()
        {
            if let warning = try ClockWarning.sentence(store, guest.site.clock) {
                await session.say(warning)
            }
            try store.audit(.signIn, by: account.author, session: session.name)
            // What a website's form sent is the owner's until it is given to someone.
            if account.isOwner, let taken = try store.takeIn(by: .owner, keyring: keyring) {
                await session.say(PostedInquiries.sentence(taken.count))
            }
            Resealing.carryOn(store, keyring)
        }
        if let held = SignInPage.Held(from: guest.form) {
            let cookie = response.headers[.setCookie]
            response = try await guest.site.respond(with: HeldPage(held, back: back))
            response.headers[.setCookie] = cookie
        }
        return response
    }

    private static func refuse(
        _ guest: Guest,
        because problem: String,
        status: HTTPResponse.Status = .unprocessableContent
    ) async throws -> Response {
        try await guest.site.respond(
            with: try await page(
                guest,
                back: localPath(guest.form["back"]),
                problem: problem,
                held: SignInPage.Held(from: guest.form)
            ),
            status: status
        )
    }

    /// Where several work, it asks who one is, too.
    private static func page(
        _ guest: Guest,
        back: String,
        problem: String? = nil,
        held: SignInPage.Held? = nil
    ) async throws -> SignInPage {
        var page = SignInPage(back: back, problem: problem, held: held)
        if try await guest.site.office.store()?.isGroup() ?? false {
            page.who = SignInPage.Who(login: String(guest.form["user"].prefix(200)))
        }
        page.asksForCode = try await guest.site.office.store()?.hasSecondSteps() ?? false
        return page
    }

    private static func goodbye(_ visit: Visit) -> Response {
        var response = Site.redirect(to: Path.signIn.text)
        response.headers[.setCookie] = visit.site.cookie.removal
        response.headers[.lowercased("clear-site-data")] = "\"cache\", \"storage\""
        return response
    }
}
