import HTTPTypes
import Hummingbird

/// Lets only this site's own pages change anything (cross-site request forgery).
///
/// Browsers say where a request comes from: `Sec-Fetch-Site`, and the older ones `Origin`
/// (Fetch Metadata; RFC 6454). A change without either is refused. Reading is open to navigation,
/// not to what another site embeds.
struct SiteGuard: RouterMiddleware {
    typealias Context = WebContext

    func handle(
        _ request: Request,
        context: WebContext,
        next: (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        // A token is no cookie: no browser sends it unasked.
        if APIPath.needsToken(request.uri.path) { return try await next(request, context) }
        guard SiteGuard.allows(request.head) else { throw Refusal.notSameSite }
        return try await next(request, context)
    }

    static func allows(_ head: HTTPRequest) -> Bool {
        let site = head.headerFields[.secFetchSite]
        if head.method == .get || head.method == .head {
            guard site == "cross-site" || site == "same-site" else { return true }
            let mode = head.headerFields[.secFetchMode]
            let destination = head.headerFields[.secFetchDestination]
            return mode == "navigate" && (destination ?? "document") == "document"
        }
        if let site { return site == "same-origin" }
        guard let origin = head.headerFields[.origin], let authority = head.authority,
            let scheme = origin.range(of: "://")
        else { return false }
        return origin[scheme.upperBound...].lowercased() == authority.lowercased()
    }
}

extension HTTPField.Name {
    static let secFetchSite = lowercased("sec-fetch-site")
    static let secFetchMode = lowercased("sec-fetch-mode")
    static let secFetchDestination = lowercased("sec-fetch-dest")

    static func lowercased(_ name: String) -> HTTPField.Name {
        HTTPField.Name(name) ?? .origin
    }
}

extension String {
    /// Where a part first stands, byte by byte.
    func range(of part: String) -> Range<String.Index>? {
        var start = startIndex
        while start != endIndex {
            if self[start...].hasPrefix(part) {
                return start..<index(start, offsetBy: part.count)
            }
            start = index(after: start)
        }
        return nil
    }
}
