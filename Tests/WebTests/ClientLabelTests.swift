import Domain
import Hummingbird
import HummingbirdTesting
import Sample
import Testing

@testable import Web

@Suite struct ClientLabelTests {
    @Test func `a note that names a client is refused, and kept on the page`() async throws {
        var records = Sample.practice()
        records.inquiries[0].client = "Q.Z."
        try await TestPractice.with(records) { practice in
            let mei = try practice.partner("Mei Chen")
            let answer = try await practice.visitor.post(
                "/touches",
                [
                    ("partner", mei.text), ("on", "2026-11-23"),
                    ("note", "Spoke of Q.Z. at length"), ("sure", "1"),
                ]
            )
            #expect(answer.status == .unprocessableContent)
            #expect(answer.text.contains("Spoke of Q.Z. at length"))
            let line = try await practice.visitor.post(
                "/lines",
                [("line", "coffee with Mei Chen about Q.Z.")]
            )
            #expect(line.status == .unprocessableContent)
        }
    }
}
