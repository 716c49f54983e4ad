import Domain
import HTTPTypes
import Hummingbird
import Storage
import Vault

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
    /// Who may ask this route.
    let rights: Rights

    func pass(form: Form, _ handler: RouteTable.Show) async throws -> Response {
        guard let store = try await site.office.store() else {
            return Site.redirect(to: Path.start(.password).text)
        }
        guard let (session, role) = try await admitted(store) else {
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
        guard rights.allow(role) else { throw Refusal.notTheirs }
        let visit = Visit(
            site: site,
            request: request,
            parameters: context.parameters,
            session: session,
            origin: context.origin,
            role: role,
            store: store,
            present: try store.present(),
            form: form
        )
        guard try isInSight(visit) else { throw Refusal.notFound }
        return try await handler(visit)
    }

    /// The session, if its account may still work here and its keys are the practice's.
    ///
    /// It is asked anew each time, so that what another program closes is closed at once.
    private func admitted(_ store: Store) async throws -> (Session, Role)? {
        guard let session = context.session else { return nil }
        guard let standing = try store.standing(of: session.account), standing.state == .active,
            standing.keyID == session.keyring.currentID
        else {
            await site.sessions.end(session.id, noting: .shut)
            return nil
        }
        await session.work(as: standing.role)
        return (session, standing.role)
    }

    /// Whether the client whom the address names is one of theirs; what names none is.
    private func isInSight(_ visit: Visit) throws -> Bool {
        guard visit.sight != .all, let id = visit.parameters.get("id") else { return true }
        let segments = visit.request.uri.path.split(separator: "/")
        switch segments.first {
        case "inquiries":
            return try InquiryID(Form.percentDecoded(id)).map {
                try visit.store.sees($0, visit.sight)
            } ?? false
        case "authorizations":
            return try AuthorizationID(Form.percentDecoded(id)).map {
                try visit.store.sees($0, visit.sight)
            } ?? false
        default: return true
        }
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
        var page = SignInPage(
            back: isSealed ? localPath(request.uri.path) : localPath(form["back"]),
            held: isHeld
                ? SignInPage.Held(action: localPath(request.uri.string), form: form) : nil,
            isSealed: isSealed
        )
        if let store = try await site.office.store() {
            if try store.isGroup() { page.who = SignInPage.Who(login: "") }
            page.asksForCode = try store.hasSecondSteps()
        }
        return try await site.respond(with: page, status: .unauthorized)
    }
}
