import Hummingbird

/// What a browser shows when Rapport can't be reached; the only page that it keeps.
struct OfflinePage: Page {
    static let template = "offline"
    static let samples = [OfflinePage()]

    var title = "Rapport can’t be reached"
    var home = Path.today.text

    @Sendable static func show(_ guest: Guest) async throws -> Response {
        try await guest.site.respond(with: OfflinePage())
    }
}
