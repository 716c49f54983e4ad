/// A name as it is compared: the words that are the person's own.
public struct ComparableName: Hashable, Sendable {
    private let words: [String]
    private let generation: String

    public init(_ text: String) {
        var generation = ""
        var words: [String] = []
        if EmailText.address(in: text) == nil {
            let name = PersonName(text)
            generation = NameWords.bare(name.generation)
            let own = "\(name.given) \(name.middle) \(name.family)".filter {
                $0 != "'" && $0 != "\u{2019}" && $0 != "."
            }
            words = PlainLetters.of(own).split { !$0.isLetter && !$0.isNumber && $0 != "&" }.map(
                String.init
            )
        }
        self.words = words
        self.generation = generation
    }

    /// The words, with spaces between them.
    public var text: String { words.joined(separator: " ") }

    /// Whether the record names nobody: an address alone.
    public var isEmpty: Bool { words.isEmpty }

    /// Whether both can be one person's name.
    ///
    /// Titles, degrees, order, case and accents do not matter; a middle name, an initial or a short
    /// form may stand on one side alone. Another spelling is another name.
    public static func agree(_ a: ComparableName, _ b: ComparableName) -> Bool {
        if a.isEmpty || b.isEmpty { return true }
        if !a.generation.isEmpty, !b.generation.isEmpty, a.generation != b.generation {
            return false
        }
        if a.words == b.words || a.words.sorted() == b.words.sorted() { return true }
        let (short, long) = a.words.count <= b.words.count ? (a.words, b.words) : (b.words, a.words)
        guard let shortFirst = short.first, let shortLast = short.last, let longFirst = long.first,
            let longLast = long.last
        else { return true }
        if short.count == 1 { return shortFirst == longFirst || shortFirst == longLast }
        return sameWord(shortFirst, longFirst) && shortLast == longLast
            && middlesAgree(short.dropFirst().dropLast(), long.dropFirst().dropLast())
    }

    private static func sameWord(_ a: String, _ b: String) -> Bool {
        a == b || a.count == 1 && b.hasPrefix(a) || b.count == 1 && a.hasPrefix(b)
            || Nicknames.same(a, b)
    }

    /// Each of the fewer stands among the more, in their order.
    private static func middlesAgree(_ fewer: ArraySlice<String>, _ more: ArraySlice<String>)
        -> Bool
    {
        var more = more
        for middle in fewer {
            guard let found = more.firstIndex(where: { sameWord(middle, $0) }) else { return false }
            more = more[more.index(after: found)...]
        }
        return true
    }
}
