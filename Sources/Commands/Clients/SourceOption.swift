internal import ArgumentParser
internal import Consent
internal import Domain
internal import Storage

/// What stands behind the question: how did you hear about me.
enum SourceOption {
    static let help = ArgumentHelp(
        "Who or what sent them: a partner, or word-of-mouth, directory, web-search, social, insurance,"
            + " event, advertisement, other or unknown.",
        valueName: "source"
    )

    /// The source that a word or a partner's name says.
    static func read(_ words: String, in store: Store) throws -> Inquiry.Source {
        let word = words.trimmed.lowercased().split(separator: " ").joined(separator: "-")
        if let channel = Inquiry.Source.Channel(rawValue: word) { return .channel(channel) }
        return .partner(try Who.find(words, in: store).id)
    }

    /// The complaint when no source is given: it offers what the words may mean, and takes none.
    static func missing(_ heard: String, in store: Store) throws -> Complaint {
        let candidates = heard.isBlank ? [] : try store.sources(heard).candidates
        guard !candidates.isEmpty else {
            return .refused(
                "How did they hear about you? Say it with --source: a partner's name, word-of-mouth,"
                    + " directory, web-search, social, insurance, event, advertisement, other, or"
                    + " unknown if they didn't say. Nothing was written."
            )
        }
        let lines = candidates.map { candidate in
            let word =
                switch candidate.source {
                case .partner(let id): "--source \(id)"
                case .channel(let channel): "--source \(channel.rawValue)"
                }
            return "\n  \(candidate.name): \(candidate.because)  (\(word))".printable
        }
        return .refused(
            "Which of these is it? Nothing is taken without your word, and --source unknown is one,"
                + " too:" + lines.joined()
        )
    }
}

extension Inquiry.Source {
    /// What it is called.
    func inWords(_ referrer: Person?) -> String {
        switch self {
        case .partner(let id): referrer?.name ?? id.text
        case .channel(let channel): channel.inWords
        }
    }
}
