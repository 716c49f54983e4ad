import HTTPTypes
import Hummingbird

/// What every answer says to the browser (OWASP ASVS 3.4).
struct SafetyHeaders: RouterMiddleware {
    typealias Context = WebContext
    /// Whether it is reached over TLS alone.
    var isSecure = false

    /// Two years, so that no browser ever asks over an open line again (RFC 6797; OWASP ASVS 3.4.1).
    static let transport = "max-age=63072000; includeSubDomains"

    static let policy = [
        "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data:",
        "font-src 'self'", "connect-src 'self'", "manifest-src 'self'", "worker-src 'self'",
        "form-action 'self'",
        "object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'",
    ].joined(separator: "; ")

    private static let fields: [(HTTPField.Name, String)] = [
        (.contentSecurityPolicy, policy),
        (.xContentTypeOptions, "nosniff"),
        (.lowercased("referrer-policy"), "same-origin"),
        (.lowercased("x-frame-options"), "DENY"),
        (.lowercased("cross-origin-opener-policy"), "same-origin"),
        (.lowercased("cross-origin-resource-policy"), "same-origin"),
        (.lowercased("permissions-policy"), "camera=(), geolocation=(), microphone=(), payment=()"),
    ]

    func handle(
        _ request: Request,
        context: WebContext,
        next: (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        var response = try await next(request, context)
        for (name, value) in SafetyHeaders.fields { response.headers[name] = value }
        if isSecure {
            response.headers[.lowercased("strict-transport-security")] = SafetyHeaders.transport
        }
        if response.headers[.cacheControl] == nil { response.headers[.cacheControl] = "no-store" }
        return response
    }
}
