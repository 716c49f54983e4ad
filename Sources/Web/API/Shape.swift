import Domain
import Exchange

/// What a JSON value looks like: from it the published document is written, and by it what comes in
/// is read, so that neither can say other than what holds.
indirect enum Shape: Sendable {
    case text(Text)
    case integer(ClosedRange<Int>?)
    case number
    case flag
    /// One of these words.
    case word([String])
    case list(Shape, most: Int?)
    /// An object with these members and no others.
    case object([Member])
    case nullable(Shape)
    /// One that the document holds under a name.
    case named(String)

    struct Member: Sendable {
        var name: String
        var shape: Shape
        var isRequired = true
        var text = ""
    }

    /// What kind of text it is.
    struct Text: Sendable {
        var most: Int?
        var pattern: String?
        var format: String?
        var isRight: @Sendable (String) -> Bool

        init(
            most: Int? = nil,
            pattern: String? = nil,
            format: String? = nil,
            isRight: @escaping @Sendable (String) -> Bool = { _ in true }
        ) {
            (self.most, self.pattern, self.format) = (most, pattern, format)
            self.isRight = isRight
        }

        static let any = Text()
        /// `YYYY-MM-DD`.
        static let day = Text(format: "date") { Day($0) != nil }
        /// Something that can be seen, and not white space alone.
        static func visible(most: Int) -> Text {
            Text(most: most, pattern: #"[^\s\u0000-\u0020\u007f-\u009f]"#) {
                !$0.cleanedLine.isEmpty
            }
        }
        static let id = Text(pattern: "^[!-~]{1,64}$") { RecordID<Partner>($0) != nil }
    }

    static let anyText = Shape.text(.any)
    static let day = Shape.text(.day)
    static let id = Shape.text(.id)
    static func texts(most: Int? = nil, each: Int? = nil) -> Shape {
        .list(.text(Text(most: each)), most: most)
    }
    static func words<Word: RawRepresentable<String> & CaseIterable>(_: Word.Type) -> Shape {
        .word(Word.allCases.map(\.rawValue))
    }

    /// The same without limits, for what is told: what was kept may be longer than what is taken.
    var told: Shape {
        switch self {
        case .text(let text) where text.format == nil: return .anyText
        case .integer: return .integer(nil)
        case .list(let shape, _): return .list(shape.told, most: nil)
        case .nullable(let shape): return .nullable(shape.told)
        default: return self
        }
    }
}

/// Where a value is not what it should be.
struct Fault: Hashable, Sendable {
    /// A JSON pointer (RFC 6901), or a parameter's name.
    var place: String
    /// What is wrong and what would be right, as a sentence.
    var why: String
}

extension Shape {
    /// All that is wrong with a value.
    func faults(_ value: JSONValue, at place: String = "", _ names: [String: Shape] = [:])
        -> [Fault]
    {
        func wrong(_ expected: String) -> [Fault] {
            [Fault(place: place, why: "This should be \(expected).")]
        }
        switch (self, value) {
        case (.nullable, .null), (.flag, .bool), (.number, .integer), (.number, .number): return []
        case (.nullable(let shape), _): return shape.faults(value, at: place, names)
        case (.named(let name), _):
            return names[name]?.faults(value, at: place, names) ?? wrong("named \(name)")
        case (.text(let text), .string(let string)):
            if let most = text.most, string.unicodeScalars.count > most {
                return wrong("at most \(most) characters long")
            }
            return text.isRight(string)
                ? []
                : wrong(text.format == "date" ? "a day, YYYY-MM-DD" : "a text that can be read")
        case (.text, _): return wrong("a text")
        case (.integer(let range), .integer(let number)):
            guard let range else { return [] }
            return range.contains(number)
                ? [] : wrong("from \(range.lowerBound) to \(range.upperBound)")
        case (.integer(let range), .number(let number)):
            guard let whole = Int(exactly: number) else { return wrong("a whole number") }
            return Shape.integer(range).faults(.integer(whole), at: place, names)
        case (.integer, _): return wrong("a whole number")
        case (.number, _): return wrong("a number")
        case (.flag, _): return wrong("true or false")
        case (.word(let words), .string(let string)) where words.contains(string): return []
        case (.word(let words), _): return wrong("one of: " + words.joined(separator: ", "))
        case (.list(let shape, let most), .array(let elements)):
            if let most, elements.count > most { return wrong("a list of at most \(most)") }
            return elements.enumerated().flatMap { index, element in
                shape.faults(element, at: "\(place)/\(index)", names)
            }
        case (.list, _): return wrong("a list")
        case (.object(let members), .object(let given)):
            return objectFaults(members, given, at: place, names)
        case (.object, _): return wrong("an object")
        }
    }

    private func objectFaults(
        _ members: [Member],
        _ given: [JSONValue.Member],
        at place: String,
        _ names: [String: Shape]
    ) -> [Fault] {
        let missing = members.filter { member in
            member.isRequired && !given.contains { $0.name == member.name }
        }
        .map { Fault(place: "\(place)/\($0.name)", why: "This is needed.") }
        return missing
            + given.flatMap { field -> [Fault] in
                let at = "\(place)/\(field.name.pointerPart)"
                guard let member = members.first(where: { $0.name == field.name }) else {
                    return [Fault(place: at, why: Shape.stranger(field.name))]
                }
                return member.shape.faults(field.value, at: at, names)
            }
    }

    /// Why a member that nobody expects is not taken.
    private static func stranger(_ name: String) -> String {
        guard ["client", "patient"].contains(where: { name.lowercased().contains($0) }) else {
            return "There is no such field here."
        }
        return
            "Nothing about a client is taken here, since it could not be sealed. Send it to "
            + "/api/v1/inquiries with a token for that."
    }
}

extension String {
    fileprivate var pointerPart: String {
        var result = ""
        for character in self.unicodeScalars.prefix(100) {
            switch character {
            case "~": result += "~0"
            case "/": result += "~1"
            default: result.unicodeScalars.append(character)
            }
        }
        return result
    }

    /// On one line, without control characters and the white space around it.
    var cleanedLine: String {
        cleanedLines.split { $0.isNewline || $0 == "\t" }.map(\.trimmed).joined(separator: " ")
            .trimmed
    }

    /// With its line breaks, and without other control characters.
    var cleanedLines: String {
        var scalars = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            switch scalar.value {
            case 0x09, 0x0a: scalars.append(scalar)
            case 0..<0x20, 0x7f...0x9f: break
            default: scalars.append(scalar)
            }
        }
        return String(scalars).trimmed
    }
}
