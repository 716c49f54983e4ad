import Exchange
import Testing

struct RecognitionTests {
    static let texts: [(String, Recognition)] = [
        ("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:A\r\nEND:VCARD\r\n", .vcard),
        ("\n  begin:vcard\nFN:A\nend:vcard", .vcard),
        ("\u{feff}BEGIN:VCARD\nFN:A\nEND:VCARD\n", .vcard),
        ("; a comment\nBEGIN:VCARD\nFN:A\nEND:VCARD\n", .vcard),
        ("{\"type\":\"partner\",\"id\":\"1\"}\n", .archive),
        ("BEGIN:VCALENDAR\nEND:VCALENDAR", .calendar),
        ("Name,Email\nA,a@b.example\n", .table),
        ("Notes:\nThis file contains\n\nFirst Name,Last Name,URL\n", .table),
        ("just a line", .table),
    ]

    @Test(arguments: texts)
    func `a file is known by what is in it`(text: String, expected: Recognition) throws {
        #expect(try Recognition(Document(bytes: Array(text.utf8))) == expected)
        let wide = text.utf16.drop { $0 == 0xfeff }.flatMap { [UInt8($0 & 0xff), UInt8($0 >> 8)] }
        #expect(try Recognition(Document(bytes: [0xff, 0xfe] + wide)) == expected)
        #expect(try Recognition(Document(bytes: wide)) == expected)
    }

    @Test
    func `a workbook is a zip`() throws {
        #expect(try Recognition(Document(bytes: [0x50, 0x4b, 3, 4, 20, 0, 0, 0])) == .workbook)
    }

    @Test(arguments: ["", " \r\n", "{\"name\":1}", "<html>", "%PDF-1.7\nx", "a\0\u{1}\u{2}b"])
    func `what nobody can read is refused with a sentence`(text: String) {
        #expect(throws: Refusal.self) { try Recognition(Document(bytes: Array(text.utf8))) }
    }

    @Test(arguments: 1...7)
    func `text does not depend on how it is cut`(chunk: Int) throws {
        let text = "Zoë 🌿 שלום\u{301},\r\n\"a\""
        let wide = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xff)] }
        for bytes in [Array(text.utf8), [0xef, 0xbb, 0xbf] + text.utf8, [0xfe, 0xff] + wide] {
            var source = try TextSource(Document(bytes: bytes, chunk: chunk))
            var read: [UInt8] = []
            while let piece = try source.next() { read += piece }
            #expect(TextEncoding.text(of: read) == text)
        }
    }

    @Test
    func `bytes that are no UTF-8 are Windows-1252`() {
        #expect(TextEncoding.text(of: [0x4d, 0x75, 0xf1, 0x6f, 0x92, 0x73]) == "Muño\u{2019}s")
    }
}
