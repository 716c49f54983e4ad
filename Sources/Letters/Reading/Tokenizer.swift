/// Cuts a line's characters into tokens.
struct Tokenizer {
    private let characters: [Source.Character]
    private var index: Int
    private let end: Int
    private var breaks = true
    private var divides = true
    private var isJoined = false
    private var isQuoted = false
    private(set) var tokens: [Token] = []
    /// Where a sentence ends: the number of tokens before, and its mark.
    private(set) var stops: [(count: Int, mark: Unicode.Scalar)] = []

    private static let abbreviations: Set<String> = [
        "dr", "mr", "mrs", "ms", "mx", "prof", "st", "rev", "fr", "sr", "jr", "no", "vs", "ave",
        "dept", "sgt", "capt", "hon", "approx", "e.g", "i.e", "mt",
    ]

    init(_ characters: [Source.Character], in range: Range<Int>) {
        self.characters = characters
        index = range.lowerBound
        end = range.upperBound
        while index < end { step() }
    }

    /// All of a text, as if it were one line.
    init(_ characters: [Source.Character]) {
        self.init(characters, in: 0..<characters.count)
    }

    private mutating func step() {
        let scalar = characters[index].scalar
        if scalar.isLetterOrDigit {
            word()
            return
        }
        switch scalar {
        case "-":
            let isInside =
                index > 0 && index + 1 < end && characters[index - 1].scalar.isLetterOrDigit
                && characters[index + 1].scalar.isLetterOrDigit
            isJoined = isInside
            if !isInside {
                breaks = true
                divides = true
            }
        case ",", "/": breaks = true
        case ":", ";", "\u{2014}", "(", ")", "[", "]":
            breaks = true
            divides = true
        case "\"":
            isQuoted.toggle()
            breaks = true
        case ".", "!", "?": stop(scalar)
        default: break
        }
        index += 1
    }

    /// A full stop, unless it belongs to an abbreviation.
    private mutating func stop(_ mark: Unicode.Scalar) {
        breaks = true
        var next = index + 1
        while next < end, "\"')".unicodeScalars.contains(characters[next].scalar) { next += 1 }
        if next < end, !characters[next].scalar.isBlank {
            let following = characters[next].scalar
            if following == "." || following == "!" || following == "?" { return }
            if mark == "." { return }
        }
        // A mark within quotes ends no sentence that goes on after them.
        if next > index + 1, next < end {
            var after = next
            while after < end, characters[after].scalar.isBlank { after += 1 }
            if after < end, characters[after].scalar.isLetterOrDigit,
                !characters[after].scalar.isUpper
            {
                return
            }
        }
        if mark == ".", let last = tokens.last {
            if Self.abbreviations.contains(last.text)
                || (last.raw.utf8.count == 1 && last.isCapitalized && last.text != "i")
            {
                if next < end { return }
            }
            if last.isInitials || last.text == "pm" || last.text == "am" {
                var after = next
                while after < end, characters[after].scalar.isBlank { after += 1 }
                if after < end, !characters[after].scalar.isUpper { return }
            }
        }
        if stops.last?.count != tokens.count { stops.append((tokens.count, mark)) }
    }

    private mutating func word() {
        let first = index
        var raw = ""
        while index < end {
            let scalar = characters[index].scalar
            if scalar.isLetterOrDigit {
                raw.unicodeScalars.append(scalar)
            } else if belongs(scalar, after: index - first) {
                raw.unicodeScalars.append(scalar)
            } else {
                break
            }
            index += 1
        }
        append(raw, first..<index)
        isJoined = false
        breaks = false
        divides = false
    }

    /// Whether a mark within a word is part of it: an apostrophe, a point between digits or after
    /// an initial, a colon in a time of day.
    private func belongs(
        _ mark: Unicode.Scalar,
        after length: Int
    ) -> Bool {
        guard index + 1 < end else { return false }
        let next = characters[index + 1].scalar
        let previous = characters[index - 1].scalar
        switch mark {
        case "'":
            return next.isLetterOrDigit
                || (previous == "s" && next.isBlank && length > 3 && !isQuoted)
        case ".":
            if previous.isASCIIDigit && next.isASCIIDigit { return true }
            return previous.isLetterOrDigit && next.isLetterOrDigit
                && (length == 1 || characters[index - 2].scalar == ".")
        case ":": return previous.isASCIIDigit && next.isASCIIDigit
        default: return false
        }
    }

    /// "Sooo wiiide" is "so wide".
    private static func unstretched(_ word: String) -> String {
        let bytes = Array(word.utf8)
        guard bytes.count >= 4,
            bytes.indices.dropFirst(2).contains(where: {
                bytes[$0] == bytes[$0 - 1] && bytes[$0] == bytes[$0 - 2] && bytes[$0] >= 0x61
                    && bytes[$0] <= 0x7A
            })
        else { return word }
        var kept: [UInt8] = []
        var index = 0
        while index < bytes.count {
            var end = index + 1
            while end < bytes.count, bytes[end] == bytes[index] { end += 1 }
            let count =
                end - index >= 3 && bytes[index] >= 0x61 && bytes[index] <= 0x7A ? 1 : end - index
            for _ in 0..<count { kept.append(bytes[index]) }
            index = end
        }
        return String(decoding: kept, as: UTF8.self)
    }

    private mutating func append(_ raw: String, _ range: Range<Int>) {
        let lower = raw.lowercased()
        let isDotted = lower.contains(".") && !lower.utf8.contains { (0x30...0x39).contains($0) }
        let plain = Self.unstretched(isDotted ? lower.filter { $0 != "." } : lower)
        let upper = raw.unicodeScalars.filter(\.isUpper).count
        let letters = raw.unicodeScalars.filter { $0.isLetterOrDigit && !$0.isASCIIDigit }.count
        let hasDigit = raw.unicodeScalars.contains(where: \.isASCIIDigit)
        for (place, part) in Contraction.parts(of: plain).enumerated() {
            let forms = Forms(of: part)
            var classes = Lexicon.classes(of: forms)
            if part.hasSuffix("ed"), part.utf8.count >= 5 { classes.formUnion(.past) }
            if hasDigit { classes.formUnion(.number) }
            tokens.append(
                Token(
                    text: part,
                    raw: raw,
                    start: characters[range.lowerBound].start,
                    end: characters[range.upperBound - 1].end,
                    forms: forms,
                    classes: classes,
                    isCapitalized: place == 0 && (raw.unicodeScalars.first?.isUpper ?? false),
                    isAllCapitals: upper >= 2 && upper == letters,
                    isInitials: isDotted && upper == letters && upper >= 2,
                    hasDigit: hasDigit,
                    isJoined: place == 0 && isJoined,
                    breaksBefore: place == 0 && breaks,
                    dividesBefore: place == 0 && divides,
                    isQuoted: isQuoted
                )
            )
        }
    }
}
