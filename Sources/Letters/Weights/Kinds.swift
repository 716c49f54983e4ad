/// The atoms that are no words: classes, persons and marks.
enum Kinds {
    static let opening = atom("^")
    static let ending = atom("$")
    static let named = atom("#named")
    static let nobody = atom("-")
    static let past = atom("#past")
    static let modal = atom("#modal")
    static let question = atom("question")
    static let digit = atom("digit")
    static let quoted = atom("quoted")
    static let initials = atom("initials")
    static let short = atom("short")
    static let long = atom("long")
    static let firsts = ["first", "second"].map(atom)
    static let lasts = ["last", "last-but-one", "last-but-two"].map(atom)

    private static let subjects: [(kind: WordClass, who: Atom, owner: Atom)] = [
        (.writer, atom("I"), atom("My")), (.we, atom("We"), atom("Our")),
        (.you, atom("You"), atom("Your")), (.third, atom("They"), atom("Their")),
    ]
    private static let classes = WordClass.labels.map { atom("#" + $0) }

    /// Which person a pronoun is.
    static func who(_ classes: WordClass) -> Atom? {
        subjects.first { !$0.kind.isDisjoint(with: classes) }?.who
    }

    /// "My" for "I".
    static func owner(_ who: Atom) -> Atom {
        subjects.first { $0.who == who }?.owner ?? who
    }

    /// A class each, but for grammar's small words.
    static func of(_ kinds: WordClass) -> [Atom] {
        var rest = kinds.subtracting(.small).rawValue
        var found: [Atom] = []
        while rest != 0 {
            found.append(classes[rest.trailingZeroBitCount])
            rest &= rest - 1
        }
        return found
    }

    private static func atom(_ name: String) -> Atom { Atom(name) }
}
