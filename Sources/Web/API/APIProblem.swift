import Exchange
import HTTPTypes
import Hummingbird
import NIOCore
import Storage

/// What a program is told when it can't be: `application/problem+json` (RFC 9457).
struct APIProblem: Error {
    var status: HTTPResponse.Status
    var title: String
    var detail: String
    var faults: [Fault] = []
    var headers: HTTPFields = [:]

    static let shape = Shape.object([
        Shape.Member(name: "type", shape: .anyText),
        Shape.Member(name: "title", shape: .anyText),
        Shape.Member(name: "status", shape: .integer(nil)),
        Shape.Member(name: "detail", shape: .anyText),
        Shape.Member(
            name: "errors",
            shape: .list(
                .object([
                    Shape.Member(name: "pointer", shape: .anyText),
                    Shape.Member(name: "detail", shape: .anyText),
                ]),
                most: nil
            ),
            isRequired: false
        ),
    ])

    var response: Response {
        var writer = JSONWriter()
        writer.object { writer in
            writer.field("type", "about:blank")
            writer.field("title", title)
            writer.field("status", status.code)
            writer.field("detail", detail)
            if !faults.isEmpty {
                writer.field("errors", each: faults.prefix(50)) { writer, fault in
                    writer.object { writer in
                        writer.field("pointer", fault.place)
                        writer.field("detail", fault.why)
                    }
                }
            }
        }
        var headers = headers
        headers[.contentType] = "application/problem+json"
        return Response(
            status: status,
            headers: headers,
            body: .init(byteBuffer: ByteBuffer(bytes: writer.bytes))
        )
    }

    /// A page's refusal, told to a program.
    init(_ refusal: Refusal) {
        self.init(
            status: refusal.status,
            title: refusal.title,
            detail: refusal.message,
            headers: refusal.headers
        )
    }

    init(
        status: HTTPResponse.Status,
        title: String,
        detail: String,
        faults: [Fault] = [],
        headers: HTTPFields = [:]
    ) {
        self.status = status
        self.title = title
        self.detail = detail
        self.faults = faults
        self.headers = headers
    }

    /// What the records don't allow; what was asked for may be well formed all the same.
    init(_ error: StoreError) {
        let status: HTTPResponse.Status =
            switch error {
            case .refused, .unknown, .stale, .overtaken: .conflict
            case .badData, .wrongSecret: .unprocessableContent
            case .unavailable, .sealed: .serviceUnavailable
            }
        self.init(status: status, title: "That can’t be done", detail: error.message)
    }

    static func unauthorized(_ detail: String) -> APIProblem {
        APIProblem(
            status: .unauthorized,
            title: "A token is needed",
            detail: detail,
            headers: [.wwwAuthenticate: "Bearer realm=\"Rapport\""]
        )
    }

    static func unusable(_ faults: [Fault]) -> APIProblem {
        APIProblem(
            status: .unprocessableContent,
            title: "That isn’t as the document says",
            detail: faults.first.map { "\($0.place): \($0.why)" } ?? "",
            faults: faults
        )
    }

    static func badRequest(_ detail: String, _ faults: [Fault] = []) -> APIProblem {
        APIProblem(
            status: .badRequest,
            title: "That can’t be read",
            detail: detail,
            faults: faults
        )
    }

    static let notFound = APIProblem(
        status: .notFound,
        title: "There is nothing at this address",
        detail: "The document at /api/openapi.json lists what there is."
    )
}
