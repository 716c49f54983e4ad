import Domain
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Sample
import Testing

@testable import Storage
@testable import Web

@Suite struct ImportTests {
    private static let sheet = """
        Name,Title,Email,Phone
        Dr. Ada Quill,"MD, Family Medicine",ada@example.org,(555) 010-0001
        Bo Reyes,School Counselor,bo@example.org,
        <script>alert(1)</script> Cy,LCSW,cy@example.org,
        """

    @Test func `a file is looked at, brought in, and taken back`() async throws {
        try await TestPractice.with(Records()) { practice in
            let visitor = practice.visitor
            let sent = try await visitor.upload(ImportTests.sheet, named: "people.csv")
            let draft = try #require(sent.location)
            let preview = try await visitor.get(draft)
            #expect(preview.status == .ok)
            #expect(preview.text.contains("Ada Quill"))
            #expect(!preview.text.contains("<script>alert"))
            #expect(try practice.total == 0)
            #expect(practice.incoming == 1)

            let done = try await visitor.post("\(draft)/confirmation")
            #expect(done.location?.hasPrefix("/guesses") == true)
            #expect(try practice.total == 3)
            #expect(practice.incoming == 0)
            let guesses = try await visitor.get(done.location ?? "")
            #expect(guesses.text.contains("Family Medicine"))

            let again = try #require(
                try await visitor.upload(ImportTests.sheet, named: "people.csv").location
            )
            #expect(try await !visitor.get(again).text.contains("Bring in"))
            try await visitor.post("\(again)/removal")
            #expect(practice.incoming == 0)

            let batch = try #require(
                try practice.store.batches(limit: 9).first { $0.action == .importing }
            )
            try await visitor.post("/batches/\(batch.id)/undo")
            #expect(try practice.total == 0)
        }
    }

    @Test func `a date that can be read in two ways is asked about`() async throws {
        try await TestPractice.with(Records()) { practice in
            let sheet = "Name,Last coffee\nAda Quill,3/5/2026\n"
            let draft = try #require(
                try await practice.visitor.upload(sheet, named: "a.csv").location
            )
            let asked = try await practice.visitor.get(draft).text
            #expect(asked.contains("Which day is 3/5/2026?"))
            #expect(asked.contains("<option value=\"month-first\" selected>5 March"))
            try await practice.visitor.post("\(draft)/columns", [("dates", "day-first")])
            let chosen = try await practice.visitor.get(draft).text
            #expect(chosen.contains("<option value=\"day-first\" selected>3 May"))
            try await practice.visitor.post("\(draft)/confirmation")
            let ada = try #require(try practice.store.people(named: "Ada Quill").first)
            let profile = try practice.store.profile(of: ada.id, on: practice.store.today())
            #expect(profile?.touches.first?.on == Day("2026-05-03"))
        }
    }

    @Test func `columns can be said by hand`() async throws {
        try await TestPractice.with(Records()) { practice in
            let sheet = "Wer,Was\nAda Quill,Pediatrician\nBo Reyes,Attorney\n"
            let draft = try #require(
                try await practice.visitor.upload(sheet, named: "a.csv").location
            )
            let mapped = try await practice.visitor.post(
                "\(draft)/columns",
                [("column.0", "name"), ("column.1", "role")]
            )
            #expect(mapped.location == draft)
            #expect(try await practice.visitor.get(draft).text.contains("Bring in 2 people"))
            try await practice.visitor.post("\(draft)/confirmation")
            #expect(try practice.store.people(named: "Ada Quill").count == 1)
        }
    }

    @Test(arguments: ["", "\u{89}PNG\r\n\u{1a}\n\0\0\0", "not,a\nsheet,of people\n"])
    func `a file that is none has a page that says so, and writes nothing`(content: String)
        async throws
    {
        try await TestPractice.with(Records()) { practice in
            let sent = try await practice.visitor.upload(content, named: "a.bin")
            let status =
                sent.status == .seeOther
                ? try await practice.visitor.get(sent.location ?? "").status : sent.status
            #expect(status == .unprocessableContent)
            #expect(try practice.total == 0)
        }
    }

    @Test func `a file that is too large is refused, and nothing of it stays`() async throws {
        try await TestPractice.with(Records()) { practice in
            let refused = try await practice.visitor.send(
                "/imports",
                .post,
                [.contentType: "multipart/form-data; boundary=xx", .contentLength: "900000000"],
                body: nil
            )
            #expect(refused.status == .contentTooLarge)
            #expect(practice.incoming == 0)
        }
    }

    @Test func `an upload without a session is not read`() async throws {
        try await TestPractice.with(Records(), signsIn: false) { practice in
            let sent = try await practice.visitor.upload(ImportTests.sheet, named: "people.csv")
            #expect(sent.status == .unauthorized)
            #expect(practice.incoming == 0)
        }
    }
}

extension Visitor {
    func upload(_ content: String, named name: String) async throws -> TestResponse {
        let body = [
            "--xx", "Content-Disposition: form-data; name=\"from\"", "", "", "--xx",
            "Content-Disposition: form-data; name=\"file\"; filename=\"\(name)\"",
            "Content-Type: text/csv", "", content, "--xx--", "",
        ].joined(separator: "\r\n")
        return try await send(
            "/imports",
            .post,
            [.contentType: "multipart/form-data; boundary=xx"],
            body: ByteBuffer(string: body)
        )
    }
}

extension TestPractice {
    var total: Int {
        get throws {
            try store.partners(PartnerQuery(archived: nil, limit: 1), on: Sample.monday).total
        }
    }

    /// How many files wait in the practice's folder.
    var incoming: Int {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: store.folder)) ?? []
        return names.filter { $0.hasPrefix(".incoming-") }.count
    }
}
