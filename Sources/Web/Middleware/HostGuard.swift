import HTTPTypes
import Hummingbird

/// Answers only under its own names, so that no foreign one can be pointed here (DNS rebinding).
struct HostGuard: RouterMiddleware {
    typealias Context = WebContext
    /// In lower case, without ports.
    let names: Set<String>

    static let loopback: Set<String> = ["localhost", "127.0.0.1", "[::1]"]

    func handle(
        _ request: Request,
        context: WebContext,
        next: (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        guard allows(request.head.authority) else { throw Refusal.wrongHost }
        return try await next(request, context)
    }

    func allows(_ authority: String?) -> Bool {
        guard let authority else { return false }
        return names.contains(HostGuard.name(of: authority))
    }

    /// The host of `host:port`, in lower case.
    static func name(of authority: String) -> String {
        let lower = authority.lowercased()
        if lower.hasPrefix("["), let end = lower.firstIndex(of: "]") {
            return String(lower[...end])
        }
        return String(lower.prefix { $0 != ":" })
    }
}
