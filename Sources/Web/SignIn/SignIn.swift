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
        let known = try store.account(of: login)?.id ?? ""
        let (codes, now) = (guest.site.codes, guest.site.clock.milliseconds())
        guard await codes.admits(known, at: now) else { return try await turnAway(guest, 60) }
        let attempt: (account: Account, keyring: Keyring)?
        do {
            attempt = try await guest.site.door.attempt(knocker(login, guest)) {
                try store.unlock(login: login, password: password, code: code)
            }
        } catch let error as StoreError {
            if error == .wrongCode { await codes.noteWrong(known, at: now) }
            return try await refuse(
                guest,
                because: try await failed(error, for: known, guest, store)
            )
        }
        guard let (account, keyring) = attempt else { return try await turnAway(guest) }
        await codes.noteRight(known)
        return try await welcome(guest, account, keyring)
    }

    /// Notes a wrong secret in the log, and says what is wrong without saying which half of it.
    static func failed(
        _ error: StoreError,
        for account: String,
        _ guest: Guest,
        _ store: Store
    ) async throws -> String {
        guard case .wrongSecret(let text) = error else {
            // Where the folder is, and what ails it, is for those at the machine.
            return guest.origin.isThisMachine
                ? error.message
                : "The practice can’t be opened just now. Whoever keeps it can ask `rapport doctor`."
        }
        await guest.site.refused.noteWrongSecret(
            for: account,
            from: guest.address,
            store,
            at: guest.site.clock.milliseconds()
        )
        return try store.hasSecondSteps()
            ? "The password or the code is wrong. A code changes every half a minute, and each counts "
                + "once." : text
    }

    /// Who knocks: one account from one address.
    static func knocker(_ login: String, _ guest: Guest) -> String {
        "\(login.isEmpty ? "owner" : login.lowercased()) \(guest.address)"
    }

    /// For how long, in seconds.
    private static func turnAway(_ guest: Guest, _ seconds: Int = 1) async throws -> Response {
        var response = try await refuse(
            guest,
            because: seconds > 1
                ? "There were many wrong codes. Wait a minute, then try again."
                : "Several people are trying at once. Wait a moment, then try again.",
            status: .tooManyRequests
        )
        response.headers[.retryAfter] = String(seconds)
        return response
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
        of account: Account,
        replacing old: Session? = nil,
        recoveryCode: String? = nil,
        to location: String
    ) async -> (response: Response, session: Session) {
        if let old { await site.sessions.end(old.id, noting: .displaced) }
        let session = await site.sessions.start(
            keyring,
            account: account.number,
            role: account.role,
            recoveryCode: recoveryCode
        )
        var response = Site.redirect(to: location)
        response.headers[.setCookie] = site.cookie.set(session.id)
        return (response, session)
    }

    /// The owner's new session in which a recovery code is shown that may be on no paper yet.
    static func showCode(
        _ site: Site,
        _ store: Store,
        _ keyring: Keyring,
        _ code: String,
        replacing old: Session? = nil
    ) async throws -> Response {
        try store.audit(.codeShown, by: .owner)
        return await open(
            site,
            keyring,
            of: try store.account(1),
            replacing: old,
            recoveryCode: code,
            to: Path.start(.recoveryCode).text
        ).response
    }

    static func welcome(
        _ guest: Guest,
        _ account: Account,
        _ keyring: Keyring
    ) async throws -> Response {
        let back = localPath(guest.form["back"])
        var (response, session) = await open(
            guest.site,
            keyring,
            of: account,
            replacing: guest.session,
            to: back
        )
        if let store = try await guest.site.office.store() {
            if account.isOwner, try store.isRecoveryCodeUnconfirmed() {
                await session.say(
                    "Nobody has typed the newest recovery code once more, so it may be on no paper. Make "
                        + "a new one in Settings, and write it down."
                )
            }
            if let warning = try ClockWarning.sentence(store, guest.site.clock) {
                await session.say(warning)
            }
            try store.audit(
                .signIn,
                by: account.author,
                session: session.name,
                address: guest.address
            )
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
