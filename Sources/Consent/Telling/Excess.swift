public import Domain

/// Something in the words of a message that is known of the client and that the permission does not
/// cover.
public struct Excess: Hashable, Sendable {
    /// As it stands in the message.
    public let words: String
    /// What it tells: "the day of booking".
    public let what: String

    public init(words: String, what: String) {
        self.words = words
        self.what = what
    }
}

/// What is on record about a client, to hold the words of a message against.
///
/// It finds what is on record and nothing else: another client's label; a day; how often and how it
/// ended; that they came or stayed away; what for and who pays; a stretch of what they said or of why
/// it was closed. A person's own words for the same ("last Thursday", "her panic") are for the
/// writer to see, and no program finds them all.
public struct KnownFacts: Sendable {
    private let telling: Telling
    private let otherLabels: [Wording]
    /// What may stand there: names of who writes and who reads, and what the client is called.
    private let allowed: [Wording]
    private let permitted: Wording

    /// - Parameters:
    ///   - telling: what is told, with the inquiry and its course.
    ///   - otherLabels: what the practice's other clients are called.
    ///   - partner: who reads it.
    ///   - practice: who writes it.
    ///   - description: the permission's own words for what may be told; what stands there is
    ///     covered.
    public init(
        of telling: Telling,
        otherLabels: [String],
        partner: Partner,
        practice: Practice,
        permitted description: String = ""
    ) {
        self.telling = telling
        let own = Wording(telling.inquiry.client)
        self.otherLabels = otherLabels.map { Wording($0) }.filter { label in
            label.letters >= 2 && !(label.count == own.count && !label.places(of: own).isEmpty)
        }
        allowed = [
            telling.inquiry.client, partner.name, partner.given, partner.family,
            partner.organization, practice.name, practice.clinician, practice.credentials,
        ]
        .map { Wording($0) }.filter { !$0.isEmpty }
        permitted = Wording(description)
    }

    /// What a message says beyond a scope; the federal notice in it says nothing of anyone.
    public func excess(in text: String, scope: [Milestone]) -> [Excess] {
        let message = Wording(text).without(allowed + [Wording(Part2Notice.text)])
        return labels(in: message) + days(in: message, scope) + phrases(in: message, scope)
            + sessions(in: message, scope) + stretches(in: message)
    }

    private func labels(in message: Wording) -> [Excess] {
        otherLabels.flatMap { label in
            message.places(of: label).prefix(1).map {
                Excess(words: message.written($0), what: "what you call another client")
            }
        }
    }

    // MARK: Days

    private func days(in message: Wording, _ scope: [Milestone]) -> [Excess] {
        let (inquiry, episode) = (telling.inquiry, telling.episode)
        let known: [(Day?, String, Milestone?)] = [
            (inquiry.receivedOn, "the day on which they asked", nil),
            (inquiry.contactedOn, "the day on which you were in touch", nil),
            (inquiry.scheduledOn, "the day of booking", .scheduled),
            (inquiry.attendedOn, "the day of the first session", .attended),
            (episode?.firstSession, "the day of the first session", .attended),
            (inquiry.noShowOn, "the day on which they didn’t come", nil),
            (episode?.lastSession, "the day of the last session", .ended),
            (inquiry.closedOn, "the day on which it was closed", nil),
        ]
        func isCovered(_ milestone: Milestone?) -> Bool { milestone.map(scope.contains) ?? false }
        let covered = known.filter { isCovered($0.2) }.compactMap(\.0)
        return WrittenDay.all(in: message).compactMap { written in
            // A letter says on which day it is written, and what falls on a covered day is covered.
            guard !written.means(telling.on), !covered.contains(where: written.means),
                let fact = known.first(where: { $0.0.map(written.means) ?? false }),
                !isPermitted(message.written(written.words))
            else { return nil }
            return Excess(words: message.written(written.words), what: fact.1)
        }
    }

    // MARK: Words

    /// Ways to say something, what it tells, and what covers it.
    private func phrases(in message: Wording, _ scope: [Milestone]) -> [Excess] {
        let (inquiry, episode) = (telling.inquiry, telling.episode)
        var known: [([String], String, Set<Milestone>)] = [
            (inquiry.needs.specialties, "what they came for", [.coordination]),
            ([inquiry.needs.payer], "who pays", [.coordination]),
        ]
        if inquiry.attendedOn.hasCome(on: telling.on) {
            known.append((Self.coming, "that they came", [.attended, .ended]))
        }
        if inquiry.noShowOn.hasCome(on: telling.on) {
            known.append((Self.stayingAway, "that they didn’t come", []))
        }
        if let episode, episode.ending != .ongoing {
            known.append((Self.ending, "that it ended, or how", [.ended]))
        }
        return known.filter { $0.2.isDisjoint(with: scope) }.flatMap { ways, what, _ in
            ways.compactMap { way -> Excess? in
                let way = Wording(way)
                guard let place = message.places(of: way).first, permitted.places(of: way).isEmpty
                else { return nil }
                return Excess(words: message.written(place), what: what)
            }
        }
    }

    private static let coming = [
        "they came", "she came", "he came", "came to", "attended", "in treatment", "in therapy",
        "started therapy", "started treatment", "began therapy", "began treatment",
    ]
    private static let stayingAway = [
        "didn’t come", "did not come", "never came", "no show", "no-show", "didn’t show",
        "did not show", "missed",
    ]
    private static let ending = [
        "dropped out", "stopped coming", "no longer coming", "no longer comes", "ended early",
        "quit",
        "completed", "finished", "transferred", "have ended", "has ended", "came to an end",
        "come to an end",
    ]

    /// "fourteen sessions", "14 visits", when that is how many there were.
    private func sessions(in message: Wording, _ scope: [Milestone]) -> [Excess] {
        guard let count = telling.episode?.sessions, !scope.contains(.ended) else { return [] }
        let figures =
            [String(count)] + (Self.numbers.indices.contains(count) ? [Self.numbers[count]] : [])
        for index in 0..<max(0, message.count - 1) where figures.contains(message[index]) {
            guard Self.occasions.contains(message[index + 1]) else { continue }
            return [
                Excess(
                    words: message.written(index..<index + 2),
                    what: "how many sessions there were"
                )
            ]
        }
        return []
    }

    private static let occasions: Set<String> = [
        "session", "sessions", "visit", "visits", "appointment", "appointments", "time", "times",
        "meeting", "meetings",
    ]
    private static let numbers = [
        "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
        "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
        "nineteen", "twenty",
    ]

    /// Fewer words in a row are anybody's.
    private static let stretch = 5

    private func stretches(in message: Wording) -> [Excess] {
        let remark = telling.inquiry.closing?.remark ?? ""
        return [(telling.inquiry.heardAbout, "what they said"), (remark, "why it was closed")]
            .compactMap { text, what in
                message.stretch(of: Self.stretch, sharedWith: Wording(text)).map {
                    Excess(words: message.written($0), what: what)
                }
            }
    }

    private func isPermitted(_ words: String) -> Bool {
        !permitted.places(of: Wording(words)).isEmpty
    }
}

extension Wording {
    /// How many letters and digits; what has one is anybody's.
    fileprivate var letters: Int { (0..<count).reduce(0) { $0 + self[$1].count } }
}
