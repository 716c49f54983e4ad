import Domain
import Hummingbird
import Storage

/// One's own account.
enum AccountDesk {
    @Sendable static func show(_ visit: Visit) async throws -> Response {
        try await visit.show(try await page(visit))
    }

    static func page(_ visit: Visit, problem: String? = nil) async throws -> AccountPage {
        let account = try visit.store.account(visit.session.account)
        let now = visit.site.clock.milliseconds()
        var rows: [AccountPage.Row] = []
        for session in await visit.site.sessions.all(of: account.number) {
            let isThis = session.id == visit.session.id
            let since = Elapsed.text(now - session.startedAt)
            let last = Elapsed.text(now - (await session.seenAt))
            rows.append(
                AccountPage.Row(
                    text: isThis
                        ? "This browser, signed in \(since)"
                        : "Another browser, signed in \(since), last used \(last)",
                    end: isThis ? nil : Path.account(.endSession(name: session.name)).text
                )
            )
        }
        var page = AccountPage(
            name: account.name,
            about: "\(capitalized(account.role.rawValue)). You sign in as \(account.login).",
            problem: problem,
            login: account.login,
            sessions: rows
        )
        if try visit.store.hasSecondStep(account.number) {
            page.stepping = AccountPage.Stepping(
                spare: try visit.store.spareCodes(of: account.number)
            )
        }
        return page
    }

    @Sendable static func endSession(_ visit: Visit) async throws -> Response {
        let name = visit.parameters.get("id") ?? ""
        await visit.site.sessions.end(named: name, of: visit.session.account)
        return await visit.done("That browser is signed out.", at: Path.account(.mine).text)
    }
}

/// How long ago something was that happened today.
enum Elapsed {
    /// "3 hours ago", from milliseconds.
    static func text(_ milliseconds: Int64) -> String {
        let minutes = Int(milliseconds / 60_000)
        guard minutes > 0 else { return "just now" }
        return minutes < 60
            ? "\(counted(minutes, "minute", "minutes")) ago"
            : "\(counted(minutes / 60, "hour", "hours")) ago"
    }
}
