public import Domain
public import Exchange
import Insight
public import Vault

extension Store {
    /// Writes the records as sheets for people, row by row and from one snapshot.
    ///
    /// - Parameters:
    ///   - keyring: includes what is about clients; without it those sheets are left out whole. The
    ///     figures of the last twelve months are there in any case, where there is something to count.
    ///   - taker: takes the sheets: a workbook, or files of text.
    /// - Throws: what `taker` throws, and `StoreError` where something sealed does not open.
    public func exportSheets(
        keyring: Keyring? = nil,
        to taker: inout some SheetTaker
    ) throws {
        var writing = taker
        let today = try today()
        let figures = FigureSheet(try report(during: .year(endingOn: today), asOf: today))
        try read { sql in
            let export = try SheetExport(sql: sql, taker: writing)
            try export.writePlain()
            try export.write(figures)
            if let keyring { try export.writeClients(Seals(keyring)) }
            try export.taker.finish()
            writing = export.taker
        }
        taker = writing
    }

    /// Writes all partners as vCards, a piece at a time.
    public func exportCards(
        _ version: VCardWriter.Version = .four,
        to send: ([UInt8]) throws -> Void
    ) throws {
        try withoutActuallyEscaping(send) { send in
            try read { sql in
                var birthdays: [PartnerID: [Detail]] = [:]
                try sql.composed(
                    "SELECT \(DetailRow.columns) FROM detail WHERE yearly IS NOT NULL ORDER BY key"
                )
                .each { row in
                    let detail = try DetailRow.detail(row)
                    birthdays[detail.partner, default: []].append(detail)
                }
                var writer = VCardWriter(version)
                try sql.composed("SELECT \(PartnerRow.columns) FROM partner ORDER BY key")
                    .each { row in
                        let partner = try PartnerRow.partner(row)
                        writer.write(partner, details: birthdays[partner.id] ?? [])
                        if writer.bytes.count >= 1 << 16 {
                            try send(writer.bytes)
                            writer.removeAll()
                        }
                    }
                try send(writer.bytes)
            }
        }
    }

    /// One partner as a vCard, for a phone; nil where there is none.
    public func card(
        of partner: PartnerID,
        _ version: VCardWriter.Version = .three
    ) throws -> [UInt8]? {
        try read { sql in
            guard let (found, _) = try PartnerRow.partner(partner, sql) else { return nil }
            var details: [Detail] = []
            try sql.composed(
                "SELECT \(DetailRow.columns) FROM detail WHERE yearly IS NOT NULL ORDER BY key"
            )
            .each { row in
                let detail = try DetailRow.detail(row)
                if detail.partner == partner { details.append(detail) }
            }
            var writer = VCardWriter(version)
            writer.write(found, details: details)
            return writer.bytes
        }
    }
}

/// The sheets on their way out.
private final class SheetExport<Taker: SheetTaker> {
    let sql: Statements
    var taker: Taker
    private var people: [PartnerID: Addressee] = [:]

    init(sql: Statements, taker: Taker) throws {
        self.sql = sql
        self.taker = taker
        var people: [PartnerID: Addressee] = [:]
        try sql("SELECT id, name, emails FROM partner").each { row in
            people[try row.id(0)] = Addressee(
                name: row.text(1),
                email: try TextList.decode(row.text(2)).first ?? ""
            )
        }
        self.people = people
    }

    private func person(_ id: PartnerID) -> Addressee {
        people[id] ?? Addressee(name: "", email: "")
    }

    private func write(
        _ sheet: Sheet,
        _ columns: String,
        from table: String,
        order: String = "key",
        _ cells: (Query) throws -> [SheetCell]
    ) throws {
        var taker = taker
        try taker.begin(sheet)
        try sql.composed("SELECT \(columns) FROM \(table) ORDER BY \(order)")
            .each { try taker.write(try cells($0)) }
        try taker.end()
        self.taker = taker
    }

    func writePlain() throws {
        try write(.partners, PartnerRow.columns, from: "partner") { row in
            let partner = try PartnerRow.partner(row)
            let introducer = partner.metThrough.map { person($0).name } ?? ""
            return Sheet.row(partner, introducedBy: introducer)
        }
        try write(.touches, TouchRow.columns, from: "touch", order: "day, key") { row in
            let touch = try TouchRow.touch(row)
            return Sheet.row(touch, with: person(touch.partner))
        }
        try write(.promises, PromiseRow.columns, from: "promise") { row in
            let promise = try PromiseRow.promise(row)
            return Sheet.row(promise, to: person(promise.partner))
        }
        try write(.details, DetailRow.columns, from: "detail") { row in
            let detail = try DetailRow.detail(row)
            return Sheet.row(detail, of: person(detail.partner))
        }
        let ends = """
            (SELECT p.id FROM partner p WHERE p.key = a), (SELECT p.id FROM partner p WHERE p.key = b)
            """
        try write(.ties, ends, from: "tie") { row in
            Sheet.row(knowing: person(try row.id(0)), person(try row.id(1)))
        }
        try write(.gifts, GiftRow.columns, from: "gift") { row in
            let gift = try GiftRow.gift(row)
            return Sheet.row(gift, for: person(gift.partner))
        }
    }

    /// What came of the inquiries of a year; nothing where there were none.
    func write(_ figures: FigureSheet) throws {
        guard let head = figures.rows.first, figures.rows.count > 2 else { return }
        var taker = taker
        try taker.begin(Sheet(figures.name, headings: head.map(\.text), width: 14))
        for row in figures.rows.dropFirst() { try taker.write(row.map { SheetCell($0) }) }
        try taker.end()
        self.taker = taker
    }

    func writeClients(_ seals: Seals) throws {
        try write(.inquiries, InquiryRow.columns, from: "inquiry") { row in
            let inquiry = try InquiryRow.inquiry(row, seals).record
            let source =
                switch inquiry.source {
                case .partner(let id): person(id).name
                case .channel(let channel): channel.rawValue
                case nil: ""
                }
            return Sheet.row(inquiry, source: source)
        }
        try write(.episodes, EpisodeRow.columns, from: "episode") {
            Sheet.row(try EpisodeRow.episode($0))
        }
        try write(.authorizations, AuthorizationRow.columns, from: "authorization") { row in
            let permission = try AuthorizationRow.authorization(row, seals).record
            return Sheet.row(permission, for: person(permission.partner))
        }
        try write(.disclosures, DisclosureRow.columns, from: "disclosure") { row in
            let disclosure = try DisclosureRow.disclosure(row, seals).record
            return Sheet.row(disclosure, to: person(disclosure.partner))
        }
    }
}

extension SheetCell {
    init(_ cell: FigureSheet.Cell) {
        self =
            switch cell {
            case .text(let text): .text(text)
            case .number(let number): .decimal(number)
            case .whole(let number): .number(number)
            case .day(let day): .day(day)
            case .none: .blank
            }
    }
}

extension FigureSheet.Cell {
    /// As a heading.
    fileprivate var text: String {
        if case .text(let text) = self { text } else { "" }
    }
}
