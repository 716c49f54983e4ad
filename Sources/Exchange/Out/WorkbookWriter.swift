import Domain

/// Sheets as a workbook (ECMA-376): headings that stay in view, filters, widths, days as days.
public struct WorkbookWriter: SheetTaker {
    private static let pieceSize = 32_768
    /// The longest text of a cell, in UTF-16 units.
    private static let longestText = 32_767

    private var file: ZipWriter
    private var sheets: [(name: String, filter: String)] = []
    private var xml: [UInt8] = []
    private var row = 0
    private var width = 0

    /// - Parameter send: takes each piece of the file.
    public init(to send: @escaping ([UInt8]) throws -> Void) {
        file = ZipWriter(to: send)
    }

    public mutating func begin(_ sheet: Sheet) throws {
        sheets.append((sheet.name, ""))
        row = 0
        width = sheet.columns.count
        try file.begin("xl/worksheets/sheet\(sheets.count).xml")
        add(Self.declaration)
        add("<worksheet xmlns=\"\(Self.main)\"><sheetViews><sheetView workbookViewId=\"0\">")
        add("<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>")
        add("</sheetView></sheetViews><cols>")
        for (index, column) in sheet.columns.enumerated() {
            let place = index + 1
            add("<col min=\"\(place)\" max=\"\(place)\" width=\"\(column.width)\" ")
            add("customWidth=\"1\"/>")
        }
        add("</cols><sheetData>")
        try write(sheet.columns.map { .text($0.heading) })
    }

    public mutating func write(_ cells: [SheetCell]) throws {
        row += 1
        add("<row r=\"\(row)\">")
        for (column, cell) in cells.enumerated() { add(cell, column) }
        add("</row>")
        if xml.count >= Self.pieceSize { try flush() }
    }

    public mutating func end() throws {
        let filter = "A1:\(Self.letters(max(0, width - 1)))\(max(1, row))"
        sheets[sheets.count - 1].filter = filter
        add("</sheetData><autoFilter ref=\"\(filter)\"/></worksheet>")
        try flush()
        try file.end()
    }

    public mutating func finish() throws {
        try file.add("xl/workbook.xml", Array(workbook.utf8))
        try file.add("xl/_rels/workbook.xml.rels", Array(relations.utf8))
        try file.add("xl/styles.xml", Array(Self.styles.utf8))
        try file.add("_rels/.rels", Array(Self.root.utf8))
        try file.add("[Content_Types].xml", Array(types.utf8))
        try file.finish()
    }

    private mutating func flush() throws {
        try file.write(xml)
        xml.removeAll(keepingCapacity: true)
    }

    // MARK: Cells

    private mutating func add(_ text: String) { xml += text.utf8 }

    private mutating func add(_ cell: SheetCell, _ column: Int) {
        let place = "<c r=\"\(Self.letters(column))\(row)\""
        switch cell {
        case .blank: return
        case .number(let number): add("\(place)><v>\(number)</v></c>")
        case .decimal(let number): add("\(place)><v>\(number)</v></c>")
        // 1 is 1 January 1900, and that year had a 29 February, says the count.
        case .day(let day) where Int(day.number) + 25_569 > 60:
            add("\(place) s=\"2\"><v>\(Int(day.number) + 25_569)</v></c>")
        case .text, .day, .flag:
            let style = row == 1 ? " s=\"1\"" : " s=\"3\""
            add("\(place)\(style) t=\"inlineStr\"><is><t xml:space=\"preserve\">")
            addEscaped(cell.plain)
            add("</t></is></c>")
        }
    }

    private mutating func addEscaped(_ text: String) {
        if text.utf8.count <= Self.longestText, text.utf8.allSatisfy(Self.isPlain) {
            return add(text)
        }
        let text = Self.withLineFeeds(text)
        let shown =
            text.utf16.count > Self.longestText
            ? String(decoding: text.utf16.prefix(Self.longestText - 1), as: UTF16.self) : text
        for scalar in Self.escaped(shown).unicodeScalars {
            switch scalar {
            case "&": add("&amp;")
            case "<": add("&lt;")
            case ">": add("&gt;")
            case "\n", "\t": xml.append(UInt8(scalar.value))
            case "\u{0}"..<" ", "\u{fffe}", "\u{ffff}": break
            default: xml += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
            }
        }
    }

