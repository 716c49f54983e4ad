import Domain

/// How people met in an event: by what stands in its lines, of which nothing is kept.
struct EventWay {
    private var hasLink = false
    private var place = ""

    mutating func take(_ line: ContentLine) {
        switch line.name {
        case "LOCATION":
            place = String(line.text.prefix(200))
            lookForLink(in: line.value)
        case "URL", "DESCRIPTION", "X-ALT-DESC", "CONFERENCE", "X-GOOGLE-CONFERENCE",
            "X-MICROSOFT-SKYPETEAMSMEETINGURL", "X-MICROSOFT-ONLINEMEETINGEXTERNALLINK",
            "X-MICROSOFT-ONLINEMEETINGCONFLINK", "X-CONFERENCE", "COMMENT":
            lookForLink(in: line.value)
        default: break
        }
    }

    private mutating func lookForLink(in text: String) {
        guard !hasLink, text.contains(".") else { return }
        let lower = text.lowercased()
        hasLink = Self.links.contains(where: lower.contains)
    }

    /// Where meetings by video are held.
    private static let links = [
        "zoom.us/j/", "zoom.us/my/", "zoom.us/w/", "zoom.us/s/", "zoom.us/wc/", "zoomgov.com/j/",
        "meet.google.com/", "hangouts.google.com/", "teams.microsoft.com/", "teams.live.com/meet",
        "webex.com/", "gotomeet.me/", "gotomeeting.com/", "meet.goto.com/", "whereby.com/",
        "doxy.me/", "bluejeans.com/", "facetime.apple.com/", "meet.jit.si/", "join.skype.com/",
        "meet.lync.com/", "chime.aws/", "v.ringcentral.com/", "vsee.com/", "around.co/",
        "telehealth.simplepractice.com/", "video.therapynotes.com/", "thera-link.com/",
        "meet.zoho.com/", "butter.us/", "daily.co/",
    ]

    func channel(title: String) -> Touch.Channel {
        if hasLink { return .video }
        let said = " \(EverydayWords.words(title)) ", place = " \(EverydayWords.words(place)) "
        func holds(_ words: [String], _ texts: String...) -> Bool {
            texts.contains { text in words.contains { text.contains(" \($0) ") } }
        }
        if holds(Self.video, said, place) { return .video }
        return holds(Self.phone, said) || holds(Self.phonePlace, place) ? .phone : .inPerson
    }

    private static let video = [
        "zoom", "video", "videocall", "facetime", "google meet", "microsoft teams", "ms teams",
        "webex", "skype", "telehealth", "hangout", "teams meeting", "teams call",
    ]
    private static let phone = [
        "call", "calls", "phone", "phonecall", "telephone", "called", "calling", "ring",
    ]
    private static let phonePlace = ["call", "phone", "telephone", "by phone", "phone call"]
}
