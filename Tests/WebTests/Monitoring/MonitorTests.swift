import Exchange
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import NIOCore
import Sample
import Synchronization
import Testing

@testable import Storage
@testable import Web

@Suite struct MonitorTests {
    @Test func `it says that it is well, and in figures how it goes`() async throws {
        try await TestPractice.with { practice in
            try await practice.visitor.get("/partners?q=Canary-7Q9X")
            let health = try await practice.visitor.get("/healthz")
            #expect(health.status == .ok)
            #expect(health.text == "{\"status\":\"ok\",\"version\":\"\(Store.version)\"}\n")
            let metrics = try await practice.visitor.get("/metrics")
            #expect(metrics.headers[.contentType] == "text/plain; version=0.0.4; charset=utf-8")
            let text = metrics.text
            #expect(
                text.contains(
                    "rapport_requests_total{method=\"GET\",route=\"/partners\",status=\"200\"} 1\n"
                )
            )
            #expect(text.contains("\nrapport_sessions 1\n"))
            #expect(text.contains("\nrapport_requests_underway 1\n"))
            #expect(!text.contains("Canary-7Q9X"))
            // As many as were answered, whatever they took.
            let count = try #require(text.firstMatch(of: /rapport_request_seconds_count (\d+)/))
            #expect(text.contains("le=\"+Inf\"} \(count.1)\n"))
        }
    }

    @Test func `over a network there is nothing of it to be had`() async throws {
        let site = Site(
            office: Office(folder: "/nonexistent", clock: .system),
            sessions: Sessions(clock: .system),
            door: Door(),
            clock: .system,
            templates: try Templates(),
            assets: Assets(),
            cookie: SessionCookie(port: 1, isSecure: true),
            drafts: Drafts()
        )
        let guest = Guest(
            site: site,
            request: Request(
                head: HTTPRequest(method: .get, scheme: nil, authority: "a", path: "/metrics"),
                body: .init(buffer: ByteBuffer())
            ),
            session: nil,
            origin: Origin(address: NetworkAddress("192.0.2.9"), isThisMachine: false),
            form: Form()
        )
        for show in [Monitor.health, Monitor.metrics] {
            do {
                _ = try await show(guest)
                Issue.record("It was told to another machine.")
            } catch let refusal as Web.Refusal {
                #expect(refusal.status == .notFound)
            }
        }
    }

    @Test func `an answer’s reference is that of its page`() async throws {
        try await TestPractice.with { practice in
            let page = try await practice.visitor.get("/nowhere")
            let reference = try #require(page.headers[.xRequestID])
            #expect(reference.count == 8)
            #expect(page.text.contains("Reference \(reference)"))
            #expect(try await practice.visitor.get("/").headers[.xRequestID] != reference)
        }
    }

    @Test func `a line of the log is one object, whatever is in it`() throws {
        let lines = Mutex<[[UInt8]]>([])
        let log = JSONLog(clock: .standing(on: Sample.monday)) { line in
            lines.withLock { $0.append(line) }
        }
        let logger = Logger(label: "test") { _ in log }
        logger.warning(
            "two\nlines",
            metadata: ["from": "a\"b\u{2028}\r\n{}", "hb.request.id": "1"]
        )
        logger.info("not said")
        let written = lines.withLock { $0 }
        #expect(written.count == 1)
        #expect(written[0].count { $0 == 0x0a } == 1)
        let value = try JSONValue(Array(written[0].dropLast()))
        #expect(value["event"]?.string == "two\nlines")
        #expect(value["from"]?.string == "a\"b\u{2028}\r\n{}")
        #expect(value["at"]?.string == "\(Sample.monday)T12:00:00.000Z")
        #expect(value["hb.request.id"] == nil)
    }
}
