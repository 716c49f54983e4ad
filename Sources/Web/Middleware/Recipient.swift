import Domain
import HTTPTypes
import Hummingbird
import NIOCore

/// What is known of whoever an answer goes to.
struct Recipient: Sendable {
    var theme = Theme.system
    /// Over a network, to a browser that can read it.
    ///
    /// Within one machine it would cost and save nothing.
    var takesGzip = false

    /// That of the request being answered.
    @TaskLocal static var current = Recipient()
}

/// Makes the recipient known to the pages that are made for them.
struct Recipients: RouterMiddleware {
    typealias Context = WebContext

    func handle(
        _ request: Request,
        context: WebContext,
        next: (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        let recipient = Recipient(
            theme: Theme(request.headers),
            takesGzip: context.isFar && Recipients.accepts(request.headers)
        )
        return try await Recipient.$current.withValue(recipient) {
            try await next(request, context)
        }
    }

    /// Whether gzip is named, and not ruled out (RFC 9110, section 12.5.3).
    static func accepts(_ headers: HTTPFields) -> Bool {
        headers[values: .acceptEncoding].flatMap { $0.split(separator: ",") }.contains { coding in
            let parts = coding.split(separator: ";").map(\.trimmed)
            return parts.first?.lowercased() == "gzip"
                && !parts.dropFirst().contains {
                    ["q=0", "q=0.0", "q=0.00", "q=0.000"].contains($0)
                }
        }
    }
}

extension Response {
    /// Bytes as they are, or compressed where that helps this recipient.
    static func sending(
        _ bytes: ByteBuffer,
        status: HTTPResponse.Status = .ok,
        headers: HTTPFields
    ) -> Response {
        var headers = headers
        guard Recipient.current.takesGzip, bytes.readableBytes >= Gzip.least,
            let small = Gzip.compressed(Array(bytes.readableBytesView), isPadded: true)
        else {
            return Response(status: status, headers: headers, body: .init(byteBuffer: bytes))
        }
        headers[.contentEncoding] = "gzip"
        headers[.vary] = "Accept-Encoding"
        return Response(
            status: status,
            headers: headers,
            body: .init(byteBuffer: ByteBuffer(bytes: small))
        )
    }
}
