import Domain
import Exchange
import HTTPTypes
import HummingbirdTesting
import Storage
import Testing
import Vault

@testable import Web

/// Programs that ask with a token.
@Suite struct ProgramTests {
    @Test func `without a token that opens nothing is told, whatever cookie comes with it`()
        async throws
    {
        try await TestPractice.with { practice in
            let visitor = practice.visitor
            for operation in Operations.all {
                let path = operation.path.text.split(separator: "/").map { $0 == ":id" ? "a" : $0 }
                let response = try await visitor.send(
                    "/" + path.joined(separator: "/"),
                    operation.method
                )
                #expect(response.status == .unauthorized, "\(operation.id)")
                #expect(response.headers[.contentType] == "application/problem+json")
                #expect(response.headers[.wwwAuthenticate]?.hasPrefix("Bearer") == true)
                #expect(Shape.named("Problem").faults(response.json, OpenAPI.shapes) == [])
            }
        }
    }

    @Test(arguments: AccessToken.Scope.allCases)
    func `a token does what it is for, and nothing else`(scope: AccessToken.Scope) async throws {
        try await TestPractice.with { practice in
            let program = try Program(practice, [scope])
            for operation in Operations.all where operation.scope != scope {
                let path = operation.path.text.split(separator: "/").map { $0 == ":id" ? "a" : $0 }
                let response = try await program.ask(
                    "/" + path.joined(separator: "/"),
                    operation.method,
                    operation.body == nil ? nil : "{}"
                )
                #expect(response.status == .forbidden, "\(operation.id)")
            }
        }
    }

    @Test func `a token that was taken back or is over opens nothing`() async throws {
        try await TestPractice.with { practice in
            let program = try Program(practice, [.readToday])
            #expect(try await program.ask("/api/v1/today").status == .ok)
            #expect(try practice.store.tokens().first?.usedOn == practice.store.today())
            practice.time.pass(minutes: 31 * 24 * 60)
            #expect(try await program.ask("/api/v1/today").status == .unauthorized)
            let next = try Program(practice, [.readToday])
            let id = try #require(try practice.store.tokens().first?.id)
            try practice.store.revoke(token: id, by: .owner)
            let response = try await next.ask("/api/v1/today")
            #expect(response.status == .unauthorized)
            #expect(response.json["detail"]?.string == "This token was revoked.")
        }
    }

    @Test func `what is asked twice with one key is written once`() async throws {
        try await TestPractice.with { practice in
            let program = try Program(practice, Program.everything)
            let key: HTTPFields = [.idempotencyKey: "first"]
            let body = #"{"name":"Ada Reed"}"#
            let one = try await program.ask("/api/v1/partners", .post, body, key)
            let two = try await program.ask("/api/v1/partners", .post, body, key)
            #expect(one.status == .created)
            #expect(two.status == .created)
            #expect(one.text == two.text)
            #expect(try practice.store.people(named: "Ada Reed").count == 1)
            let other = try await program.ask(
                "/api/v1/partners",
                .post,
                #"{"name":"Eva Reed"}"#,
                key
            )
            #expect(other.status == .conflict)
            #expect(try practice.store.people(named: "Eva Reed").isEmpty)
        }
    }

