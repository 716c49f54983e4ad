/// One word of a letter as the rules see it, a contraction already taken apart.
final class Token: Sendable {
    /// Lower case, with plain quotes.
    let text: String
    /// As written.
    let raw: String
    /// Bytes in the letter.
    let start: Int
    let end: Int
    /// What it may be: itself, then without its ending.
    let forms: Forms
    let classes: WordClass
    let isCapitalized: Bool
    /// Two letters or more, none of them small.
    let isAllCapitals: Bool
    /// Letters with points after them, as in "J.T.".
    let isInitials: Bool
    let hasDigit: Bool
    /// A hyphen stands before it.
    let isJoined: Bool
    /// A comma, dash, colon, semicolon or bracket stands before it.
    let breaksBefore: Bool
    /// A mark stronger than a comma stands before it.
    let dividesBefore: Bool
    /// Within double quotes.
    let isQuoted: Bool

    init(
        text: String,
        raw: String,
        start: Int,
        end: Int,
        forms: Forms,
        classes: WordClass,
        isCapitalized: Bool,
        isAllCapitals: Bool,
        isInitials: Bool,
        hasDigit: Bool,
        isJoined: Bool,
        breaksBefore: Bool,
        dividesBefore: Bool,
        isQuoted: Bool
    ) {
        self.text = text
        self.raw = raw
        self.start = start
        self.end = end
        self.forms = forms
        self.classes = classes
        self.isCapitalized = isCapitalized
        self.isAllCapitals = isAllCapitals
        self.isInitials = isInitials
        self.hasDigit = hasDigit
        self.isJoined = isJoined
        self.breaksBefore = breaksBefore
        self.dividesBefore = dividesBefore
        self.isQuoted = isQuoted
    }

    func `is`(_ wanted: WordClass) -> Bool { !classes.isDisjoint(with: wanted) }

    func `is`(_ word: Word) -> Bool { forms.contains(word) }
}

/// A word by its hash (FNV-1a, 64 bits).
struct Word: Hashable, Sendable, ExpressibleByStringLiteral {
    let hash: UInt64

    init(_ text: some StringProtocol) {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
        self.hash = hash
    }

    init(stringLiteral text: StaticString) {
        self.init(text.withUTF8Buffer { String(decoding: $0, as: UTF8.self) })
    }
}

/// A word and what it may be a form of: "sending" is "sending", "send" and "sende".
struct Forms: Sendable {
    let word: Word
    private let stems: (Word?, Word?, Word?)

    init(of text: String) {
        word = Word(text)
        if let base = Irregular.bases[word] {
            stems = (base, nil, nil)
            return
        }
        let bytes = text.utf8
        if text.hasSuffix("ing"), bytes.count >= 6 {
            stems = Forms.cut(text, 3)
        } else if text.hasSuffix("ed"), bytes.count >= 5 {
            stems = Forms.cut(text, 2)
        } else if text.hasSuffix("ies"), bytes.count >= 5 {
            stems = (Word(text.dropLast(3) + "y"), Word(text.dropLast()), nil)
        } else if text.hasSuffix("s"), bytes.count >= 4, !text.hasSuffix("ss") {
            let longer = text.hasSuffix("es") ? Word(text.dropLast(2)) : nil
            stems = (Word(text.dropLast()), longer, nil)
        } else {
            stems = (nil, nil, nil)
        }
    }

    /// Without its ending: as it is, with an "e", and with the doubled letter or the "i" undone.
    private static func cut(_ text: String, _ count: Int) -> (Word?, Word?, Word?) {
        let stem = text.dropLast(count)
        let bytes = Array(stem.utf8.suffix(2))
        var third: Word?
        if bytes.count == 2, bytes[0] == bytes[1] {
            third = Word(stem.dropLast())
        } else if bytes.last == UInt8(ascii: "i") {
            third = Word(stem.dropLast() + "y")
        }
        return (Word(stem), Word(stem + "e"), third)
    }

    func contains(_ other: Word) -> Bool {
        word == other || stems.0 == other || stems.1 == other || stems.2 == other
    }

    func forEach(_ body: (Word) -> Void) {
        body(word)
        if let stem = stems.0 { body(stem) }
        if let stem = stems.1 { body(stem) }
        if let stem = stems.2 { body(stem) }
    }
}
