import HTTPTypes
import Hummingbird
import Storage

/// Finds the session that a cookie names.
struct SessionFinder: RouterMiddleware {
    typealias Context = WebContext
    let site: Site

    func handle(
        _ request: Request,
        context: WebContext,
        next: (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        var context = context
        if let id = site.cookie.read(request.headers) {
            context.session = await site.sessions.find(id)
        }
        return try await next(request, context)
    }
}

/// Lets those in who are signed in, and shows the others the way.
struct Gate {
    let site: Site
    let request: Request
    let context: WebContext

    func pass(form: Form, _ handler: RouteTable.Show) async throws -> Response {
        guard let store = try await site.office.store() else {
            return Site.redirect(to: Path.start(.password).text)
        }
        guard let session = context.session else {
            // Who opens the page anew has no cookie yet, and asks for nothing that is theirs.
            if request.method == .post || site.cookie.read(request.headers) != nil {
                await site.refused.note(request, context, site)
            }
            return try await askForPassword(form)
        }
        let path = request.uri.path
        if await session.recoveryCode != nil, !path.hasPrefix(Path.start(.recoveryCode).text),
            request.method == .get
        {
            return Site.redirect(to: Path.start(.recoveryCode).text)
        }
        return try await handler(
            Visit(
                site: site,
                request: request,
                parameters: context.parameters,
                session: session,
                store: store,
                present: store.present(),
                form: form
            )
        )
    }

    /// Reading comes back here after signing in; what was being written is kept on the page.
    private func askForPassword(_ form: Form) async throws -> Response {
        if request.method == .get || request.method == .head {
            let back = request.uri.path == "/" ? "" : localPath(request.uri.string)
            return Site.redirect(to: Path.signIn.with([("back", back)]))
        }
        // What is about a client is in no page of a locked session: it is typed again.
        let isSealed = ClientPath.isSealed(request.uri.path)
        let isHeld = !isSealed && !form.fields.isEmpty
        let page = SignInPage(
            back: isSealed ? localPath(request.uri.path) : localPath(form["back"]),
            held: isHeld
                ? SignInPage.Held(action: localPath(request.uri.string), form: form) : nil,
            isSealed: isSealed
        )
        return try await site.respond(with: page, status: .unauthorized)
    }
}
