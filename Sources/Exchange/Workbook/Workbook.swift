/// A workbook (ECMA-376, Office Open XML), its sheets by name.
///
/// Macros, formulas, links and pictures in it are never looked at: a formula's value is the one that
/// was saved with it.
struct Workbook: Sendable {
    struct Sheet: Sendable {
        var name: String
        var isHidden: Bool
        var part: ZipFile.Entry
    }

    private static let mostSheets = 256
    /// All that is unpacked of one workbook, in bytes.
    private static let largest = 1 << 30

    let sheets: [Sheet]
    let countsFrom1904: Bool
    let strings: SharedStrings
    let formats: CellFormats
    private let file: ZipFile

    /// - Throws: `Refusal` for what is packed but is no workbook, and for a damaged one.
    init(_ document: Document) throws {
        let file = try ZipFile(document)
        guard let main = try Self.mainPart(of: file), let part = file.entries[main] else {
            throw Self.otherKind(file)
        }
        let links = try Relations(file, of: main)
        var reader = try XMLReader(try file.part(part))
        var sheets: [Sheet] = []
        var countsFrom1904 = false
        while let token = try reader.next() {
            guard token == .start else { continue }
            if reader.name == "workbookPr" {
                countsFrom1904 = ["1", "true"].contains(reader.attribute("date1904"))
            }
            guard reader.name == "sheet", let id = reader.attribute("id"),
                let path = links.target(id, kind: "/worksheet"), let part = file.entries[path]
            else { continue }
            let state = reader.attribute("state") ?? "visible"
            sheets.append(
                Sheet(
                    name: CleanText.line(CleanText.of(reader.attribute("name") ?? "")),
                    isHidden: state != "visible",
                    part: part
                )
            )
        }
        let shared = links.first(kind: "/sharedStrings").flatMap { file.entries[$0] }
        let styles = links.first(kind: "/styles").flatMap { file.entries[$0] }
        let parts = sheets.map(\.part) + [shared, styles].compactMap(\.self)
        guard sheets.count <= Self.mostSheets,
            parts.reduce(0, { $0 + min($1.size, Self.largest) }) <= Self.largest
        else { throw ZipFile.bomb }
        strings = try shared.map { try SharedStrings(try file.part($0)) } ?? SharedStrings()
        formats = try styles.map { try CellFormats(try file.part($0)) } ?? CellFormats()
        self.file = file
        self.sheets = sheets
        self.countsFrom1904 = countsFrom1904
    }

    /// A sheet as it is written in the file.
    func document(of sheet: Sheet) throws -> Document { try file.part(sheet.part) }

    private static func mainPart(of file: ZipFile) throws -> String? {
        guard file.entries["_rels/.rels"] != nil else { return nil }
        let main = try Relations(file, of: "").first(kind: "/officeDocument")
        return main.flatMap { $0.hasSuffix(".xml") && $0.contains("workbook") ? $0 : nil }
            ?? (file.entries["xl/workbook.xml"] == nil ? nil : "xl/workbook.xml")
    }

    private static func otherKind(_ file: ZipFile) -> Refusal {
        let names = file.entries.keys
        let what =
            if names.contains("xl/workbook.bin") {
                "a binary workbook (.xlsb). Save it as .xlsx or CSV"
            } else if names.contains("word/document.xml") {
                "a text document (.docx). Put its list into a sheet"
            } else if names.contains("content.xml"), names.contains("mimetype") {
                "an OpenDocument file (.ods). Save it as .xlsx or CSV"
            } else if names.contains(where: { $0.hasSuffix(".iwa") || $0.hasSuffix("index.zip") }) {
                "a Numbers or Pages file. Export it as Excel or CSV"
            } else {
                "a packed folder (.zip). Unpack it"
            }
        return Refusal("This file is \(what), then bring that in.")
    }
}

/// Which parts a part of a workbook points to.
struct Relations {
    private var targets: [(id: String, kind: String, path: String)] = []

    init(_ file: ZipFile, of part: String) throws {
        let slash = part.lastIndex(of: "/")
        let folder = slash.map { part[...$0] } ?? ""
        let name = slash.map { part[part.index(after: $0)...] } ?? part[...]
        guard let entry = file.entries["\(folder)_rels/\(name).rels"] else { return }
        var reader = try XMLReader(try file.part(entry))
        while let token = try reader.next() {
            guard token == .start, reader.name == "Relationship", targets.count < 10_000,
                reader.attribute("TargetMode") != "External",
                let id = reader.attribute("Id"), let kind = reader.attribute("Type"),
                let target = reader.attribute("Target")
            else { continue }
            targets.append((id, kind, Self.path(target, in: String(folder))))
        }
    }

    func target(_ id: String, kind: String) -> String? {
        targets.first { $0.id == id && $0.kind.hasSuffix(kind) }?.path
    }

    func first(kind: String) -> String? { targets.first { $0.kind.hasSuffix(kind) }?.path }

    private static func path(_ target: String, in folder: String) -> String {
        let whole = target.hasPrefix("/") ? target : folder + target
        var steps: [Substring] = []
        for step in whole.split(separator: "/") where step != "." {
            if step == ".." { _ = steps.popLast() } else { steps.append(step) }
        }
        return ZipFile.partName(steps.joined(separator: "/"))
    }
}
