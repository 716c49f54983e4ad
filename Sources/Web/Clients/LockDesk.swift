import Domain
import Hummingbird
import Storage

/// Locking now, and the choice of telling those who treat the same person.
enum LockDesk {
    /// The session ends and its keys with it; signing in comes back to where one was.
    @Sendable static func lock(_ visit: Visit) async throws -> Response {
        try visit.note(.lock)
        await visit.site.sessions.end(visit.session.id)
        let back = localPath(visit.form["here"])
        var response = Site.redirect(
            to: Path.signIn.with([("back", back == Path.today.text ? "" : back)])
        )
        response.headers[.setCookie] = visit.site.cookie.removal
        // What the browser kept of a page goes as well.
        response.headers[.lowercased("clear-site-data")] = "\"cache\""
        return response
    }
}

/// The opt-in to 45 CFR 164.506(c), for kinds `medical` and `mental-health` alone.
enum TreatingDesk {
    @Sendable static func save(_ visit: Visit) async throws -> Response {
        let form = visit.form
        return try await SettingsDesk.save(.treating, visit, "Saved what partners may be told.") {
            $0.settings.sharesForTreatment = form.has("shares")
            $0.settings.discloserName = String(form["discloser"].prefix(400))
            $0.settings.discloserAddress = String(form["address"].prefix(1_000))
        }
    }
}
