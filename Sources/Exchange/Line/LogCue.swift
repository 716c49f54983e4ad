import Domain

/// Words that say how one was in touch, or what for.
struct LogCue {
    enum Weight {
        /// Something more exact may follow: "sent", "spoke with".
        case weak
        case strong
    }

    let words: [String]
    var channel: Touch.Channel?
    var purpose: Touch.Purpose?
    var weight = Weight.strong
    /// Whether a partner can be its subject: "Mei emailed me" is from her.
    var isVerb = false
    /// Whether the word says more than the channel does, and stays in the note: "lunch".
    var isFlavor = false

    private static func verbs(
        _ list: String,
        _ channel: Touch.Channel?,
        _ purpose: Touch.Purpose? = nil,
        _ weight: Weight = .strong
    ) -> [LogCue] {
        phrases(list).map {
            LogCue(words: $0, channel: channel, purpose: purpose, weight: weight, isVerb: true)
        }
    }

    private static func nouns(
        _ list: String,
        _ channel: Touch.Channel?,
        _ purpose: Touch.Purpose? = nil,
        _ weight: Weight = .strong,
        flavor: Bool = false
    ) -> [LogCue] {
        phrases(list).map {
            LogCue(words: $0, channel: channel, purpose: purpose, weight: weight, isFlavor: flavor)
        }
    }

    private static func phrases(_ list: String) -> [[String]] {
        list.split(separator: ",").map { $0.split(separator: " ").map(String.init) }
    }

