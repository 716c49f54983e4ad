import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Testing

@testable import Web

@Suite struct GuardTests {
    @Test func `every answer forbids inline script and being framed, sniffed or kept`() async throws
    {
        try await withEmptyFolder { visitor in
            for path in ["/health", "/start/password", "/nowhere", "/icon.svg"] {
                let headers = try await visitor.get(path).headers
                let policy = headers[.contentSecurityPolicy] ?? ""
                for part in [
                    "script-src 'self'", "style-src 'self'", "object-src 'none'", "base-uri 'none'",
                    "frame-ancestors 'none'",
                ] { #expect(policy.contains(part), "\(path): \(part)") }
                #expect(!policy.contains("unsafe"))
                #expect(headers[.xContentTypeOptions] == "nosniff")
                #expect(headers[.lowercased("referrer-policy")] == "same-origin")
                #expect(headers[.contentType]?.isEmpty == false)
            }
            let page = try await visitor.get("/start/password")
            #expect(page.headers[.cacheControl] == "no-store")
            #expect(page.headers[.contentType] == "text/html; charset=utf-8")
        }
    }

    @Test(arguments: [
        ("localhost", true), ("localhost:7878", true), ("127.0.0.1:1", true), ("[::1]:7878", true),
        ("LOCALHOST", true), ("evil.example", false), ("localhost.evil.example", false),
        ("127.0.0.1.evil.example:7878", false), ("", false),
    ])
    func `it answers only under its own names`(authority: String, isAllowed: Bool) {
        #expect(HostGuard(names: HostGuard.loopback).allows(authority) == isAllowed)
    }

    @Test func `a foreign name gets a page that says so`() async throws {
        try await Live.run { client in
            let response = try await client.execute(
                TestClient.Request("/health", method: .get, authority: "evil.example")
            )
            #expect(response.status == .misdirectedRequest)
        }
    }

    @Test(arguments: [
        (HTTPRequest.Method.post, ["sec-fetch-site": "same-origin"], true),
        (.post, ["sec-fetch-site": "cross-site"], false),
        (.post, ["sec-fetch-site": "same-site"], false),
        (.post, ["sec-fetch-site": "none"], false),
        (.post, [:], false),
        (.post, ["origin": "http://localhost:7878"], true),
        (.post, ["origin": "http://localhost:1"], false),
        (.post, ["origin": "null"], false),
        (.post, ["origin": "https://evil.example"], false),
        (.post, ["sec-fetch-site": "cross-site", "origin": "http://localhost:7878"], false),
        (.delete, ["sec-fetch-site": "cross-site"], false),
        (.get, [:], true),
        (.get, ["sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate"], true),
        (.get, ["sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors"], false),
        (
            .get,
            [
                "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate",
                "sec-fetch-dest": "iframe",
            ], false
        ),
    ])
    func `only its own pages may change anything`(
        method: HTTPRequest.Method,
        fields: [String: String],
        isAllowed: Bool
    ) {
        var head = HTTPRequest(
            method: method,
            scheme: "http",
            authority: "localhost:7878",
            path: "/"
        )
        for (name, value) in fields { head.headerFields[.lowercased(name)] = value }
        #expect(SiteGuard.allows(head) == isAllowed)
    }

    @Test func `what another site sends is refused with 403`() async throws {
        try await withEmptyFolder { visitor in
            let refused = try await visitor.post(
                "/start/password",
                [("password", "correct horse"), ("again", "correct horse")],
                [.lowercased("sec-fetch-site"): "cross-site"]
            )
            #expect(refused.status == .forbidden)
            #expect(refused.text.contains("nothing was saved"))
        }
    }

    @Test func `an unknown address and a wrong method have pages of their own`() async throws {
        try await withEmptyFolder { visitor in
            #expect(try await visitor.get("/nowhere").status == .notFound)
            let wrong = try await visitor.get("/session/end")
            #expect(wrong.status == .methodNotAllowed)
            #expect(wrong.headers[.allow] == "POST")
            let put = try await visitor.send("/partners", .put)
            #expect(put.status == .methodNotAllowed)
            #expect(put.headers[.allow] == "GET, HEAD, POST")
        }
    }

    @Test func `a head has the fields of its page and no body`() async throws {
        try await withEmptyFolder { visitor in
            let head = try await visitor.send("/start/password", .head)
            #expect(head.status == .ok)
            #expect(head.body.readableBytes == 0)
            #expect(head.headers[.contentType] == "text/html; charset=utf-8")
        }
    }

    @Test func `a password of a megabyte is refused before any work`() async throws {
        try await withEmptyFolder { visitor in
            let response = try await visitor.post(
                "/session",
                [("password", String(repeating: "a", count: 1_000_000))]
            )
            #expect(response.status == .contentTooLarge)
        }
    }

    @Test func `what is no form is refused`() async throws {
        try await withEmptyFolder { visitor in
            let response = try await visitor.post(
                "/session",
                [],
                [.contentType: "application/json"]
            )
            #expect(response.status == .unsupportedMediaType)
        }
    }

    @Test func `styles and script are served for ever under their content’s name`() async throws {
        try await withEmptyFolder { visitor in
            let assets = Assets()
            for asset in [assets.style, assets.script] {
                let path = Path.asset(asset.name).text
                let response = try await visitor.get(path)
                #expect(response.status == .ok)
                #expect(response.headers[.cacheControl] == "public, max-age=31536000, immutable")
                #expect(response.headers[.contentType] == asset.type)
                let again = try await visitor.get(path, [.ifNoneMatch: asset.tag])
                #expect(again.status == .notModified)
            }
            #expect(try await visitor.get("/assets/other.css").status == .notFound)
        }
    }
}

/// A server that listens, for what the router alone doesn't show.
enum Live {
    static func run(_ test: @escaping @Sendable (TestClient) async throws -> Void) async throws {
        let app = try application(
            folder: "/nonexistent/rapport",
            configuration: WebConfiguration(port: 0)
        )
        try await app.test(.live) { client in
            let port = try #require(client.port)
            try await TestClient.withClient(host: "localhost", port: port) { try await test($0) }
        }
    }
}