    /// Letters, digits and marks that mean nothing else; an underline may begin an escape.
    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "_"): false
        default: (0x20...0x7e).contains(byte)
        }
    }

    /// Line ends as a cell has them.
    private static func withLineFeeds(_ text: String) -> String {
        text.utf8.contains(0x0d)
            ? String(text.map { $0 == "\r\n" || $0 == "\r" ? "\n" : $0 }) : text
    }

    /// A text that itself looks like the way to write what XML can't hold: `_x000D_`.
    private static func escaped(_ text: String) -> String {
        guard text.contains("_x") else { return text }
        return text.split(separator: "_x", omittingEmptySubsequences: false).joined(
            separator: "_x005F_x"
        )
    }

    static func letters(_ column: Int) -> String {
        var (column, letters) = (column + 1, "")
        while column > 0 {
            column -= 1
            letters = String(Character(Unicode.Scalar(UInt8(65 + column % 26)))) + letters
            column /= 26
        }
        return letters
    }

    // MARK: Parts

    private static let declaration =
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    private static let office =
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    private static let package =
        "http://schemas.openxmlformats.org/package/2006/relationships"
    private static let kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"

    private var workbook: String {
        var text = Self.declaration + "<workbook xmlns=\"\(Self.main)\" xmlns:r=\"\(Self.office)\">"
        text += "<sheets>"
        for (index, sheet) in sheets.enumerated() {
            text +=
                "<sheet name=\"\(sheet.name)\" sheetId=\"\(index + 1)\" r:id=\"rId\(index + 1)\"/>"
        }
        text += "</sheets><definedNames>"
        for (index, sheet) in sheets.enumerated() {
            let ends = sheet.filter.split(separator: ":").map { "$" + Self.absolute($0) }
            text += "<definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"\(index)\" "
            text += "hidden=\"1\">'\(sheet.name)'!\(ends.joined(separator: ":"))</definedName>"
        }
        return text + "</definedNames></workbook>"
    }

    /// `A1` as `A$1`.
    private static func absolute(_ cell: Substring) -> String {
        let letters = cell.prefix { $0.isLetter }
        return "\(letters)$\(cell.dropFirst(letters.count))"
    }

    private var relations: String {
        var text = Self.declaration + "<Relationships xmlns=\"\(Self.package)\">"
        for index in sheets.indices {
            text += "<Relationship Id=\"rId\(index + 1)\" Type=\"\(Self.office)/worksheet\" "
            text += "Target=\"worksheets/sheet\(index + 1).xml\"/>"
        }
        text += "<Relationship Id=\"rId\(sheets.count + 1)\" Type=\"\(Self.office)/styles\" "
        return text + "Target=\"styles.xml\"/></Relationships>"
    }

    private static let root =
        declaration + "<Relationships xmlns=\"\(package)\"><Relationship Id=\"rId1\" "
        + "Type=\"\(office)/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"

    private var types: String {
        let package = "http://schemas.openxmlformats.org/package/2006/content-types"
        var text = Self.declaration + "<Types xmlns=\"\(package)\">"
        text += "<Default Extension=\"rels\" ContentType="
        text += "\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        text += "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        text += "<Override PartName=\"/xl/workbook.xml\" "
        text += "ContentType=\"\(Self.kind).sheet.main+xml\"/>"
        text += "<Override PartName=\"/xl/styles.xml\" ContentType=\"\(Self.kind).styles+xml\"/>"
        for index in sheets.indices {
            text += "<Override PartName=\"/xl/worksheets/sheet\(index + 1).xml\" "
            text += "ContentType=\"\(Self.kind).worksheet+xml\"/>"
        }
        return text + "</Types>"
    }

    /// 0 plain, 1 headings, 2 days, 3 text that wraps.
    private static let styles =
        declaration + "<styleSheet xmlns=\"\(main)\"><numFmts count=\"1\">"
        + "<numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/></numFmts>"
        + "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
        + "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
        + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
        + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
        + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
        + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>"
        + "</cellStyleXfs><cellXfs count=\"4\">"
        + "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
        + "<xf numFmtId=\"0\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyFont=\"1\"/>"
        + "<xf numFmtId=\"164\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" "
        + "applyNumberFormat=\"1\"/>"
        + "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" "
        + "applyAlignment=\"1\"><alignment vertical=\"top\"/></xf></cellXfs>"
        + "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/>"
        + "</cellStyles></styleSheet>"
}
