import HTTPTypes
import Hummingbird
import Storage

/// Keeps in the audit log what was refused: requests, by the route's pattern and never by the address,
/// and passwords and codes that were wrong.
///
/// A stranger must not be able to fill the disk with them: of either kind, what is more in a minute
/// than anybody's hands can do is noted once, as more.
actor RefusedRequests {
    /// How many of a kind and a minute are kept one by one.
    static let limit = 60

    private struct Minute {
        private var minute: Int64 = 0
        private var count = 0

        enum Place { case own, more, none }

        mutating func next(at milliseconds: Int64) -> Place {
            let now = milliseconds / 60_000
            if now != minute { (minute, count) = (now, 0) }
            count += 1
            return count <= RefusedRequests.limit
                ? .own : count == RefusedRequests.limit + 1 ? .more : .none
        }
    }

    private var requests = Minute()
    private var signIns = Minute()

    func note(
        _ request: Request,
        _ context: WebContext,
        _ site: Site,
        session: Session? = nil
    ) async {
        let route: String
        switch requests.next(at: site.clock.milliseconds()) {
        case .own: route = "\(request.method.rawValue) \(context.endpointPath ?? "elsewhere")"
        case .more: route = "more in this minute"
        case .none: return
        }
        // What is refused stays refused when the log can't be written.
        try? await site.office.store()?.audit(
            .refused(route),
            by: session?.author,
            session: session?.name ?? "",
            address: context.origin.text
        )
    }

    /// A password or code that was wrong: of `account`, an id that is empty when there is none, and in
    /// `session` when whoever is signed in was asked once more.
    func noteWrongSecret(
        for account: String,
        in session: Session? = nil,
        from address: String,
        _ store: Store,
        at milliseconds: Int64
    ) {
        let event: AuditEvent
        switch signIns.next(at: milliseconds) {
        case .own: event = .signInFailed(account)
        case .more: event = .moreFailed
        case .none: return
        }
        try? store.audit(
            event,
            by: session?.author,
            session: session?.name ?? "",
            address: address
        )
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
