public import Domain

extension Inquiry.Source.Channel {
    /// "Web search": as a list shows it.
    public var inWords: String {
        switch self {
        case .wordOfMouth: "Word of mouth"
        case .directory: "Directory"
        case .webSearch: "Web search"
        case .social: "Social"
        case .insurance: "Insurance"
        case .event: "Event"
        case .advertisement: "Advertisement"
        case .other: "Other"
        case .unknown: "Unknown"
        }
    }

    /// The words in what was said that speak for this channel, as they compare; nil for none.
    func cue(in said: [String]) -> String? {
        cues.first { cue in
            let parts = cue.split(separator: " ").map(String.init)
            guard said.count >= parts.count else { return false }
            return (0...said.count - parts.count).contains {
                Array(said[$0..<$0 + parts.count]) == parts
            }
        }
    }

    private var cues: [String] {
        switch self {
        case .wordOfMouth:
            [
                "friend", "friends", "neighbor", "neighbour", "sister", "brother", "mother",
                "father", "mom", "dad", "cousin", "coworker", "colleague", "roommate", "someone",
                "word of mouth", "former client", "my wife", "my husband", "my partner", "aunt",
                "uncle", "daughter", "son",
            ]
        case .directory:
            [
                "psychology today", "directory", "therapyden", "goodtherapy", "good therapy",
                "zocdoc", "headway", "alma", "inclusive therapists", "open path", "listing",
                "yelp",
            ]
        case .webSearch:
            [
                "google", "googled", "bing", "duckduckgo", "search", "searched", "internet",
                "online", "website", "web", "chatgpt",
            ]
        case .social:
            [
                "instagram", "facebook", "tiktok", "linkedin", "twitter", "youtube", "podcast",
                "reddit", "social media", "nextdoor",
            ]
        case .insurance:
            [
                "insurance", "insurer", "aetna", "cigna", "blue cross", "blue shield", "united",
                "optum", "kaiser", "medicaid", "medicare", "eap", "provider list",
            ]
        case .event: ["talk", "workshop", "webinar", "presentation", "conference", "event", "fair"]
        case .advertisement:
            ["ad", "ads", "advert", "advertisement", "flyer", "billboard", "radio", "brochure"]
        case .other: []
        case .unknown:
            ["don't know", "dont know", "can't remember", "cant remember", "not sure", "no idea"]
                .map { Spoken.words($0).joined(separator: " ") }
        }
    }
}
