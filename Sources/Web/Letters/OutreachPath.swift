import Domain

/// The addresses of letters, meetings, the page about me, the shelf and the community calendar.
enum OutreachPath {
    case letters
    case newLetter
    case starter
    case reading
    case letter(LetterID)
    case letterPart(LetterID, LetterPart)
    case research(PartnerID)
    case meeting(PartnerID)
    case meetingNotes(PartnerID)
    case invitation(PartnerID)
    case aboutMe
    case aboutMeReading
    case aboutMePage
    case shelf
    case shelfItem(ShelfItemID)
    case shelfPart(ShelfItemID, ShelfPart)
    case newIntroduction
    case introductions
    case events
    case event(GatheringID)
    case eventPart(GatheringID, EventPart)

    var text: String {
        switch self {
        case .letters: "/letters"
        case .newLetter: "/letters/new"
        case .starter: "/letters/starter"
        case .reading: "/letters/reading"
        case .letter(let id): "/letters/\(percentEncoded(id.text))"
        case .letterPart(let id, let part):
            "/letters/\(percentEncoded(id.text))/\(part.rawValue)"
        case .research(let id): "/partners/\(percentEncoded(id.text))/research"
        case .meeting(let id): "/partners/\(percentEncoded(id.text))/meeting"
        case .meetingNotes(let id): "/partners/\(percentEncoded(id.text))/meeting/notes"
        case .invitation(let id): "/partners/\(percentEncoded(id.text))/meeting/invitation.ics"
        case .aboutMe: "/about-me"
        case .aboutMeReading: "/about-me/reading"
        case .aboutMePage: "/about-me/page"
        case .shelf: "/resources"
        case .shelfItem(let id): "/resources/\(percentEncoded(id.text))"
        case .shelfPart(let id, let part):
            "/resources/\(percentEncoded(id.text))/\(part.rawValue)"
        case .newIntroduction: "/introductions/new"
        case .introductions: "/introductions"
        case .events: "/events"
        case .event(let id): "/events/\(percentEncoded(id.text))"
        case .eventPart(let id, let part): "/events/\(percentEncoded(id.text))/\(part.rawValue)"
        }
    }
}

/// What becomes of a letter.
enum LetterPart: String, CaseIterable, Sendable {
    case sending, removal, paper
    case message = "message.eml"
}

/// What of something on the shelf can be had or written.
enum ShelfPart: String, CaseIterable, Sendable {
    case file, sharings, removal
}

/// What of an event can be written.
enum EventPart: String, CaseIterable, Sendable {
    case people, removal
}

extension Path {
    static let letters = Path.outreach(.letters)

    static func letter(to partner: PartnerID) -> String {
        Path.outreach(.newLetter).with([("to", partner.text)])
    }
}
