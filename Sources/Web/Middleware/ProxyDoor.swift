import HTTPTypes
import Hummingbird

/// Finds out where each request comes from.
struct Origins: RouterMiddleware {
    typealias Context = WebContext
    /// The one proxy that is believed; nil when there is none.
    let proxy: NetworkAddress?

    func handle(
        _ request: Request,
        context: WebContext,
        next: (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        guard let proxy else { return try await next(request, context) }
        var context = context
        context.origin.resolve(request, proxy: proxy)
        return try await next(request, context)
    }
}

/// Behind a proxy: lets in what came through it, and over https.
struct ProxyDoor: RouterMiddleware {
    typealias Context = WebContext
    let hasProxy: Bool

    func handle(
        _ request: Request,
        context: WebContext,
        next: (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        guard hasProxy else { return try await next(request, context) }
        switch context.origin.way {
        case .direct:
            guard Monitor.paths.contains(request.uri.path) else { throw Refusal.aroundProxy }
        case .astray:
            throw Refusal.aroundProxy
        case .relayed:
            guard context.origin.isSecure else { return try ProxyDoor.toSecure(request) }
        }
        return try await next(request, context)
    }

    /// Reading goes on over https; what was sent in the open is not taken.
    private static func toSecure(_ request: Request) throws -> Response {
        guard request.method == .get || request.method == .head,
            let authority = request.head.authority
        else { throw Refusal.notSecure }
        let name = HostGuard.name(of: authority)
        return Response(
            status: .permanentRedirect,
            headers: [.location: "https://\(name)\(request.uri.string)"]
        )
    }
}

extension Refusal {
    static let aroundProxy = Refusal(
        status: .forbidden,
        title: "Rapport is reached by another way",
        message: """
            Here it answers only through its proxy, and the proxy must say for whom it asks \
            (X-Forwarded-For). Open the address that you were given for Rapport.
            """
    )

    static let notSecure = Refusal(
        status: .forbidden,
        title: "That was sent over an open line",
        message:
            "Nothing was saved. Open Rapport with https:// in its address, and repeat it there."
    )
}
