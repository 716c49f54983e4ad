import Consent
import Domain
public import Exchange
import Foundation
public import Vault

extension Store {
    /// Brings in a file of people, in one batch that can be undone.
    ///
    /// The file may be as long as the disk is large: it is read twice, record by record. Nothing
    /// of it is written when anything fails. Archives have a way in of their own.
    ///
    /// - Parameters:
    ///   - document: An address book's file or a sheet.
    ///   - choices: What the user says of a sheet.
    ///   - author: Who brings it in.
    ///   - keyring: tells what clients are called: a calendar's title that names one is left out.
    ///     Without it, where there are clients, all titles are.
    ///   - isPreview: Only says what would be done.
    ///   - previewLines: Of how many records the report says what becomes of each.
    ///   - progress: Is told now and then how many records were read.
    /// - Returns: What was done, with its batch unless nothing was written.
    /// - Throws: `Refusal` for a file that can't be used, `StoreError` when it can't be written.
    public func importPeople(
        _ document: Document,
        choices: TableChoices = TableChoices(),
        by author: Author,
        keyring: Keyring? = nil,
        isPreview: Bool = false,
        previewLines: Int = 0,
        progress: (Int) -> Void = { _ in }
    ) throws -> ImportReport {
        let reader = try Reading.reader(
            of: document,
            choices,
            on: try today(),
            in: try practice().timeZone
        )
        let titles = reader.format == .ics ? try eventTitles(keyring) : .all
        // A sheet of headings and titles alone is sound, and empty.
        let expectedRows = reader.expectedRows ?? 1
        do {
            let written = try write(.importing, by: author, keepsEmpty: false) { context in
                var run = try ImportRun(
                    context,
                    previewLines: previewLines,
                    expectedRows: expectedRows,
                    titles: titles
                )
                let format = try RowFeed(reader).run { piece in
                    try run.take(piece)
                    progress(run.report.rows)
                }
                let report = try run.finish(format)
                if isPreview { throw Previewed(report: report) }
                return report
            }
            var report = written.value
            report.batch = written.rows > 0 ? String(written.batch) : nil
            return report
        } catch let previewed as Previewed {
            return previewed.report
        }
    }

    private func eventTitles(_ keyring: Keyring?) throws -> EventTitles {
        guard let keyring else {
            let hasClients = try read { try $0("SELECT 1 FROM inquiry LIMIT 1").hasRow }
            return hasClients ? .none : .all
        }
        return .without(ClientLabels(try inquiries(keyring).map(\.record.client)))
    }

    /// Rolls back what was only tried.
    private struct Previewed: Error {
        let report: ImportReport
    }

    /// What a file of people would bring into a practice that does not exist yet.
    ///
    /// It is tried in a folder that is gone afterwards.
    ///
    /// - Parameters:
    ///   - document: An address book's file or a sheet.
    ///   - choices: What the user says of a sheet.
    ///   - clock: Says which day it is.
    ///   - previewLines: Of how many records the report says what becomes of each.
    /// - Returns: A report without a batch.
    /// - Throws: `Refusal` for a file that can't be used, `StoreError` when there is no room to try it.
    public static func preview(
        people document: Document,
        choices: TableChoices = TableChoices(),
        clock: Clock = .system,
        previewLines: Int = 0
    ) throws -> ImportReport {
        let folder = NSTemporaryDirectory() + "rapport-preview-" + UUID().uuidString
        defer { try? FileManager.default.removeItem(atPath: folder) }
        guard let cost = ScryptCost(rounds: 16, blockSize: 1, passes: 1) else {
            throw StoreError.unavailable("This file can't be tried out on this machine.")
        }
        let store = try create(in: folder, password: UUID().uuidString, clock: clock, cost: cost)
            .store
        return try store.importPeople(
            document,
            choices: choices,
            by: .owner,
            isPreview: true,
            previewLines: previewLines
        )
    }
}
