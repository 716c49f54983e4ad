import Domain
import Exchange
import Foundation
import Testing

@testable import Storage

@Suite struct ArchiveTests {
    private static let folder: String =
        ProcessInfo.processInfo.environment["RAPPORT_SHARED"]
        ?? URL(fileURLWithPath: #filePath).appendingPathComponent("../../../../../shared").path

    private static func example(_ name: String) -> [UInt8]? {
        FileManager.default.contents(atPath: "\(folder)/examples/\(name).jsonl").map(Array.init)
    }

    private static var hasExamples: Bool { example("practice-a") != nil }

    /// A practice in a folder of its own, a day after the last of the examples.
    private func trial() throws -> Trial { try Trial(on: Day(number: 20_760)) }

    private func take(_ bytes: [UInt8], _ trial: Trial, preview: Bool = false) throws
        -> ImportReport
    {
        try trial.store.importArchive(
            Document(bytes: bytes),
            by: .owner,
            keyring: trial.keyring,
            isPreview: preview,
            previewLines: 5
        )
    }

    private let partner =
        #"{"type":"partner","id":"P1","name":"Mei Chen","addedOn":"2025-01-04"}"#

    @Test(.enabled(if: hasExamples), arguments: ["practice-a", "practice-b"])
    func `what comes out is what went in, and a second time to the byte`(name: String) throws {
        let bytes = try #require(Self.example(name))
        let first = try trial()
        let report = try take(bytes, first)
        let lines = bytes.count { $0 == UInt8(ascii: "\n") }
        #expect(report.rows == lines && report.create == lines && report.problems.isEmpty)
        let out: [UInt8] = try first.store.archive(keyring: first.keyring)
        let written: [UInt8] = Archive.write(try Archive.read(bytes), includesClients: true)
        #expect(out == written)
        let second = try trial()
        _ = try take(out, second)
        #expect(try second.store.archive(keyring: second.keyring) == out)
        let again = try take(bytes, first)
        #expect(again.create == 0 && again.skip == lines && again.batch == nil)
        #expect(try first.store.archive(keyring: first.keyring) == out)
    }

    @Test(.enabled(if: hasExamples))
    func `without the password clients stay out, and can't come in`() throws {
        let bytes = try #require(Self.example("practice-a"))
        let trial = try trial()
        #expect(throws: StoreError.self) { try takeLocked(bytes, trial) }
        #expect(try trial.store.batches().isEmpty)
        _ = try take(bytes, trial)
        let plain = try trial.store.archive()
        #expect(!String(decoding: plain, as: UTF8.self).contains("\"inquiry\""))
        let other = try self.trial()
        _ = try other.store.importArchive(Document(bytes: plain), by: .owner)
        #expect(try other.store.archive() == plain)
    }

    private func takeLocked(_ bytes: [UInt8], _ trial: Trial) throws {
        _ = try trial.store.importArchive(Document(bytes: bytes), by: .owner)
    }

    @Test(.enabled(if: hasExamples))
    func `a preview writes nothing, and an import can be undone`() throws {
        let bytes = try #require(Self.example("practice-b"))
        let trial = try trial()
        let before = try trial.store.archive()
        let preview = try take(bytes, trial, preview: true)
        #expect(preview.create == preview.rows && preview.batch == nil)
        #expect(preview.preview.count == 5)
        #expect(try trial.store.archive() == before)
        let report = try take(bytes, trial)
        let batch = try #require(report.batch.flatMap { Batch.ID($0) })
        try trial.store.undo(batch, by: .owner)
        #expect(try trial.store.archive(keyring: trial.keyring) == before)
    }

    @Test func `settings with their own intervals come back`() throws {
        let trial = try trial()
        let line =
            #"{"type":"practice","name":"Elm","clinician":"","credentials":"","city":"","timeZone":"America/Los_Angeles","offers":{"specialties":[],"ages":[],"payers":[],"formats":[],"languages":[]},"settings":{"minutes":45,"intervals":{"follow-up":{"days":3},"check-in-wider":{"months":9},"give":"off"}}}"#
        _ = try take(Array(line.utf8), trial)
        let out = String(decoding: try trial.store.archive(), as: UTF8.self)
        #expect(out == line + "\n")
    }

    @Test(arguments: [
        #"{"type":"partner","id":"p1","name":"B","addedOn":"2025-01-04"}"#,
        #"{"type":"partner","id":"P2","name":"B","addedOn":"2025-01-04","circleSince":"2099-01-01"}"#,
        #"{"type":"partner","id":"P2","name":"B\nC","addedOn":"2025-01-04"}"#,
        #"{"type":"touch","id":"T","partner":"P9","on":"2025-02-01","direction":"out","channel":"phone","purpose":"other"}"#,
        "not an archive",
    ])
    func `a damaged archive leaves nothing behind, and names the line`(line: String) throws {
        let trial = try trial()
        let before = try trial.store.archive()
        do {
            _ = try take(Array("\(partner)\n\(line)".utf8), trial)
            Issue.record("it was taken")
        } catch let refusal as Refusal {
            #expect(refusal.line == 2, "\(refusal)")
        }
        #expect(try trial.store.archive() == before)
        #expect(try trial.store.batches().isEmpty)
    }

    @Test func `records may come before those that they name`() throws {
        let trial = try trial()
        let lines = [
            #"{"type":"touch","id":"T","partner":"p1","on":"2025-02-01","direction":"out","channel":"phone","purpose":"other"}"#,
            #"{"type":"episode","id":"E","inquiry":"I","firstSession":"2025-02-02"}"#,
            #"{"type":"inquiry","id":"I","receivedOn":"2025-02-01","source":{"partner":"P1"},"referredTo":["P1"]}"#,
            #"{"type":"partner","id":"P2","name":"B","addedOn":"2025-01-04","metThrough":"P1"}"#,
            partner,
        ]
        let report = try take(Array(lines.joined(separator: "\n").utf8), trial)
        #expect(report.create == 5 && report.rows == 5)
        let out = try trial.store.archive(keyring: trial.keyring)
        let second = try self.trial()
        _ = try take(out, second)
        #expect(try second.store.archive(keyring: second.keyring) == out)
    }

    @Test func `what joins others is merged by its id, and nothing is changed`() throws {
        let trial = try trial()
        _ = try take(Array(partner.utf8), trial)
        try trial.store.changePractice(by: .owner) { $0 = Practice(name: "Mine") }
        let more = [
            #"{"type":"practice","name":"Theirs"}"#,
            #"{"type":"partner","id":"p1","name":"Another Name","addedOn":"2025-01-04"}"#,
            #"{"type":"review","on":"2026-01-05"}"#, #"{"type":"review","on":"2026-01-05"}"#,
            #"{"type":"snooze","partner":"P1","rule":"give","until":"2026-05-01"}"#,
            #"{"type":"promise","id":"R","partner":"P1","text":"x"}"#,
        ]
        let report = try take(Array(more.joined(separator: "\n").utf8), trial)
        #expect(report.rows == 6 && report.create == 3 && report.skip == 3)
        #expect(report.problems.map(\.line) == [1, 6])
        let again = try take(Array(more.joined(separator: "\n").utf8), trial)
        #expect(again.create == 0)
        let records = try Archive.read(try trial.store.archive())
        #expect(records.practice.name == "Mine" && records.partners.map(\.name) == ["Mei Chen"])
        #expect(records.reviews.count == 2 && records.snoozes.count == 1)
    }

    @Test func `a sixth in the core becomes key, with a problem`() throws {
        let trial = try trial()
        let lines = (1...6).map {
            #"{"type":"partner","id":"P\#($0)","name":"N\#($0)","circle":"core","addedOn":"2025-01-04"}"#
        }
        let report = try take(Array(lines.joined(separator: "\n").utf8), trial)
        #expect(report.create == 6 && report.problems.map(\.line) == [6])
    }
}
