import Domain
import Exchange
import Foundation
import Testing

@testable import Storage

/// The address books' files that lie beside the project, where they do.
struct SampleImportTests {
    static let folder =
        ProcessInfo.processInfo.environment["RAPPORT_SHARED"]
        ?? URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("shared").path

    static let files: [String] = ["samples", "samples/derived"].flatMap { place in
        ((try? FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(place)")) ?? [])
            .sorted()
            .filter { $0.hasSuffix(".csv") || $0.hasSuffix(".vcf") || $0.hasSuffix(".ics") }
            .map { "\(place)/\($0)" }
    }

    @Test(.enabled(if: !files.isEmpty), arguments: files)
    func `each sample is brought in once, or refused with a sentence, and can be undone`(
        file: String
    ) throws {
        let trial = try Trial()
        let document = Document(path: "\(Self.folder)/\(file)")
        let before = try trial.state()
        let report: ImportReport
        do {
            report = try trial.store.importPeople(document, by: .owner)
        } catch let refusal as Refusal {
            #expect(refusal.message.hasSuffix("."))
            #expect(try trial.state() == before)
            return
        }
        #expect(report.create + report.update + report.maybe + report.skip == report.rows)
        // A calendar makes nobody a partner.
        #expect(report.create + report.maybe > 0 || report.format == .ics || report.rows == 0)
        let after = try trial.state()
        let again = try trial.store.importPeople(document, by: .owner)
        #expect(again.create + again.update + again.maybe == 0)
        #expect(try trial.state() == after)
        guard let batch = report.batch.flatMap({ Int($0) }) else { return }
        try trial.store.undo(batch, by: .owner)
        #expect(try trial.state() == before)
    }
}
