import Consent
import Domain

/// A call, noted in thirty seconds: who it was, how they heard of the practice, what they need.
struct CallPage: Page {
    static let template = "call"

    /// What the words may mean, and how well the practice fits.
    struct Heard: Sendable {
        var list: Candidates?
        /// The channel of which the words speak.
        var hint: String?
        var fit: FitNote
    }

    struct Candidates: Sendable {
        var items: [Candidate]
    }

    struct Candidate: Sendable {
        var value: String
        var label: String
        var because: String
        var isChosen: Bool
    }

    struct Field: Sendable {
        var name: String
        var label: String
        var value: String
        var example: String
        var list: String
        var options: [String]
    }

    var title = "A call"
    var heading: String
    var action: String
    var hearing = Path.clients(.hearing).text
    var people = Path.people.text
    var problem: String?
    var meanwhile: Meanwhile?
    var openings: String
    var said: String
    var heard: Heard
    var channels: [TouchForm.Option]
    /// A partner's name, where the words hold none.
    var who: String
    var client: String
    var fields: [Field]
    var isPart2: Bool
    var received: String
    var latest: String
    /// What is done about it; only for a new one.
    var next: Next?
    var save: String
    var back: String

    struct Next: Sendable {
        var options: [TouchForm.Option]
    }
}

/// What the form of a call holds.
struct CallValues: Equatable, Sendable {
    var said = ""
    /// `partner:` and an id, or a channel's word; empty when nothing is chosen.
    var source = ""
    var who = ""
    var client = ""
    var needs = Needs()
    var isPart2 = false
    var received: String
    var next = CallNext.contacted

    init(on day: Day) { received = day.description }

    init(_ inquiry: Inquiry) {
        self.init(on: inquiry.receivedOn)
        said = inquiry.heardAbout
        source = CallValues.value(of: inquiry.source)
        client = inquiry.client
        needs = inquiry.needs
        isPart2 = inquiry.part2
    }

    static func value(of source: Inquiry.Source?) -> String {
        switch source {
        case .partner(let id): "partner:\(id.text)"
        case .channel(let channel): channel.rawValue
        case nil: Inquiry.Source.Channel.unknown.rawValue
        }
    }

    static func source(of value: String) -> Inquiry.Source? {
        if value.hasPrefix("partner:") {
            return PartnerID(String(value.dropFirst("partner:".count))).map { .partner($0) }
        }
        return Inquiry.Source.Channel(rawValue: value).map { .channel($0) }
    }
}

/// What is done about a call at once.
enum CallNext: String, CaseIterable, Sendable {
    case later, contacted, scheduled, waitlist
    case elsewhere

    var label: String {
        switch self {
        case .later: "I’ll call back"
        case .contacted: "We spoke"
        case .scheduled: "First session booked"
        case .waitlist: "On the waitlist"
        case .elsewhere: "Not for me: refer on"
        }
    }

    /// The step that it means.
    var step: Inquiry.Step? {
        switch self {
        case .later: nil
        case .contacted, .elsewhere: .contacted
        case .scheduled: .scheduled
        case .waitlist: .closed(Closing(.waitlist))
        }
    }
}
