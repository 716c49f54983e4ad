import Domain
import Exchange
import Testing

/// Sheets as people keep them, each with what an attentive person would take from it.
struct OddSheetTests {
    static let sheets: [(text: String, rows: [String])] = [
        (
            "Who,Practice,Ph,Cell,Speciality,Next f/u\nMei Chen,Alder Peds,1,2,Pediatrics,12/15/26",
            [
                "2 Mei Chen · kind=medical? · role=Pediatrics · org=Alder Peds · tel=1; 2 "
                    + "· offers=Pediatrics !2026-12-15 Follow up"
            ]
        ),
        (
            "Date,Who,What we did,How long\n3/14/2026,Mei Chen & Bob Ray,lunch,1h",
            ["2 with Mei Chen + Bob Ray ~2026-03-14 in-person check-in 60m “lunch”"]
        ),
        (
            "Date,Person,Where,What\n2026-03-14,Mei Chen,Blue Cup,coffee",
            ["2 with Mei Chen ~2026-03-14 in-person check-in “coffee\nWhere: Blue Cup”"]
        ),
        (
            "Name,Last contact (dd/mm/yyyy)\nA One,01/02/2026",
            ["2 A One ~2026-02-01 phone check-in “Last contact (dd/mm/yyyy)”"]
        ),
        (
            "Name,Last contact (MM/DD/YY)\nA One,01/02/26",
            ["2 A One ~2026-01-02 phone check-in “Last contact (MM/DD/YY)”"]
        ),
        (
            "Name,Last contact\nA One,1/2/2026",
            [
                "1 remark: Nothing in the column “Last contact” says whether day or month comes "
                    + "first; the month was taken to be first: “1/2/2026” is 2 January.",
                "2 A One ~2026-01-02 phone check-in “Last contact”",
            ]
        ),
        (
            "Name,Last contact\nA One,31/1/2026\nB Two,1/2/2026",
            [
                "2 A One ~2026-01-31 phone check-in “Last contact”",
                "3 B Two ~2026-02-01 phone check-in “Last contact”",
            ]
        ),
        (
            "Name,Last Touch,Next Touch\nB Two,\"March 4th, 2026\",Sept 4 2027\nC Three,4-Mar-26,asap",
            [
                "2 B Two ~2026-03-04 phone check-in “Last Touch” !2027-09-04 Follow up",
                "3 C Three · research=Next Touch: asap ~2026-03-04 phone check-in “Last Touch”",
            ]
        ),
        (
            "Last,First,Cred,Clinic,Fax,Accepting?\nChen,Mei,MD,Alder,9,Yes\nRay,Bob,,,,full until June",
            [
                "2 Mei Chen, MD · parts=Mei|Chen · kind=medical? · org=Alder · accepting=true "
                    + "· research=Fax: 9",
                "3 Bob Ray · accepting=false · research=Accepting?: full until June",
            ]
        ),
        (
            "Name,Title\n\"Chen, Mei\",Pediatrician\n\"O'Neil, Siobhán\",Family-law attorney",
            [
                "2 Mei Chen · kind=medical? · role=Pediatrician",
                "3 Siobhán O'Neil · kind=legal? · role=Family-law attorney",
            ]
        ),
        (
            "Name,Email,Core five?\nMei Chen,m@a.example,yes\nBob Ray,b@a.example,no",
            ["2 Mei Chen · mail=m@a.example · circle=core", "3 Bob Ray · mail=b@a.example"]
        ),
        (
            "First Name,Last Name,Practice/Agency,Office #\nMei,Chen,Alder,503-555-0101",
            ["2 Mei Chen · org=Alder · tel=503-555-0101"]
        ),
        (
            "Name,Clinic or hospital,Phone\nMei Chen,Alder,call first",
            ["2 Mei Chen · org=Alder · research=Phone: call first"]
        ),
        (
            "Contact,Org,When to follow up,What I promised\nMei Chen,Alder,12/24/2026,an article",
            ["2 Mei Chen · org=Alder · research=What I promised: an article !2026-12-24 Follow up"]
        ),
        (
            "Referral source,Contact person,# of referrals\nAlder Pediatrics,Mei Chen,3\nElm School,,1",
            [
                "2 Mei Chen · kind=medical? · org=Alder Pediatrics · research=# of referrals: 3",
                "3 Elm School · parts=| · kind=school? · org=Elm School · research=# of referrals: 1",
            ]
        ),
        (
            "Name,Birthday,Met\nA One,3/4,1/15/24\nB Two,12/25/1968,\nC Three,Feb 29,\nD Four,6/1/2026,",
            [
                "2 A One · details=Birthday --03-04 ~2024-01-15 in-person first-meeting “Met”",
                "3 B Two · details=Birthday (1968) --12-25", "4 C Three · details=Birthday --02-29",
                "5 D Four · details=Birthday --06-01",
            ]
        ),
        (
            "Name,Email\nA One,Mei <m@a.example>\nB Two,b@b.example; c@c.example\nC Three,none",
            ["2 A One · mail=m@a.example", "3 B Two · mail=b@b.example c@c.example", "4 C Three"]
        ),
        (
            "Prefix,Full Name,Job,Where\nRabbi,Dov Katz,Clergy,Temple Sinai",
            ["2 Rabbi Dov Katz · parts=Dov|Katz · kind=community? · role=Clergy · org=Temple Sinai"]
        ),
        (
            "sep=;\nName;Email\n\"Mei; Chen\";m@a.example", ["3 Mei; Chen · mail=m@a.example"]
        ),
        (
            "Name|Email|Role\nMei Chen|m@a.example|MD",
            ["2 Mei Chen · kind=medical? · role=MD · mail=m@a.example"]
        ),
        ("Name,Notes\nA One,\"one\u{b}two\"", ["2 A One · research=one / two"]),
        (
            "Email\nMei Chen <m@a.example>\n\"\"\"Okafor, James\"\" <j@b.example>\"\n\"Lo, MD <l@c.example>\"",
            [
                "2 Mei Chen · mail=m@a.example",
                "3 James Okafor · mail=j@b.example",
                "4 Lo, MD · parts=Lo| · kind=medical? · mail=l@c.example",
            ]
        ),
        (
            "Name,Notes\nA One,'=1+1\nB Two,'tis",
            ["2 A One · research==1+1", "3 B Two · research='tis"]
        ),
    ]

