import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import NIOCore
import Storage
import Testing

@testable import Web

/// A browser of the tests: it keeps its cookie and says where its requests come from.
final class Visitor: @unchecked Sendable {
    let client: any TestClientProtocol
    var cookie: String?

    init(_ client: any TestClientProtocol) {
        self.client = client
    }

    @discardableResult
    func get(_ path: String, _ extra: HTTPFields = [:]) async throws -> TestResponse {
        try await send(path, .get, extra)
    }

    @discardableResult
    func post(
        _ path: String,
        _ fields: [(String, String)] = [],
        _ extra: HTTPFields = [:]
    ) async throws -> TestResponse {
        let body = fields.map { "\(percentEncoded($0.0))=\(percentEncoded($0.1))" }
            .joined(separator: "&")
        var headers = extra
        if headers[.contentType] == nil {
            headers[.contentType] = "application/x-www-form-urlencoded"
        }
        return try await send(path, .post, headers, body: ByteBuffer(string: body))
    }

    func send(
        _ path: String,
        _ method: HTTPRequest.Method,
        _ extra: HTTPFields = [:],
        body: ByteBuffer? = nil
    ) async throws -> TestResponse {
        var headers: HTTPFields = [.lowercased("sec-fetch-site"): "same-origin"]
        for field in extra { headers[field.name] = field.value }
        if let cookie { headers[.cookie] = cookie }
        let response = try await client.executeRequest(
            uri: path,
            method: method,
            headers: headers,
            body: body
        )
        if let set = response.headers[.setCookie] {
            cookie = set.contains("Max-Age=0") ? nil : String(set.prefix { $0 != ";" })
        }
        return response
    }
}

extension TestResponse {
    var text: String { String(buffer: body) }
    var location: String? { headers[.location] }

    /// The value of the first field of this name in the page.
    func field(_ name: String) -> String? {
        guard let start = text.range(of: "name=\"\(name)\" value=\"") else { return nil }
        return String(text[start.upperBound...].prefix { $0 != "\"" })
    }
}

/// Runs a test against the page of an empty folder, which is removed afterwards.
func withEmptyFolder(
    clock: Clock = .system,
    _ test: @Sendable (Visitor) async throws -> Void
) async throws {
    let folder = FileManager.default.temporaryDirectory
        .appending(path: "rapport-web-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    var logger = Logger(label: "web-tests")
    logger.logLevel = .critical
    let app = try application(folder: folder.path, clock: clock, logger: logger)
    try await app.test(.router) { client in try await test(Visitor(client)) }
}
