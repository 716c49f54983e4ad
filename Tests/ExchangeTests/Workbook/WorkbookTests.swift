import Exchange
import Testing

struct WorkbookTests {
    private func lines(_ workbook: MadeWorkbook) throws -> [String] {
        Array(try gist(workbook.document).dropFirst())
    }

    @Test
    func `texts may be shared, in a cell, in runs, or a formula's`() throws {
        let workbook = MadeWorkbook(
            cells("Name", "Email", "Practice", "Notes"),
            """
            <c t="s"><v>0</v></c><c t="str"><f>A1&amp;B1</f><v>mei@alder.example</v></c>
            <c t="s"><v>1</v></c><c t="e"><v>#N/A</v></c>
            """,
            strings: [
                "<r><t xml:space=\"preserve\">Mei </t></r><r><rPr><b/></rPr><t>Chen</t></r>",
                "<t>Alder &amp; &#x4f;ak_x000D_</t><rPh><t>no</t></rPh>",
            ]
        )
        #expect(
            try lines(workbook) == ["2 Mei Chen · org=Alder & Oak · mail=mei@alder.example"]
        )
    }

    @Test
    func `a line break in a cell stays one, and the line is the row`() throws {
        let workbook = MadeWorkbook(
            cells("Name", "Notes"),
            "",
            cells("Mei Chen", "one\ntwo"),
            cells("Bob Ray", "“quoted”, \"twice\"")
        )
        #expect(
            try lines(workbook) == [
                "3 Mei Chen · research=one / two", "4 Bob Ray · research=“quoted”, \"twice\"",
            ]
        )
    }

    @Test(arguments: [
        ("5035550123", "General", "5035550123"), ("5.035550123E9", "General", "5035550123"),
        ("5035550123", "(000) 000-0000", "(503) 555-0123"),
        ("15035550123", "[&lt;=9999999]###-####;(###) ###-####", "(1503) 555-0123"),
        ("5550123", "[&lt;=9999999]###-####;(###) ###-####", "555-0123"),
        ("5035550123", "000\\-000\\-0000", "503-555-0123"), ("15035550123", "@", "15035550123"),
        ("5035550123", "&quot;+1 &quot;000 000 0000", "+1 503 555 0123"),
    ])
    func `a number that is a phone's stays as it was seen`(
        value: String,
        format: String,
        shown: String
    ) throws {
        let workbook = MadeWorkbook(
            cells("Name", "Phone"),
            cells("Mei Chen") + "<c s=\"1\"><v>\(value)</v></c>",
            formats: [format]
        )
        #expect(try lines(workbook) == ["2 Mei Chen · tel=\(shown)"])
    }

    @Test(arguments: [
        ("2134", "00000", "02134"), ("0.1", "General", "0.1"),
        ("0.30000000000000004", "General", "0.3"), ("1234.5", "#,##0.00", "1,234.50"),
        ("0.85", "0%", "85%"), ("-3", "General", "-3"), ("1E-3", "General", "0.001"),
        ("12", "$#,##0", "$12"), ("1234567", "#,##0", "1,234,567"),
        ("0.5", "h:mm AM/PM", "12:00"), ("1.25", "[h]:mm", "30:00"),
    ])
    func `other numbers are written as people write them`(
        value: String,
        format: String,
        shown: String
    ) throws {
        let workbook = MadeWorkbook(
            cells("Name", "Email", "Odd one"),
            cells("Mei Chen", "m@a.example") + "<c s=\"1\"><v>\(value)</v></c>",
            formats: [format]
        )
        #expect(
            try lines(workbook) == ["2 Mei Chen · mail=m@a.example · research=Odd one: \(shown)"]
        )
    }

    @Test(arguments: [
        ("46085", false, "2026-03-04"), ("44623", true, "2026-03-04"),
        ("46085.75", false, "2026-03-04"),
        ("60", false, "1900-02-28"), ("1", false, "1900-01-01"),
    ])
    func `a day is a day in both counts`(value: String, from1904: Bool, day: String) throws {
        var workbook = MadeWorkbook(
            cells("Name", "Last coffee"),
            cells("Mei Chen") + "<c s=\"1\"><v>\(value)</v></c>",
            formats: ["[$-409]d\\-mmm\\-yy;@"]
        )
        workbook.countsFrom1904 = from1904
        let lines = try lines(workbook)
        #expect(lines.count == 1)
        // 29 February 1900 was none; the count that has it is read a day early before March.
        let expected = value == "60" ? "1900-03-01" : day
        #expect(
            lines[0].contains("~\(day) in-person") || lines[0].contains("~\(expected) in-person")
        )
    }

    @Test
    func `yes and no are told from a checkbox`() throws {
        let workbook = MadeWorkbook(
            cells("Name", "Taking new clients?"),
            cells("Mei Chen") + "<c t=\"b\"><v>1</v></c>",
            cells("Bob Ray") + "<c t=\"b\"><v>0</v></c>"
        )
        #expect(
            try lines(workbook) == ["2 Mei Chen · accepting=true", "3 Bob Ray · accepting=false"]
        )
    }

    @Test
    func `one cell over several rows counts for each of them`() throws {
        let workbook = MadeWorkbook(
            cells("My partners"),
            cells("Name", "Practice", "Email"),
            cells("Mei Chen", "Alder", "m@a.example"),
            cells("Bob Ray", "", "b@a.example"),
            cells("Ann Lee", "", "a@a.example"),
            merges: ["A1:C1", "B3:B4"]
        )
        #expect(
            try lines(workbook).suffix(3) == [
                "3 Mei Chen · org=Alder · mail=m@a.example",
                "4 Bob Ray · org=Alder · mail=b@a.example",
                "5 Ann Lee · mail=a@a.example",
            ]
        )
    }

    @Test
    func `people come before the log of contacts with them, and other sheets stay out`() throws {
        var workbook = MadeWorkbook()
        workbook.sheets = []
        workbook.add(
            "Log",
            [cells("Date", "Who", "What"), cells("2026-03-04", "Mei Chen", "lunch")]
        )
        workbook.add("People", [cells("Name", "Email"), cells("Mei Chen", "m@a.example")])
        workbook.add("Lists", [cells("Name"), cells("Old One")], state: "hidden")
        workbook.add("Clients", [cells("Name", "Email"), cells("S.J.", "s@j.example")])
        workbook.add("Patients 2025", [cells("Name", "Email"), cells("T.K.", "t@k.example")])
        workbook.add("Help", [cells("Fill in one row for each person.")])
        workbook.add("Sheet3", [])
        let lines = try lines(workbook)
        #expect(lines.filter { $0.contains("remark") }.count == 4)
        #expect(!lines.contains { $0.contains("S.J.") || $0.contains("Old One") })
        #expect(
            lines.suffix(2) == [
                "2 Mei Chen · mail=m@a.example",
                "2 with Mei Chen ~2026-03-04 in-person check-in “lunch”",
            ]
        )
    }

    @Test
    func `a formula without a saved value is said to be blank`() throws {
        let workbook = MadeWorkbook(
            cells("Name", "Email"),
            cells("Mei Chen") + "<c t=\"str\"><f>LOWER(A2)</f></c>"
        )
        let lines = try lines(workbook)
        #expect(lines.first?.contains("one cell has a formula whose value was not saved") == true)
        #expect(lines.last == "2 Mei Chen")
    }

    @Test
    func `rows and cells need no names, and gaps stay gaps`() throws {
        var workbook = MadeWorkbook()
        let name = "<c r=\"B5\" t=\"inlineStr\"><is><t>Name</t></is></c>"
        let email = "<c r=\"D5\" t=\"inlineStr\"><is><t>Email</t></is></c>"
        workbook.sheets[0].xml = """
            <x:worksheet xmlns:x="m"><x:sheetData><x:row r="5">\(name)\(email)</x:row>
            <x:row><c r="D6" t="str"><v>m@a.example</v></c><c r="B6" t="str"><v>Mei Chen</v></c>
            <c r="XFD6"><v>1</v></c></x:row></x:sheetData></x:worksheet>
            """
        #expect(try lines(workbook) == ["6 Mei Chen · mail=m@a.example"])
    }

    @Test(arguments: [
        ("xl/workbook.bin", ".xlsb"), ("word/document.xml", ".docx"), ("a.csv", ".zip"),
        ("Index/Document.iwa", "Numbers"),
    ])
    func `what is packed but no workbook is refused by its name`(part: String, says: String) throws
    {
        let document = Document(bytes: try packed([(part, [1])]))
        let refusal = #expect(throws: Refusal.self) { try gist(document) }
        #expect(refusal?.message.contains(says) == true)
    }

    @Test
    func `an empty workbook is refused as an empty file is`() throws {
        var workbook = MadeWorkbook()
        workbook.sheets[0].xml = "<worksheet><sheetData/></worksheet>"
        let refusal = #expect(throws: Refusal.self) { try gist(workbook.document) }
        #expect(refusal?.message.contains("empty") == true)
    }
}
