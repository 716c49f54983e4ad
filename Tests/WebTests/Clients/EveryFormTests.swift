import Domain
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Sample
import Storage
import Testing

@testable import Web

/// Row 24: a client's label, typed into each field of each form that is not sealed.
@Suite struct EveryFormTests {
    private static let canary = "Canary-7Q9X"

    /// What a person writes as they like; the rest are choices, days and ids.
    private static let free = [
        "name", "given", "family", "role", "organization", "emails", "phones", "address", "website",
        "npi", "research", "tags", "tag", "note", "notes", "text", "title", "subject", "link",
        "topics", "words", "place", "item", "detail", "promise", "line", "city", "clinician",
        "credentials", "specialties", "ages", "payers", "formats", "languages", "description",
        "other", "names", "discloser", "remark", "value", "who", "metThrough", "to", "from",
        "until",
    ]

    /// What the forms must have to be saved at all, as far as it is no free text.
    private static let choices = [
        ("partner", Clinic.mei.text), ("user", Clinic.mei.text), ("on", "2026-11-23"),
        ("due", "2026-11-30"), ("day", "2026-11-23"), ("kind", "medical"), ("circle", "wider"),
        ("channel", "email"), ("purpose", "resource"), ("direction", "out"), ("minutes", "5"),
        ("via", "copy"), ("rule", "check-in"), ("timeZone", "America/Los_Angeles"),
        ("openings", "2"), ("warned", "1"), ("sure", "1"), ("act", "tag"),
    ]

    /// What a form holds besides the field that is tried.
    private static let harmless = [
        ("name", "Someone"), ("note", "a coffee"), ("text", "a word"), ("title", "A title"),
        ("who", "Mei Chen"), ("line", "coffee with Mei Chen"), ("item", "a book"), ("value", "20"),
        ("promise", "the article"), ("detail", "likes tea"), ("names", "Some One"),
        ("until", "2026-12-24"), ("from", Clinic.mei.text), ("to", Clinic.okafor.text),
    ]

    /// Doors and secrets; what is typed there is kept nowhere.
    private static func isDoor(_ pattern: String) -> Bool {
        [
            "/session", "/sessions", "/recovery", "/start", "/settings/password", "/join",
            "/team/:id",
            "/account",
        ]
        .contains { pattern == $0 || pattern.hasPrefix($0 + "/") }
            || pattern == "/settings/recovery-code" || pattern.hasPrefix("/batches")
            || pattern.hasPrefix("/imports")
    }

    /// Something of each kind that a form can be about: its id, by the address's first word.
    private static func ids(_ clinic: Clinic) async throws -> [String: String] {
        var ids = ["partners": Clinic.mei.text]
        for (path, fields) in [
            ("/letters", [("partner", Clinic.mei.text), ("text", "Dear Mei"), ("to", "medical")]),
            ("/resources", [("title", "An article"), ("link", "https://a.example")]),
            ("/events", [("title", "A talk"), ("name", "A talk"), ("on", "2026-11-20")]),
            ("/review/sittings", [("on", "2026-11-23")]),
        ] {
            let made = try await clinic.visitor.post(path, fields)
            let place = (made.location ?? "").prefix { $0 != "?" }.split(separator: "/")
            if let id = place.first(where: { $0.utf8.count > 20 }) {
                ids[String(path.dropFirst())] = String(id)
            }
        }
        for part in ["promises", "details"] {
            try await clinic.visitor.post(
                "/partners/\(Clinic.mei)/\(part)",
                [("text", "tea"), ("due", "2026-11-30"), ("on", "")]
            )
        }
        let records = try clinic.records()
        ids["promises"] = records.promises.first?.id.text
        ids["details"] = records.details.first?.id.text
        ids["touches"] = records.touches.first?.id.text
        return ids
    }

    @Test func `row 24: a label typed into any form that is not sealed is saved by none`()
        async throws
    {
        var records = Clinic.records([Clinic.permission()])
        records.inquiries[0].client = EveryFormTests.canary
        try await Clinic.with(records) { clinic in
            let ids = try await EveryFormTests.ids(clinic)
            #expect(ids.count >= 5, "\(ids)")
            let posts = RouteTests.table.entries.filter {
                $0.method == .post && !$0.isOpen && !ClientPath.isSealed($0.pattern)
                    && !EveryFormTests.isDoor($0.pattern)
            }
            var tried = 0
            var (saved, leaks) = ([String](), [String]())
            for entry in posts {
                let parts = entry.pattern.split(separator: "/").map(String.init)
                let kind = parts.prefix { !$0.hasPrefix(":") }.joined(separator: "/")
                let address = parts.map { $0.hasPrefix(":") ? ids[kind] ?? "1" : $0 }
                let path = "/" + address.joined(separator: "/")
                let plain = EveryFormTests.choices + EveryFormTests.harmless
                let sent = try await clinic.visitor.post(path, plain + [try clinic.version()])
                if sent.status == .seeOther { saved.append(entry.pattern) }
                for field in EveryFormTests.free {
                    tried += 1
                    let words = "\(EveryFormTests.canary) no\(tried)x"
                    let answer = try await clinic.visitor.post(
                        path,
                        plain.filter { $0.0 != field } + [try clinic.version(), (field, words)]
                    )
                    guard answer.status == .seeOther else { continue }
                    let isInAddress = answer.location?.contains(EveryFormTests.canary) == true
                    if try isInAddress || EveryFormTests.isFound(words, in: clinic) {
                        leaks.append("\(entry.pattern) \(field)")
                    }
                }
            }
            #expect(leaks == [])
            // Most forms were filled well enough to be saved, but for the label.
            #expect(saved.count * 2 > posts.count, "\(posts.count): \(saved)")
        }
    }

    private static func isFound(_ words: String, in clinic: Clinic) throws -> Bool {
        let folder = clinic.store.folder
        let names = try FileManager.default.contentsOfDirectory(atPath: folder)
        return try names.contains { name in
            guard name.hasPrefix("rapport.db") else { return false }
            let bytes = try Data(contentsOf: URL(filePath: "\(folder)/\(name)"))
            return bytes.range(of: Data(words.utf8)) != nil
        }
    }
}

extension Clinic {
    /// What the form of the first partner says it was made from.
    fileprivate func version() throws -> (String, String) {
        let profile = try store.profile(of: Clinic.mei, on: Sample.monday, touches: 0)
        return ("version", "\(profile?.version ?? 0)")
    }
}
