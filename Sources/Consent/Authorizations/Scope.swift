public import Domain

extension Milestone {
    /// What may be told, as the client reads it on the form.
    public var inWords: String {
        switch self {
        case .scheduled: "that I got in touch and booked a first session"
        case .attended: "that I came to a first session"
        case .ended: "that my sessions have ended"
        case .coordination: "what my helpers need to know to work together for me"
        }
    }

    /// As a button or a list says it: "Came to a first session".
    public var title: String {
        switch self {
        case .scheduled: "Booked a first session"
        case .attended: "Came to a first session"
        case .ended: "Sessions have ended"
        case .coordination: "Working together"
        }
    }
}

/// What an authorization may cover, read from its words.
public enum Scope {
    /// Why words are no scope.
    public struct Refusal: Error, Hashable, Sendable {
        /// What the user reads.
        public let message: String
    }

    /// Reads the words of a scope: `scheduled`, `attended`, `ended`, `coordination`.
    ///
    /// There is none for psychotherapy notes: they take a form of their own, which covers nothing
    /// else (45 CFR 164.508(b)(3)(ii)), and Rapport keeps none.
    public static func read(_ words: [String]) throws(Refusal) -> [Milestone] {
        var scope: [Milestone] = []
        for word in words.map({ $0.trimmed.lowercased() }) where !word.isEmpty {
            if word.contains("psychotherapy") || word.contains("session note")
                || word.contains("session-note")
            {
                throw Refusal(message: psychotherapyNotes)
            }
            guard let milestone = Milestone(rawValue: word) else {
                throw Refusal(
                    message: "“\(word)” is nothing that may be told here. Choose from "
                        + "\(Milestone.allCases.map(\.rawValue).joined(separator: ", "))."
                )
            }
            if !scope.contains(milestone) { scope.append(milestone) }
        }
        return Milestone.allCases.filter(scope.contains)
    }

    /// Why psychotherapy notes are in no scope.
    public static let psychotherapyNotes =
        "Psychotherapy notes can’t be part of this. The law asks for a form of their own that covers "
        + "nothing else, and Rapport keeps none of them."
}
