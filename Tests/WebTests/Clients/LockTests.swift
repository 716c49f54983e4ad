import Domain
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Sample
import Testing

@testable import Web

@Suite struct LockTests {
    private static let typed = [
        ("said", "Canary words"), ("client", "C.W."), ("source", "unknown"),
    ]

    @Test func `after a quarter of an hour nothing about a client is shown, nor what was typed`()
        async throws
    {
        try await Clinic.with { clinic in
            clinic.practice.time.pass(minutes: 16)
            let read = try await clinic.visitor.get(clinic.path())
            #expect(read.status == .seeOther)
            #expect(read.location == "/sign-in?back=%2Finquiries%2F\(Clinic.inquiry)")
            for path in [
                "/inquiries", clinic.path(), clinic.path(.authorizations), clinic.path(.loop),
                clinic.path(.mistakes), "/inquiries/hearing",
            ] {
                let written = try await clinic.visitor.post(path, LockTests.typed)
                #expect(written.status == .unauthorized)
                #expect(!written.text.contains("Canary") && !written.text.contains("C.W."))
                #expect(written.text.contains("write it once more"), "\(path)")
            }
            // What holds no client is kept on the page, as before.
            let note = try await clinic.visitor.post("/touches", [("note", "a coffee")])
            #expect(note.text.contains("a coffee"))
        }
    }

    @Test func `lock now ends the session, and signing in comes back to the page`() async throws {
        try await Clinic.with { clinic in
            let page = try await clinic.visitor.get(clinic.path()).text
            #expect(page.contains("action=\"/session/lock\""))
            let cookie = clinic.visitor.cookie
            let locked = try await clinic.visitor.post("/session/lock", [("here", clinic.path())])
            let door = try #require(locked.location)
            #expect(door == "/sign-in?back=%2Finquiries%2F\(Clinic.inquiry)")
            #expect(locked.headers[.lowercased("clear-site-data")] == "\"cache\"")
            clinic.visitor.cookie = cookie
            #expect(try await clinic.visitor.get(clinic.path()).status == .seeOther)
            #expect(try await !clinic.visitor.get(door).text.contains(Clinic.label))
            let back = try await clinic.visitor.post(
                "/session",
                [("password", TestPractice.password), ("back", clinic.path())]
            )
            #expect(back.location == clinic.path())
            #expect(try clinic.log().contains("session.lock done "))
        }
    }

    @Test func `a message that was let go is gone when the session is`() async throws {
        try await Clinic.with(Clinic.records([Clinic.permission()])) { clinic in
            let sent = try await clinic.visitor.post(
                clinic.path(.loop),
                [("milestone", "attended"), ("via", "copy"), ("text", "")]
            )
            let place = try #require(sent.location)
            #expect(try await clinic.visitor.get(place).status == .ok)
            try await clinic.visitor.post("/session/lock")
            try await clinic.practice.signIn()
            #expect(try await clinic.visitor.get(place).status == .notFound)
        }
    }

    @Test func `every page that may show a client says so to the script`() async throws {
        try await Clinic.with(Clinic.records([Clinic.permission()])) { clinic in
            for path in [
                "/inquiries", "/inquiries/new", clinic.path(), clinic.path(.edit),
                clinic.path(.permission), clinic.path(.loop), clinic.path(.accounting),
                clinic.path(.elsewhere), clinic.path(.mistakes), "/disclosures",
                "/authorizations/\(Clinic.permission().id)",
                "/authorizations/\(Clinic.permission().id)/paper",
            ] {
                let page = try await clinic.visitor.get(path)
                #expect(page.status == .ok, "\(path)")
                #expect(page.text.contains(" data-sealed"), "\(path)")
                #expect(page.headers[.cacheControl] == "no-store", "\(path)")
                #expect(ClientPath.isSealed(path), "\(path)")
            }
        }
    }
}
