/// A trait of a sentence: a word, two words side by side, a word near a kind of word, who does what,
/// or what it has together.
///
/// `Leaning` weighs them. Written as `kind:first_second`, as in `pair:look_forward`,
/// `near:#you_thank` or `deed:I_hope`.
package struct Trait: Sendable {
    package enum Kind: String, Sendable {
        /// One word.
        case word
        /// Two, side by side; a sentence begins with `^` and ends with `$`.
        case pair
        /// A word of a class.
        case some
        /// A word within three of a word of a class.
        case near
        /// What the subject of a clause does, or has.
        case deed
        /// The same after "would", "could", "might".
        case wish
        /// What stands out in the sentence, and where in the letter it is.
        case mark
        /// Two features of a sentence.
        case both
        /// Three of them.
        case three

        fileprivate var seed: UInt64 {
            switch self {
            case .word: 1
            case .pair: 2
            case .some: 3
            case .near: 4
            case .deed: 5
            case .wish: 6
            case .mark: 7
            case .both: 8
            case .three: 9
            }
        }
    }

    let kind: Kind
    let first: Atom
    let second: Atom

    init(_ kind: Kind, _ first: Atom, _ second: Atom = .none) {
        self.kind = kind
        self.first = first
        self.second = second
    }

    /// How much it counts where it is found: what is common to many sentences counts less.
    package var size: Double {
        switch kind {
        case .word: 1
        case .near: 0.5
        case .pair, .some, .deed, .wish, .mark: 0.7
        case .both: 0.4
        case .three: 0.3
        }
    }

    /// As it stands in the table of weights, where the atoms are spelt so.
    func name(_ spelling: [Atom: String]) -> String {
        kind.rawValue + ":" + (spelling[first] ?? "")
            + (second == .none ? "" : "_" + (spelling[second] ?? ""))
    }

    /// Its place in the table.
    var id: UInt64 { Trait.id(kind, first, second) }

    /// The same from its name; nil when it is none.
    static func id(named name: Substring) -> UInt64? {
        let parts = name.split(separator: ":", maxSplits: 1)
        guard parts.count == 2, let kind = Kind(rawValue: String(parts[0])) else { return nil }
        let words = parts[1].split(separator: "_", maxSplits: 1)
        guard let first = words.first else { return nil }
        return id(kind, Atom(first), words.count > 1 ? Atom(words[1]) : .none)
    }

    private static func id(_ kind: Kind, _ first: Atom, _ second: Atom) -> UInt64 {
        let mixed =
            (first.hash &* 0x9E37_79B9_7F4A_7C15) ^ (second.hash &* 0xC2B2_AE3D_27D4_EB4F)
            ^ (kind.seed &* 0x1656_67B1_9E37_79F9)
        return mixed ^ (mixed >> 29)
    }
}

/// What a trait is made of: the stem of a word, or the name of a class.
///
/// By its hash alone, so that reading a letter spells nothing.
struct Atom: Hashable, Sendable {
    static let none = Atom(hash: 0)

    let hash: UInt64

    private init(hash: UInt64) { self.hash = hash }

    init(_ text: some StringProtocol) { hash = Word(text).hash }

    /// A word without its ending: "sending", "sends" and "send" are one.
    static func stem(_ text: String) -> String {
        let count = text.utf8.count
        for ending in ["ing", "ed", "ies", "es", "s"] where text.hasSuffix(ending) {
            guard count - ending.utf8.count >= 3 else { continue }
            var stem = String(text.dropLast(ending.utf8.count))
            if ending == "ies" { stem += "y" }
            let last = Array(stem.utf8.suffix(2))
            if ending == "ing" || ending == "ed", stem.utf8.count > 3, last[0] == last[1],
                last[1] != UInt8(ascii: "l"), last[1] != UInt8(ascii: "s")
            {
                stem.removeLast()
            }
            while stem.utf8.count > 3, stem.hasSuffix("e") { stem.removeLast() }
            return stem
        }
        var stem = text
        while stem.utf8.count > 4, stem.hasSuffix("e") { stem.removeLast() }
        return stem
    }
}
