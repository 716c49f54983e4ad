import Domain
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Sample
import Storage
import Testing

@testable import Web

/// The adversarial cases that are the page's, each named after its row.
@Suite struct AdversarialTests {
    private static func address(_ pattern: String) -> String {
        pattern.split(separator: "/").map { $0.hasPrefix(":") ? "/1" : "/\($0)" }.joined()
    }

    private static let posts = RouteTests.table.entries.filter {
        $0.method == .post && $0.needs != .token
    }

    @Test func `row 26: cross-site POST; mutating GET`() async throws {
        try await TestPractice.with { practice in
            let before = try practice.store.batches(limit: 1).first?.id
            let onlyPosted = AdversarialTests.posts.filter { entry in
                !RouteTests.table.entries.contains {
                    $0.method == .get && $0.pattern == entry.pattern
                }
            }
            for entry in AdversarialTests.posts {
                let address = AdversarialTests.address(entry.pattern)
                for site in ["cross-site", "same-site", "none"] {
                    let answer = try await practice.visitor.post(
                        address,
                        [],
                        [.lowercased("sec-fetch-site"): site]
                    )
                    #expect(answer.status == .forbidden, "\(address)")
                }
            }
            for entry in onlyPosted {
                let address = AdversarialTests.address(entry.pattern)
                // A pattern that stands under another's id is that one's page, and reads only.
                guard !RouteTests.table.methods(at: address).contains("GET") else { continue }
                let answer = try await practice.visitor.get(address)
                #expect(answer.status == .methodNotAllowed, "\(address)")
                #expect(answer.headers[.allow]?.contains("POST") == true, "\(address)")
            }
            #expect(onlyPosted.count > 20)
            #expect(try practice.store.batches(limit: 1).first?.id == before)
        }
    }

    @Test func `row 27: 1 MB password; 50 parallel logins`() async throws {
        try await TestPractice.with(signsIn: false) { practice in
            let huge = try await practice.visitor.post(
                "/session",
                [("password", String(repeating: "a", count: 1_000_000))]
            )
            #expect(huge.status == .contentTooLarge)
            let statuses = try await withThrowingTaskGroup(of: HTTPResponse.Status.self) { group in
                for _ in 0..<50 {
                    group.addTask {
                        try await Visitor(practice.visitor.client)
                            .post("/session", [("password", "not the password")]).status
                    }
                }
                return try await group.reduce(into: [HTTPResponse.Status]()) { $0.append($1) }
            }
            #expect(statuses.count == 50)
            // Those who find the queue full are told so at once, and cost no memory.
            #expect(
                statuses.allSatisfy { $0 == .unprocessableContent || $0 == .tooManyRequests }
            )
            let right = try await practice.visitor.post(
                "/session",
                [("password", TestPractice.password)]
            )
            #expect(right.status == .seeOther)
        }
    }

    @Test(arguments: [
        "\u{202E}سارة\u{202C}", "Zoe\u{308} N.", "Zo\u{EB} N.", "<script>alert(1)</script>",
        "O\u{2019}B & \"C\"", "{{client}}",
    ])
    func `row 29: RTL, NFC/NFD, script and CRLF names`(label: String) async throws {
        try await Clinic.with { clinic in
            let saved = try await clinic.visitor.post(
                "/inquiries",
                [
                    ("said", "\(label) sent me"), ("client", label), ("source", "unknown"),
                    ("received", "2026-11-23"),
                ]
            )
            let inquiry = try #require(try clinic.records().inquiries.last)
            #expect(Array(inquiry.client.unicodeScalars) == Array(label.unicodeScalars))
            for path in [try #require(saved.location), "/inquiries", "/inquiries/new"] {
                let page = try await clinic.visitor.get(path)
                #expect(page.status == .ok)
                #expect(!page.text.contains("<script>alert"))
            }
            let own = try await clinic.visitor.get(try #require(saved.location)).text
            #expect(own.contains(HypertextEscaping().escapeText(label)))
        }
    }

    @Test func `row 29: a line break in a label begins no field of a header`() async throws {
        try await Clinic.with { clinic in
            let answer = try await clinic.visitor.post(
                "/inquiries",
                [
                    ("client", "A.B.\r\nSet-Cookie: x=1"), ("source", "unknown"),
                    ("received", "2026-11-23"),
                ]
            )
            #expect(answer.headers[.setCookie] == nil)
            let labels = try clinic.records().inquiries.map(\.client)
            #expect(labels.allSatisfy { !$0.contains("\r") })
        }
    }

    @Test func `row 30: a clock back a year locks, and warns`() async throws {
        try await Clinic.with { clinic in
            clinic.practice.time.pass(minutes: -365 * 24 * 60)
            let locked = try await clinic.visitor.get(clinic.path())
            #expect(locked.status == .seeOther)
            try await clinic.practice.signIn()
            let page = try await clinic.visitor.get("/")
            #expect(page.text.contains("clock"))
            #expect(page.text.contains("23 November 2025"))
        }
    }

    @Test(arguments: [
        "//evil.example", "https://evil.example/", "/\\evil.example", "javascript:alert(1)",
        "/%0d%0aSet-Cookie:x=1\r\n",
    ])
    func `row 30: whoever comes in goes to a local page`(back: String) async throws {
        try await TestPractice.with(signsIn: false) { practice in
            let answer = try await practice.visitor.post(
                "/session",
                [("password", TestPractice.password), ("back", back)]
            )
            #expect(answer.location == "/" || answer.location?.hasPrefix("/%0d") == true)
            try await practice.signIn()
            let locked = try await practice.visitor.post("/session/lock", [("here", back)])
            #expect(locked.location?.hasPrefix("/sign-in") == true)
        }
    }

    @Test(arguments: ["/session/end", "/session/lock", "/sessions/end"])
    func `row 30: a session that ended opens nothing`(ending: String) async throws {
        try await Clinic.with { clinic in
            let cookie = clinic.visitor.cookie
            try await clinic.visitor.post(ending)
            clinic.visitor.cookie = cookie
            let write = try await clinic.visitor.post("/inquiries", [("client", "Q.Z.")])
            #expect(write.status == .unauthorized)
            #expect(try await clinic.visitor.get(clinic.path()).status == .seeOther)
        }
    }
}
