import Domain

/// What of a clause a touch remembers.
extension LogContact {
    private static let small: Set = [
        "a", "an", "the", "with", "to", "from", "for", "and", "i", "we", "my", "me", "her", "him",
        "them", "on", "at", "client", "patient", "someone", "of", "by", "via", "over", "quick",
        "short", "brief", "nice", "had",
        "up",
        "some", "another", "just", "also", "today", "their", "his", "us", "that", "it", "in",
    ]

    private func isInCue(_ index: Int) -> Bool { found.contains { $0.range.contains(index) } }

    /// Whether there is more to say than what was understood.
    var hasContent: Bool {
        words.indices.contains { index in
            !words[index].isTaken && !isInCue(index) && !Self.small.contains(words[index].key)
        }
    }

    /// What the touch remembers of the words.
    func note(_ line: String) -> String {
        guard hasContent else {
            return found.filter { $0.cue.isFlavor && !$0.range.contains { words[$0].isTaken } }
                .map { words[$0.range].map(\.text).joined(separator: " ") }
                .joined(separator: ", ")
        }
        var rest = words
        for (cue, range) in found where isSaidByChannel(cue, range) {
            for index in range { rest[index].isTaken = true }
            if range.lowerBound > 0, ["i", "we"].contains(words[range.lowerBound - 1].key) {
                rest[range.lowerBound - 1].isTaken = true
            }
        }
        return LogText.rest(of: rest, in: line)
    }

    private static let spent: Set = [
        "met", "met with", "met up with", "saw", "visited", "spoke", "spoke with", "spoke to",
        "talked to", "talked with", "wrote", "wrote to", "messaged", "heard", "heard from",
        "reached out", "reached out to", "meeting", "ran into", "bumped into", "had",
    ]

    /// Whether a cue adds nothing to the channel, so that the note does without it.
    private func isSaidByChannel(_ cue: LogCue, _ range: Range<Int>) -> Bool {
        if cue.isFlavor { return false }
        if Self.spent.contains(cue.words.joined(separator: " ")) { return true }
        if cue.isVerb { return cue.weight == .strong }
        // A noun is spent where the partner's name follows: "call with Mei about the group".
        let next = range.upperBound
        let isBeforeName = next < words.count && words[next].isTaken
        return cue.purpose == .firstMeeting || cue.purpose == .outreach || isBeforeName
    }

    /// The clause as it was written.
    func wholeText(_ line: String) -> String {
        var all = words
        for index in all.indices { all[index].isTaken = false }
        return LogText.rest(of: all, in: line)
    }

    /// The clause without what was understood.
    func restText(_ line: String) -> String {
        hasContent ? LogText.rest(of: words, in: line) : ""
    }

    // MARK: Clients

    /// Words that seem to name a client.
    var clientNamed: String? {
        let keys = keys
        let clients: Set = ["client", "patient"]
        guard keys.contains(where: { clients.contains($0) || $0 == "referred" || $0 == "referral" })
        else { return nil }
        for index in words.indices where !partnerRanges.contains(where: { $0.contains(index) }) {
            let text = words[index].text
            let letters = text.split(separator: ".", omittingEmptySubsequences: false)
            let areInitials =
                text.contains(".") && letters.count >= 2
                && letters.allSatisfy { $0.count <= 1 && $0.allSatisfy(\.isUppercase) }
                && letters.contains { !$0.isEmpty }
            if areInitials { return text }
            if index > 0, clients.contains(keys[index - 1]), words[index].isCapital,
                words[index - 1].after.isEmpty,
                LogCalendar.weekday(keys[index], abbreviated: false) == nil
            {
                return text
            }
        }
        return nil
    }
}
