import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing
import Vault

@testable import Web

@Suite struct AuditPageTests {
    @Test func `the log is read, filtered, and found whole`() async throws {
        try await Clinic.with { clinic in
            _ = try await clinic.visitor.get(clinic.path())
            let page = try await clinic.visitor.get("/audit").text
            #expect(page.contains("Looked at an inquiry"))
            #expect(!page.contains(Clinic.label))
            let clients = try await clinic.visitor.get("/audit?show=clients").text
            #expect(clients.contains("Looked at an inquiry"))
            let unusual = try await clinic.visitor.get("/audit?show=unusual").text
            #expect(!unusual.contains("Looked at an inquiry"))
            let checked = try await clinic.visitor.post("/audit/check")
            #expect(checked.text.contains("The log is whole"))
        }
    }

    @Test func `a printout of where it stands is read back, and another’s is not taken for ours`()
        async throws
    {
        try await Clinic.with { clinic in
            let sheet = try await clinic.visitor.get("/audit/anchor").text
            let start = try #require(sheet.range(of: "<code>"))
            let printed = String(sheet[start.upperBound...].prefix { $0 != "<" })
            let whole = try await clinic.visitor.post(
                "/audit/check",
                [("anchor", printed.lowercased())]
            )
            #expect(whole.text.contains("The log is whole"))
            let anchor = try #require(AuditChain.Anchor(printed))
            var other = anchor
            other.mac[0] ^= 1
            let found = try await clinic.visitor.post("/audit/check", [("anchor", "\(other)")])
            #expect(found.text.contains("The audit log was replaced"))
            var later = anchor
            later.sequence = 9_999
            let cut = try await clinic.visitor.post("/audit/check", [("anchor", "\(later)")])
            #expect(cut.text.contains("The audit log was cut"))
            for slip in ["soon", String(printed.dropLast()), "1" + printed] {
                let answer = try await clinic.visitor.post("/audit/check", [("anchor", slip)])
                #expect(answer.status == .unprocessableContent)
            }
        }
    }
}
