/// A picture as marks on a plane, for a page and for a file alike; it knows no colours.
///
/// It is `Chart.width` units wide. On a phone its letters are drawn at more than half their size
/// again, and every picture leaves room for that.
public struct Chart: Hashable, Sendable {
    /// What a mark stands for; a stylesheet gives it its look.
    public enum Role: String, CaseIterable, Sendable {
        /// Lines to measure by.
        case grid
        /// Through people: the leaf.
        case leaf
        /// Otherwise: ink, and dashed where it is a line.
        case ink
        /// A whole of which something is a part.
        case tint
        /// Last seen, not ended.
        case censor
        /// Words, and words of less weight.
        case word, soft
    }

    public enum Anchor: String, Hashable, Sendable { case start, middle, end }

    public struct Line: Hashable, Sendable {
        public let role: Role
        /// SVG path data.
        public let path: String
        /// Filled instead of drawn.
        public let isFilled: Bool
    }

    public struct Dot: Hashable, Sendable {
        public let role: Role
        public let x: String
        public let y: String
    }

    public struct Label: Hashable, Sendable {
        public let role: Role
        public let x: String
        public let y: String
        public let anchor: Anchor
        public let text: String
    }

    /// The same as numbers, for those who don't see the picture.
    public struct Table: Hashable, Sendable {
        public var head: [String]
        public var rows: [[String]]
    }

    public static let width = 640.0
    /// How many letters of a name fit beside its numbers.
    static let nameLimit = 34

    /// A word for addresses and files.
    public let name: String
    public let title: String
    /// What is to be seen, in a sentence.
    public let summary: String
    public let height: Double
    public private(set) var lines: [Line] = []
    public private(set) var dots: [Dot] = []
    public private(set) var labels: [Label] = []
    public let table: Table

    init(name: String, title: String, summary: String, height: Double, table: Table) {
        self.name = name
        self.title = title
        self.summary = summary
        self.height = height
        self.table = table
    }

    public var viewBox: String { "0 0 \(Chart.number(Chart.width)) \(Chart.number(height))" }

    mutating func line(_ role: Role, _ path: String) {
        lines.append(Line(role: role, path: path, isFilled: false))
    }

    mutating func line(_ role: Role, from a: (Double, Double), to b: (Double, Double)) {
        let n = Chart.number
        line(role, "M\(n(a.0)) \(n(a.1))L\(n(b.0)) \(n(b.1))")
    }

    mutating func bar(_ role: Role, x: Double, y: Double, width: Double, height: Double) {
        guard width > 0, height > 0 else { return }
        let n = Chart.number
        let path = "M\(n(x)) \(n(y))h\(n(width))v\(n(height))h\(n(-width))z"
        lines.append(Line(role: role, path: path, isFilled: true))
    }

    mutating func dot(_ role: Role, x: Double, y: Double) {
        dots.append(Dot(role: role, x: Chart.number(x), y: Chart.number(y)))
    }

    mutating func label(
        _ text: String,
        x: Double,
        y: Double,
        _ anchor: Anchor = .start,
        _ role: Role = .word
    ) {
        labels.append(
            Label(role: role, x: Chart.number(x), y: Chart.number(y), anchor: anchor, text: text)
        )
    }

    /// With at most one place after the point.
    static func number(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        let (whole, rest) = (abs(tenths) / 10, abs(tenths) % 10)
        return (tenths < 0 ? "-" : "") + (rest == 0 ? "\(whole)" : "\(whole).\(rest)")
    }

    /// A name cut to what fits.
    static func short(_ name: String, _ limit: Int = nameLimit) -> String {
        name.count <= limit ? name : name.prefix(limit - 1).trimmingSpaces + "…"
    }
}

extension Substring {
    fileprivate var trimmingSpaces: String {
        var rest = self
        while rest.last == " " { rest.removeLast() }
        return String(rest)
    }
}
