import HTTPTypes
import Hummingbird
import Logging

/// Counts each request and notes it in the log, by the route's pattern and never by the address, for
/// an address may have in it what someone searched for.
struct RequestNote: RouterMiddleware {
    typealias Context = WebContext
    let meters: Meters
    let methods: Set<String> = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]

    func handle(
        _ request: Request,
        context: WebContext,
        next: (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        meters.began()
        let start = ContinuousClock.now
        var status = 500
        defer { note(request, context, status, start.duration(to: .now)) }
        var response = try await next(request, context)
        response.headers[.xRequestID] = context.reference
        status = response.status.code
        return response
    }

    private func note(
        _ request: Request,
        _ context: WebContext,
        _ status: Int,
        _ took: Duration
    ) {
        let method = request.method.rawValue
        let answer = Meters.Answer(
            method: methods.contains(method) ? method : "other",
            // The router’s own word where it has no route.
            route: context.endpointPath.flatMap { $0 == "NotFound" ? nil : $0 } ?? "elsewhere",
            status: status
        )
        meters.ended(answer, after: took / .seconds(1))
        context.logger.info(
            "request",
            metadata: [
                "request": "\(context.reference)", "method": "\(answer.method)",
                "route": "\(answer.route)", "status": "\(status)",
                "ms": "\((took / .microseconds(1)).rounded() / 1_000)",
                "from": "\(context.origin.address?.description ?? "")",
            ]
        )
    }
}

extension HTTPField.Name {
    static let xRequestID = lowercased("x-request-id")
}
