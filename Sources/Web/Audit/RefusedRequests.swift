import HTTPTypes
import Hummingbird
import Storage

/// Keeps requests that were refused in the audit log, by the route's pattern and never by the
/// address.
///
/// A stranger must not be able to fill the disk with them: what is more in a minute than anybody's
/// hands can do is noted once, as more.
actor RefusedRequests {
    /// How many of a minute are kept one by one.
    static let limit = 60

    private var minute: Int64 = 0
    private var count = 0

    func note(
        _ request: Request,
        _ context: WebContext,
        _ site: Site,
        session: Session? = nil
    ) async {
        guard let route = route(request, context, at: site.clock.milliseconds() / 60_000) else {
            return
        }
        // What is refused stays refused when the log can't be written.
        try? await site.office.store()?.audit(
            .refused(route),
            by: session?.author ?? .owner,
            session: session?.name ?? ""
        )
    }

    /// Nil for what isn't noted any more.
    private func route(_ request: Request, _ context: WebContext, at now: Int64) -> String? {
        if now != minute { (minute, count) = (now, 0) }
        count += 1
        guard count <= RefusedRequests.limit else {
            return count == RefusedRequests.limit + 1 ? "more in this minute" : nil
        }
        return "\(request.method.rawValue) \(context.endpointPath ?? "elsewhere")"
    }
}

extension Refusal {
    /// Whether it keeps someone from what they may not have: another site, a host that isn't ours,
    /// an id about clients that nobody gave them.
    func isOfAccess(at path: String) -> Bool {
        status == .forbidden || status == .misdirectedRequest
            || status == .notFound && ClientPath.isSealed(path)
    }
}
