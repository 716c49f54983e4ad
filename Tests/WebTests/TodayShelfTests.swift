import Domain
import HummingbirdTesting
import Sample
import Testing

@testable import Storage
@testable import Web

@Suite struct TodayShelfTests {
    /// The page without the keys of its forms.
    private static func words(_ page: TestResponse) -> String {
        page.text.replacing(/name="once" value="[0-9a-f]{32}"/, with: "")
    }

    private static func keys(_ page: TestResponse) -> [String] {
        page.text.matches(of: /name="once" value="([0-9a-f]{32})"/).map { String($0.1) }
    }

    @Test func `today is the same twice, but for the keys of its forms`() async throws {
        try await TestPractice.with { practice in
            let first = try await practice.visitor.get("/")
            let second = try await practice.visitor.get("/")
            #expect(Self.words(first) == Self.words(second))
            let keys = Self.keys(first) + Self.keys(second)
            #expect(keys.count > 6)
            #expect(Set(keys).count == keys.count)
            #expect(!first.text.contains(ReadyPage.mark))
        }
    }

    @Test func `a write, by whichever program, makes it anew`() async throws {
        try await TestPractice.with { practice in
            _ = try await practice.visitor.get("/?minutes=all")
            let mei = try practice.partner("Mei Chen")
            try practice.store.change(mei, by: .owner) { $0.name = "Dr. Mei Chen-Ito" }
            #expect(try await practice.visitor.get("/?minutes=all").text.contains("Chen-Ito"))
        }
    }

    @Test func `a new day makes it anew`() async throws {
        try await TestPractice.with { practice in
            let monday = try await practice.visitor.get("/").text
            practice.time.pass(minutes: 24 * 60)
            try await practice.signIn()
            let tuesday = try await practice.visitor.get("/").text
            #expect(monday.contains("Monday, 23 November"))
            #expect(tuesday.contains("Tuesday, 24 November"))
        }
    }

    @Test func `what was just done is said once`() async throws {
        try await TestPractice.with { practice in
            _ = try await practice.visitor.get("/")
            try await practice.visitor.post("/lines", [("line", "called Mei Chen"), ("sure", "1")])
            #expect(try await practice.visitor.get("/").text.contains("class=\"flash\""))
            let again = try await practice.visitor.get("/").text
            #expect(!again.contains("class=\"flash\""))
            #expect(again.contains("Done today"))
        }
    }

    @Test func `no text of a user's is taken for the mark of a key`() async throws {
        try await TestPractice.with { practice in
            let mei = try practice.partner("Mei Chen")
            try practice.store.change(mei, by: .owner) { $0.name = "Mei &once; Chen" }
            let page = try await practice.visitor.get("/partners/\(mei.text)")
            #expect(page.text.contains("Mei &amp;once; Chen"))
        }
    }
}