    private static let all: [LogCue] =
        nouns(
            "coffee,lunch,dinner,breakfast,brunch,tea,drinks,drink,walk,hike,ice cream,happy hour,"
                + "office visit,site visit,tour",
            .inPerson,
            flavor: true
        )
        + verbs("ran into,bumped into,stopped by,dropped by,dropped in on,hosted", .inPerson)
        + verbs("met,met with,met up with,visited,saw,sat down with,had", .inPerson, nil, .weak)
        + nouns("meeting,visit,in person,catch-up,caught up,face to face", .inPerson, nil, .weak)
        + nouns(
            "zoom,video,video call,facetime,teams,google meet,skype,zoom call,video chat",
            .video
        )
        + verbs("zoomed,facetimed,skyped", .video)
        + nouns("call,phone,phone call,quick call", .phone)
        + nouns("voicemail,voice mail,voice message,vm", .phone, flavor: true)
        + verbs("called,phoned,rang,telephoned,spoke by phone,called up", .phone)
        + verbs("called back,returned a call,returned the call", .phone, .reply)
        + verbs(
            "spoke,spoke with,spoke to,talked,talked to,talked with,chatted,chatted with",
            .phone,
            nil,
            .weak
        )
        + nouns("email,e-mail,emails,mail", .email)
        + verbs("emailed,e-mailed,mailed me", .email)
        + verbs("wrote,wrote to,messaged,sent,shared,forwarded,passed along", .email, nil, .weak)
        + verbs("reached out,reached out to", .email, .outreach, .weak)
        + verbs("heard,heard from,heard back from", .email, nil, .weak)
        + nouns("text,text message,sms,whatsapp,signal message", .text)
        + verbs("texted,whatsapped,dmed", .text)
        + nouns("letter,fax,outreach letter", .letter)
        + verbs("mailed,posted,faxed", .letter)
        + nouns("intro letter,introduction letter,letter of introduction", .letter, .outreach)
        + nouns("intro email,introduction email,cold email", .email, .outreach)
        + nouns("handwritten,handwritten note,note card,postcard,card", .note)
        + nouns(
            "thank-you note,thank you note,thank-you card,thank you card,note of thanks,thankyou note,"
                + "handwritten thank-you,handwritten thank you",
            .note,
            .thankYou
        )
        + nouns("note", .note, nil, .weak)
        + nouns(
            "birthday card,holiday card,congratulations card,anniversary card",
            .note,
            .celebration
        )
        + nouns(
            "event,conference,seminar,training,networking,open house,luncheon,fundraiser,gala,"
                + "workshop,mixer",
            .event,
            nil,
            .weak,
            flavor: true
        )
        + nouns(
            "talk,presentation,webinar,lunch and learn,lunch & learn,lunch-and-learn,in-service,inservice",
            .event,
            .presentation,
            .weak,
            flavor: true
        )
        + verbs("presented,presented to,spoke at,presented at", .event, .presentation)
        + nouns(
            "first coffee,first lunch,first breakfast,first dinner,first tea,first drinks",
            .inPerson,
            .firstMeeting,
            flavor: true
        )
        + nouns(
            "first meeting,first visit,initial meeting,intro meeting",
            .inPerson,
            .firstMeeting,
            .weak
        )
        + nouns("first call,first phone call,intro call,introductory call", .phone, .firstMeeting)
        + nouns("first zoom,first video call,intro zoom", .video, .firstMeeting)
        + nouns("for the first time,first time,finally met", nil, .firstMeeting)
        + nouns(
            "to introduce myself,introduced myself,introducing myself,introduced my practice,"
                + "to introduce my practice,outreach",
            nil,
            .outreach
        )
        + verbs("introduced,connected", .email, .introduction, .weak)
        + nouns("introduction", nil, .introduction)
        + verbs(
            "referred,referred out,sent a client,sent a referral,made a referral,sent a patient,"
                + "sent a family,sent someone,referred someone",
            .phone,
            .referralGiven,
            .weak
        )
        + verbs("consulted,consulted with,consulted on", .phone, .consultation, .weak)
        + nouns("consult,consultation,case consult,case consultation", .phone, .consultation, .weak)
        + verbs("congratulated", .email, .celebration, .weak)
        + nouns(
            "congratulations,congrats,happy birthday,birthday wishes,birthday message,celebrated,"
                + "happy anniversary",
            nil,
            .celebration
        )
        + verbs("thanked", .email, .thankYou, .weak)
        + nouns(
            "thanking,thank-you,thank you,thanks,to say thanks,to thank,thankyou",
            nil,
            .thankYou
        )
        + verbs(
            "replied,replied to,emailed back,answered,responded,responded to,got back to,wrote back,wrote back to",
            .email,
            .reply,
            .weak
        )
        + nouns("closed the loop", .email, .loopClosed, .weak)
        + verbs("texted back", .text, .reply)
        + verbs("dropped off,brought,handed", .inPerson, nil, .weak)
        + verbs("asked,invited,gave,lent,left,got,received,wished", nil, nil, .weak)
        + verbs(
            "said,said yes,said no,accepted,agreed,declined,confirmed,offered,told me,let me know",
            .email,
            nil,
            .weak
        )
        + nouns(
            "got a referral,received a referral,got a client",
            .email,
            .other,
            .weak,
            flavor: true
        )
        + nouns(
            "for referrals,to refer,for clients,to send clients,to send me clients,for a referral,"
                + "for more referrals,to send referrals",
            nil,
            .ask
        )

    private static let byFirstWord: [String: [LogCue]] = {
        Dictionary(grouping: all) { $0.words[0] }
            .mapValues { $0.sorted { $0.words.count > $1.words.count } }
    }()

    /// The longest cue that begins with these words.
    static func beginning(_ words: ArraySlice<String>) -> LogCue? {
        guard let first = words.first else { return nil }
        return byFirstWord[first]?.first { words.starts(with: $0.words) }
    }

    /// Whether a word alone is one, so that it is nobody's name.
    static func isCue(_ word: String) -> Bool {
        byFirstWord[word] != nil
    }

    /// Verbs after which the thing that is given may stand.
    static let givingVerbs: Set = [
        "sent", "emailed", "e-mailed", "mailed", "shared", "forwarded", "gave", "brought", "lent",
        "handed", "dropped", "texted", "passed", "faxed", "left", "posted", "recommended",
    ]

    /// Things that are of use to a partner.
    static let resources: Set = [
        "article", "articles", "handout", "handouts", "resource", "resources", "book", "books",
        "list", "guide", "worksheet", "worksheets", "link", "links", "podcast", "flyer", "flyers",
        "brochure", "brochures", "paper", "study", "summary", "toolkit", "checklist", "one-pager",
        "pamphlet", "packet", "infographic", "slides", "recording", "materials",
    ]
}
