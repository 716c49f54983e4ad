import Exchange
import Testing

/// Invented rows under the headings that address books really write.
struct LayoutTests {
    @Test
    func `Google's older layout`() throws {
        let text = """
            Name,Given Name,Family Name,Birthday,Notes,Group Membership,E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Type,Phone 1 - Value,Phone 2 - Type,Phone 2 - Value,Organization 1 - Name,Organization 1 - Title,Relation 1 - Type,Relation 1 - Value
            Mei Chen,Mei,Chen,1975-12-02,"likes tea
            and walks",* myContacts ::: Doctors,* Work,mei@clinic.example ::: mc@home.example,Mobile,(415) 555-0101,Home Fax,415 555 0102,Riverside Clinic,Pediatrician,* Referred By,Bob Ray
            ,,,,,* myContacts,,,,988,,,County Crisis Line,,,
            """
        let lines = try gist(text)
        #expect(
            lines == [
                "google",
                "2 Mei Chen · kind=medical? · role=Pediatrician · org=Riverside Clinic · mail=mei@clinic.example mc@home.example"
                    + " · tel=(415) 555-0101 · through=Bob Ray · tags=Doctors · research=likes tea / and walks / Home Fax: 415 555 0102"
                    + " · details=Birthday (1975) --12-02",
                "4 County Crisis Line · parts=| · kind=community? · org=County Crisis Line · tel=988",
            ]
        )
    }

    @Test
    func `Google's newer layout`() throws {
        let text = """
            First Name,Middle Name,Last Name,Name Prefix,Name Suffix,Organization Name,Organization Title,Birthday,Labels,E-mail 1 - Label,E-mail 1 - Value,Address 1 - Label,Address 1 - Formatted,Address 1 - City
            Zoë,,Muñoz,Dr.,,Elm Family Medicine,MD,--03-14,* starred ::: Key,* Work,z@elm.example,Work,"12 Elm St
            Springfield, IL 62704",Springfield
            sam@alone.example,,,,,,,,* myContacts,,,,,
            """
        let lines = try gist(text)
        #expect(
            lines == [
                "google",
                "2 Dr. Zoë Muñoz · parts=Zoë|Muñoz · kind=medical? · role=MD · org=Elm Family Medicine · mail=z@elm.example"
                    + " · at=12 Elm St, Springfield, IL 62704 · tags=Key · details=Birthday --03-14",
                "4 sam@alone.example · parts=| · mail=sam@alone.example",
            ]
        )
    }

    @Test
    func `Outlook on the desktop, in Windows-1252`() throws {
        let text = """
            "Title","First Name","Last Name","Suffix","Company","Job Title","Business Street","Business City","Business State","Business Postal Code","Home City","Business Phone","Anniversary","Birthday","Categories","E-mail Address","E-mail Type","E-mail Display Name","Initials","Notes","Priority","Private","Referred By","Sensitivity"
            "Dr.","Renée","D’Angelo","MD","Lincoln Pediatrics","","1 Main St","Oakland","CA","94601","Berkeley","415-555-0103 x2","0/0/00","3/14/1979","School;Key","r@lp.example","SMTP","Renée D’Angelo (r@lp.example)","R.D.","said “hi”","Normal","False","Anne O’Neil","Normal"
            """
        let bytes = text.unicodeScalars.map { scalar -> UInt8 in
            switch scalar {
            case "’": 0x92
            case "“": 0x93
            case "”": 0x94
            default: UInt8(truncatingIfNeeded: scalar.value)
            }
        }
        let lines = try gist(Document(bytes: bytes))
        #expect(
            lines == [
                "outlook",
                "2 Dr. Renée D’Angelo, MD · parts=Renée|D’Angelo · kind=medical? · org=Lincoln Pediatrics · mail=r@lp.example"
                    + " · tel=415-555-0103 x2 · at=1 Main St, Oakland, CA 94601 · through=Anne O’Neil · tags=School, Key"
                    + " · research=said “hi” / Home address: Berkeley · details=Birthday (1979) --03-14",
            ]
        )
    }

    @Test
    func `Outlook on the web`() throws {
        let text = #"""
            First Name,Last Name,Title,Given Yomi,E-mail Address,IMAddress,Job Title,Company,Schools,Notes
            Zoë,Muñoz,,,z@elm.example,,Attorney,Law Offices of Muñoz,Yale,"line1
            line2, ""quoted"""
            """#
        let lines = try gist(text)
        #expect(
            lines == [
                "outlook-web",
                "2 Zoë Muñoz · kind=legal? · role=Attorney · org=Law Offices of Muñoz · mail=z@elm.example"
                    + " · research=Schools: Yale / line1 / line2, \"quoted\"",
            ]
        )
    }

    @Test
    func `LinkedIn, whose preamble is no row`() throws {
        let text = """
            Notes:
            "When exporting your connection data, you may notice that some are missing."

            First Name,Last Name,URL,Email Address,Company,Position,Connected On
            Priya,Sharma,https://www.linkedin.com/in/ps,,Bay Family Therapy,LMFT,12 Mar 2021
            ,,,,,,01 Jan 2023
            ,,,,,,
            """
        let lines = try gist(text)
        #expect(
            lines == [
                "linkedin",
                "5 Priya Sharma · kind=mental-health? · role=LMFT · org=Bay Family Therapy · web=https://www.linkedin.com/in/ps"
                    + " · research=Connected On: 12 Mar 2021",
                "6 skip: This row names nobody: it has no name, no organization and no e-mail address.",
            ]
        )
    }

    @Test(arguments: [",", ";", "\t"])
    func `Thunderbird, with any delimiter`(delimiter: String) throws {
        let text = """
            First Name,Last Name,Display Name,Primary Email,Screen Name,Work Phone,Organization,Birth Year,Birth Month,Birth Day,Notes
            Sam,Lee,Sam Lee,sam@tb.example,,415 555 0104,Hope Church,1970,11,15,sings
            """
        let delimited = text.map { $0 == "," ? delimiter : String($0) }.joined()
        let lines = try gist(delimited)
        #expect(
            lines == [
                "thunderbird",
                "2 Sam Lee · kind=community? · org=Hope Church · mail=sam@tb.example · tel=415 555 0104 · research=sings"
                    + " · details=Birthday (1970) --11-15",
            ]
        )
    }

    @Test
    func `Thunderbird without headings`() throws {
        let row = "Sam,Lee,Sam Lee,,sam@tb.example" + String(repeating: ",", count: 32)
        #expect(try gist(row).last == "1 Sam Lee · mail=sam@tb.example")
        #expect(try gist(row).first == "thunderbird")
    }

    @Test(arguments: [1, 2, 3, 4, 5, 6, 7, 1_000])
    func `rows do not depend on how the bytes are cut`(chunk: Int) throws {
        let text = """
            Name,Email,Last coffee,"Notes, long",Kind\r
            "Chen, Mei",mei@x.example,3/14/2024,"tea
            and ""walks""\u{1F33F}",doctor\r
            "Roe, Zoë",,14/3/2024,,\r
            """
        let bytes = Array(text.utf8)
        #expect(try gist(Document(bytes: bytes, chunk: chunk)) == gist(Document(bytes: bytes)))
    }

    @Test
    func `a first line without an end is named`() throws {
        let bytes = [UInt8](repeating: UInt8(ascii: "x"), count: 3_000_000)
        do {
            _ = try gist(Document(bytes: bytes))
            Issue.record("it was read")
        } catch let refusal as Refusal {
            #expect(refusal.line == 1)
        }
    }

    @Test
    func `a file in UTF-16 reads as the same file in UTF-8`() throws {
        let text = "Name,Email\r\n\"Zoë \u{5d3}\u{5d5}\u{5d3}\",z@x.example\r\n"
        let wide: [UInt8] =
            [0xff, 0xfe] + text.utf16.flatMap { [UInt8($0 & 0xff), UInt8($0 >> 8)] }
        #expect(try gist(Document(bytes: wide, chunk: 3)) == gist(text))
        #expect(try gist(text).last == "2 Zoë \u{5d3}\u{5d5}\u{5d3} · mail=z@x.example")
    }
}
