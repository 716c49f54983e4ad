import Domain

/// What speaks for a kind of partner, in titles, specialties and names of organizations.
///
/// A weight of 3 settles it, 2 speaks for it, 1 is overruled by anything else: a counselor at a
/// middle school is a school's.
enum KindWords {
    static let phrases: [(kind: Partner.Kind, weight: Int, phrases: [String])] = [
        (
            .medical, 3,
            [
                "physician", "family medicine", "internal medicine", "primary care", "pediatrics",
                "pediatrician", "paediatrician", "pediatric", "ob gyn", "obgyn", "obstetrics",
                "obstetrician", "gynecology",
                "gynecologist", "cardiology", "cardiologist", "oncology", "oncologist", "neurology",
                "neurologist", "dermatology", "dermatologist", "gastroenterology",
                "gastroenterologist",
                "endocrinology", "endocrinologist", "rheumatology", "rheumatologist", "surgeon",
                "surgery",
                "orthopedics", "orthopedist", "pain management", "pain specialist", "pain clinic",
                "urology", "urologist",
                "nurse practitioner", "physician assistant", "midwife", "midwifery", "doula",
                "lactation consultant",
                "dentist", "dental", "dentistry", "pharmacist", "pharmacy", "chiropractor",
                "chiropractic", "physical therapist",
                "physical therapy", "physiotherapist", "physiotherapy", "occupational therapist",
                "occupational therapy",
                "speech therapist", "speech pathologist", "speech language pathologist",
                "dietitian", "nutritionist", "acupuncturist", "acupuncture",
                "naturopath", "naturopathic", "hospitalist", "geriatrician", "allergist",
                "sleep medicine",
                "functional medicine", "integrative medicine", "urgent care", "gp",
                "general practitioner", "pcp",
                "medical director", "sleep specialist", "pulmonologist", "audiologist",
                "optometrist", "ophthalmologist", "fertility",
                "women s health", "womens health",
            ]
        ),
        (
            .medical, 2,
            [
                "doctor", "nurse", "medical", "medicine", "hospital", "clinic", "health center",
                "hospice", "medical group", "health system",
            ]
        ),
        (.medical, 1, ["health", "healthcare", "care", "massage therapist", "wellness"]),
        (
            .school, 3,
            [
                "school counselor", "school psychologist", "school social worker", "school nurse",
                "guidance counselor",
                "school principal", "assistant principal", "vice principal", "elementary school",
                "middle school", "high school",
                "elementary", "preschool", "kindergarten", "montessori", "school district",
                "unified school district",
                "college counseling center", "special education", "teacher", "headmaster",
                "head of school",
                "dean of students", "superintendent", "daycare", "pta", "iep", "academic advisor",
                "student services",
            ]
        ),
        (
            .school, 2,
            [
                "school", "academy", "university", "college", "education", "educational",
                "educator", "campus", "tutor", "tutoring", "educational consultant",
                "learning center",
            ]
        ),
        (.school, 1, ["principal", "professor", "dean", "coach teacher"]),
        (
            .mentalHealth, 3,
            [
                "psychotherapist", "psychotherapy", "psychiatrist", "psychiatry", "psychiatric",
                "mental health",
                "behavioral health", "behavioural health", "marriage and family therapist",
                "family therapist", "couples therapist", "couples therapy", "sex therapist",
                "clinical psychologist", "neuropsychologist", "neuropsychology",
                "clinical social worker", "licensed clinical social worker",
                "art therapist", "play therapist", "play therapy", "music therapist",
                "eating disorder", "eating disorders", "substance abuse", "substance use",
                "addiction",
                "addictions", "intensive outpatient", "iop", "emdr", "dbt", "couples counselor",
                "marriage counselor", "professional counselor", "trauma therapist",
                "child therapist", "psychiatric nurse practitioner", "grief counselor",
                "counseling center", "rehab", "detox",
            ]
        ),
        (
            .mentalHealth, 2,
            [
                "psychologist", "therapist", "therapy", "counseling", "counselling", "psychology",
                "psychological", "psych", "recovery", "trauma",
            ]
        ),
        (
            .mentalHealth, 1,
            [
                "counselor", "counsellor", "social worker", "social work", "clinician",
                "group practice",
            ]
        ),
        (
            .legal, 3,
            [
                "attorney", "attorneys", "lawyer", "lawyers", "law office", "law offices",
                "law firm", "law group", "family law", "mediator",
                "divorce mediator", "mediation", "paralegal", "counsel", "esquire", "legal aid",
                "legal services", "guardian ad litem",
                "public defender", "district attorney", "prosecutor", "victim advocate",
                "victim s advocate", "victims advocate", "estate planning",
                "attorney at law", "attorneys at law", "custody evaluator", "parenting coordinator",
                "collaborative divorce", "divorce coach",
                "probation officer", "judge", "magistrate", "barrister", "solicitor",
                "victim services",
            ]
        ),
        (.legal, 2, ["law", "legal", "court", "divorce", "litigation", "probation"]),
        (
            .community, 3,
            [
                "church", "synagogue", "temple", "mosque", "parish", "pastor", "rabbi", "imam",
                "priest", "clergy", "chaplain",
                "minister", "ministry", "ministries", "congregation", "cathedral", "life coach",
                "wellness coach", "executive coach", "career coach",
                "eap", "employee assistance", "employee assistance program", "nonprofit",
                "non profit", "community center", "ymca", "ywca", "shelter", "food bank",
                "community organization", "support group", "crisis line", "crisis center",
                "women s shelter", "doula collective", "salvation army",
                "human resources", "hr director", "hr manager", "united way", "library", "deacon",
                "community services", "faith community", "financial planner", "yoga studio",
                "yoga teacher", "yoga instructor",
            ]
        ),
        (
            .community, 2,
            [
                "community", "coach", "coaching", "foundation", "charity", "outreach", "advocate",
                "crisis", "yoga", "gym", "hr", "lutheran", "methodist", "baptist", "presbyterian",
                "episcopal", "catholic charities",
            ]
        ),
        (.community, 1, ["organization", "association", "society", "council", "case manager"]),
    ]

