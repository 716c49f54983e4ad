@testable import Exchange

/// A workbook put together from its parts, so that a test can say what is odd in it.
struct MadeWorkbook {
    var sheets: [(name: String, state: String, xml: String)] = []
    var strings: [String] = []
    /// `cellXfs` by the codes of their number formats.
    var formats: [String] = []
    var countsFrom1904 = false
    var other: [(String, String)] = []

    /// One sheet whose rows are given as cells' XML.
    init(_ rows: String..., merges: [String] = [], formats: [String] = [], strings: [String] = []) {
        add("Sheet1", rows, merges: merges)
        self.formats = formats
        self.strings = strings
    }

    mutating func add(
        _ name: String,
        _ rows: [String],
        merges: [String] = [],
        state: String = "visible"
    ) {
        var xml = "<worksheet><sheetData>"
        for (index, row) in rows.enumerated() { xml += "<row r=\"\(index + 1)\">\(row)</row>" }
        xml += "</sheetData><mergeCells>"
        for merge in merges { xml += "<mergeCell ref=\"\(merge)\"/>" }
        sheets.append((name, state, xml + "</mergeCells></worksheet>"))
    }

    var parts: [(String, String)] {
        let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        var workbook = "<workbook><workbookPr date1904=\"\(countsFrom1904 ? 1 : 0)\"/><sheets>"
        var links = "<Relationships>"
        var parts: [(String, String)] = []
        for (index, sheet) in sheets.enumerated() {
            workbook +=
                "<sheet name=\"\(sheet.name)\" state=\"\(sheet.state)\" r:id=\"r\(index)\"/>"
            links += "<Relationship Id=\"r\(index)\" Type=\"\(office)/worksheet\" "
            links += "Target=\"worksheets/s\(index).xml\"/>"
            parts.append(("xl/worksheets/s\(index).xml", sheet.xml))
        }
        links +=
            "<Relationship Id=\"a\" Type=\"\(office)/sharedStrings\" Target=\"/xl/strings.xml\"/>"
        links += "<Relationship Id=\"b\" Type=\"\(office)/styles\" Target=\"styles.xml\"/>"
        let texts = strings.map { "<si>\($0)</si>" }.joined()
        var styles = "<styleSheet><numFmts>"
        for (index, code) in formats.enumerated() {
            styles += "<numFmt numFmtId=\"\(200 + index)\" formatCode=\"\(code)\"/>"
        }
        styles += "</numFmts><cellXfs><xf numFmtId=\"0\"/>"
        for index in formats.indices { styles += "<xf numFmtId=\"\(200 + index)\"/>" }
        let root =
            "<Relationships><Relationship Id=\"x\" Type=\"\(office)/officeDocument\" "
            + "Target=\"xl/workbook.xml\"/></Relationships>"
        return parts + [
            ("_rels/.rels", root), ("xl/workbook.xml", workbook + "</sheets></workbook>"),
            ("xl/_rels/workbook.xml.rels", links + "</Relationships>"),
            ("xl/strings.xml", "<sst>\(texts)</sst>"),
            ("xl/styles.xml", styles + "</cellXfs></styleSheet>"),
        ] + other
    }

    var document: Document {
        get throws { Document(bytes: try packed(parts.map { ($0, Array($1.utf8)) })) }
    }
}

/// Files in one.
func packed(_ parts: [(String, [UInt8])]) throws -> [UInt8] {
    let file = Gathered()
    var writer = ZipWriter { file.bytes += $0 }
    for (name, bytes) in parts { try writer.add(name, bytes) }
    try writer.finish()
    return file.bytes
}

/// What a writer sends.
final class Gathered {
    var bytes: [UInt8] = []
}

/// A row of plain texts.
func cells(_ texts: String...) -> String {
    texts.map { $0.isEmpty ? "<c/>" : "<c t=\"inlineStr\"><is><t>\($0)</t></is></c>" }.joined()
}
