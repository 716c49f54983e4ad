import Domain
import HTTPTypes
import HummingbirdTesting
import Sample
import Testing

@testable import Storage
@testable import Web

@Suite struct MergingTests {
    /// Another record of Mei Chen, with something that only it says.
    private func again(_ practice: TestPractice) throws -> PartnerID {
        let id: PartnerID = practice.store.newID()
        try practice.store.add(
            Partner(id: id, name: "Chen, M.", kind: .school, npi: "123", addedOn: Sample.monday),
            by: .owner
        )
        return id
    }

    @Test func `two records are compared, made one, and taken apart again`() async throws {
        try await TestPractice.with { practice in
            let (mei, other) = (try practice.partner("Mei Chen"), try again(practice))
            let page = try await practice.visitor.get(
                "/partners/\(mei.text)/merge?with=\(other.text)"
            )
            #expect(page.text.contains("Chen, M."))
            let versions = ["keptVersion", "goneVersion"].map { ($0, page.field($0) ?? "") }
            let merged = try await practice.visitor.post(
                "/partners/\(mei.text)/merging",
                versions + [("other", other.text), ("take.name", "other")]
            )
            #expect(merged.location == "/partners/\(mei.text)")
            let one = try #require(try practice.store.partner(mei))
            #expect(one.name == "Chen, M.")
            #expect(one.npi == "123")
            #expect(one.kind == .medical)
            #expect(try practice.store.partner(other) == nil)
            let home = try await practice.visitor.get("/partners/\(mei.text)").text
            let batch = try #require(practice.store.batches(limit: 1).first?.id)
            #expect(home.contains("/batches/\(batch)/undo"))
            try await practice.visitor.post("/batches/\(batch)/undo")
            #expect(try practice.store.partner(other)?.npi == "123")
        }
    }

    @Test func `what changed meanwhile is shown, and nothing is merged`() async throws {
        try await TestPractice.with { practice in
            let (mei, other) = (try practice.partner("Mei Chen"), try again(practice))
            let path = "/partners/\(mei.text)/merge?with=\(other.text)"
            let page = try await practice.visitor.get(path)
            let versions = ["keptVersion", "goneVersion"].map { ($0, page.field($0) ?? "") }
            try practice.store.change(other, by: .owner) { $0.role = "school nurse" }
            let told = try await practice.visitor.post(
                "/partners/\(mei.text)/merging",
                versions + [("other", other.text)]
            )
            #expect(told.status == .conflict)
            #expect(told.text.contains("school nurse"))
            #expect(try practice.store.partner(other) != nil)
        }
    }

    @Test func `a name leads to the comparison, and a wrong one says so`() async throws {
        try await TestPractice.with { practice in
            let (mei, other) = (try practice.partner("Mei Chen"), try again(practice))
            let path = "/partners/\(mei.text)/merge"
            let found = try await practice.visitor.get("\(path)?who=Chen%2C%20M.")
            #expect(found.location == "\(path)?with=\(other.text)")
            #expect(
                try await practice.visitor.get("\(path)?who=Nobody").status
                    == .unprocessableContent
            )
        }
    }

    @Test func `many are changed at once, and one undo takes it back`() async throws {
        try await TestPractice.with { practice in
            let mei = try practice.partner("Mei Chen")
            let other = try again(practice)
            let chosen = [("chosen", mei.text), ("chosen", other.text)]
            for (act, value) in [
                ("kind", "legal"), ("tag", "choir"), ("archive", ""), ("circle", "key"),
            ] {
                let before = try practice.store.records()
                let done = try await practice.visitor.post(
                    "/partners/many",
                    chosen + [("act", act), (act, value), ("back", "/partners")]
                )
                #expect(done.location == "/partners", "\(act)")
                #expect(try practice.store.records() != before)
                let batch = try #require(practice.store.batches(limit: 1).first?.id)
                try await practice.visitor.post("/batches/\(batch)/undo")
                #expect(try practice.store.records() == before, "\(act)")
            }
            let two = try await practice.visitor.post("/partners/many", chosen + [("act", "merge")])
            #expect(two.location?.contains("/merge?with=") == true)
            let one = try await practice.visitor.post(
                "/partners/many",
                [("chosen", mei.text), ("act", "merge")]
            )
            #expect(one.status == .unprocessableContent)
        }
    }

    @Test func `a line about two people is taken back by one undo`() async throws {
        try await TestPractice.with { practice in
            let before = try practice.store.records()
            let line = "lunch with Mei Chen and James Okafor today"
            let done = try await practice.visitor.post("/lines", [("line", line), ("sure", "1")])
            #expect(done.status == .seeOther, "\(done.text)")
            #expect(try practice.store.records().touches.count == before.touches.count + 2)
            let batch = try #require(practice.store.batches(limit: 1).first?.id)
            try await practice.visitor.post("/batches/\(batch)/undo")
            #expect(try practice.store.records() == before)
        }
    }
}
