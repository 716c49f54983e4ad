import Domain
import Exchange
public import Vault

extension Store {
    /// Writes all records as an archive, in their order, a piece at a time and from one snapshot.
    ///
    /// - Parameters:
    ///   - keyring: includes what is about clients; without it those records are left out whole.
    ///   - send: takes each piece of the archive.
    /// - Throws: what `send` throws, and `StoreError` where something sealed does not open.
    public func exportArchive(
        keyring: Keyring? = nil,
        to send: ([UInt8]) throws -> Void
    ) throws {
        if keyring != nil { try audit(.export("archive", clients: true), by: .owner) }
        try withoutActuallyEscaping(send) { send in
            try read { sql in
                var export = ArchiveExport(sql: sql, send: send)
                try export.writePlain()
                if let keyring { try export.writeClients(Seals(keyring)) }
                try export.finish()
            }
        }
    }

    /// The whole archive at once.
    public func archive(keyring: Keyring? = nil) throws -> [UInt8] {
        var bytes: [UInt8] = []
        try exportArchive(keyring: keyring) { bytes += $0 }
        return bytes
    }
}

/// The records on their way out.
private struct ArchiveExport {
    private static let pieceSize = 1 << 16

    let sql: Statements
    let send: ([UInt8]) throws -> Void
    private var writer = JSONWriter()

    init(sql: Statements, send: @escaping ([UInt8]) throws -> Void) {
        self.sql = sql
        self.send = send
    }

    private mutating func write(_ record: Archive.Record) throws {
        writer.line(record)
        if writer.bytes.count >= Self.pieceSize { try finish() }
    }

    mutating func finish() throws {
        guard !writer.bytes.isEmpty else { return }
        try send(writer.bytes)
        writer.removeAll()
    }

    /// Writes each row of a query, in the order in which they were written down.
    private mutating func writeEach(
        _ columns: String,
        of table: Table,
        _ record: (Query) throws -> Archive.Record
    ) throws {
        try sql.composed("SELECT \(columns) FROM \(table.name) ORDER BY key")
            .each { row in try write(try record(row)) }
    }

    mutating func writePlain() throws {
        try write(.practice(try PracticeRow.practice(sql)))
        try writeEach(PartnerRow.columns, of: .partner) { .partner(try PartnerRow.partner($0)) }
        try writeEach(
            """
            (SELECT p.id FROM partner p WHERE p.key = a), \
            (SELECT p.id FROM partner p WHERE p.key = b)
            """,
            of: .tie
        ) { .knows(Tie(a: try $0.id(0), b: try $0.id(1))) }
        try writeEach(TouchRow.columns, of: .touch) { .touch(try TouchRow.touch($0)) }
        try writeEach(PromiseRow.columns, of: .promise) { .promise(try PromiseRow.promise($0)) }
        try writeEach(DetailRow.columns, of: .detail) { .detail(try DetailRow.detail($0)) }
        try writeEach(
            "(SELECT p.id FROM partner p WHERE p.key = partner), rule, until",
            of: .snooze
        ) { row in
            .snooze(
                Snooze(
                    partner: row.isNull(0) ? nil : try row.id(0),
                    rule: try row.word(1),
                    until: row.day(2)
                )
            )
        }
        try writeEach("day", of: .review) { .review(Review(on: $0.day(0))) }
        try writeEach(GiftRow.columns, of: .gift) { .gift(try GiftRow.gift($0)) }
    }

    mutating func writeClients(_ seals: Seals) throws {
        try writeEach(InquiryRow.columns, of: .inquiry) { row in
            let opened = try InquiryRow.inquiry(row, seals)
            return .inquiry(try Self.whole(opened, "inquiry \(opened.record.id)"))
        }
        try writeEach(EpisodeRow.columns, of: .episode) { .episode(try EpisodeRow.episode($0)) }
        try writeEach(AuthorizationRow.columns, of: .authorization) { row in
            let opened = try AuthorizationRow.authorization(row, seals)
            return .authorization(try Self.whole(opened, "authorization \(opened.record.id)"))
        }
        try writeEach(DisclosureRow.columns, of: .disclosure) { row in
            let opened = try DisclosureRow.disclosure(row, seals)
            return .disclosure(try Self.whole(opened, "disclosure \(opened.record.id)"))
        }
    }

    /// An archive that silently lacks a field would one day replace what it lacks.
    private static func whole<Record>(_ opened: Opened<Record>, _ name: String) throws -> Record {
        guard opened.damaged.isEmpty else {
            throw StoreError.unavailable(
                "The \(name) has sealed fields that don’t open (\(opened.damaged.joined(separator: ", "))), "
                    + "so the archive would not be whole. `rapport doctor` looks the file through; a "
                    + "backup may help, or export without clients."
            )
        }
        return opened.record
    }
}
