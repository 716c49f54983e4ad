import Domain
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Sample
import Storage
import Testing

@testable import Web

/// A client's label, entered through every form, is nowhere to be read.
@Suite struct CanaryTests {
    private static let canary = "Canary-7Q9X"

    private static func forms(_ clinic: Clinic) -> [(String, [(String, String)])] {
        let permission = "/authorizations/\(Clinic.permission().id)"
        return [
            (
                "/inquiries",
                [
                    ("said", "\(canary) heard"), ("client", canary), ("source", "unknown"),
                    ("specialties", "\(canary) need"), ("age", canary), ("payer", canary),
                    ("format", canary), ("language", canary), ("received", "2026-11-23"),
                    ("part2", "1"), ("next", "later"),
                ]
            ),
            ("/inquiries/hearing", [("said", canary)]), ("/inquiries/search", [("words", canary)]),
            (
                clinic.path(),
                [
                    ("said", canary), ("client", canary), ("source", "partner:\(Clinic.mei)"),
                    ("specialties", canary), ("received", "2026-11-02"),
                ]
            ),
            (
                clinic.path(.authorizations),
                [
                    ("partner", Clinic.mei.text), ("scope", "attended"), ("description", canary),
                    ("purpose", canary), ("expiryEvent", canary), ("answer", "signed"),
                    ("signedOn", "2026-11-23"), ("signer", "representative"),
                    ("authority", canary), ("copyGiven", "1"),
                ]
            ),
            (
                permission,
                [
                    ("scope", "attended"), ("description", canary), ("purpose", canary),
                    ("expiryEvent", canary), ("answer", "signed"), ("signedOn", "2026-11-20"),
                    ("signer", "client"), ("authority", canary), ("copyGiven", "1"),
                ]
            ),
            (
                clinic.path(.loop),
                [("milestone", "attended"), ("via", "mail"), ("text", "\(canary) came")]
            ),
            (
                clinic.path(.mistakes),
                [("who", "James Okafor"), ("on", "2026-11-20"), ("text", "\(canary) came")]
            ),
            (clinic.path(.elsewhere), [("partner", Clinic.okafor.text)]),
            (
                clinic.path(.closing),
                [("reason", "lost"), ("remark", canary), ("on", "2026-11-23")]
            ),
            // What is not sealed refuses it.
            (
                "/thanks/letter",
                [("partner", Clinic.mei.text), ("via", "copy"), ("text", "for \(canary)")]
            ),
            (
                "/gifts",
                [
                    ("who", "Mei Chen"), ("item", "a book for \(canary)"), ("value", "20"),
                    ("on", "2026-11-23"),
                ]
            ),
            (
                "/touches",
                [("partner", Clinic.mei.text), ("note", canary), ("on", "2026-11-23")]
            ),
            ("/lines", [("line", "coffee with Mei Chen about \(canary)")]),
        ]
    }

    @Test func `a label that was entered everywhere is found nowhere`() async throws {
        try await Clinic.with(Clinic.records([Clinic.permission()])) { clinic in
            var places: [String] = []
            for (path, fields) in CanaryTests.forms(clinic) {
                let answer = try await clinic.visitor.post(path, fields)
                places.append(answer.location ?? "")
                if let place = answer.location {
                    let page = try await clinic.visitor.get(place).text
                    let title = page.components(separatedBy: "</title>").first ?? ""
                    #expect(!title.contains(CanaryTests.canary), "\(path)")
                }
            }
            // It is there all the same.
            #expect(try clinic.inquiry().client == CanaryTests.canary)
            #expect(try clinic.records().disclosures.count == 2)
            #expect(try await clinic.visitor.get(clinic.path()).text.contains(CanaryTests.canary))
            // In no address, no plain page, no file.
            #expect(places.allSatisfy { !$0.contains(CanaryTests.canary) })
            for page in ["/", "/partners/\(Clinic.mei)", "/thanks", "/gifts", "/audit", "/circles"]
            {
                let text = try await clinic.visitor.get(page).text
                #expect(!text.contains(CanaryTests.canary), "\(page)")
            }
            #expect(try CanaryTests.files(clinic.store.folder) == [])
            // Nor once it is locked.
            clinic.practice.time.pass(minutes: 16)
            for (path, fields) in CanaryTests.forms(clinic) where ClientPath.isSealed(path) {
                let answer = try await clinic.visitor.post(path, fields)
                #expect(answer.status == .unauthorized)
                #expect(!answer.text.contains(CanaryTests.canary), "\(path)")
            }
            #expect(try await !clinic.visitor.get("/sign-in").text.contains(CanaryTests.canary))
            #expect(try CanaryTests.files(clinic.store.folder) == [])
        }
    }

    /// The files in a folder that hold it, in any letter case or UTF-16.
    private static func files(_ folder: String) throws -> [String] {
        let wanted = [Data(canary.lowercased().utf8), canary.data(using: .utf16LittleEndian)]
        let walk = try #require(FileManager.default.enumerator(atPath: folder))
        return try walk.compactMap { $0 as? String }.filter { name in
            let path = "\(folder)/\(name)"
            guard FileManager.default.contents(atPath: path) != nil else { return false }
            let bytes = try Data(contentsOf: URL(filePath: path))
            let lower = Data(String(decoding: bytes, as: UTF8.self).lowercased().utf8)
            return wanted.compactMap { $0 }.contains {
                bytes.range(of: $0) != nil || lower.range(of: $0) != nil
            }
        }
    }
}
