import Domain
import Exchange
import HTTPTypes
import Hummingbird
import NIOCore
import Storage

/// One request of a program, once its token and all it asks were found right.
struct APICall: Sendable {
    let store: Store
    let token: AccessToken
    let today: Day
    /// What the path and the query say, by name.
    let values: [String: String]
    let headers: HTTPFields
    /// The body; null for those that have none.
    let body: JSONValue
    let asked: Asked

    func integer(_ name: String) -> Int? { values[name].flatMap { Int($0) } }
    func day(_ name: String) -> Day? { values[name].flatMap { Day($0) } }
    func id<Record>(_ name: String) -> RecordID<Record>? { values[name].flatMap { RecordID($0) } }

    var limit: Int { integer("limit") ?? 50 }

    static func json(
        _ body: [UInt8],
        status: HTTPResponse.Status = .ok,
        _ headers: HTTPFields = [:]
    ) -> Response {
        var headers = headers
        headers[.contentType] = "application/json"
        return .sending(ByteBuffer(bytes: body), status: status, headers: headers)
    }

    static func json(_ told: Reply, _ headers: HTTPFields = [:]) -> Response {
        var headers = headers
        if !told.location.isEmpty { headers[.location] = told.location }
        return json(told.body, status: HTTPResponse.Status(code: told.status), headers)
    }
}
