import Domain
import Exchange
import Testing

/// Files that real programs wrote; what an attentive person would take from each.
@Suite(.enabled(if: Shared.isPresent)) struct VCardSampleTests {
    private func rows(_ file: String) throws -> (rows: [Row], format: Format) {
        let bytes = try #require(Shared.bytes("samples/\(file).vcf"))
        var reader = try VCardReader(Document(bytes: bytes, chunk: 997))
        var rows: [Row] = []
        while let row = try reader.next() { rows.append(row) }
        return (rows, reader.format)
    }

    @Test(arguments: [
        ("vcard-aosp-v21_adr_multiple_line", "bogus", "vcard-2.1"),
        ("vcard-aosp-v21_backslash", "A;B\\C;D:E\\", "vcard-2.1"),
        ("vcard-aosp-v21_base64_no_2_crlf", "fullname", "vcard-2.1"),
        ("vcard-aosp-v21_complicated", "Joe Due", "vcard-2.1"),
        ("vcard-aosp-v21_invalid_comment_line", "Conference Call", "vcard-2.1"),
        ("vcard-aosp-v21_invalid_multiple_line", "Omega", "vcard-2.1"),
        ("vcard-aosp-v21_malformed_photo", "fullname", "vcard-2.1"),
        ("vcard-aosp-v21_nest", "parent, nest1, nest2", "vcard-2.1"),
        ("vcard-aosp-v21_winmo_65", "Example", "vcard-2.1"),
        ("vcard-aosp-v21_x_param", "Roid Ando", "vcard-2.1"),
        ("vcard-aosp-v30_comma_separated", "G M F", "vcard-3.0"),
        ("vcard-aosp-v30_ios_613_multiline", "Bob Smith", "vcard-3.0"),
        ("vcard-aosp-v40_sort_as", "安藤 ロイド", "vcard-4.0"),
        ("vcard-ical4j-Simon_Perreault", "Simon Perreault", "vcard-4.0"),
        ("vcard-ical4j-vcard-antoni-cardpicture", "Antoni Mylka", "vcard-2.1"),
        ("vcard-ical4j-vcard-antoni-kontact", "Antoni Mylka", "vcard-3.0"),
        ("vcard-ical4j-vcard-antoni-outlook2003", "Antoni Jozef Mylka jun.", "vcard-2.1"),
        ("vcard-ical4j-vcard-dirk-whitespaceafterbegin", "Dirk", "vcard-2.1"),
        ("vcard-ical4j-vcard-group", "", "vcard-4.0"),
        ("vcard-ical4j-vcard-incompletenproperty", "Antoni Mylka", "vcard-2.1"),
        ("vcard-ical4j-vcard-lowercase", "xy@zz.com", "vcard-2.1"),
        ("vcard-icaljs-escape_semicolon", "First Last NextCloud", "vcard-3.0"),
        ("vcard-icaljs-grouped", "", "vcard-4.0"),
        ("vcard-kde-testfullvcard", "Sherlock Holmes", "vcard-4.0"),
        ("vcard-kde-vcard5", "Heiko Mustermann", "vcard-3.0"),
        ("vcard-kde-vcardwithitemasapplesupport", "Name of Broken Card", "vcard-3.0"),
        ("vcard-nextcloud-without-uid", "Foo Bar", "vcard-3.0"),
        ("vcard-roundcube-apple", "Apple Computer AG", "vcard-3.0"),
        ("vcard-roundcube-johndoe", "John Doë", "vcard-2.1"),
        ("vcard-roundcube-photo", "Jörg Müller", "vcard-3.0"),
        ("vcard-roundcube-utf-16_sample", "Ǽgean ĽdaMonté", "vcard-3.0"),
        ("vcard-sabre-issue153", "Test Benutzer", "vcard-3.0"),
        ("vcard-sabre-issue64", "", "vcard-2.1"),
        ("vcard21-blackberry", "John Doe", "vcard-2.1"),
        ("vcard21-outlook2003", "John Doe III", "vcard-2.1"),
        ("vcard21-outlook2007", "Mr. Michael Angstadt Jr.", "vcard-2.1"),
        ("vcard30-gmail-list-multi", "Arnold Smith, Chris Beatle, Doug White", "vcard-3.0"),
        ("vcard30-iphone-photo", "Mr. John Richter James Doe Sr.", "vcard-3.0"),
        ("vcard40-ezvcard-issue114", "Dummy Dummy", "vcard-4.0"),
        ("vcard40-rfc6350", "Simon Perreault", "vcard-4.0"),
    ])
    func `a file gives its people`(file: String, names: String, format: String) throws {
        let found = try rows(file)
        let people = found.rows.compactMap { row in
            if case .candidate(let candidate) = row { candidate } else { nil }
        }
        #expect(people.map(\.name).joined(separator: ", ") == names)
        #expect(found.format.rawValue == format)
        let told = people.filter { $0.name != "parent" }.flatMap(\.problems)
        #expect(told.isEmpty)
    }

    @Test(arguments: [
        ("vcard-ical4j-vcard-vCards-SAP", 30), ("vcard-kde-vcard10", 5),
        ("vcard21-android-export", 6), ("vcard-aosp-v21_multiple_entry", 3),
    ])
    func `a file of many gives them all`(file: String, count: Int) throws {
        let people = try rows(file).rows.filter { if case .candidate = $0 { true } else { false } }
        #expect(people.count == count)
    }

    @Test(arguments: [
        "vcard21-outlook2007", "vcard-kde-vcard10", "vcard30-gmail-single2", "vcard-aosp-v21_nest",
        "vcard-roundcube-utf-16_sample", "vcard-aosp-v21_japanese_2",
    ])
    func `no cut and no chance byte stops the reader`(file: String) throws {
        let bytes = try #require(Shared.bytes("samples/\(file).vcf"))
        var generator = SeededGenerator(seed: 5)
        for _ in 0..<200 {
            var damaged = Array(bytes[..<Int.random(in: 0...bytes.count, using: &generator)])
            for _ in 0..<4 where !damaged.isEmpty {
                damaged[Int.random(in: 0..<damaged.count, using: &generator)] =
                    UInt8.random(in: 0...255, using: &generator)
            }
            var reader = try VCardReader(Document(bytes: damaged, chunk: 61))
            while try reader.next() != nil {}
        }
    }
}
