import HTTPTypes
import Hummingbird
import Storage

/// Gathers the routes: what is open to all, and what needs a session.
final class RouteTable {
    typealias Show = @Sendable (Visit) async throws -> Response
    typealias Greet = @Sendable (Guest) async throws -> Response

    /// What a form may weigh, in bytes.
    static let formLimit = 256 * 1_024
    /// What a form may weigh before anyone has signed in.
    static let openFormLimit = 16 * 1_024

    private let site: Site
    private let router: Router<WebContext>
    private(set) var index = Index()

    init(_ site: Site, on router: Router<WebContext>) {
        self.site = site
        self.router = router
    }

    /// Open to all; its form may weigh `limit` bytes.
    func open(
        _ method: HTTPRequest.Method,
        _ pattern: String,
        upTo limit: Int = openFormLimit,
        _ handler: @escaping Greet
    ) {
        index.note(method, pattern, needs: .nothing)
        router.on(RouterPath(pattern), method: method) { [site] request, context in
            let isForm = method == .post
            let form = isForm ? try await Form(body: request, upTo: limit) : Form()
            return try await handler(
                Guest(
                    site: site,
                    request: request,
                    session: context.session,
                    origin: context.origin,
                    form: form,
                    parameters: context.parameters
                )
            )
        }
    }

    /// For those signed in.
    func get(_ pattern: String, _ handler: @escaping Show) {
        let rights = index.note(.get, pattern)
        router.get(RouterPath(pattern)) { [site] request, context in
            let gate = Gate(site: site, request: request, context: context, rights: rights)
            return try await gate.pass(form: Form(), handler)
        }
    }

    /// For those signed in: a form, which counts once however often it is sent.
    func post(_ pattern: String, _ handler: @escaping Show) {
        let rights = index.note(.post, pattern)
        router.post(RouterPath(pattern)) { [site] request, context in
            let gate = Gate(site: site, request: request, context: context, rights: rights)
            let form = try await Form(body: request, upTo: RouteTable.formLimit)
            return try await gate.pass(form: form) { visit in
                try await visit.refuseChartCodes()
                return try await RouteTable.once(visit, handler)
            }
        }
    }

    /// For those signed in: a file, which the handler reads as it comes.
    func upload(_ pattern: String, _ handler: @escaping Show) {
        let rights = index.note(.post, pattern)
        router.post(RouterPath(pattern)) { [site] request, context in
            let gate = Gate(site: site, request: request, context: context, rights: rights)
            return try await gate.pass(form: Form(), handler)
        }
    }

    /// For programs that have a token for it.
    func api(_ operation: Operation) {
        index.note(operation.method, operation.path.text, needs: .token)
        router.on(RouterPath(operation.path.text), method: operation.method) {
            [site] request, context in
            let gate = APIGate(
                site: site,
                operation: operation,
                request: request,
                context: context
            )
            return try await gate.pass()
        }
    }

    private static func once(_ visit: Visit, _ handler: Show) async throws -> Response {
        let key = visit.form["once"]
        guard !key.isEmpty else { return try await handler(visit) }
        switch await visit.session.begin(key) {
        case .done(let location): return Site.redirect(to: location)
        case .underway: return Site.redirect(to: localPath(visit.form["back"]))
        case .new: break
        }
        do {
            let response = try await handler(visit)
            if response.status == .seeOther, let location = response.headers[.location] {
                await visit.session.finish(key, at: location)
            } else {
                await visit.session.forget(key)
            }
            return response
        } catch {
            await visit.session.forget(key)
            throw error
        }
    }

    /// Which methods each address takes.
    struct Index: Sendable {
        private(set) var entries: [Entry] = []

        struct Entry: Sendable {
            var method: HTTPRequest.Method
            var pattern: String
            var needs: Need
            /// Who may, of those signed in.
            var rights: Rights

            var isOpen: Bool { needs == .nothing }
        }

        /// What whoever asks must have.
        enum Need: Sendable { case nothing, session, token }

        @discardableResult
        fileprivate mutating func note(
            _ method: HTTPRequest.Method,
            _ pattern: String,
            needs: Need = .session
        ) -> Rights {
            let rights = Rights.to("\(method.rawValue) \(pattern)")
            entries.append(
                Entry(method: method, pattern: pattern, needs: needs, rights: rights)
            )
            return rights
        }

        /// For the `Allow` field; empty when nothing is there.
        func methods(at path: String) -> [String] {
            let segments = path.split(separator: "/")
            let found = entries.filter { entry in
                let pattern = entry.pattern.split(separator: "/")
                return pattern.count == segments.count
                    && zip(pattern, segments).allSatisfy { $0.hasPrefix(":") || $0 == $1 }
            }.map(\.method.rawValue)
            return Array(Set(found + (found.contains("GET") ? ["HEAD"] : []))).sorted()
        }
    }
}
