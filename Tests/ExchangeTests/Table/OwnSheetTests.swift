import Domain
import Exchange
import Testing

/// Sheets as people keep them, by their headings.
struct OwnSheetTests {
    @Test
    func `a therapist's own sheet`() throws {
        let text = """
            Referral partners 2024,,,,,,,,,,,,
            ,,,,,,,,,,,,
            Who,Practice,Ph,Cell,Speciality,Last coffee,How I know them,Circle,Kind,Next follow-up,Taking new clients?,Notes,Clients sent
            Medical,,,,,,,,,,,,
            "Dr. Mei Chen, MD",Riverside Family Medicine,(415) 555-0101,415.555.0109,Family medicine,3/14/2024,Bob Ray,core,Doctor,12/20/2026,yes,likes tea,S.J.
            Bob Ray,Lincoln Middle School,415-555-0102 x4,,,2/30/2024,conference,B,School,,no,,
            "Jane Roe, LCSW",,,,trauma; grief,1/2/2027,,A,,,waitlist,,
            Law Offices of Kim,,,,,,,,,,,,
            TOTAL,4,,,,,,,,,,,
            """
        #expect(
            try gist(text) == [
                "csv",
                "3 remark: The column “Clients sent” speaks of clients and was left out: what is about clients belongs into sealed inquiries, not into notes on partners.",
                "1 skip: “Referral partners 2024” stands above the headings and was taken for a title.",
                "4 skip: “Medical” was taken for the heading of a section.",
                "5 Dr. Mei Chen, MD · parts=Mei|Chen · kind=medical · role=Family medicine · org=Riverside Family Medicine"
                    + " · tel=(415) 555-0101; 415.555.0109 · circle=core · accepting=true · through=Bob Ray · offers=Family medicine"
                    + " · research=likes tea ~2024-03-14 in-person check-in “Last coffee” !2026-12-20 Follow up",
                "6 Bob Ray · kind=school · org=Lincoln Middle School · tel=415-555-0102 x4 · circle=key · accepting=false"
                    + " · through=conference · research=Last coffee: 2/30/2024"
                    + " ?“2/30/2024” in “Last coffee” is a day that does not exist; it was kept in the notes.",
                "7 Jane Roe, LCSW · parts=Jane|Roe · kind=mental-health? · role=trauma, grief · circle=core · accepting=false"
                    + " · offers=trauma; grief · research=Last coffee: 1/2/2027"
                    + " ?“1/2/2027” in “Last coffee” has not come yet; it was kept in the notes.",
                "8 Law Offices of Kim · parts=| · kind=legal?",
                "9 skip: “TOTAL” is a total, not a person.",
            ]
        )
    }

    @Test
    func `a dated sheet that names people is a log`() throws {
        let text = """
            Date,Who,What,How,Minutes,Next follow-up
            3/14/2024,Mei Chen,Talked about groups,coffee,45,
            15/14/2024,Mei Chen,x,,,
            4/1/2025,Mei Chen & Bob Ray,lunch at Zuni,,1h,5/20/2025
            4/1/2027,Bob Ray,not yet,,,
            """
        #expect(
            try gist(text) == [
                "csv",
                "2 with Mei Chen ~2024-03-14 in-person check-in 45m “Talked about groups”",
                "3 skip: “15/14/2024” is no day that exists, so this contact was left out.",
                "4 with Mei Chen + Bob Ray ~2025-04-01 in-person check-in 60m “lunch at Zuni” !2025-05-20 Follow up",
                "5 skip: “4/1/2027” has not come yet, so this is no contact yet.",
            ]
        )
    }

    static let headings: [(String, String)] = [
        ("NAMES", "Bo Li"), ("Full name:", "Bo Li"), ("their name", "Bo Li"),
        ("Contact Name", "Bo Li"), ("provider", "Bo Li"),
    ]

    @Test(arguments: headings)
    func `headings are known in any dress`(heading: String, name: String) throws {
        #expect(
            try gist("\(heading),E-Mail Address(es)\nBo Li,bo@li.example\n").last
                == "2 Bo Li · mail=bo@li.example"
        )
    }

    @Test(arguments: [
        ("Taking new clients?", "yes", "accepting=true"),
        ("Accepting new patients", "N", "accepting=false"),
        ("New clients", "✓", "accepting=true"), ("Openings?", "full", "accepting=false"),
        ("Full?", "no", "accepting=true"),
        ("Clients", "S.J.", ""), ("Shared patients", "3", ""), ("Pt initials", "S.J.", ""),
        ("Ideal client", "teens", ""),
        ("Takes patients with Medicaid?", "yes", ""),
    ])
    func `a column about clients is left out, one that asks for openings is not`(
        heading: String,
        value: String,
        expected: String
    ) throws {
        let lines = try gist("Name,\(heading)\nBo Li,\(value)\n")
        #expect(lines.last == "2 Bo Li" + (expected.isEmpty ? "" : " · \(expected)"))
        #expect(lines.count == (expected.isEmpty ? 3 : 2))
    }

    @Test
    func `what maps to nothing is kept as a sentence`() throws {
        #expect(
            try gist("Name,Favourite cake\nBo Li,carrot\n").last
                == "2 Bo Li · research=Favourite cake: carrot"
        )
    }

    @Test
    func `columns can be mapped by hand`() throws {
        let text = "Wer,Wo,Was\nBo Li,Elm Clinic,bo@li.example\n"
        #expect(
            try gist(text, TableChoices(columns: [0: .name, 1: .organization, 2: .email])).last
                == "2 Bo Li · kind=medical? · org=Elm Clinic · mail=bo@li.example"
        )
        #expect(
            try gist(
                "Name,Email,Notes\nBo,b@l.example,secret\n",
                TableChoices(columns: [2: .nothing])
            ).last
                == "2 Bo · parts=Bo| · mail=b@l.example"
        )
    }

    @Test
    func `names are turned round where all of them are`() throws {
        let turned = try gist("Name\n\"Chen, Mei\"\n\"Roe, Jane A., LCSW\"\n\"O'Neil, Dr. Anne\"\n")
        #expect(turned[1] == "2 Mei Chen")
        #expect(turned[2] == "3 Jane A. Roe, LCSW · parts=Jane|Roe · kind=mental-health?")
        #expect(turned[3] == "4 Dr. Anne O'Neil · parts=Anne|O'Neil")
        let other = try gist("Name\nBob Ray\n\"Jane Roe, LCSW\"\n\"Redwood, Inc\"\n")
        #expect(other[2].hasPrefix("3 Jane Roe, LCSW"))
        #expect(other[3].hasPrefix("4 Redwood, Inc"))
    }

    @Test(arguments: [
        "Client,Date Added,Status,Primary Clinician,Email,Phone,Date of Birth\nS J,1/2/2024,Active,Me,s@j.example,,1/1/1990\n",
        "Client ID,First Name,Last Name,Email,Phone,DOB,Status\n1,Sam,Jones,s@j.example,,1/1/1990,Active\n",
        "Date,Client,Referral source,Status\n1/5/2025,S.J.,Mei Chen,attended\n",
        "Once upon a time, there was\na text without headings.\n", "12,13\n14,15\n",
    ])
    func `what is no sheet of partners is refused`(text: String) {
        #expect(throws: Refusal.self) { try gist(text) }
    }

    @Test
    func `a name of ten thousand characters is none`() throws {
        let lines = try gist("Name\n\(String(repeating: "x", count: 10_000))\nBo Li\n")
        #expect(
            lines[1] == "2 skip: The name in this row has more than 400 characters, so it is none."
        )
        #expect(lines[2] == "3 Bo Li")
    }

    @Test
    func `a file without headings is read by what is in it`() throws {
        let lines = try gist(
            "Bo Li,bo@li.example,415 555 0100\nMei Chen,mei@x.example,415 555 0101\n"
        )
        #expect(lines.dropFirst(2).first == "1 Bo Li · mail=bo@li.example · tel=415 555 0100")
    }
}
