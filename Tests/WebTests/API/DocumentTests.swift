import Foundation
import Domain
import Exchange
import HTTPTypes
import HummingbirdTesting
import Storage
import Testing

@testable import Web

/// What is answered, held against what the document says.
@Suite struct DocumentTests {
    /// Each operation once, with what it takes.
    static let requests: [(id: String, path: String, body: String?)] = [
        ("listPartners", "/api/v1/partners?limit=3", nil),
        (
            "addPartner", "/api/v1/partners",
            #"{"name":"Dr. Ada Reed","kind":"medical","accepting":null}"#
        ),
        ("readPartner", "/api/v1/partners/PARTNER", nil),
        ("changePartner", "/api/v1/partners/PARTNER", #"{"role":"pediatrician"}"#),
        ("listTouches", "/api/v1/touches?limit=200", nil),
        ("addTouch", "/api/v1/touches", #"{"partner":"PARTNER","on":"2026-01-05","minutes":45}"#),
        ("sendInquiry", "/api/v1/inquiries", #"{"client":"S.J.","specialties":["grief"]}"#),
        ("readToday", "/api/v1/today?minutes=600", nil),
        ("readInsight", "/api/v1/insight?from=2024-01-01", nil),
    ]

    @Test func `every operation answers in the shape that the document gives`() async throws {
        #expect(Set(Self.requests.map(\.id)) == Set(Operations.all.map(\.id)))
        try await TestPractice.with { practice in
            let all = try Program(practice, Program.everything)
            let form = try Program(practice, [.createInquiries])
            let partner = try practice.partner("Mei Chen").text
            for request in Self.requests {
                let operation = try #require(Operations.all.first { $0.id == request.id })
                let program = operation.scope == .createInquiries ? form : all
                let response = try await program.ask(
                    request.path.filled(with: partner),
                    operation.method,
                    request.body?.filled(with: partner)
                )
                #expect(
                    response.status == operation.answer.status,
                    "\(request.id): \(response.text)"
                )
                #expect(response.headers[.contentType] == "application/json")
                let faults = Shape.named(operation.answer.shape).faults(
                    response.json,
                    OpenAPI.shapes
                )
                #expect(faults == [], "\(request.id)")
                #expect(response.headers[.setCookie] == nil)
            }
        }
    }

    @Test func `the document names every route, and every shape that it refers to`() throws {
        let document = try JSONValue(OpenAPI.document)
        #expect(document["openapi"]?.string == "3.1.0")
        var count = 0
        for entry in RouteTests.table.entries where entry.needs == .token {
            let path = entry.pattern.replacingOccurrences(of: ":id", with: "{id}")
            #expect(document["paths"]?[path]?[entry.method.rawValue.lowercased()] != nil, "\(path)")
            count += 1
        }
        #expect(count == Operations.all.count)
        let text = String(decoding: OpenAPI.document, as: UTF8.self)
        for reference in text.components(separatedBy: "#/components/schemas/").dropFirst() {
            #expect(OpenAPI.shapes[String(reference.prefix { $0 != "\"" })] != nil)
        }
    }

    @Test func `a shape finds what is not as it says`() throws {
        func faults(_ body: String, _ name: String) throws -> [String] {
            Shape.named(name).faults(try JSONValue(body.utf8), OpenAPI.shapes).map(\.place)
        }
        #expect(try faults(#"{"name":"Ada","kind":"medical"}"#, "NewPartner") == [])
        #expect(try faults("{}", "NewPartner") == ["/name"])
        #expect(try faults("{}", "PartnerChange") == [])
        #expect(try faults(#"{"name":" "}"#, "NewPartner") == ["/name"])
        #expect(
            try faults(#"{"name":1,"emails":[1],"x/y":0}"#, "NewPartner") == [
                "/name", "/emails/0", "/x~1y",
            ]
        )
        #expect(
            try faults(#"{"partner":"a","on":"2026-02-30","minutes":1.5}"#, "NewTouch") == [
                "/on", "/minutes",
            ]
        )
        #expect(try faults("[]", "NewTouch") == [""])
    }
}

extension String {
    fileprivate func filled(with partner: String) -> String {
        replacingOccurrences(of: "PARTNER", with: partner)
    }
}
