import Domain

extension Cast {
    /// Other mental-health professionals: eight.
    static let therapists: [Member] = [
        Member(
            "grace",
            "Grace Kim",
            "Grace",
            "Kim",
            .mentalHealth,
            "child therapist",
            at: "Larkspur Child Therapy",
            "larkspur",
            .core,
            added: 729,
            .told,
            accepting: true,
            research: "Play therapy; teaches the consultation group on first sessions.",
            offers: Offers(
                specialties: ["anxiety", "behavior", "trauma"],
                ages: ["child"],
                payers: ["Regence", "Medicaid"],
                formats: ["in-person"],
                languages: ["English", "Korean"]
            ),
            details: [("Opened Larkspur on this day in 2019", 2)],
            referrals: [690, 610, 520, 450, 330, 240, 160, 45]
        ),
        Member(
            "samuel",
            "Dr. Samuel Whitaker",
            "Samuel",
            "Whitaker",
            .mentalHealth,
            "psychiatrist",
            at: "Whitaker Psychiatry",
            "whitaker",
            .core,
            added: 650,
            .regular(every: 52, last: 38),
            through: "grace",
            accepting: true,
            research: "Answers the same evening; fond of short letters.",
            offers: Offers(
                specialties: ["medication", "bipolar", "anxiety", "depression"],
                ages: ["adult", "older adult"],
                payers: ["Premera", "self-pay"],
                formats: ["in-person", "telehealth"],
                languages: ["English"]
            ),
            details: [("Keeps bees; honey in September", nil)],
            referrals: [580, 400, 265]
        ),
        Member(
            "bea",
            "Beatrice Nakamura",
            "Beatrice",
            "Nakamura",
            .mentalHealth,
            "couples therapist",
            at: "Two Chairs Bellingham",
            "twochairs",
            .key,
            added: 620,
            .regular(every: 58, last: 26),
            through: "grace",
            accepting: false,
            research: "Full until spring.\nWhat they lack: someone for veterans",
            offers: Offers(
                specialties: ["couples", "grief"],
                ages: ["adult"],
                payers: ["self-pay"],
                formats: ["in-person", "telehealth"],
                languages: ["English", "Japanese"]
            ),
            details: [("Her book on listening comes out", 47)],
            referrals: [550, 390, 230]
        ),
        Member(
            "yara",
            "Yara Klein",
            "Yara",
            "Klein",
            .mentalHealth,
            "dietitian, eating disorders",
            at: "Plain Table Nutrition",
            "plaintable",
            .key,
            added: 360,
            .regular(every: 64, last: 45),
            through: "bea",
            accepting: true,
            offers: Offers(
                specialties: ["eating disorders"],
                ages: ["teen", "adult"],
                payers: ["self-pay", "Premera"],
                formats: ["telehealth"],
                languages: ["English"]
            )
        ),
        Member(
            "dev",
            "Dev Malhotra",
            "Dev",
            "Malhotra",
            .mentalHealth,
            "group practice owner",
            at: "Malhotra Collective",
            "malhotra",
            added: 690,
            .told,
            research: "Met at the state conference; five clinicians, two with openings.",
            referrals: [650]
        ),
        Member(
            "hugo",
            "Hugo Lindgren",
            "Hugo",
            "Lindgren",
            .mentalHealth,
            "trauma therapist",
            at: "Stillwater Counseling",
            "stillwater",
            added: 540,
            .regular(every: 115, last: 78),
            through: "grace",
            accepting: true,
            offers: Offers(
                specialties: ["trauma", "veterans"],
                ages: ["adult"],
                payers: ["TRICARE", "Regence"],
                formats: ["in-person"],
                languages: ["English"]
            ),
            referrals: [400]
        ),
        Member(
            "farah",
            "Farah Aziz",
            "Farah",
            "Aziz",
            .mentalHealth,
            "family therapist",
            at: "Open Door Families",
            "opendoor",
            added: 350,
            .regular(every: 98, last: 44),
            through: "bea",
            accepting: true,
            offers: Offers(
                specialties: ["family", "teens"],
                ages: ["child", "teen"],
                payers: ["Medicaid", "self-pay"],
                formats: ["in-person"],
                languages: ["English", "Arabic"]
            ),
            referrals: [125]
        ),
        Member(
            "leo",
            "Leo Castellanos",
            "Leo",
            "Castellanos",
            .mentalHealth,
            "addiction counselor",
            at: "Harborview Recovery",
            "harborviewrecovery",
            added: 240,
            .regular(every: 102, last: 83),
            accepting: true
        ),
    ]
}