    /// Degrees and licences, without dots and hyphens, where they stand behind a name.
    static let credentials: [(kind: Partner.Kind, weight: Int, words: [String])] = [
        (
            .medical, 3,
            [
                "md", "do", "np", "pac", "rn", "bsn", "aprn", "arnp", "fnp", "fnpc", "cnm", "crnp",
                "dpt", "otr", "otrl",
                "rd", "rdn", "dc", "dds", "dmd", "pharmd", "facog", "facp", "faap", "nd", "ibclc",
                "cccslp", "dnp", "facs",
            ]
        ),
        (.medical, 2, ["pa", "pt", "ot", "slp", "lmt"]),
        (
            .mentalHealth, 4,
            [
                "lcsw", "lcswr", "lcswc", "lcswa", "licsw", "lisw", "lmsw", "lmft", "lmfta", "mft",
                "lamft", "amft", "lpc", "lpcs", "lpca", "lpcc", "lcpc",
                "lgpc", "lmhc", "lmhca", "lcmhc", "lcmhca", "lcmhcs", "lpcmh", "ladc", "lcadc",
                "cadc", "casac", "psyd", "pmhnp",
                "pmhnpbc", "atr", "atrbc", "rpt", "rpts", "abpp", "lcat", "apcc", "ceds", "cgp",
            ]
        ),
        (.mentalHealth, 1, ["phd", "msw", "lsw", "ncc"]),
        (.legal, 4, ["jd", "esq", "llm"]),
        (.school, 3, ["ncsp", "edd", "eds", "lep"]),
        (.community, 3, ["mdiv", "dmin", "bcc"]),
    ]

    /// Titles before a name.
    static let titles: [(kind: Partner.Kind, weight: Int, words: [String])] = [
        (
            .community, 3,
            ["rev", "reverend", "pastor", "rabbi", "imam", "fr", "deacon", "chaplain", "minister"]
        ),
        (.legal, 3, ["atty", "attorney", "judge", "hon"]),
        (.school, 2, ["principal"]),
    ]

    /// What people write in a column that asks for the kind.
    static let everyday: [(kind: Partner.Kind, words: [String])] = [
        (
            .medical,
            [
                "medical", "doctor", "md", "health", "medicine", "med", "dr", "physical health",
                "healthcare",
            ]
        ),
        (.school, ["school", "education", "educator", "academic", "edu"]),
        (
            .mentalHealth,
            [
                "mental health", "mentalhealth", "therapist", "therapy", "psych", "counselor",
                "counseling", "mh", "behavioral health", "clinician", "social worker",
                "fellow therapist", "colleague", "psychologist",
            ]
        ),
        (.legal, ["legal", "law", "attorney", "lawyer", "court"]),
        (
            .community,
            [
                "community", "church", "clergy", "faith", "religious", "nonprofit", "coach", "eap",
                "organization", "spiritual", "community organization",
            ]
        ),
        (.other, ["other", "misc", "miscellaneous", "n a", "unknown", "none"]),
    ]
}
