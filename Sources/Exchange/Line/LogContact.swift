import Domain

/// One clause that tells of a contact.
struct LogContact {
    struct Chip {
        var label: String
        var words: ArraySlice<LogWord>
        var isAboutReply = false
    }

    private(set) var words: [LogWord]
    private(set) var chips: [Chip] = []
    private(set) var day: Day?
    private(set) var minutes: Int?
    private(set) var needsReply = false
    private(set) var keepsPromise = false
    private(set) var channel = Touch.Channel.inPerson
    private(set) var purpose = Touch.Purpose.checkIn
    private(set) var direction = Touch.Direction.out
    private(set) var found: [(cue: LogCue, range: Range<Int>)] = []
    private var nameRanges: [Range<Int>] = []
    private(set) var partnerRanges: [Range<Int>] = []
    private var inboundVerb: Int?
    private var hasWith = false

    init(_ words: [LogWord], calendar: LogCalendar) {
        self.words = words
        readReply()
        readDay(calendar)
        readMinutes()
        readKeeping()
    }

    var keys: [String] { words.map(\.key) }

    /// Whether a contact is told, and not only somebody named.
    var saysSomethingHappened: Bool {
        !found.isEmpty || day != nil || minutes != nil || hasWith
    }

    private mutating func mark(_ range: Range<Int>) {
        for index in range { words[index].isTaken = true }
    }

    // MARK: Reply, day, minutes

    private static let replies: [[String]] = [
        "waits for an answer", "waits for a reply", "waiting for an answer", "waiting for a reply",
        "awaits a reply", "awaits reply", "awaits an answer", "expects an answer",
        "expects a reply",
        "wants to hear back", "needs a reply", "needs reply", "needs an answer", "needs answer",
        "need to reply",
        "need to answer", "reply needed", "wants a reply", "wants an answer", "owe her a reply",
        "owe him a reply", "owe them a reply", "owe a reply", "i owe a reply", "awaiting my reply",
        "waiting for my reply", "waiting for my answer", "waiting on my reply", "please reply",
        "have to reply", "must reply", "should reply", "needs my reply", "needs response",
        "needs a response",
    ].map { $0.split(separator: " ").map(String.init) }

    private mutating func readReply() {
        let keys = keys
        for index in keys.indices {
            guard let phrase = Self.replies.first(where: { keys[index...].starts(with: $0) }) else {
                continue
            }
            let range = index..<index + phrase.count
            needsReply = true
            mark(range)
            chips.append(Chip(label: "Needs a reply", words: words[range], isAboutReply: true))
            return
        }
    }

    private mutating func readDay(_ calendar: LogCalendar) {
        let keys = keys
        for index in keys.indices where !words[index].isTaken {
            let hasLead = index > 0 && ["on", "this", "last", "since"].contains(keys[index - 1])
            guard
                let phrase = calendar.phrase(keys[index...], .past, afterPreposition: hasLead),
                Self.isDay(keys, index, phrase.count)
            else { continue }
            let start = hasLead && keys[index - 1] == "on" ? index - 1 : index
            let range = start..<index + phrase.count
            day = phrase.day
            mark(range)
            let spoken = phrase.day.inWords(inYear: calendar.today.year)
            chips.append(
                Chip(
                    label: "\(phrase.day.weekday.name), \(spoken)",
                    words: words[range]
                )
            )
            return
        }
    }

    /// "Next" and "in" speak of plans, unless they begin the day of the contact.
    private static func isDay(_ keys: [String], _ index: Int, _ count: Int) -> Bool {
        guard index > 0 else { return true }
        return !["about", "for", "until", "before", "by", "of", "re"].contains(keys[index - 1])
    }

