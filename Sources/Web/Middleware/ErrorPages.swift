import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import Storage

/// Turns whatever went wrong into a page in the product's voice.
struct ErrorPages: RouterMiddleware {
    typealias Context = WebContext
    let site: Site
    let table: RouteTable.Index

    func handle(
        _ request: Request,
        context: WebContext,
        next: (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch let problem as APIProblem {
            return problem.response
        } catch {
            let isForProgram = APIPath.holds(request.uri.path)
            if isForProgram, let error = error as? StoreError { return APIProblem(error).response }
            let refusal = refusal(for: error, request, context)
            if isForProgram { return APIProblem(refusal).response }
            let session = try? await site.office.store() == nil ? nil : signedIn(request)
            if refusal.isOfAccess(at: request.uri.path) {
                await site.refused.note(request, context, site, session: session)
            }
            var response = try await site.respond(
                with: ErrorPage(refusal, reference: context.reference),
                at: request.uri.path,
                session: session,
                status: refusal.status
            )
            response.headers.append(contentsOf: refusal.headers)
            return response
        }
    }

    private func signedIn(_ request: Request) async -> Session? {
        guard let id = site.cookie.read(request.headers) else { return nil }
        return await site.sessions.find(id)
    }

    private func refusal(for error: any Error, _ request: Request, _ context: WebContext) -> Refusal
    {
        switch error {
        case let refusal as Refusal:
            return refusal
        case let error as any Sentenced:
            return .unusable(error.message)
        case is NIOTooManyBytesError:
            return .tooLarge
        case let error as HTTPError where error.status == .notFound:
            let allowed = table.methods(at: request.uri.path)
            return allowed.isEmpty ? .notFound : .methodNotAllowed(allowed)
        default:
            // The type alone: an error's text may quote what someone typed.
            context.logger.error(
                "A page failed",
                metadata: [
                    "request": "\(context.reference)", "error": "\(type(of: error))",
                    "route": "\(context.endpointPath ?? "")",
                ]
            )
            return Refusal(
                status: .internalServerError,
                title: "Something went wrong on our side",
                message: """
                    What you wrote before is safe; this last step was not saved. Go back and try \
                    once more. If it happens again, the server’s log says more under the reference \
                    \(context.reference).
                    """
            )
        }
    }
}
