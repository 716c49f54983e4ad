/// One rule of the second reader.
public protocol Check: Sendable {
    /// The rule in one sentence, for the docs.
    var rule: String { get }
    /// How grave it is to break it.
    var gravity: Review.Level { get }
    /// What is said of a letter that keeps it.
    var praise: String { get }
    /// What is said of a letter that breaks it: why, and what to do.
    var advice: String { get }
    /// Short letters that break it.
    var triggers: [Example] { get }
    /// Short letters that keep it, some of them narrowly.
    var keepers: [Example] { get }

    /// Whether the letter keeps the rule, and the words that say so.
    func read(_ reading: Reading) -> Finding
}

/// A short letter that shows a rule.
public struct Example: Hashable, Sendable, ExpressibleByStringLiteral {
    public var letter: Letter

    public init(stringLiteral text: String) {
        letter = Letter(text: text)
    }

    init(_ text: String, to recipient: Letter.Recipient, research: [String] = []) {
        letter = Letter(text: text, to: recipient, research: research)
    }
}

/// What a rule found.
public struct Finding: Hashable, Sendable {
    public var passes: Bool
    public var spans: [Review.Span]

    static func passes(_ spans: [Review.Span] = []) -> Finding {
        Finding(passes: true, spans: spans)
    }

    static func breaks(_ spans: [Review.Span] = []) -> Finding {
        Finding(passes: false, spans: spans)
    }
}
