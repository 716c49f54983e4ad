import Domain
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import Web

@Suite struct FirstStartTests {
    @Test func `from an empty folder to the first list, and back in with the password`()
        async throws
    {
        try await withEmptyFolder { visitor in
            #expect(try await visitor.get("/").location == "/start/password")
            let short = try await visitor.post(
                "/start/password",
                [("password", "short"), ("again", "short")]
            )
            #expect(short.status == .unprocessableContent)
            #expect(short.text.contains("at least 8 characters"))
            let differing = try await visitor.post(
                "/start/password",
                [("password", "four plain words here"), ("again", "four plain words")]
            )
            #expect(differing.text.contains("weren’t the same"))
            let common = try await visitor.post(
                "/start/password",
                [("password", "password123"), ("again", "password123")]
            )
            #expect(common.status == .unprocessableContent)

            let password = [
                ("password", "four plain words here"), ("again", "four plain words here"),
            ]
            let made = try await visitor.post("/start/password", password)
            #expect(made.location == "/start/recovery-code")
            #expect(made.headers[.setCookie]?.contains("HttpOnly; SameSite=Lax") == true)
            #expect(made.headers[.setCookie]?.contains("Secure") == false)

            // Until the code is written down, every page leads to it.
            #expect(try await visitor.get("/partners").location == "/start/recovery-code")
            let code = try await visitor.get("/start/recovery-code").text
            let groups = FirstStartTests.groups(in: code)
            #expect(groups.count > 10)
            let check = try await visitor.get("/start/recovery-code/check").text
            let asked = groups.indices.map { $0 + 1 }.filter {
                check.contains("name=\"group-\($0)\"")
            }
            #expect(asked.count == 2)
            #expect(!groups.contains { check.contains($0) })
            let wrong = try await visitor.post(
                "/start/recovery-code/check",
                asked.map { ("group-\($0)", "0000") }
            )
            #expect(wrong.status == .unprocessableContent)
            let kept = try await visitor.post(
                "/start/recovery-code/check",
                asked.map { ("group-\($0)", " \(groups[$0 - 1].lowercased()) ") }
            )
            #expect(kept.location == "/start/practice")

            let practice = try await visitor.post(
                "/start/practice",
                [
                    ("clinician", "Kim"), ("timeZone", "America/Chicago"),
                    ("specialties", "grief, sleep"),
                ]
            )
            #expect(practice.location == "/start/people")
            let people = try await visitor.post(
                "/start/people",
                [("names", "Dr. Mei Chen, pediatrician\nJames Okafor, school counselor\n")]
            )
            #expect(people.location == "/start/circles")
            let circles = try await visitor.get("/start/circles").text
            #expect(circles.contains("Dr. Mei Chen") && circles.contains("school counselor"))
            let chosen = FirstStartTests.circleFields(in: circles)
            #expect(
                try await visitor.post("/start/circles", chosen.map { ($0, "core") }).location
                    == "/"
            )
            let today = try await visitor.get("/")
            #expect(today.status == .ok)
            #expect(today.text.contains("Mei Chen"))

            let out = try await visitor.post("/session/end")
            #expect(out.location == "/sign-in")
            #expect(visitor.cookie == nil)
            #expect(
                try await visitor.get("/partners?q=mei").location
                    == "/sign-in?back=%2Fpartners%3Fq%3Dmei"
            )
            let refused = try await visitor.post("/session", [("password", "not this one")])
            #expect(refused.status == .unprocessableContent)
            #expect(!refused.text.contains("not this one"))
            let back = try await visitor.post(
                "/session",
                [("password", "four plain words here"), ("back", "/partners?q=mei")]
            )
            #expect(back.location == "/partners?q=mei")
            #expect(try await visitor.get("/partners?q=mei").text.contains("Mei Chen"))
        }
    }

    private static func groups(in page: String) -> [String] {
        page.components(separatedBy: "</sub>").dropFirst().map { String($0.prefix { $0 != "<" }) }
    }

    private static func circleFields(in page: String) -> [String] {
        var names: [String] = []
        for part in page.components(separatedBy: "name=\"circle.").dropFirst() {
            let name = "circle." + part.prefix { $0 != "\"" }
            if !names.contains(name) { names.append(name) }
        }
        return names
    }
}
