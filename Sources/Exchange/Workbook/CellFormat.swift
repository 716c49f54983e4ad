import Domain

/// How a cell's number is meant, by its number format (ECMA-376, part 1, section 18.8.30).
enum CellFormat: Hashable, Sendable {
    case general
    /// A day, perhaps with a time.
    case day
    /// A time of day, or a length of time.
    case time
    /// Digits in a pattern: `(###) ###-####`, `00000`, `#,##0.00`.
    case pattern(String)

    init(code: String) {
        switch CellFormat.bare(code) {
        case let bare where bare.contains("general") || bare.contains("@"): self = .general
        case let bare where bare.contains("y") || bare.contains("d"): self = .day
        case let bare where bare.contains("h") || bare.contains("s"): self = .time
        case let bare where bare.contains("m"): self = .day
        default: self = .pattern(code)
        }
    }

    /// Those that have numbers and no code of their own.
    init(builtIn number: Int) {
        switch number {
        case 14...17, 22, 27...31, 34...36, 50...54, 57, 58: self = .day
        case 18...21, 32, 33, 45...47, 55, 56: self = .time
        case 2: self = .pattern("0.00")
        case 3, 37, 38: self = .pattern("#,##0")
        case 4, 39, 40: self = .pattern("#,##0.00")
        case 9: self = .pattern("0%")
        case 10: self = .pattern("0.00%")
        default: self = .general
        }
    }

    /// The first section in lower case, without what is quoted, escaped or in brackets; a length of
    /// time in brackets, `[h]`, stays.
    private static func bare(_ code: String) -> String {
        var bare = ""
        var characters = code.lowercased().makeIterator()
        while let character = characters.next() {
            switch character {
            case "\"": while let next = characters.next(), next != "\"" {}
            case "\\", "_", "*": _ = characters.next()
            case "[":
                var inner = ""
                while let next = characters.next(), next != "]" { inner.append(next) }
                if !inner.isEmpty, inner.allSatisfy({ $0 == inner.first }),
                    "hms".contains(inner.first ?? " ")
                {
                    bare += inner
                }
            case ";": return bare
            default: bare.append(character)
            }
        }
        return bare
    }

    /// A number, given as it stands in the file, as a person would have written it there.
    func text(of text: String, countsFrom1904: Bool) -> String {
        switch self {
        case .general: return CellNumber.general(text)
        case .pattern(let code):
            return Double(text).flatMap { DigitPattern(code, for: $0)?.text }
                ?? CellNumber.general(text)
        case .day, .time:
            guard let serial = Double(text) else { return text }
            return CellNumber.day(serial, countsFrom1904: countsFrom1904, self == .time)
                ?? CellNumber.general(text)
        }
    }
}
