public import Domain
public import Exchange
public import Vault

extension Store {
    /// Brings an archive's records into this practice, in one write that can be undone.
    ///
    /// What is here already, by its id, stays as it is; the practice itself is taken over only where
    /// nothing has been said of it. A damaged archive is refused whole.
    ///
    /// - Parameters:
    ///   - document: The archive.
    ///   - author: Who brings it in.
    ///   - keyring: Needed where the archive holds records about clients.
    ///   - isPreview: Only says what would be done.
    ///   - previewLines: Of how many records the report says what becomes of each.
    /// - Returns: What was done, with its batch unless nothing was written.
    /// - Throws: `Refusal`, naming the line, for what is damaged; `StoreError` for the rest.
    public func importArchive(
        _ document: Document,
        by author: Author,
        keyring: Keyring? = nil,
        isPreview: Bool = false,
        previewLines: Int = 0
    ) throws -> ImportReport {
        let day = try today()
        let facts = try read { sql in
            try Archive.facts(of: document, on: day) { try sql.knows($0) }
        }
        if facts.holdsClients, keyring == nil, !isPreview {
            throw StoreError.sealed(
                "This archive holds records about clients, which are kept sealed. Give the password "
                    + "to bring them in."
            )
        }
        var report = ImportReport(format: .archive)
        do {
            let written = try write(
                .importing,
                by: author,
                keyring: keyring,
                keepsEmpty: false
            ) { context in
                var importing = ArchiveImport(
                    context: context,
                    sealsClients: keyring != nil,
                    previewLines: previewLines
                )
                for round in facts.isInOrder ? ArchiveImport.oneRound : ArchiveImport.rounds {
                    try importing.take(document, round, isFirst: round.contains(.practice))
                }
                report = importing.report
                if isPreview { throw Previewed() }
            }
            report.batch = written.rows > 0 ? String(written.batch) : nil
        } catch is Previewed {
            // Nothing was written.
        }
        report.problems += facts.remarks
        report.problems.sort { $0.line < $1.line }
        report.preview.sort { $0.line < $1.line }
        return report
    }

    private struct Previewed: Error {}

    /// What an archive would bring into a practice that does not exist yet.
    ///
    /// - Parameters:
    ///   - document: The archive.
    ///   - day: The day of the import.
    /// - Returns: A report without a batch.
    /// - Throws: `Refusal`, naming the line, for what is damaged.
    public static func preview(archive document: Document, on day: Day) throws -> ImportReport {
        var report = ImportReport(format: .archive)
        var reader = try Archive.Reader(document, on: day)
        while let entry = try reader.next() {
            switch entry {
            case .record: report.count(.create)
            case .skipped(let problem):
                report.count(.skip)
                report.problems.append(problem)
            }
        }
        try reader.close()
        report.problems += reader.remarks
        report.problems.sort { $0.line < $1.line }
        return report
    }
}

extension Archive {
    fileprivate struct Facts {
        var isInOrder: Bool
        var holdsClients: Bool
        var remarks: [Problem]
    }

    /// Reads an archive through, so that nothing of a damaged one is begun.
    fileprivate static func facts(
        of document: Document,
        on day: Day,
        isKnown: (Reference.Target) throws -> Bool
    ) throws -> Facts {
        var reader = try Reader(document, on: day)
        while try reader.next() != nil {}
        try reader.close(isKnown: isKnown)
        return Facts(
            isInOrder: reader.isInOrder,
            holdsClients: reader.holdsClients,
            remarks: reader.remarks
        )
    }
}

extension Statements {
    fileprivate func knows(_ target: Archive.Reference.Target) throws -> Bool {
        switch target {
        case .partner(let id): try self("SELECT 1 FROM partner WHERE id = ?").bind(id).hasRow
        case .inquiry(let id): try self("SELECT 1 FROM inquiry WHERE id = ?").bind(id).hasRow
        case .authorization(let id):
            try self("SELECT 1 FROM authorization WHERE id = ?").bind(id).hasRow
        }
    }
}
