public import Domain

/// A kind of partner, guessed from what is written about one.
public enum KindGuess {
    /// The kind that titles, degrees, specialties and the organization's name speak for; nil when
    /// nothing speaks.
    ///
    /// `words` are others that may tell, such as tags; they count least.
    public static func kind(
        name: String,
        role: String,
        organization: String,
        specialties: [String] = [],
        words: [String] = []
    ) -> Partner.Kind? {
        var tally = Tally()
        if Tally.mayHoldDegrees(name) { tally.addName(name) }
        tally.add(role, times: 3)
        tally.addCredentials(in: role)
        for specialty in specialties { tally.add(specialty, times: 2) }
        tally.add(organization, times: 2)
        if tally.isEmpty {
            tally.add(name, times: 1)
            for word in words { tally.add(word, times: 1) }
        }
        return tally.best
    }

    /// What someone wrote in a column that asks for the kind; nil when it names none.
    public static func kind(inWords text: String) -> Partner.Kind? {
        let words = Tally.words(of: text)
        let phrase = words.joined(separator: " ")
        if let kind = Partner.Kind(rawValue: text.trimmed.lowercased()) ?? everyday[phrase] {
            return kind
        }
        let singular = words.map { $0 == "mds" ? "md" : Heading.singular($0) }.joined(
            separator: " "
        )
        if let kind = everyday[singular] { return kind }
        var tally = Tally()
        tally.add(text, times: 1)
        tally.addCredentials(in: text)
        return tally.best ?? words.lazy.compactMap { everyday[Heading.singular($0)] }.first
    }

    private static let everyday: [String: Partner.Kind] = {
        var table: [String: Partner.Kind] = [:]
        for (kind, words) in KindWords.everyday {
            for word in words { table[word] = kind }
        }
        return table
    }()
}

/// What titles and organizations spoke for lately: in a long file, the same ones come again.
struct KindMemo {
    private static let most = 4_096

    private var roles: [String: Tally] = [:]
    private var organizations: [String: Tally] = [:]

    /// As `KindGuess.kind`.
    mutating func kind(
        name: String,
        role: String,
        organization: String,
        specialties: [String],
        words: [String]
    ) -> Partner.Kind? {
        var tally = Tally()
        if Tally.mayHoldDegrees(name) { tally.addName(name) }
        if !role.isEmpty { tally.add(tallied(role: role)) }
        for specialty in specialties { tally.add(specialty, times: 2) }
        if !organization.isEmpty { tally.add(tallied(organization: organization)) }
        if tally.isEmpty {
            tally.add(name, times: 1)
            for word in words { tally.add(word, times: 1) }
        }
        return tally.best
    }

    private mutating func tallied(role: String) -> Tally {
        if let known = roles[role] { return known }
        if roles.count >= Self.most { roles = [:] }
        var tally = Tally()
        tally.add(role, times: 3)
        tally.addCredentials(in: role)
        roles[role] = tally
        return tally
    }

    private mutating func tallied(organization: String) -> Tally {
        if let known = organizations[organization] { return known }
        if organizations.count >= Self.most { organizations = [:] }
        var tally = Tally()
        tally.add(organization, times: 2)
        organizations[organization] = tally
        return tally
    }
}

/// Weighs what speaks for each kind.
private struct Tally {
    /// By the kind's place among all, in the order in which they spoke.
    private var weights = SIMD8<Int32>()
    private var order = SIMD8<UInt8>()
    private var count = 0

    var isEmpty: Bool { count == 0 }

    /// The heaviest; among equals the one named first.
    var best: Partner.Kind? {
        var best: (place: Int, weight: Int32)?
        for index in 0..<count {
            let place = Int(order[index])
            if weights[place] > best?.weight ?? 0 { best = (place, weights[place]) }
        }
        return best.map { Partner.Kind.allCases[$0.place] }
    }

    private mutating func count(_ kind: Partner.Kind, _ weight: Int) {
        count(Self.place(of: kind), Int32(weight))
    }

    private mutating func count(_ place: Int, _ weight: Int32) {
        // What weighs nothing has spoken, too.
        if !(0..<count).contains(where: { Int(order[$0]) == place }) {
            order[count] = UInt8(place)
            count += 1
        }
        weights[place] += weight
    }

