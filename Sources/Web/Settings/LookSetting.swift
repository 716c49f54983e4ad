import HTTPTypes
import Hummingbird

/// Light, dark, or as the system says: kept in the browser, for it is the screen that differs.
enum LookSetting {
    @Sendable static func save(_ visit: Visit) async throws -> Response {
        guard let theme = Theme(rawValue: visit.form["theme"]) else { throw Refusal.notFound }
        var response = await visit.done("This browser shows Rapport so.", at: Path.settings.text)
        response.headers[.setCookie] = theme.header(isSecure: visit.site.cookie.isSecure)
        return response
    }
}
