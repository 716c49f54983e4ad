/// The words around a name that are no part of it.
enum NameWords {
    /// In lower case, without dots.
    static let titles: Set = [
        "dr", "drs", "doctor", "mr", "mrs", "ms", "mx", "miss", "prof", "professor", "rev",
        "reverend", "fr", "father", "pastor", "rabbi", "imam", "sister", "brother", "deacon", "hon",
        "judge", "chaplain", "minister", "sir", "atty", "attorney", "coach", "principal",
    ]

    /// Which of two of one name is meant.
    static let generations: Set = ["jr", "sr", "ii", "iii", "iv"]

    /// Degrees and licences, in lower case, without dots.
    static let credentials: Set = [
        "md", "do", "np", "pa", "pac", "rn", "bsn", "msn", "dnp", "aprn", "arnp", "fnp", "fnpc",
        "cnm", "cnp",
        "crnp", "lpn", "dpt", "pt", "ot", "otr", "otrl", "ots", "slp", "cccslp", "rd", "rdn", "ldn",
        "dc", "dds", "dmd",
        "pharmd", "facog", "facp", "faap", "mph", "mha", "nd", "lac", "lmt", "ibclc", "phd", "psyd",
        "edd", "dsw", "dmin", "msw",
        "lcsw", "lcswr", "lcswc", "lcswa", "licsw", "lisw", "lmsw", "lsw", "csw", "lgsw", "lmft",
        "lmfta", "mft", "lamft", "amft", "lpc", "lpcs", "lpca", "lpcc", "lcpc", "lgpc",
        "lmhc", "lmhca", "lcmhc", "lcmhca", "lcmhcs", "lpcmh", "lac", "ladc", "lcadc", "cadc",
        "casac", "cac", "icadc", "apcc", "acsw",
        "pmhnp", "pmhnpbc", "bcba", "bcbad", "ncc", "nccc", "ncsp", "atr", "atrbc", "rpt", "rpts",
        "rdt",
        "mtbc", "cst", "emdr", "cgp", "abpp", "ma", "ms", "med", "ba", "bs", "bsw", "mba", "jd",
        "llm", "esq", "mdiv",
        "cpa", "cfp", "acc", "pcc", "bcc", "cpc", "lp", "lep", "mac", "ceds", "cedss", "sw", "rsw",
        "rp", "ccc", "edm", "eds", "mps", "mc", "mssw", "lcat", "frcpc", "facs",
    ]

    /// Whether a word before a name is a title.
    static func isTitle(_ word: some StringProtocol) -> Bool {
        // The longest has nine letters, and perhaps dots.
        word.utf8.count <= 16 && titles.contains(bare(word))
    }

    /// Whether some words before a name are nothing but titles.
    static func areTitles(_ words: String) -> Bool {
        let first = words.utf8.prefix { $0 != 0x20 }
        guard isTitle(Substring(first)) else { return false }
        return words.utf8.dropFirst(first.count).split(separator: 0x20)
            .allSatisfy { isTitle(Substring($0)) }
    }

    /// A word of a name as these tables hold it: lower case, without dots, hyphens or slashes.
    static func bare(_ word: some StringProtocol) -> String {
        if word.utf8.contains(where: { $0 >= 0x80 }) { return bareOfAnyLetters(word) }
        return String(unsafeUninitializedCapacity: word.utf8.count) { plain in
            var count = 0
            for byte in word.utf8 {
                switch byte {
                case 0x30...0x39, 0x61...0x7a: plain[count] = byte
                case 0x41...0x5a: plain[count] = byte | 0x20
                default: continue
                }
                count += 1
            }
            return count
        }
    }

    private static func bareOfAnyLetters(_ word: some StringProtocol) -> String {
        String(word.lowercased().filter { $0.isLetter || $0.isNumber })
    }

    /// Whether a word, as it stands, is a credential: short ones only in capitals.
    static func isCredential(_ word: some StringProtocol) -> Bool {
        let bare = bare(word)
        guard credentials.contains(bare) else { return false }
        let letters = word.filter(\.isLetter)
        return letters.allSatisfy(\.isUppercase)
            || letters.count >= 3 && letters.dropFirst().contains(where: \.isUppercase)
            || bare == "esq" || bare == "phd"
    }

    /// Words that only the name of an organization holds.
    private static let organizationWords: Set = [
        "academy", "agency", "alliance", "associates", "association", "center", "centre", "charter",
        "church", "clinic", "clinics",
        "coalition", "college", "community", "company", "corporation", "counseling", "county",
        "department", "district",
        "elementary", "firm", "foundation", "group", "health", "healthcare", "high", "hospital",
        "inc", "institute", "llc", "llp",
        "llps", "ltd", "medical", "medicine", "ministries", "network", "office", "offices",
        "parish", "partners", "pediatrics",
        "pllc", "practice", "program", "psychology", "school", "schools", "services", "shelter",
        "society", "synagogue", "team",
        "temple", "therapy", "university", "wellness", "ymca", "ywca", "line", "hotline", "obgyn",
        "psychiatry", "cardiology",
    ]

    /// Whether a name is that of an organization, and so has no given and no family name.
    static func isOrganization(_ name: String) -> Bool {
        let words = PlainLetters.of(name).split { !$0.isLetter && !$0.isNumber }
        return words.contains { organizationWords.contains(String($0)) }
    }
}
