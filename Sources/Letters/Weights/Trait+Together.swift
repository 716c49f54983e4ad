// What stands in one sentence together, however far apart: "nobody" and "will", "my" and "empty".

extension Trait {
    /// Each two of the sentence's features, and each three of those that promises and asks are made of.
    static func eachTogether(in sentence: Sentence, _ body: (Trait) -> Void) {
        let features = Feature.all(in: sentence)
        for (place, one) in features.enumerated() {
            for next in (place + 1)..<max(place + 1, features.count) {
                let other = features[next]
                body(Trait(.both, one.atom, other.atom))
                guard one.isGrave, other.isGrave else { continue }
                for last in features[(next + 1)...] where last.isGrave {
                    body(Trait(.three, one.atom, Feature.pairs[other.place][last.place]))
                }
            }
        }
    }
}

/// A feature of a sentence: that a word of some kind is in it.
struct Feature: Sendable {
    let place: Int
    let name: String
    let atom: Atom
    /// Whether it is told in threes, too.
    let isGrave: Bool

    private static let graves: Set<String> = [
        "all", "can", "certain", "comer", "final", "gap", "I", "not", "past", "people", "send",
        "sign", "they", "will", "you",
    ]
    private static let names = [
        "all", "can", "certain", "comer", "final", "gap", "growth", "hedge", "I", "if", "limit",
        "not", "number", "outcome", "past", "people", "question", "quoted", "seat", "send", "sign",
        "symptom", "they", "time", "want", "we", "will", "you",
    ]

    private static let list = names.enumerated().map { place, name in
        Feature(place: place, name: name, atom: Atom(name), isGrave: graves.contains(name))
    }
    private static let places = Dictionary(uniqueKeysWithValues: zip(names, names.indices))

    static let pairs = names.map { one in names.map { Atom(one + "+" + $0) } }

    /// How they and their pairs are written.
    static let spelling: [(Atom, String)] =
        names.map { (Atom($0), $0) }
        + names.flatMap { one in names.map { (Atom(one + "+" + $0), one + "+" + $0) } }

    private static let kinds: [(kind: WordClass, bit: UInt32)] = [
        (.universal, bit("all")), (.certain, bit("certain")), (.comer, bit("comer")),
        (.final, bit("final")), (.gap, bit("gap")), (.growth, bit("growth")),
        (.hedge, bit("hedge")), (.writer, bit("I")), (.negation, bit("not")),
        (.number, bit("number")), (.outcome, bit("outcome")), (.past, bit("past")),
        ([.people, .anyone], bit("people")), (.seat, bit("seat")),
        ([.sendVerb, .passVerb], bit("send")), (.sign, bit("sign")), (.symptom, bit("symptom")),
        (.third, bit("they")), ([.time, .span], bit("time")), (.wantVerb, bit("want")),
        (.we, bit("we")), (.you, bit("you")),
    ]
    private static let words: [Word: UInt32] = {
        var words: [Word: UInt32] = [:]
        for word in ["would", "could", "might", "may", "can", "should"] {
            words[Word(word)] = bit("can")
        }
        for word in ["will", "shall"] { words[Word(word)] = bit("will") }
        for word in ["by", "within", "inside", "until", "after", "before", "once"] {
            words[Word(word)] = bit("limit")
        }
        for word in ["if", "when", "whenever"] { words[Word(word)] = bit("if") }
        return words
    }()

    private static let asked = bit("question")
    private static let counted = bit("number")
    private static let ended = bit("past")
    private static let quoted = bit("quoted")

    private static func bit(_ name: String) -> UInt32 { 1 << UInt32(places[name] ?? 31) }

    static func all(in sentence: Sentence) -> [Feature] {
        var bits: UInt32 = sentence.isQuestion ? asked : 0
        var classes: WordClass = []
        for token in sentence.tokens {
            classes.formUnion(token.classes)
            bits |= words[token.forms.word] ?? 0
            if token.text.hasSuffix("ed") { bits |= ended }
            if token.hasDigit { bits |= counted }
            if token.isQuoted { bits |= quoted }
        }
        for (kind, bit) in kinds where !classes.isDisjoint(with: kind) { bits |= bit }
        return list.filter { bits >> UInt32($0.place) & 1 == 1 }
    }
}
