import Cadence
import HTTPTypes
import Hummingbird
import Storage

/// One thing that a program may ask: the route, who may, what it takes and what it tells.
///
/// The routes and the published document are both made of these.
struct Operation: Sendable {
    struct Parameter: Sendable {
        enum Place: String, Sendable { case query, header, path }

        var name: String
        var place: Place
        var shape: Shape
        var text: String

        static let id = Parameter(name: "id", place: .path, shape: .id, text: "The record’s id.")
        static let limit = Parameter(
            name: "limit",
            place: .query,
            shape: .integer(1...200),
            text: "How many at most; 50 when it is not said."
        )
        static let word = Parameter(
            name: "Idempotency-Key",
            place: .header,
            shape: .text(
                Shape.Text(pattern: "^[0-9A-Za-z_-]{1,100}$") {
                    (1...100).contains($0.utf8.count)
                        && $0.utf8.allSatisfy { byte in
                            byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
                                || Character(Unicode.Scalar(byte)).isASCIIWord
                        }
                }
            ),
            text: """
                A word of your own for this request. Sent again within a day it gets the same answer, \
                and is written once.
                """
        )
        static let version = Parameter(
            name: "If-Match",
            place: .header,
            shape: .text(
                Shape.Text(pattern: #"^"?[0-9]{1,15}"?$"#) {
                    let number = $0.drop { $0 == "\"" }.prefix { $0 != "\"" }
                    return (1...15).contains(number.utf8.count) && number.allSatisfy(\.isASCIIDigit)
                        && $0.filter { $0 == "\"" }.count <= 2
                }
            ),
            text: "The ETag of the record as it was read; when it was changed since, nothing is."
        )
    }

    struct Answer: Sendable {
        var status: HTTPResponse.Status
        var text: String
        /// The name of its shape.
        var shape: String
    }

    var method: HTTPRequest.Method
    var path: APIPath
    var id: String
    var summary: String
    var scope: AccessToken.Scope
    var parameters: [Parameter] = []
    /// The name of the body's shape.
    var body: String?
    var answer: Answer
    /// Statuses of problems that can come beside those that all share.
    var problems: [HTTPResponse.Status] = []
    var handle: @Sendable (APICall) async throws -> Response
}

extension Character {
    var isASCIIDigit: Bool { isASCII && isNumber }
    var isASCIIWord: Bool { isASCII && (isLetter || isNumber) }
}

/// The addresses for programs.
enum APIPath: String, CaseIterable, Hashable, Sendable {
    case document = "/api/openapi.json"
    case partners = "/api/v1/partners"
    case partner = "/api/v1/partners/:id"
    case touches = "/api/v1/touches"
    case inquiries = "/api/v1/inquiries"
    case today = "/api/v1/today"
    case insight = "/api/v1/insight"

    var text: String { rawValue }

    /// Whether an address is for programs, which are told what is wrong as JSON.
    static func holds(_ path: String) -> Bool { path == "/api" || path.hasPrefix("/api/") }

    /// Whether it is asked for with a token, so that no browser can be made to ask.
    static func needsToken(_ path: String) -> Bool { path.hasPrefix("/api/v1/") }
}
