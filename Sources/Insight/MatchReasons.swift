public import Domain

extension Match {
    /// One plain sentence with the facts.
    public func because(on day: Day) -> String {
        "\(fitInWords); \(historyInWords(on: day))."
    }

    private var fitInWords: String {
        guard !fit.breakdown.isEmpty else { return "What they offer isn't written down yet" }
        let met = fit.breakdown.flatMap(\.met)
        let missing = fit.breakdown.flatMap(\.missing)
        switch (met.isEmpty, missing.isEmpty) {
        case (false, true): return "Offers all that was asked for and is known: \(list(met))"
        case (false, false): return "Offers \(list(met)), though not \(list(missing))"
        default: return "Doesn't offer \(list(missing))"
        }
    }

    private func historyInWords(on day: Day) -> String {
        let room = colleague.accepting == true ? "has openings; " : ""
        guard let last = colleague.lastReferredOn else {
            return "\(room)you have never referred anyone there"
        }
        return "\(room)you last referred someone there on \(last.inWords(inYear: day.year))"
    }
}

/// "a", "a and b", "a, b and c".
func list(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " and " + last
}
