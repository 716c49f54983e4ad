@testable import Exchange
import Testing

/// Files that nobody made to be read.
struct HostileWorkbookTests {
    private var sound: MadeWorkbook {
        MadeWorkbook(cells("Name", "Email"), cells("A B", "a@b.example"))
    }

    private func refusal(_ document: Document) -> String {
        do {
            _ = try gist(document)
            return ""
        } catch { return (error as? Refusal)?.message ?? "\(error)" }
    }

    @Test(arguments: ["xl/workbook.xml", "xl/worksheets/s0.xml", "xl/strings.xml", "xl/styles.xml"])
    func `row 28: a document type is refused, and so is every entity`(part: String) throws {
        let bomb = """
            <?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>
            """
        let declared = sound.parts.map { ($0, Array(((($0 == part) ? bomb : "") + $1).utf8)) }
        #expect(
            refusal(Document(bytes: try packed(declared))).contains("declares names of its own")
        )
        let foreign = sound.parts.map {
            (
                $0,
                Array(
                    ($0 == part ? $1.replacing("<", with: "&file;<", maxReplacements: 2) : $1).utf8
                )
            )
        }
        #expect(refusal(Document(bytes: try packed(foreign))).contains("damaged"))
    }

    @Test
    func `row 28: a bomb is not unpacked`() throws {
        let file = Gathered()
        var writer = ZipWriter { file.bytes += $0 }
        for (name, text) in sound.parts where !name.hasSuffix("s0.xml") {
            try writer.add(name, Array(text.utf8))
        }
        try writer.begin("xl/worksheets/s0.xml")
        let blanks = [UInt8](repeating: 0x20, count: 1 << 20)
        for _ in 0..<64 { try writer.write(blanks) }
        try writer.end()
        try writer.finish()
        // Fixed codes pack less steeply than a bomb's; so the list says what a bomb's would.
        let entry = ZipFile.Entry(
            name: "x",
            method: 8,
            checksum: 0,
            packed: 40_000,
            size: 64 << 20,
            offset: 0,
            isLocked: false
        )
        let whole = try ZipFile(Document(bytes: file.bytes))
        #expect(throws: ZipFile.bomb) { try whole.part(entry) }
    }

    @Test
    func `a cell beyond all sheets, a row beyond all rows and depth without end do no harm`() throws
    {
        var workbook = sound
        workbook.sheets[0].xml = "<worksheet><sheetData><row r=\"99999999\"><c><v>1</v></c></row>"
        #expect(refusal(try workbook.document).contains("damaged"))
        workbook.sheets[0].xml = String(repeating: "<a>", count: 100_000)
        #expect(refusal(try workbook.document).contains("damaged"))
        workbook.sheets[0].xml = "<worksheet a=\"" + String(repeating: "x", count: 200_000)
        #expect(refusal(try workbook.document).contains("damaged"))
    }

    @Test
    func `row 28: a million columns are refused or left out`() throws {
        var workbook = sound
        var row = cells("Name", "Email")
        for _ in 0..<20_000 { row += "<c><v>1</v></c>" }
        workbook.sheets = []
        workbook.add("Wide", [row, cells("A B", "a@b.example")])
        #expect(try gist(workbook.document).last?.contains("A B") == true)
    }

    @Test
    func `no cut and no chance byte stops the reader`() throws {
        let bytes = try packed(sound.parts.map { ($0, Array($1.utf8)) })
        var generator = SeededGenerator(seed: 7)
        for _ in 0..<300 {
            var damaged = bytes
            if Bool.random(using: &generator) {
                damaged = Array(damaged[..<Int.random(in: 4..<bytes.count, using: &generator)])
            }
            for _ in 0..<Int.random(in: 1...4, using: &generator) {
                damaged[Int.random(in: 0..<damaged.count, using: &generator)] =
                    UInt8.random(in: 0...255, using: &generator)
            }
            do { _ = try gist(Document(bytes: damaged)) } catch is Refusal {}
        }
    }
}
