/// What the second reader says of a letter.
public struct Review: Hashable, Sendable {
    public enum Level: String, Sendable {
        case pass
        /// It would be better otherwise.
        case advise
        /// It should not go out like this.
        case fix
    }

    /// Bytes of the letter's UTF-8, the end not included.
    public struct Span: Hashable, Sendable {
        public var start: Int
        public var end: Int

        public init(start: Int, end: Int) {
            self.start = start
            self.end = end
        }
    }

    /// One check's verdict.
    public struct Verdict: Hashable, Sendable {
        public let id: CheckID
        public let level: Level
        /// One sentence.
        public let message: String
        /// The words it means, in order; empty when it misses something that isn't there.
        public let spans: [Span]
    }

    /// Tokens between white space that hold a letter or a digit.
    public let words: Int
    /// One for each check, in the order of the design's table.
    public let checks: [Verdict]

    public init(of letter: Letter) {
        let reading = Reading(of: letter)
        self.init(reading, Leaning.weighed(Review.findings(in: reading), in: reading))
    }

    /// What the rules alone say of words that are no letter, as a page about oneself: what is weighed
    /// was learnt from letters.
    public init(ofPage text: String) {
        let reading = Reading(of: Letter(text: text))
        self.init(reading, Review.findings(in: reading))
    }

    private static func findings(in reading: Reading) -> [CheckID: Finding] {
        Dictionary(uniqueKeysWithValues: CheckID.allCases.map { ($0, $0.check.read(reading)) })
    }

    private init(_ reading: Reading, _ findings: [CheckID: Finding]) {
        words = reading.words
        checks = CheckID.allCases.map { id in
            let check = id.check
            let finding = findings[id] ?? .passes()
            return Verdict(
                id: id,
                level: finding.passes ? .pass : check.gravity,
                message: finding.passes ? check.praise : check.advice,
                spans: finding.spans
            )
        }
    }
}

/// The checks, in the order of the design's table.
public enum CheckID: String, CaseIterable, Sendable {
    case length, specific, mutual
    case nextStep = "next-step"
    case flexible
    case aboutThem = "about-them"
    case notAsking = "not-asking"
    case plainWords = "plain-words"
    case noPromises = "no-promises"
    case noClient = "no-client"

    /// The rule behind it.
    public var check: any Check {
        switch self {
        case .length: Length()
        case .specific: Specific()
        case .mutual: Mutual()
        case .nextStep: NextStep()
        case .flexible: Flexible()
        case .aboutThem: AboutThem()
        case .notAsking: NotAsking()
        case .plainWords: PlainWords()
        case .noPromises: NoPromises()
        case .noClient: NoClient()
        }
    }
}
