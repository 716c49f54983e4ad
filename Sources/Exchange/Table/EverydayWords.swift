import Domain

/// What people write into the cells of a sheet, beyond days and names.
enum EverydayWords {
    private static let circles: [(Partner.Circle, Set<String>)] = [
        (
            .core,
            [
                "core", "a", "inner", "inner circle", "core five", "core 5", "top", "top 5",
                "top five", "closest", "very close",
                "1", "tier 1", "a list", "best", "vip", "core circle", "level 1",
            ]
        ),
        (
            .key,
            [
                "key", "b", "2", "tier 2", "close", "important", "key circle", "middle", "b list",
                "key partner", "level 2", "key referrer",
            ]
        ),
        (
            .wider,
            [
                "wider", "c", "3", "tier 3", "outer", "outer circle", "acquaintance", "wide",
                "wider circle", "other", "network",
                "c list", "d", "4", "level 3", "new", "prospect",
            ]
        ),
    ]

    static func circle(_ text: String) -> Partner.Circle? {
        let phrase = words(text)
        return circles.first { $0.1.contains(phrase) }?.0
    }

    private static let yes: Set = [
        "yes", "y", "true", "x", "open", "accepting", "1", "taking", "available", "ok", "limited",
        "some", "few", "sometimes",
        "\u{2713}", "\u{2714}", "yep", "sure", "opening", "openings",
    ]
    private static let no: Set = [
        "no", "n", "false", "full", "closed", "0", "waitlist", "wait", "none", "not", "unavailable",
        "nope", "\u{2717}", "\u{2718}",
    ]

    static func isYes(_ text: String) -> Bool { yes.contains(words(text)) }

    /// Whether a partner takes new clients; nil where the cell does not say.
    static func accepting(_ text: String) -> Bool? {
        let words = words(text).split(separator: " ").map(String.init)
        guard let first = words.first ?? text.first.map(String.init) else { return nil }
        if no.contains(first) || words.contains("full") || words.contains("waitlist")
            || words.contains("closed")
        {
            return false
        }
        return yes.contains(first) ? true : nil
    }

    static func words(_ text: String) -> String {
        let plain = PlainLetters.of(text).split { !$0.isLetter && !$0.isNumber }.joined(
            separator: " "
        )
        return plain.isEmpty ? text.trimmed : plain
    }

    /// "45", "45 min", "1h", "1:30", "1.5 hours": minutes, from 1 to a day's.
    static func minutes(_ text: String, inHours: Bool) -> Int? {
        let text = text.lowercased().filter { !$0.isWhitespace }
        let number = text.prefix { $0.isNumber || $0 == "." || $0 == "," }
        let unit = text.dropFirst(number.count)
        guard let value = Double(number.replacing(",")), value >= 0, value < 10_000 else {
            return nil
        }
        var minutes: Double
        if unit.hasPrefix(":"), let rest = Double(unit.dropFirst().prefix(2)) {
            minutes = value * 60 + rest
        } else if unit.hasPrefix("h") || unit.isEmpty && inHours {
            let rest = unit.drop { $0.isLetter }.prefix { $0.isNumber }
            minutes = value * 60 + (Double(rest) ?? 0)
        } else {
            minutes = value
        }
        minutes = minutes.rounded()
        return (1...1_440).contains(minutes) ? Int(minutes) : nil
    }

    private static let channels: [(Touch.Channel, [String])] = [
        (
            .video,
            [
                "zoom", "video", "teams", "facetime", "google meet", "skype", "webex", "telehealth",
                "virtual",
            ]
        ),
        (.text, ["text", "texted", "sms", "whatsapp", "dm", "message", "messaged"]),
        (.note, ["card", "handwritten", "thank you note", "note card"]),
        (.letter, ["letter", "mailed", "mail", "fax", "faxed"]),
        (.email, ["email", "emailed", "e mail", "newsletter"]),
        (
            .phone,
            [
                "phone", "call", "called", "phoned", "spoke", "voicemail", "vm", "ph", "tel",
                "telephone",
            ]
        ),
        (
            .event,
            [
                "event", "conference", "open house", "workshop", "training", "networking", "mixer",
                "meetup", "fair", "presentation", "webinar",
            ]
        ),
        (
            .inPerson,
            [
                "coffee", "lunch", "breakfast", "dinner", "met", "meeting", "meet", "in person",
                "visit", "visited", "walk", "tea",
                "office", "drinks", "face to face", "f2f", "dropped by", "stopped by", "tour",
                "brunch",
            ]
        ),
    ]

