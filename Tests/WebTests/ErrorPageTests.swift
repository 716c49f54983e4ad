import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import Storage
import Testing

@testable import Web

@Suite struct ErrorPageTests {
    private struct Broken: Error {
        var note = "what someone typed"
    }

    @Test func `what breaks has a page with a reference, and says nothing of what was typed`()
        async throws
    {
        let clock = Clock.system
        let site = Site(
            office: Office(folder: "/nonexistent", clock: clock),
            sessions: Sessions(clock: clock),
            door: Door(),
            clock: clock,
            templates: try Templates(),
            assets: Assets(),
            cookie: SessionCookie(port: 1, isSecure: false),
            drafts: Drafts()
        )
        let router = Router(context: WebContext.self)
        router.add(middleware: ErrorPages(site: site, table: RouteTable.Index()))
        router.get("/broken") { _, _ -> Response in throw Broken() }
        var logger = Logger(label: "web-tests")
        logger.logLevel = .critical
        try await Application(router: router, logger: logger).test(.router) { client in
            let answer = try await client.executeRequest(
                uri: "/broken",
                method: .get,
                headers: [:],
                body: nil
            )
            #expect(answer.status == .internalServerError)
            #expect(answer.text.contains("reference"))
            #expect(!answer.text.contains("what someone typed"))
            #expect(answer.headers[.contentType] == "text/html; charset=utf-8")
        }
    }
}