    private mutating func readMinutes() {
        let keys = keys
        for index in keys.indices where !words[index].isTaken {
            guard let found = LogNumbers.minutes(keys[index...]) else { continue }
            let leads = ["for", "about", "around", "roughly", "some", "a", "full"]
            var start = index
            while start > 0, leads.contains(keys[start - 1]), !words[start - 1].isTaken {
                start -= 1
            }
            let range = start..<min(index + found.count, words.count)
            guard !words[range].contains(where: \.isTaken) else { continue }
            minutes = found.minutes
            mark(range)
            chips.append(Chip(label: "\(found.minutes) minutes", words: words[range]))
            return
        }
    }

    private mutating func readKeeping() {
        let keys = keys
        guard let index = keys.firstIndex(where: { ["promised", "promise"].contains($0) }),
            index > 0
        else { return }
        keepsPromise =
            ["i", "i'd", "as", "had", "my", "i've"].contains(keys[index - 1])
            || keys[..<index].contains("kept")
    }

    // MARK: Names

    static let inboundVerbs: Set = [
        "emailed", "called", "texted", "wrote", "phoned", "sent", "replied", "asked", "messaged",
        "thanked", "responded", "got", "left", "introduced", "invited", "gave", "shared",
        "referred",
        "stopped", "dropped", "visited", "answered", "rang", "mailed", "forwarded", "reached",
        "consulted", "congratulated", "e-mailed", "returned", "said", "accepted", "agreed",
        "declined",
        "confirmed", "offered", "told", "wished",
    ]

    /// Finds the names, and whether a partner is who acted.
    mutating func readNames(_ names: inout LogNames) throws -> [LogNames.Mention] {
        let mentions = try names.mentions(in: words)
        nameRanges = mentions.map(\.range)
        partnerRanges = mentions.filter(\.isKnown).map(\.range)
        let keys = keys
        var end = 0
        for mention in mentions {
            guard mention.range.lowerBound - end <= 1 else { break }
            if case .unknown = mention.who { break }
            end = mention.range.upperBound
            var verb = end
            while verb < keys.count,
                ["just", "finally", "kindly", "also", "has", "had"].contains(keys[verb])
            {
                verb += 1
            }
            if verb < keys.count, Self.inboundVerbs.contains(keys[verb]) { inboundVerb = verb }
        }
        if ["she", "he", "they"].contains(keys.first ?? ""), keys.count > 1,
            Self.inboundVerbs.contains(keys[1])
        {
            inboundVerb = 1
        }
        if inboundVerb != nil { direction = .inbound }
        return mentions
    }

    /// Those with whom one was in touch; what is taken for them needs no place in the note.
    mutating func partners(_ mentions: [LogNames.Mention]) -> [LogPerson] {
        var chosen = mentions.filter { mention in
            if let verb = inboundVerb { return mention.range.lowerBound < verb }
            return mention.takesPart && !(words[mention.range].last?.isPossessive ?? false)
        }
        if !chosen.contains(where: { $0.isKnown }) {
            chosen = mentions.filter(\.isKnown).first.map { [$0] } ?? []
        }
        var partners: [LogPerson] = []
        for mention in chosen {
            guard case .known(let person) = mention.who else { continue }
            if !partners.contains(person) { partners.append(person) }
            chips.append(Chip(label: person.name, words: words[mention.range]))
            guard words[mention.range].last?.isPossessive != true else { continue }
            mark(mention.range)
            guard let preposition = mention.preposition else { continue }
            if keys[preposition] == "from" { direction = .inbound }
            if ["with", "w", "w/"].contains(keys[preposition]) { hasWith = true }
            words[preposition].isTaken = true
        }
        for mention in mentions where !mention.isKnown && mention.takesPart {
            let name = words[mention.range].map(\.text).joined(separator: " ")
            if !partners.isEmpty {
                chips.append(Chip(label: "\(name) is no partner yet", words: words[mention.range]))
            }
        }
        return partners
    }

    /// A name that nobody has, where somebody should be named.
    func unknown(_ mentions: [LogNames.Mention]) -> LogNames.Mention? {
        mentions.first { !$0.isKnown && $0.takesPart }
    }

    // MARK: How, and what for

