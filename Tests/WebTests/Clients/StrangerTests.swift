import Domain
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Sample
import Storage
import Testing
import Vault

@testable import Web

/// Row 25 of the adversarial cases, as far as there is one user: who is not signed in, who is no
/// longer, who has not finished coming in, and ids that are nobody's.
@Suite struct StrangerTests {
    private static let closed = RouteTests.table.entries.filter { $0.needs == .session }
    private static let posts = closed.filter { $0.method == .post }

    private static func address(_ pattern: String, _ id: String = "1") -> String {
        pattern.split(separator: "/").map { $0.hasPrefix(":") ? "/\(id)" : "/\($0)" }.joined()
    }

    private static func send(
        _ entry: RouteTable.Index.Entry,
        _ visitor: Visitor,
        id: String = "1"
    ) async throws -> TestResponse {
        try await visitor.send(
            address(entry.pattern, id),
            entry.method,
            [.contentType: "application/x-www-form-urlencoded"],
            body: entry.method == .post ? ByteBuffer(string: "client=Q.Z.&said=words") : nil
        )
    }

    /// What was asked for and refused, as the log keeps it.
    private static func refused(_ clinic: Clinic) throws -> [String] {
        try clinic.store.auditRows(limit: 1_000).map(\.entry)
            .filter { $0.action == "request" && $0.outcome == "refused" }.map(\.object)
    }

    @Test(arguments: ["nobody’s", "ended", "locked", "left alone"])
    func `row 25: every route as someone who is not signed in, or no longer`(
        cookie: String
    ) async throws {
        try await Clinic.with { clinic in
            let own = clinic.visitor.cookie
            switch cookie {
            case "ended": try await clinic.visitor.post("/session/end")
            case "locked": try await clinic.visitor.post("/session/lock")
            case "left alone": clinic.practice.time.pass(minutes: 16)
            default: break
            }
            let before = try clinic.store.batches(limit: 1).first?.id
            for entry in StrangerTests.closed {
                // So that no minute is full of refusals.
                clinic.practice.time.pass(minutes: 1)
                clinic.visitor.cookie =
                    cookie == "nobody’s" ? "rapport-7878=\(Secret.new())" : own
                let answer = try await StrangerTests.send(entry, clinic.visitor)
                if entry.method == .get {
                    #expect(answer.status == .seeOther, "\(entry.pattern)")
                    #expect(
                        answer.location?.hasPrefix("/sign-in") == true,
                        "\(entry.pattern)"
                    )
                } else {
                    #expect(answer.status == .unauthorized, "\(entry.pattern)")
                }
                #expect(!answer.text.contains("Mei Chen"))
                if ClientPath.isSealed(StrangerTests.address(entry.pattern)) {
                    #expect(!answer.text.contains(Clinic.label))
                }
            }
            #expect(try clinic.store.batches(limit: 1).first?.id == before)
            let refused = try StrangerTests.refused(clinic)
            #expect(refused.count == StrangerTests.closed.count)
            #expect(refused.contains("POST /inquiries/{id}/loop"))
            #expect(refused.contains("GET /inquiries/{id}"))
        }
    }

    @Test func `row 25: ids that are nobody's open nothing and change nothing`() async throws {
        try await Clinic.with(Clinic.records([Clinic.permission()])) { clinic in
            let before = try clinic.store.batches(limit: 1).first?.id
            let withID = StrangerTests.closed.filter { $0.pattern.contains(":id") }
            #expect(withID.count > 40)
            for entry in withID {
                clinic.practice.time.pass(minutes: 1)
                for id in ["\(clinic.store.newID() as InquiryID)", "..%2f..", "999999999"] {
                    let answer = try await StrangerTests.send(entry, clinic.visitor, id: id)
                    #expect(
                        [303, 404, 415, 422].contains(answer.status.code),
                        "\(entry.method) \(entry.pattern) \(id): \(answer.status)"
                    )
                    if answer.status == .seeOther { #expect(entry.method == .post) }
                    #expect(!answer.text.contains(Clinic.label))
                }
            }
            #expect(try clinic.store.batches(limit: 1).first?.id == before)
            let refused = try StrangerTests.refused(clinic)
            #expect(refused.contains("GET /authorizations/{id}"))
            #expect(refused.contains("POST /inquiries/{id}/loop"))
        }
    }

    @Test func `row 25: who has not kept the recovery code yet is led to it from every page`()
        async throws
    {
        try await withEmptyFolder { visitor in
            let begun = try await visitor.post(
                "/start/password",
                [("password", TestPractice.password), ("again", TestPractice.password)]
            )
            #expect(begun.status == .seeOther)
            for entry in StrangerTests.closed where entry.method == .get {
                guard !entry.pattern.hasPrefix("/start/recovery-code") else { continue }
                let answer = try await StrangerTests.send(entry, visitor)
                #expect(answer.location == "/start/recovery-code", "\(entry.pattern)")
            }
        }
    }

    @Test func `a stranger can't fill the disk with refusals`() async throws {
        try await Clinic.with { clinic in
            clinic.visitor.cookie = nil
            for _ in 0..<(RefusedRequests.limit + 40) {
                try await clinic.visitor.post("/inquiries")
            }
            let refused = try StrangerTests.refused(clinic)
            #expect(refused.count == RefusedRequests.limit + 1)
            #expect(refused.first == "more in this minute")
        }
    }

    @Test func `what another site sends is refused and logged`() async throws {
        try await Clinic.with { clinic in
            let answer = try await clinic.visitor.post(
                clinic.path(.loop),
                [],
                [.lowercased("sec-fetch-site"): "cross-site"]
            )
            #expect(answer.status == .forbidden)
            #expect(try StrangerTests.refused(clinic) == ["POST /inquiries/{id}/loop"])
        }
    }

    @Test func `every session that ends is in the log once, however it ended`() async throws {
        try await Clinic.with { clinic in
            func ended() throws -> [String] {
                try clinic.store.auditRows(limit: 200).reversed()
                    .filter { $0.entry.action.hasPrefix("session.") }
                    .map { "\($0.entry.action) \($0.entry.session)" }
            }
            let first = try #require(try ended().last?.split(separator: " ").last)
            clinic.practice.time.pass(minutes: 16)
            for _ in 0..<3 { _ = try await clinic.visitor.get(clinic.path()) }
            #expect(try ended().filter { $0 == "session.timeout \(first)" }.count == 1)
            try await clinic.practice.signIn()
            let second = try #require(try ended().last?.split(separator: " ").last)
            try await clinic.visitor.post("/sessions/end")
            #expect(try ended().last == "session.sign-out \(second)")
            #expect(try ended().count == 4)
        }
    }
}