    @Test func `pages together hold everybody once`() async throws {
        try await TestPractice.with { practice in
            let program = try Program(practice, Program.everything)
            for (list, name) in [("partners", "after"), ("touches", "before")] {
                var ids: [String] = []
                var path = "/api/v1/\(list)?limit=7"
                while true {
                    let page = try await program.ask(path).json
                    ids += (page[list]?.array ?? []).compactMap { $0["id"]?.string }
                    guard let next = page["next"]?.string else { break }
                    path = "/api/v1/\(list)?limit=7&\(name)=\(next)"
                }
                let records = try practice.store.records()
                #expect(
                    ids.count
                        == (list == "partners" ? records.partners.count : records.touches.count)
                )
                #expect(Set(ids).count == ids.count)
            }
        }
    }

    @Test func `a partner who was changed meanwhile is not written over`() async throws {
        try await TestPractice.with { practice in
            let program = try Program(practice, Program.everything)
            let path = "/api/v1/partners/\(try practice.partner("Mei Chen").text)"
            let tag = try #require(try await program.ask(path).headers[.eTag])
            let fields: HTTPFields = [.ifMatch: tag]
            #expect(try await program.ask(path, .patch, #"{"role":"a"}"#, fields).status == .ok)
            #expect(
                try await program.ask(path, .patch, #"{"role":"b"}"#, fields).status == .conflict
            )
            #expect(try await program.ask(path).json["role"]?.string == "a")
        }
    }

    @Test func `a client’s label is taken only where it is sealed`() async throws {
        try await TestPractice.with { practice in
            let program = try Program(practice, Program.everything)
            let partner = try practice.partner("Mei Chen").text
            let refused = try await program.ask(
                "/api/v1/touches",
                .post,
                #"{"partner":"\#(partner)","on":"2026-01-05","client":"S.J."}"#
            )
            #expect(refused.status == .unprocessableContent)
            #expect(refused.json["detail"]?.string?.contains("could not be sealed") == true)

            let form = try Program(practice, [.createInquiries])
            let sent = try await form.ask(
                "/api/v1/inquiries",
                .post,
                #"{"client":"Q.Z.","message":"canary-of-a-client","source":"web-search","age":"teen"}"#
            )
            #expect(sent.status == .created)
            #expect(!sent.text.contains("Q.Z."))
            let keyring = try practice.store.unlock(password: TestPractice.password)
            let id = try #require(sent.json["id"]?.string)
            #expect(!(try practice.store.inquiries(keyring)).contains { $0.record.id.text == id })
            #expect(
                try await practice.visitor.get("/inquiries").text.contains("came by your website")
            )
            try await practice.visitor.post("/inquiries/posted")
            let inquiry = try practice.store.inquiries(keyring).first { $0.record.id.text == id }
            #expect(inquiry?.record.client == "Q.Z.")
            #expect(inquiry?.record.heardAbout == "canary-of-a-client")
            #expect(inquiry?.record.needs.age == "teen")
            #expect(inquiry?.record.source == .channel(.webSearch))
            #expect(try practice.store.postedCount() == 0)
        }
    }

    @Test func `what waits comes in with the password`() async throws {
        try await TestPractice.with(signsIn: false) { practice in
            let form = try Program(practice, [.createInquiries])
            try await form.ask("/api/v1/inquiries", .post, "{}").expect(.created)
            try await practice.signIn()
            #expect(
                try await practice.visitor.get("/").text.contains(
                    "One inquiry came by your website."
                )
            )
            let keyring = try practice.store.unlock(password: TestPractice.password)
            // Without a label it has a code by which it is known.
            #expect(
                try practice.store.inquiries(keyring).last?.record.client.hasPrefix("W") == true
            )
        }
    }

    @Test func `a website’s form is heard ten times a minute`() async throws {
        try await TestPractice.with { practice in
            let form = try Program(practice, [.createInquiries])
            for _ in 0..<10 {
                try await form.ask("/api/v1/inquiries", .post, "{}").expect(.created)
            }
            let eleventh = try await form.ask("/api/v1/inquiries", .post, "{}")
            #expect(eleventh.status == .tooManyRequests)
            #expect(eleventh.headers[.lowercased("retry-after")] == "60")
            practice.time.pass(minutes: 1)
            try await form.ask("/api/v1/inquiries", .post, "{}").expect(.created)
        }
    }

    @Test func `every write is in the audit log with its token, and can be undone`() async throws {
        try await TestPractice.with { practice in
            let program = try Program(practice, Program.everything)
            let token = try #require(try practice.store.tokens().first)
            let made = try await program.ask("/api/v1/partners", .post, #"{"name":"Ada Reed"}"#)
            let row = try #require(try practice.store.auditRows(limit: 1).first)
            #expect(row.entry.action == "partner.add")
            #expect(row.entry.object == "partner \(made.json["id"]?.string ?? "")")
            #expect(row.entry.session == "token \(token.id.prefix(8))")
        }
    }

    @Test(arguments: [
        ("/api/v1/partners?limit=0", 400), ("/api/v1/partners?limt=3", 400),
        ("/api/v1/partners?limit=3&limit=4", 400), ("/api/v1/touches?before=x", 400),
        ("/api/v1/partners/nobody", 404), ("/api/v1/nowhere", 404), ("/api", 404),
        ("/api/v1/insight?from=2026-02-30", 400),
    ])
    func `what can’t be answered is told as a problem`(path: String, status: Int) async throws {
        try await TestPractice.with { practice in
            let response = try await Program(practice, Program.everything).ask(path)
            #expect(response.status.code == status)
            #expect(response.headers[.contentType] == "application/problem+json")
            #expect(response.json["status"]?.integer == status)
        }
    }

    @Test func `a body is JSON, says so, and is no larger than a megabyte`() async throws {
        try await TestPractice.with { practice in
            let program = try Program(practice, Program.everything)
            let path = "/api/v1/partners"
            #expect(try await program.ask(path, .post, "{").status == .badRequest)
            #expect(
                try await program.ask(path, .post, "name=Ada", [.contentType: "text/plain"]).status
                    == .unsupportedMediaType
            )
            let large = "{\"name\":\"\(String(repeating: "a", count: 1_100_000))\"}"
            #expect(try await program.ask(path, .post, large).status == .contentTooLarge)
            #expect(try await program.ask(path, .put).status == .methodNotAllowed)
        }
    }

    @Test func `a token is made, shown once and taken back on its page`() async throws {
        try await TestPractice.with { practice in
            let visitor = practice.visitor
            let made = try await visitor.post(
                "/programs",
                [("name", "Dashboard"), ("scope", "today:read"), ("until", "2026-12-31")]
            )
            let start = try #require(made.text.range(of: "rapport_"))
            let secret = String(made.text[start.lowerBound...].prefix { $0 != "<" })
            let token = try #require(try practice.store.token(secret: secret))
            #expect(token.scopes == [.readToday])
            #expect(!(try await visitor.get("/programs").text.contains("rapport_")))
            try await visitor.post("/programs/\(token.id)/revocation")
            #expect(try practice.store.token(secret: secret)?.isRevoked == true)
            let none = try await visitor.post("/programs", [("name", "x")])
            #expect(none.status == .unprocessableContent)
        }
    }
}

extension TestResponse {
    fileprivate func expect(_ status: HTTPResponse.Status) {
        #expect(self.status == status, "\(text)")
    }
}
