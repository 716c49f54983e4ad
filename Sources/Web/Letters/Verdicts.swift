import Domain
import Letters

/// What the second reader says, prepared for the margin.
struct Verdicts: Sendable {
    struct Point: Sendable {
        var text: String
        var isDone: Bool
    }

    struct Worry: Sendable {
        /// What it is about: "One next step".
        var title: String
        /// "please change", "worth a thought".
        var level: String
        var isGrave: Bool
        var message: String
        /// The first of the words that it means.
        var quotes: [String]
    }

    struct Fine: Sendable {
        var label: String
        var items: [String]
    }

    /// A stretch of the letter, marked or not.
    struct Piece: Sendable {
        var text: String
        var isMarked: Bool
    }

    var summary: String
    var points: [Point]
    var worries: [Worry]
    var fine: Fine?
    /// The whole text, so that a script can lay the marks under it.
    var pieces: [Piece]
}

extension Verdicts {
    /// Nothing is written yet.
    static let empty = Verdicts(
        summary: "Write, and the second reader reads along.",
        points: [],
        worries: [],
        fine: nil,
        pieces: []
    )

    /// Reads a letter; its subject counts as its first line.
    init(
        subject: String,
        text: String,
        to kind: Partner.Kind?,
        research: [String],
        hasResearched: Bool
    ) {
        guard !text.isBlank else {
            self = .empty
            return
        }
        let head = subject.isBlank ? "" : "Subject: \(subject)\n\n"
        let whole = head + text
        let review = Letters.Review(
            of: Letter(
                text: whole,
                to: kind.flatMap { Letter.Recipient(rawValue: $0.rawValue) },
                research: research
            )
        )
        let passing = review.checks.count { $0.level == .pass }
        let outcome =
            passing == review.checks.count
            ? "nothing stands in its way" : "\(passing) of \(review.checks.count) checks pass"
        self.init(
            review.checks,
            of: whole,
            without: head.utf8.count,
            summary: "\(counted(review.words, "word", "words")) · \(outcome)"
        )
        points = Checklist(review, isResearched: hasResearched).items.map {
            Point(text: $0.text, isDone: $0.isTrue)
        }
    }

    /// Some checks of a text; the first `head` bytes of it are not in `pieces`.
    init(
        _ checks: [Letters.Review.Verdict],
        of text: String,
        without head: Int = 0,
        summary: String
    ) {
        let passing = checks.filter { $0.level == .pass }
        self.init(
            summary: summary,
            points: [],
            worries: Verdicts.worries(checks.filter { $0.level != .pass }, in: text),
            fine: passing.isEmpty
                ? nil
                : Fine(label: "What is fine: \(passing.count)", items: passing.map(\.message)),
            pieces: Verdicts.pieces(
                checks.filter { $0.level != .pass }.flatMap(\.spans),
                of: Array(text.utf8.dropFirst(head)),
                after: head
            )
        )
    }

    private static func worries(_ verdicts: [Letters.Review.Verdict], in text: String) -> [Worry] {
        let bytes = Array(text.utf8)
        // What should not go out comes first; the sort is stable.
        return verdicts.sorted { $0.level == .fix && $1.level != .fix }.map { verdict in
            Worry(
                title: verdict.id.title,
                level: verdict.level == .fix ? "please change" : "worth a thought",
                isGrave: verdict.level == .fix,
                message: verdict.message,
                quotes: verdict.spans.prefix(3).compactMap { span in
                    guard span.start < span.end, span.end <= bytes.count else { return nil }
                    let words = String(decoding: bytes[span.start..<span.end], as: UTF8.self)
                        .split(whereSeparator: \.isWhitespace).joined(separator: " ")
                    return words.count > 90 ? "\(words.prefix(89))…" : words
                }
            )
        }
    }

    private static func pieces(
        _ spans: [Letters.Review.Span],
        of bytes: [UInt8],
        after head: Int
    ) -> [Piece] {
        let ranges = spans.map { max($0.start - head, 0)..<min(max($0.end - head, 0), bytes.count) }
            .filter { !$0.isEmpty }
            .sorted { $0.lowerBound < $1.lowerBound }
        var pieces: [Piece] = []
        var place = 0
        func add(_ end: Int, isMarked: Bool) {
            guard end > place else { return }
            let words = String(decoding: bytes[place..<end], as: UTF8.self)
            pieces.append(Piece(text: words, isMarked: isMarked))
            place = end
        }
        for range in ranges {
            add(range.lowerBound, isMarked: false)
            add(range.upperBound, isMarked: true)
        }
        add(bytes.count, isMarked: false)
        return pieces
    }
}

/// What the second reader says, as a fragment.
struct ReadingPage: Page {
    static let template = "reading"
    static let samples = [ReadingPage(verdicts: .sample)]

    var title = "Read"
    var verdicts: Verdicts
}

extension Verdicts {
    static let sample = Verdicts(
        summary: "92 words · 8 of 10 checks pass",
        points: [
            Point(text: "Under 150 words", isDone: true),
            Point(text: "One specific next step", isDone: false),
        ],
        worries: [
            Worry(
                title: "Asks for no clients",
                level: "please change",
                isGrave: true,
                message: "It asks for referrals.",
                quotes: ["send me clients"]
            )
        ],
        fine: Fine(label: "What is fine: 1", items: ["It is short."]),
        pieces: [
            Piece(text: "Please ", isMarked: false), Piece(text: "send me clients", isMarked: true),
        ]
    )
}
