import Domain
import Storage
import Vault

/// What clients are called, so that no note on a partner, which is not sealed, names one.
struct ClientLabels: Sendable {
    private let words: Set<String>
    private let phrases: [String]

    /// Labels of one letter say too little to be told from words.
    init(_ labels: [String]) {
        let known = labels.map { $0.trimmed.lowercased() }
            .filter { $0.filter { $0.isLetter || $0.isNumber }.count >= 2 }
        words = Set(known.filter { !$0.contains(" ") })
        phrases = Array(Set(known.filter { $0.contains(" ") }))
    }

    init(_ store: Store, _ keyring: Keyring) throws {
        self.init(try store.inquiries(keyring).map(\.record.client))
    }

    /// The first label in a text, as it was written there.
    func first(in text: String) -> String? {
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
        let lower = " \(text.lowercased()) "
        return phrases.first { phrase in
            guard let place = lower.range(of: phrase) else { return false }
            let before = lower[lower.index(before: place.lowerBound)]
            let after = lower[place.upperBound]
            return !before.isLetter && !before.isNumber && !after.isLetter && !after.isNumber
        }
    }

    static func sentence(_ label: String) -> String {
        """
        “\(label)” is what you call a client, and notes on partners are not sealed. Write “a client” \
        instead; nothing was saved yet, and the rest is still here.
        """
    }
}

extension Visit {
    /// The first client that one of these texts names.
    func clientNamed(in texts: [String]) async throws -> String? {
        guard texts.contains(where: { !$0.isBlank }) else { return nil }
        let store = store
        let labels = try await session.clientLabels(at: site.clock.milliseconds()) {
            try ClientLabels(store, $0)
        }
        return texts.lazy.compactMap { labels.first(in: $0) }.first
    }
}
