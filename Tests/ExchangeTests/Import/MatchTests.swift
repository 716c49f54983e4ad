import Domain
import Exchange
import Testing

struct MatchTests {
    static let names: [(String, String, Bool)] = [
        ("Mei Chen", "Mei Chen", true), ("Dr. Mei Chen, MD", "mei chen", true),
        ("Chen, Mei", "Mei Chen", true),
        ("Mei A. Chen", "Mei Chen", true), ("Mei Anne Chen", "Mei A. Chen", true),
        ("Mei A. Chen", "Mei B. Chen", false),
        ("M. Chen", "Mei Chen", true), ("Zoë Muñoz", "Zoe Munoz", true),
        ("Bob Ray", "Robert Ray", true), ("Ann Lee", "Anne Lee", false),
        ("Mei Chen", "Mei Roe", false), ("Jane Roe", "June Roe", false), ("Mei", "Mei Chen", true),
        ("Dr. Chen", "Mei Chen", true),
        ("John Smith Jr.", "John Smith Sr.", false), ("John Smith Jr.", "John Smith", true),
        ("O'Neil Anne", "Anne O\u{2019}Neil", true),
        ("mei@x.example", "Mei Chen", true), ("Riverside Clinic", "Mei Chen", false),
        ("Jane Roe, LCSW", "Jane Roe PhD", true),
    ]

    @Test(arguments: names)
    func `names agree when both can be one person's`(a: String, b: String, expected: Bool) {
        #expect(ComparableName.agree(ComparableName(a), ComparableName(b)) == expected)
        #expect(ComparableName.agree(ComparableName(b), ComparableName(a)) == expected)
    }

    static let phones: [(String, String, Bool)] = [
        ("(415) 555-0101", "415.555.0101", true), ("+1 415 555 0101", "415-555-0101", true),
        ("0044 20 7946 0958", "+44 20 7946 0958", true),
        ("020 7946 0958", "+44 20 7946 0958", true), ("415-555-0101 x12", "415-555-0101", true),
        ("415-555-0101 x12", "415-555-0101 ext. 14", false),
        ("415 555 0101", "515 555 0101", false), ("555-0101", "415 555-0101", false),
    ]

    @Test(arguments: phones)
    func `phones are compared by their digits`(a: String, b: String, expected: Bool) throws {
        let (a, b) = (try #require(PhoneDigits(a)), try #require(PhoneDigits(b)))
        #expect(PhoneDigits.same(a, b) == expected)
        #expect(!expected || a.key == b.key)
    }

    @Test(arguments: ["988", "call me", "", "phone work", "12345678901234567890"])
    func `what is nobody's line is no phone`(text: String) {
        #expect(PhoneDigits(text) == nil)
    }

    private struct Book: Directory {
        let known: [Known]
        var fingerprints: Set<Fingerprint> = []
        func partner(uid: String) -> Known? { uid == "uid-1" ? known.first : nil }
        func partners(email key: String) -> [Known] {
            known.filter { $0.emails.contains { EmailText.key($0) == key } }
        }
        func partners(phone key: String) -> [Known] {
            known.filter { $0.phones.contains { PhoneDigits($0)?.key == key } }
        }
        func partners(name: String, organization: String) -> [Known] {
            organization == "Riverside" ? known.filter { $0.name == name } : []
        }
        func holds(_ fingerprint: Fingerprint) -> Bool { fingerprints.contains(fingerprint) }
    }

    static let truths:
        [(name: String, uid: String?, email: String, phone: String, verdict: String)] = [
            ("Someone Else", "uid-1", "", "", "same"),
            ("Mei Chen", nil, "MEI@x.example", "", "same"),
            ("Dr. M. Chen", nil, "", "+1 415 555 0101", "same"),
            ("Bob Ray", nil, "mei@x.example", "", "maybe"),
            ("Bob Ray", nil, "", "415-555-0101", "maybe"), ("Mei Chen", nil, "", "", "new"),
            ("Mei Chen", "uid-2", "other@x.example", "", "new"),
            ("mei@x.example", nil, "mei@x.example", "", "same"),
        ]

    @Test(arguments: truths)
    func `two records are one by UID, or by an address with a name that agrees`(
        name: String,
        uid: String?,
        email: String,
        phone: String,
        verdict: String
    ) throws {
        let id = try #require(PartnerID("p1"))
        var book = Book(known: [
            Known(id: id, name: "Mei Chen", emails: ["mei@x.example"], phones: ["(415) 555-0101"])
        ])
        var candidate = Candidate(line: 1)
        candidate.name = name
        candidate.uid = uid
        candidate.emails = email.isEmpty ? [] : [email]
        candidate.phones = phone.isEmpty ? [] : [phone]
        let found =
            switch try Matcher.verdict(
                on: candidate,
                fingerprint: Fingerprint(candidate),
                in: &book
            ) {
            case .same: "same"
            case .maybe: "maybe"
            case .new: "new"
            case .repeated: "repeated"
            }
        #expect(found == verdict)
        book.fingerprints = [Fingerprint(candidate)]
        #expect(
            try Matcher.verdict(on: candidate, fingerprint: Fingerprint(candidate), in: &book)
                == .repeated
        )
    }

    static let kinds: [(name: String, role: String, organization: String, kind: Partner.Kind?)] = [
        ("Mei Chen", "MD, Family Medicine", "", .medical),
        ("Jane Roe, LCSW", "", "", .mentalHealth),
        ("Ann Lee", "", "Lincoln Elementary School", .school),
        ("Ann Lee", "Counselor", "Lincoln Middle School", .school),
        ("Ann Lee", "School Counselor", "", .school), ("Bo Li", "", "Law Offices of Bo Li", .legal),
        ("Bo Li", "Divorce mediator", "", .legal), ("Rev. Sam Hill", "", "", .community),
        ("Sam Hill", "", "Grace Lutheran Church", .community),
        ("Sam Hill", "Psychiatrist", "County Hospital", .mentalHealth),
        ("Sam Hill", "OB-GYN", "", .medical), ("Sam Hill", "Life coach", "", .community),
        ("Sam Hill", "Physical therapist", "", .medical), ("Sam Hill, Esq.", "", "", .legal),
        ("Sam Hill", "Software Engineer", "Initech", nil), ("Sam Hill", "", "", nil),
        ("Mei Do", "", "", nil), ("Ma Li", "", "", nil), ("Bo Li, DO", "", "", .medical),
        ("Bo Li", "PMHNP-BC", "", .mentalHealth),
    ]

    @Test(arguments: kinds)
    func `a kind is guessed from what is written`(
        name: String,
        role: String,
        organization: String,
        kind: Partner.Kind?
    ) {
        #expect(KindGuess.kind(name: name, role: role, organization: organization) == kind)
    }

    @Test(arguments: [
        ("Doctor", Partner.Kind.medical), ("MDs", .medical), ("Therapist", .mentalHealth),
        ("Attorney", .legal), ("Clergy", .community), ("School", .school),
        ("mental-health", .mentalHealth), ("Other", .other),
    ])
    func `a kind is known by everyday words`(text: String, kind: Partner.Kind) {
        #expect(KindGuess.kind(inWords: text) == kind)
    }
}
