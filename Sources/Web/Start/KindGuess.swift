import Domain

/// Of what kind someone is, by the words of their role: a guess that wants to be confirmed.
enum KindGuess {
    private static let words: [(Partner.Kind, [String])] = [
        (
            .mentalHealth,
            [
                "therap", "psych", "counsel", "lcsw", "lmft", "lpc", "lmhc", "social worker",
                "analyst", "mental health",
            ]
        ),
        (.school, ["school", "teacher", "principal", "university", "college", "educat"]),
        (.legal, ["attorney", "lawyer", "mediator", "legal", "judge", "advocate", "esq"]),
        (
            .medical,
            [
                "pediatric", "physician", "doctor", "nurse", "midwife", "ob-gyn", "obgyn", "cardio",
                "oncolog", "neurolog", "family medicine", "primary care", " md", "dentist", "doula",
                "dietit", "nutrition", "medicine", "medical", "acupunct", "chiropract", "pain",
            ]
        ),
        (
            .community,
            ["pastor", "rabbi", "imam", "clergy", "chaplain", "coach", "eap", "church", "director"]
        ),
    ]

    static func kind(role: String, name: String) -> Partner.Kind? {
        let text = " \(role.lowercased())"
        if text.contains("school counsel") || text.contains("guidance counsel") { return .school }
        return words.first { $0.1.contains { text.range(of: $0) != nil } }?.0
    }
}