    @Test(arguments: sheets)
    func `a sheet gives what its owner meant`(sheet: (text: String, rows: [String])) throws {
        #expect(try gist(sheet.text) == ["csv"] + sheet.rows)
    }

    @Test(arguments: [
        "Name,Email,Date of first session,Insurance,Diagnosis\nA,a@a.example,3/4/2026,Aetna,F41.1",
        "Client,Phone\nS.J.,1", "Name,DOB,Copay\nA B,5/14/1970,20",
    ])
    func `a list of clients is refused`(text: String) {
        #expect(throws: Refusal.self) { try gist(text) }
    }

    @Test(arguments: [
        (
            "Name,Practice,DOB\nA B,Alder,5/14/1970",
            "2 A B · org=Alder · details=Birthday (1970) --05-14"
        ),
        ("Name,Role,Sees patients with\nA B,MD,x", "2 A B · kind=medical? · role=MD"),
    ])
    func `a list of partners is none of clients`(text: String, row: String) throws {
        #expect(try gist(text).last == row)
    }
}

/// Cards as phones and programs write them.
struct OddCardTests {
    static let cards: [(lines: String, row: String)] = [
        (
            "FN:Mei Chen\nitem1.TEL;type=pref:1\nitem1.X-ABLabel:Office\nORG:Alder;Peds\nBDAY:1970-05-14",
            "1 Mei Chen · org=Alder · tel=1 · research=Department: Peds · details=Birthday (1970) --05-14"
        ),
        (
            "N:Chen;Mei;Li;Dr.;MD\nEMAIL;TYPE=work:m@a.example",
            "1 Dr. Mei Li Chen, MD · parts=Mei|Chen · kind=medical? · mail=m@a.example"
        ),
        ("FN:\nORG:Alder\nTEL:1", "1 Alder · parts=| · org=Alder · tel=1"),
        (
            "FN:A B\nTEL;VALUE=uri;TYPE=\"voice,work\":tel:+1-503-555-0101;ext=5",
            "1 A B · tel=+1-503-555-0101 ext. 5"
        ),
        (
            "FN:A B\nEMAIL;PREF=2:b@a.example\nEMAIL;PREF=1:a@a.example",
            "1 A B · mail=a@a.example b@a.example"
        ),
        (
            "FN:A B\nADR;TYPE=home:;;1 Elm;P;OR;9;USA\nADR;TYPE=work:;Suite 2;2 Oak;P;OR;8;",
            "1 A B · at=2 Oak, Suite 2, P, OR 8 · research=Home address: 1 Elm, P, OR 9, USA"
        ),
        (
            "FN:A B\nURL:https\\://a.example\nCATEGORIES:VIP,myContacts",
            "1 A B · web=https://a.example · tags=VIP"
        ),
        (
            "FN:A B\nX-CLIENT:S.J.",
            "1 A B ?“Client” speaks of clients and was left out: what is about clients belongs into "
                + "sealed inquiries."
        ),
        (
            "FN:A B\nitem1.X-ABRELATEDNAMES:Mei Chen\nitem1.X-ABLabel:Referred by",
            "1 A B · through=Mei Chen"
        ),
        (
            "FN:A B\nTEL;TYPE=FAX:9\nTEL;TYPE=CELL:503 555 0101\nTEL:(503) 555-0101",
            "1 A B · tel=503 555 0101 · research=Fax: 9"
        ),
        ("FN:A B\nBDAY;VALUE=date:--0514", "1 A B · details=Birthday --05-14"),
        ("fn:lower case\nn:case;lower;;;", "1 lower case"),
    ]

    @Test(arguments: cards)
    func `a card gives what its owner meant`(card: (lines: String, row: String)) throws {
        let text = "BEGIN:VCARD\nVERSION:3.0\n\(card.lines)\nEND:VCARD\n"
        #expect(try gist(text).dropFirst() == [card.row])
    }
}