    mutating func readCues() {
        let keys = keys
        var index = 0
        while index < keys.count {
            if nameRanges.contains(where: { $0.contains(index) }) {
                index += 1
                continue
            }
            let end = nameRanges.map(\.lowerBound).filter { $0 > index }.min() ?? keys.count
            if let cue = LogCue.beginning(keys[index..<end]), cue.isVerb || !isSubject(index, keys)
            {
                let range = index..<index + cue.words.count
                found.append((cue, range))
                index = range.upperBound
            } else {
                index += 1
            }
        }
        settleChannel(keys)
        settlePurpose(keys)
        if needsReply { direction = .inbound }
        guard !found.isEmpty else { return }
        let label = [
            direction == .inbound ? "From them" : nil, Self.label(of: channel),
            purpose == .checkIn ? nil : Self.label(of: purpose),
        ].compactMap { $0 }.joined(separator: ", ")
        if let first = found.first { chips.append(Chip(label: label, words: words[first.range])) }
    }

    /// Whether a word is what was spoken of, and not how: "about the workshop", "for the coffee".
    private func isSubject(_ index: Int, _ keys: [String]) -> Bool {
        var before = index - 1
        while before >= 0,
            ["a", "an", "the", "our", "her", "his", "their", "my"].contains(keys[before])
        {
            before -= 1
        }
        return before >= 0
            && ["about", "re", "regarding", "for", "of", "to", "at"].contains(keys[before])
            && !words[before].isTaken
    }

    private mutating func settleChannel(_ keys: [String]) {
        let spoken = found.filter { $0.cue.channel != nil }
        let exact = spoken.first { item in
            item.range.lowerBound > 0
                && ["by", "via", "over", "on", "through"].contains(keys[item.range.lowerBound - 1])
        }
        let strong = spoken.first { $0.cue.weight == .strong }
        let handwritten = spoken.first { $0.cue.channel == .note && $0.cue.weight == .strong }
        if let chosen = handwritten ?? exact ?? strong ?? spoken.first,
            let said = chosen.cue.channel
        {
            channel = said
        } else if !found.isEmpty || needsReply, !hasWith {
            channel = .email
        }
    }

    /// The most telling purpose wins: a first meeting is one, whatever else happened.
    private static let rank: [Touch.Purpose] = [
        .firstMeeting, .loopClosed, .ask, .referralGiven, .introduction, .presentation, .thankYou,
        .celebration, .consultation, .outreach, .reply,
    ]

    private mutating func settlePurpose(_ keys: [String]) {
        let said = Set(found.compactMap(\.cue.purpose))
        if let best = Self.rank.first(where: said.contains) {
            purpose = best
        } else if let verb = keys.firstIndex(where: LogCue.givingVerbs.contains),
            keys[verb...].contains(where: LogCue.resources.contains)
        {
            purpose = .resource
        } else if [.email, .letter, .text].contains(channel), attachesResource(keys) {
            purpose = .resource
        } else if said.contains(.other) {
            purpose = .other
        }
        guard direction == .inbound else { return }
        // What they gave or asked is theirs: only answers and thanks keep their name.
        if purpose == .referralGiven || purpose == .ask || purpose == .outreach { purpose = .other }
    }

    /// Whether something useful came with it: "with a handout on test anxiety".
    private func attachesResource(_ keys: [String]) -> Bool {
        keys.indices.contains { index in
            LogCue.resources.contains(keys[index])
                && keys[max(0, index - 3)..<index].contains { ["with", "w", "w/"].contains($0) }
        }
    }

    static func label(of channel: Touch.Channel) -> String {
        switch channel {
        case .inPerson: "In person"
        case .video: "Video"
        case .phone: "Phone"
        case .email: "E-mail"
        case .text: "Text"
        case .letter: "Letter"
        case .note: "Handwritten note"
        case .event: "Event"
        }
    }

    static func label(of purpose: Touch.Purpose) -> String {
        purpose.rawValue.split(separator: "-").joined(separator: " ")
    }
}

extension LogNames.Mention {
    var isKnown: Bool {
        if case .known = who { true } else { false }
    }
}
