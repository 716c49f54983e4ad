import Domain
import Exchange
import Testing

@Suite struct VCardTests {
    private func rows(_ text: String, chunk: Int = 5) throws -> (rows: [Row], format: Format) {
        try rows(Array(text.utf8), chunk: chunk)
    }

    private func rows(_ bytes: [UInt8], chunk: Int) throws -> (rows: [Row], format: Format) {
        var reader = try VCardReader(Document(bytes: bytes, chunk: chunk))
        var rows: [Row] = []
        while let row = try reader.next() { rows.append(row) }
        return (rows, reader.format)
    }

    /// The one candidate of a card with these lines.
    private func card(_ lines: String...) throws -> Candidate {
        let text = (["BEGIN:VCARD", "VERSION:3.0"] + lines + ["END:VCARD"]).joined(
            separator: "\r\n"
        )
        let found = try rows(text).rows
        guard case .candidate(let candidate) = try #require(found.first), found.count == 1 else {
            Issue.record("\(found)")
            return Candidate(line: 0)
        }
        return candidate
    }

    @Test func `a card gives what it says`() throws {
        let candidate = try card(
            "N:Chen;Mei;Anne;Dr.;",
            "FN:Dr. Mei Chen",
            "ORG:Elm Pediatrics;Front desk",
            "TITLE:Pediatrician",
            "EMAIL;TYPE=HOME:mei@home.example",
            "EMAIL;TYPE=WORK,PREF:Mei@Elm.example",
            "TEL;TYPE=CELL:(503) 555-0101",
            "TEL;TYPE=WORK,FAX:(503) 555-0199",
            "ADR;TYPE=HOME:;;1 Oak St;Portland;OR;97201;",
            "ADR;TYPE=WORK:;Suite 2;20 Elm St;Portland;OR;97202;USA",
            "URL:https\\://elm.example",
            "BDAY:1980-05-14",
            "NOTE:Runs a group\\, Tuesdays.\\nLikes tea\\; no coffee",
            "CATEGORIES:Doctors,myContacts",
            "UID:urn:uuid:ABC",
            "NICKNAME:Mimi"
        )
        #expect(candidate.name == "Dr. Mei Chen")
        #expect(candidate.given == "Mei" && candidate.family == "Chen")
        #expect(candidate.organization == "Elm Pediatrics" && candidate.role == "Pediatrician")
        #expect(candidate.emails == ["Mei@Elm.example", "mei@home.example"])
        #expect(candidate.phones == ["(503) 555-0101"])
        #expect(candidate.address == "20 Elm St, Suite 2, Portland, OR 97202, USA")
        #expect(candidate.website == "https://elm.example")
        #expect(candidate.details == [.birthday(month: 5, day: 14, year: 1980)])
        #expect(candidate.kind == .medical && candidate.kindGuessed)
        #expect(candidate.tags == ["Doctors"] && candidate.uid == "ABC" && candidate.line == 1)
        #expect(
            candidate.research == """
                Runs a group, Tuesdays.
                Likes tea; no coffee
                Department: Front desk
                Fax: (503) 555-0199
                Home address: 1 Oak St, Portland, OR 97201
                Nickname: Mimi
                """
        )
    }

    @Test(arguments: [
        (["N:Chen;Mei;;;"], "Mei Chen", "Mei", "Chen"),
        (["N:Chen;Mei;A.;Dr.;MD"], "Dr. Mei A. Chen, MD", "Mei", "Chen"),
        (["FN:Mei Chen"], "Mei Chen", "Mei", "Chen"),
        (["N:;;;;", "FN:Elm Clinic", "ORG:Elm Clinic"], "Elm Clinic", "", ""),
        (["N:Chen;Mei;;;", "FN:Elm Clinic", "ORG:Elm Clinic"], "Mei Chen", "Mei", "Chen"),
        (["N:Chen;Mei;;;", "FN:Chen\\, Mei"], "Mei Chen", "Mei", "Chen"),
        (["ORG:Elm Clinic;"], "Elm Clinic", "", ""),
        (["EMAIL:mei@elm.example"], "mei@elm.example", "", ""),
        (["N:Mei Chen;;;;", "FN:Mei Chen"], "Mei Chen", "Mei", "Chen"),
        (["FN:", "N:Chen;Mei", "FN:  "], "Mei Chen", "Mei", "Chen"),
    ])
    func `a card is named`(lines: [String], name: String, given: String, family: String) throws {
        let found = try rows("BEGIN:VCARD\n\(lines.joined(separator: "\n"))\nEND:VCARD\n").rows
        guard case .candidate(let candidate) = try #require(found.first) else {
            Issue.record("\(found)")
            return
        }
        #expect([candidate.name, candidate.given, candidate.family] == [name, given, family])
    }

    @Test(arguments: [
        ("BDAY:--0514", "--05-14", "Birthday"), ("BDAY:--05-14", "--05-14", "Birthday"),
        ("BDAY:19800514", "--05-14", "Birthday (1980)"),
        ("BDAY:1980-05-14T00:00:00Z", "--05-14", "Birthday (1980)"),
        ("BDAY;X-APPLE-OMIT-YEAR=1604:1604-05-14", "--05-14", "Birthday"),
        ("BDAY;VALUE=date:2000-02-29", "--02-29", "Birthday (2000)"),
        ("ANNIVERSARY:20090808T1430-0500", "--08-08", "Anniversary (2009)"),
        ("a.X-ABDATE:2001-01-02\na.X-ABLabel:_$!<Anniversary>!$_", "--01-02", "Anniversary (2001)"),
    ])
    func `days are details, every year`(line: String, on: String, text: String) throws {
        let detail = try #require(try card("FN:Mei Chen", line).details.first)
        #expect(detail.on?.description == on && detail.text == text)
    }

    @Test(arguments: ["1980-02-30", "circa 1980", "1980", "---14", "19801301"])
    func `a day that does not exist is kept as it was written`(text: String) throws {
        let candidate = try card("FN:Mei Chen", "BDAY:\(text)")
        #expect(candidate.details.isEmpty && candidate.research == "Birthday: \(text)")
    }

    @Test func `vCard 2_1 has soft line breaks, bare words and character sets`() throws {
        let text = """
            BEGIN:VCARD
            VERSION:2.1
            N;CHARSET=windows-1252;ENCODING=QUOTED-PRINTABLE:Mu=F1oz;Jos=E9
            TEL;WORK;VOICE:555-0101
            TEL;HOME;FAX:555-0102
            NOTE;ENCODING=QUOTED-PRINTABLE:one=0D=0Atwo =
            three=
            PHOTO;ENCODING=BASE64;JPEG:
             AAAA
             BBBB

            EMAIL;INTERNET:"Jose"
              <jose@elm.example>
            AGENT:
            BEGIN:VCARD
            FN:Somebody Else
            TEL:555-0999
            END:VCARD
            TITLE:School counselor
            END:VCARD
            """
        let found = try rows(text)
        guard case .candidate(let candidate) = try #require(found.rows.first) else { return }
        #expect(found.format == .vcard21 && found.rows.count == 1)
        #expect(candidate.name == "José Muñoz" && candidate.phones == ["555-0101"])
        #expect(candidate.emails == ["jose@elm.example"] && candidate.role == "School counselor")
        #expect(candidate.research.hasPrefix("one\ntwo three"), "\(candidate.research)")
    }

    @Test(arguments: [
        ("2.1", "vcard-2.1"), ("3.0", "vcard-3.0"), ("4.0", "vcard-4.0"), ("4", "vcard-4.0"),
    ])
    func `the first card's version names the format`(version: String, format: String) throws {
        let text =
            "BEGIN:VCARD\nFN:A\nVERSION:\(version)\nEND:VCARD\nBEGIN:VCARD\nVERSION:3.0\nFN:B\nEND:VCARD"
        #expect(try rows(text).format.rawValue == format)
    }

    @Test func `every line end, fold and byte order is read alike`() throws {
        let text = "BEGIN:VCARD\nFN:Zo\n ë Ch\n\ten\nEMAIL:z@elm.\n example\nEND:VCARD\n"
        let expected = try rows(text).rows
        #expect(expected.count == 1)
        for end in ["\r\n", "\r", "\r\r\n"] {
            let other = text.split(separator: "\n", omittingEmptySubsequences: false)
                .joined(separator: end)
            #expect(try rows(other, chunk: 1).rows == expected)
        }
        let utf16: [UInt8] =
            [0xff, 0xfe]
            + text.utf16.flatMap { unit -> [UInt8] in
                [UInt8(unit & 0xff), UInt8(unit >> 8)]
            }
        #expect(try rows(utf16, chunk: 3).rows == expected)
    }

    @Test func `what is no person, or nobody, is skipped with its line`() throws {
        let text = """
            BEGIN:VCARD
            FN:Book club
            KIND:group
            END:VCARD
            BEGIN:VCARD
            X-ADDRESSBOOKSERVER-KIND:group
            FN:Friends
            END:VCARD
            BEGIN:VCARD
            TEL:555
            END:VCARD
            BEGIN:VCARD
            FN:\(String(repeating: "x", count: 10_000))
            END:VCARD
            BEGIN:VCARD
            FN:Cut o
            """
        let lines = try rows(text).rows.map { row in
            if case .skipped(let problem) = row { problem.line } else { 0 }
        }
        #expect(lines == [1, 5, 9, 12, 15])
    }

    @Test func `a malformed line is told, and the rest of the card survives`() throws {
        let candidate = try card(
            "FN:Mei Chen",
            "this is nothing",
            "nor this",
            "TEL:555-0101",
            "or this"
        )
        #expect(candidate.phones == ["555-0101"])
        #expect(candidate.problems.map(\.line) == [4, 7])
    }

    @Test func `a card that nobody closed is read as far as the next`() throws {
        let found = try rows("BEGIN:VCARD\nFN:A B\nBEGIN:VCARD\nFN:C D\nEND:VCARD").rows
        let names = found.compactMap { row in
            if case .candidate(let candidate) = row { candidate.name } else { nil }
        }
        #expect(names == ["A B", "C D"])
    }

    @Test func `a picture of any size is not held, and a long line is cut with a word`() throws {
        let photo = "PHOTO;ENCODING=b:" + String(repeating: "QUJD", count: 1 << 20)
        let candidate = try card("FN:Mei Chen", photo, "TEL:555-0101")
        #expect(candidate.problems.isEmpty && candidate.phones == ["555-0101"])
        let long = try card("FN:Mei Chen", "NOTE:" + String(repeating: "a", count: 3 << 20))
        #expect(long.research.utf8.count == 100_000 && long.problems.count == 2)
    }
}