    private static let purposes: [(Touch.Purpose, [String])] = [
        (.thankYou, ["thank you", "thanked", "thanks", "thank"]),
        (
            .firstMeeting,
            [
                "first meeting", "intro meeting", "first coffee", "met for the first time",
                "first lunch", "introductory meeting", "initial meeting",
            ]
        ),
        (
            .referralGiven,
            [
                "gave referral", "gave a referral", "referred to them", "referral given",
                "sent them a referral", "referred out",
            ]
        ),
        (.introduction, ["introduced", "introduction", "connected them"]),
        (
            .presentation,
            [
                "presentation", "presented", "gave a talk", "lunch and learn", "in service",
                "inservice",
            ]
        ),
        (.consultation, ["consult", "consultation", "consulted"]),
        (
            .resource,
            [
                "sent article", "sent an article", "sent the article", "shared article",
                "shared an article", "sent resources", "sent a resource", "shared resources",
                "shared a resource", "gave handout", "gave handouts", "sent handout", "sent a book",
                "gave a book", "sent info", "resource",
            ]
        ),
        (.celebration, ["congratulated", "congratulations", "birthday", "celebrated"]),
        (.outreach, ["outreach", "cold email", "reached out", "introduced myself", "cold call"]),
        (.checkIn, ["check in", "checkin", "catch up", "caught up"]),
    ]

    static func channel(_ text: String) -> Touch.Channel? { first(of: channels, in: text) }
    static func purpose(_ text: String) -> Touch.Purpose? {
        Touch.Purpose(rawValue: text.trimmed.lowercased()) ?? first(of: purposes, in: text)
    }

    private static func first<Value>(of table: [(Value, [String])], in text: String) -> Value? {
        let padded = " \(words(text)) "
        return table.first { $0.1.contains { padded.contains(" \($0) ") } }?.0
    }

    /// Labels that an exporter sets by itself.
    private static let ownTags: Set = [
        "mycontacts", "my contacts", "starred", "starred in android", "importedcontacts",
        "imported contacts", "other contacts",
    ]

    /// A cell of labels, apart: Google joins them with ` ::: `, others with semicolons or commas.
    static func tags(_ text: String, byGoogle: Bool) -> [String] {
        let pieces: [Substring]
        if byGoogle || text.contains(":::") {
            pieces = text.split(separator: ":::")
        } else {
            pieces = text.split { $0 == ";" || $0 == "," || $0 == "\n" || $0 == "|" }
        }
        return pieces.compactMap { piece in
            var tag = piece.trimmed
            if tag.hasPrefix("* ") { tag = tag.dropFirst(2).trimmed }
            if tag.hasPrefix("#") { tag = tag.dropFirst().trimmed }
            return tag.isEmpty || ownTags.contains(tag.lowercased()) ? nil : tag
        }
    }

    /// Values that say nothing: what exporters write for an empty field.
    static func isNothing(_ text: String) -> Bool {
        text.utf8.count <= 8 && nothing.contains(text.lowercased())
    }

    private static let nothing: Set = [
        "n/a", "na", "none", "-", "--", "\u{2013}", "\u{2014}", "null", "nil", "0/0/00", "unknown",
        "tbd", "?",
    ]

    /// What exporters write everywhere: nobody chose it.
    static func isDefault(_ text: String) -> Bool {
        text.utf8.count <= 16 && defaults.contains(text.lowercased())
    }

    private static let defaults: Set = [
        "normal", "false", "unspecified", "smtp", "ex", "0/0/00", "0", "public",
    ]
}

extension Substring {
    fileprivate func replacing(_ comma: Character) -> String {
        String(map { $0 == comma ? "." : $0 })
    }
}
