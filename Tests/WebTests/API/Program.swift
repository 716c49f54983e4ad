import Domain
import Exchange
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Storage

@testable import Web

/// A program of the tests, with a token and without a cookie.
struct Program: Sendable {
    let practice: TestPractice
    let secret: String

    init(_ practice: TestPractice, _ scopes: Set<AccessToken.Scope>) throws {
        self.practice = practice
        secret = try practice.store.addToken(
            named: "Dashboard",
            scopes: scopes,
            expiresOn: practice.store.today().adding(days: 30),
            by: .owner,
            keyring: scopes == [.createInquiries]
                ? practice.store.unlock(password: TestPractice.password) : nil
        ).secret
    }

    static let everything = Set(AccessToken.Scope.allCases).subtracting([.createInquiries])

    func ask(
        _ path: String,
        _ method: HTTPRequest.Method = .get,
        _ body: String? = nil,
        _ extra: HTTPFields = [:]
    ) async throws -> TestResponse {
        var headers: HTTPFields = [.authorization: "Bearer \(secret)"]
        if body != nil { headers[.contentType] = "application/json" }
        for field in extra { headers[field.name] = field.value }
        return try await practice.visitor.client.executeRequest(
            uri: path,
            method: method,
            headers: headers,
            body: body.map { ByteBuffer(string: $0) }
        )
    }
}

extension TestResponse {
    var json: JSONValue { (try? JSONValue(Array(body.readableBytesView))) ?? .null }
}