    /// What another has weighed, in its order.
    mutating func add(_ other: Tally) {
        for index in 0..<other.count {
            let place = Int(other.order[index])
            count(place, other.weights[place])
        }
    }

    private static func place(of kind: Partner.Kind) -> Int {
        switch kind {
        case .medical: 0
        case .school: 1
        case .mentalHealth: 2
        case .legal: 3
        case .community: 4
        case .other: 5
        }
    }

    static func words(of text: String) -> [String] {
        PlainLetters.words(of: text)
    }

    /// The longest phrases that are found, from the left.
    mutating func add(_ text: String, times: Int) {
        guard !text.isEmpty else { return }
        let words = Tally.words(of: text)
        var index = 0
        while index < words.count {
            var taken = 1
            let longest = min(Tally.starts[words[index]] ?? 1, words.count - index)
            for length in stride(from: longest, to: 0, by: -1) {
                let phrase =
                    length == 1
                    ? words[index]
                    : words[index..<(index + length)].joined(separator: " ")
                guard let entry = Tally.entry(phrase) else { continue }
                count(entry.kind, entry.weight * times)
                taken = length
                break
            }
            index += taken
        }
    }

    /// Whether a name has a comma, a dot, a capital after a capital or a title in front: what most
    /// have not, and is cheap to see.
    static func mayHoldDegrees(_ name: String) -> Bool {
        var before: UInt8 = 0
        for byte in name.utf8 {
            if byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".") { return true }
            let isCapital = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
            if isCapital, (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(before) { return true }
            before = byte
        }
        let isPlain = !name.utf8.contains { $0 >= 0x80 }
        let first =
            isPlain
            ? Substring(name.utf8.prefix { $0 > 0x20 }) : name.prefix { !$0.isWhitespace }
        return NameWords.isTitle(first)
    }

    /// Titles before a name, degrees behind it.
    mutating func addName(_ name: String) {
        let parts = PersonName(name)
        for word in parts.prefix.split(separator: " ") {
            if let entry = Tally.titles[NameWords.bare(word)] {
                count(entry.kind, entry.weight * 2)
            }
        }
        for credential in parts.credentials { add(credential: credential) }
    }

    /// Words in a title that are written as degrees are.
    mutating func addCredentials(in text: String) {
        for word in text.split(whereSeparator: { $0 == " " || $0 == "," || $0 == "/" || $0 == ";" })
        where NameWords.isCredential(word) {
            add(credential: String(word))
        }
    }

    private mutating func add(credential: String) {
        if let entry = Tally.credentials[NameWords.bare(credential)] {
            count(entry.kind, entry.weight * 2)
        }
    }

    /// A phrase as the lists hold it, or its singular.
    private static func entry(_ phrase: String) -> Entry? {
        if let entry = phrases[phrase] { return entry }
        return phrase.utf8.last == UInt8(ascii: "s") ? phrases[Heading.singular(phrase)] : nil
    }

    /// How many words the longest phrase has that begins with a word; one where none does.
    private static let starts: [String: Int] = {
        var starts: [String: Int] = [:]
        for phrase in phrases.keys {
            let words = phrase.split(separator: " ")
            starts[String(words[0])] = max(starts[String(words[0])] ?? 1, words.count)
        }
        return starts
    }()

    private typealias Entry = (kind: Partner.Kind, weight: Int)

    private static let phrases: [String: Entry] = {
        var table: [String: Entry] = [:]
        for (kind, weight, phrases) in KindWords.phrases {
            for phrase in phrases { table[phrase] = table[phrase] ?? (kind, weight) }
        }
        return table
    }()

    private static let credentials = table(KindWords.credentials)
    private static let titles = table(KindWords.titles)

    private static func table(
        _ rows: [(kind: Partner.Kind, weight: Int, words: [String])]
    ) -> [String: Entry] {
        var table: [String: Entry] = [:]
        for (kind, weight, words) in rows {
            for word in words { table[word] = (kind, weight) }
        }
        return table
    }
}
