public import Domain

/// One plain sentence in which every number knows the rows behind it, and every name whose it is.
public struct Sentence: Hashable, Sendable {
    public struct Part: Hashable, Sendable {
        public let text: String
        /// What the number counts; nil for words.
        public var rows: Selection?
        /// Whose name it is; nil for other words.
        public var person: PartnerID?
    }

    public private(set) var parts: [Part]

    public var text: String { parts.map(\.text).joined() }

    /// One sentence behind the other.
    public static func + (a: Sentence, b: Sentence) -> Sentence {
        var both = a
        both.parts += b.parts
        return both
    }
}

extension Sentence: ExpressibleByStringInterpolation {
    public struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var parts: [Part] = []

        public init(literalCapacity: Int, interpolationCount: Int) {}

        public mutating func appendLiteral(_ literal: String) {
            if !literal.isEmpty { parts.append(Part(text: literal)) }
        }

        public mutating func appendInterpolation(_ words: String) { appendLiteral(words) }

        /// A number, and what it counts.
        public mutating func appendInterpolation(_ number: Int, _ rows: Selection) {
            parts.append(Part(text: String(number), rows: rows))
        }

        /// A name.
        public mutating func appendInterpolation(_ name: String, _ person: PartnerID) {
            parts.append(Part(text: name, person: person))
        }

        /// Words of which some lead somewhere.
        public mutating func appendInterpolation(_ words: Sentence) { parts += words.parts }
    }

    public init(stringLiteral text: String) {
        parts = [Part(text: text)]
    }

    public init(stringInterpolation: StringInterpolation) {
        parts = stringInterpolation.parts
    }
}

/// "64 %".
func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }

/// "30 to 95 %".
func percent(_ range: ClosedRange<Double>) -> String {
    "\(Int((range.lowerBound * 100).rounded())) to \(percent(range.upperBound))"
}

/// "1.3".
func tenths(_ number: Double) -> String {
    let tenths = Int((number * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
}

/// Words for one, or for any other number.
func plural(_ number: Int, _ one: String, _ many: String) -> String { number == 1 ? one : many }
