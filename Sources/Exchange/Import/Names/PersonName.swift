import Domain

/// The parts of a name that was written in one piece.
public struct PersonName: Hashable, Sendable {
    public private(set) var prefix = ""
    public private(set) var given = ""
    public private(set) var middle = ""
    public private(set) var family = ""
    public private(set) var generation = ""
    /// As they were written: `LCSW`, `Ph.D.`.
    public private(set) var credentials: [String] = []

    /// Takes a name apart, with titles and degrees, and turned round at a comma too.
    public init(_ text: String) {
        var parts = text.split(separator: ",").map(\.trimmed).filter { !$0.isEmpty }
        takeTail(from: &parts)
        var words: [Substring]
        if parts.count == 2, PersonName.looksLikeGiven(parts[1]) {
            words = parts[1].split(whereSeparator: \.isWhitespace)
            takeCredentials(from: &words)
            let family = parts[0].split(whereSeparator: \.isWhitespace)
            takePrefix(from: &words)
            given = words.first.map(String.init) ?? ""
            middle = words.dropFirst().joined(separator: " ")
            self.family = family.joined(separator: " ")
            return
        }
        words = parts.joined(separator: ", ").split(whereSeparator: \.isWhitespace)
        words.removeAll { $0.first == "(" && $0.last == ")" }
        takePrefix(from: &words)
        takeCredentials(from: &words)
        if words.count > 2, let last = words.last,
            NameWords.generations.contains(NameWords.bare(last))
        {
            generation = String(last)
            words.removeLast()
        }
        assign(words)
    }

    /// Whether what stands behind a comma can be a given name: one to three words, no numbers.
    static func looksLikeGiven(_ text: String) -> Bool {
        let words = text.split(whereSeparator: \.isWhitespace)
        return (1...3).contains(words.count) && !text.contains(where: \.isNumber)
            && !words.allSatisfy {
                NameWords.isCredential($0) || organizationEndings.contains(NameWords.bare($0))
            }
    }

    private static let organizationEndings: Set = [
        "inc", "llc", "pc", "pllc", "ltd", "llp", "pa", "plc", "co",
    ]

    private mutating func takeTail(from parts: inout [String]) {
        var tail: [String] = []
        while parts.count > 1, let last = parts.last {
            let words = last.split { $0.isWhitespace || $0 == "/" }
            if words.count == 1, NameWords.generations.contains(NameWords.bare(last)) {
                generation = last
            } else if words.allSatisfy({ NameWords.isCredential($0) }) {
                tail.insert(contentsOf: words.map(String.init), at: 0)
            } else {
                break
            }
            parts.removeLast()
        }
        credentials += tail
    }

    private mutating func takePrefix(from words: inout [Substring]) {
        var prefixes: [Substring] = []
        while words.count > 1, let first = words.first,
            NameWords.titles.contains(NameWords.bare(first))
        {
            prefixes.append(first)
            words.removeFirst()
        }
        prefix = prefixes.joined(separator: " ")
    }

    private mutating func takeCredentials(from words: inout [Substring]) {
        var tail: [String] = []
        while words.count > 1, let last = words.last, NameWords.isCredential(last), last.count > 1 {
            if words.count == 2, last.count == 2, last.allSatisfy(\.isLetter),
                !["MD", "DO", "NP", "RN", "JD"].contains(last)
            {
                break
            }
            tail.insert(String(last), at: 0)
            words.removeLast()
        }
        credentials = tail + credentials
    }

    private mutating func assign(_ words: [Substring]) {
        guard let first = words.first else { return }
        guard words.count > 1 else {
            if prefix.isEmpty { given = String(first) } else { family = String(first) }
            return
        }
        given = String(first)
        var start = words.count - 1
        while start > 1, PersonName.particles.contains(words[start - 1].lowercased()) { start -= 1 }
        middle = words[1..<start].joined(separator: " ")
        family = words[start...].joined(separator: " ")
    }

    private static let particles: Set = [
        "van", "von", "de", "del", "della", "der", "den", "di", "da", "dos", "du", "la", "le",
        "bin",
        "ibn", "al", "el", "st", "st.", "ter", "ten", "mac",
    ]
}
