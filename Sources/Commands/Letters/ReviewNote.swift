internal import Exchange
internal import Letters

/// What the second reader says, as a person reads it.
struct ReviewNote {
    let review: Review
    let letter: String

    func print(on page: Page) {
        let open = review.checks.filter { $0.level != .pass }
        let words = Spoken.count(review.words, "word", "words")
        page.bold(
            "\(words), \(review.checks.count - open.count) of \(review.checks.count) checks pass"
                .sentenceCased
        )
        for verdict in open {
            page.blank()
            let level = verdict.level.rawValue
            let shown = verdict.level == .fix ? page.paint.rose(level) : page.paint.amber(level)
            page.split(verdict.id.rawValue, Shown(text: level, painted: shown), indent: 0)
            page.say(verdict.message, indent: 4)
            for span in verdict.spans.prefix(5) { page.say("“\(quotation(span))”", indent: 6) }
        }
        if open.isEmpty { page.say("Nothing stands in its way.") }
    }

    private func quotation(_ span: Review.Span) -> String {
        let bytes = Array(letter.utf8)
        guard span.start >= 0, span.start < span.end, span.end <= bytes.count else { return "" }
        return String(decoding: bytes[span.start..<span.end], as: UTF8.self)
    }
}

extension Review {
    /// As `rapport letter --json` gives it.
    func write(to writer: inout JSONWriter) {
        writer.field("words", words)
        writer.field("checks", each: checks) { writer, verdict in
            writer.object { writer in
                writer.field("id", verdict.id.rawValue)
                writer.field("level", verdict.level.rawValue)
                writer.field("message", verdict.message)
                writer.field("spans", each: verdict.spans) { writer, span in
                    writer.object { writer in
                        writer.field("start", span.start)
                        writer.field("end", span.end)
                    }
                }
            }
        }
    }
}
