import Domain

/// What clients are called, so that no note on a partner, which is not sealed, names one.
public struct ClientLabels: Hashable, Sendable {
    private let words: Set<String>
    private let phrases: [String]
    /// Those with a figure in them, which no name is like.
    private let codes: Set<String>

    /// Labels of one letter say too little to be told from words.
    public init(_ labels: [String]) {
        let known = labels.map { $0.trimmed.lowercased() }
            .filter { $0.filter { $0.isLetter || $0.isNumber }.count >= 2 }
        words = Set(known.filter { !$0.contains(" ") })
        codes = words.filter { $0.contains(where: \.isNumber) }
        phrases = Set(known.filter { $0.contains(" ") }).sorted()
    }

    /// The first label in a text, as it was written there.
    public func first(in text: String) -> String? { word(in: text, of: words) ?? phrase(in: text) }

    /// The first label in a text that has a figure in it, "C-17": where names are written, initials
    /// and words may be somebody else's.
    public func firstCode(in text: String) -> String? { word(in: text, of: codes) }

    private func word(in text: String, of words: Set<String>) -> String? {
        for word in text.split(whereSeparator: { $0.isWhitespace }) {
            let bare = word.drop { !$0.isLetter && !$0.isNumber }
            // A label may end in a point, "S.J.", and so may a sentence.
            var end = bare.endIndex
            while true {
                let candidate = bare[..<end]
                if words.contains(candidate.lowercased()) { return String(candidate) }
                guard let last = candidate.last, !last.isLetter, !last.isNumber else { break }
                end = bare.index(before: end)
            }
        }
        return nil
    }

    private func phrase(in text: String) -> String? {
        let lower = " \(text.lowercased()) "
        return phrases.first { phrase in
            lower.ranges(of: phrase).contains { place in
                let before = lower[lower.index(before: place.lowerBound)]
                let after = lower[place.upperBound]
                return !before.isLetter && !before.isNumber && !after.isLetter && !after.isNumber
            }
        }
    }

    /// Why a text with a label isn't saved.
    public static func sentence(_ label: String) -> String {
        """
        “\(label)” is what you call a client, and notes on partners are not sealed. Write “a client” \
        instead; nothing was saved yet, and the rest is still here.
        """
    }

    /// What to say of a label as it is typed; nil for nothing.
    ///
    /// Initials or a chart code are enough.
    public static func advice(on label: String) -> String? {
        let names = label.split(separator: " ").filter { word in
            word.count > 2 && word.allSatisfy { $0.isLetter || $0 == "-" || $0 == "’" || $0 == "'" }
        }
        guard names.count > 1 else { return nil }
        return "Initials or a chart code are enough here; a full name needn’t be written down."
    }
}
