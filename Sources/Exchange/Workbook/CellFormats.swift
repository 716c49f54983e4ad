/// The number formats of a workbook, by the number that a cell gives.
struct CellFormats: Sendable {
    private static let most = 70_000

    private var formats: [CellFormat] = []

    init() {}

    init(_ document: Document) throws {
        var reader = try XMLReader(document)
        var codes: [Int: CellFormat] = [:]
        var isCells = false
        while let token = try reader.next() {
            switch (token, reader.name) {
            case (.start, "numFmt"):
                if let id = reader.attribute("numFmtId").flatMap({ Int($0) }),
                    let code = reader.attribute("formatCode"), codes.count < Self.most
                {
                    codes[id] = CellFormat(code: code)
                }
            case (.start, "cellXfs"): isCells = true
            case (.end, "cellXfs"): isCells = false
            case (.start, "xf") where isCells:
                guard formats.count < Self.most else { throw ZipFile.bomb }
                let id = reader.attribute("numFmtId").flatMap { Int($0) } ?? 0
                formats.append(codes[id] ?? CellFormat(builtIn: id))
            default: break
            }
        }
    }

    subscript(_ index: Int) -> CellFormat {
        formats.indices.contains(index) ? formats[index] : .general
    }
}
