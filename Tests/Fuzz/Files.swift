// The readers of files under libFuzzer; `script/fuzz vcard` compiles it together with Sources/Exchange.

import Domain
import Exchange

/// Reads whatever comes as a file of one kind, to its end.
///
/// A refusal is an answer, and so is a row with problems; what it must not do is crash, hang, or read a
/// line that isn't there.
@_cdecl("LLVMFuzzerTestOneInput")
public func readFile(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    var bytes = UnsafeBufferPointer(start: start, count: count)[...]
    // The first byte says in which pieces the file comes.
    let first = Int(bytes.popFirst() ?? 0)
    let lines = bytes.count + 1
    do {
        try read(Document(bytes: file(Array(bytes), first), chunk: first + 1), lines: lines)
    } catch {
        precondition(error is Refusal)
    }
    return 0
}

#if WORKBOOK
/// Every other time only the sheet is invented: packed parts with a wrong checksum end early.
private func file(_ bytes: [UInt8], _ first: Int) throws -> [UInt8] {
    guard first.isMultiple(of: 2) else { return bytes }
    var file: [UInt8] = []
    try withoutActuallyEscaping({ file += $0 }) { send in
        var zip = ZipWriter(to: send)
        try zip.add("_rels/.rels", Array(start.utf8))
        try zip.add("xl/workbook.xml", Array(book.utf8))
        try zip.add("xl/_rels/workbook.xml.rels", Array(relations.utf8))
        try zip.add("xl/worksheets/sheet1.xml", bytes)
        try zip.finish()
    }
    return file
}

private let start = """
    <Relationships><Relationship Id="r1" Type="t/officeDocument" Target="xl/workbook.xml"/></Relationships>
    """
private let book = """
    <workbook xmlns:r="r"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>
    """
private let relations = """
    <Relationships><Relationship Id="r1" Type="t/worksheet" Target="worksheets/sheet1.xml"/></Relationships>
    """
#else
private func file(_ bytes: [UInt8], _ first: Int) -> [UInt8] { bytes }
#endif

private func read(_ document: Document, lines: Int) throws {
    let today = Day(number: 20_000)
    #if ARCHIVE
    var reader = try Archive.Reader(document, on: today)
    while try reader.next() != nil {}
    try reader.close()
    #else
    #if VCARD
    var reader: any RowReader = try VCardReader(document)
    #elseif CALENDAR
    var reader: any RowReader = try CalendarReader(document, on: today, in: "America/Los_Angeles")
    #elseif WORKBOOK
    var reader: any RowReader = try WorkbookReader(document, on: today)
    #else
    let facts = try TableFacts(document)
    var reader: any RowReader = try TableReader(document, facts: facts, on: today)
    #endif
    while let row = try reader.next() { check(row, lines: lines) }
    #endif
}

private func check(_ row: Row, lines: Int) {
    let (line, problems) =
        switch row {
        case .candidate(let candidate): (candidate.line, candidate.problems)
        case .encounter(let encounter): (encounter.line, encounter.problems)
        case .skipped(let problem), .passed(let problem), .remark(let problem):
            (problem.line, [problem])
        }
    #if !WORKBOOK
    precondition((0...lines).contains(line))
    #endif
    precondition(problems.allSatisfy { !$0.why.isEmpty })
}
