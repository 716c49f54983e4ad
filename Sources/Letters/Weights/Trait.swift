/// A trait of a sentence: a word, two words side by side, a word near a kind of word, or who does what.
///
/// `Leaning` weighs them. A trait is known by a hash alone, so that reading a letter spells nothing
/// (feature hashing: Weinberger et al., 2009). That is its place among the weights; a few share one,
/// and weigh what serves them best together.
package struct Trait: Sendable {
    /// How many places there are.
    package static let places = 1 << 16

    enum Kind: UInt64 {
        /// One word.
        case word = 1
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

        /// How much it counts where it is found: what is common to many sentences counts less.
        fileprivate var size: Float {
            switch self {
            case .word: 1
            case .near: 0.5
            case .pair, .some, .deed, .wish, .mark: 0.7
            }
        }
    }

    let place: Int
    let size: Float

    init(_ kind: Kind, _ first: Atom, _ second: Atom = .none) {
        let mixed =
            (first.hash &* 0x9E37_79B9_7F4A_7C15) ^ (second.hash &* 0xC2B2_AE3D_27D4_EB4F)
            ^ (kind.rawValue &* 0x1656_67B1_9E37_79F9)
        place = Int(((mixed ^ (mixed >> 29)) &* 0xBF58_476D_1CE4_E5B9) >> 48)
        size = kind.size
    }
}

/// What a trait is made of: the stem of a word, or the name of a class.
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
