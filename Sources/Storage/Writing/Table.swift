/// The tables whose rows the journal knows; the numbers stand in files and never change.
enum Table: Int, CaseIterable, Sendable {
    case practice = 1
    case partner, tie, lookalike, touch, promise, detail, snooze, review, gift
    case inquiry, episode, authorization, disclosure, blocked
    case sitting, revisit, intention
    case letter, aboutMe, shelfItem, document, sharing, gathering, encounter
    case letterbox, posted
    case stance

    /// As it is called in the file.
    var name: String { String(describing: self) }

    /// The columns that hold sealed cells.
    var sealed: [String] {
        switch self {
        case .inquiry: ["client", "heardAbout", "part2", "needs", "closeReason", "referredTo"]
        case .authorization:
            ["description", "purpose", "signedBy", "authority", "expiryEvent"]
        case .disclosure: ["recipient", "description", "purpose"]
        case .blocked: ["recipient", "reason", "sentence"]
        case .letterbox: ["privateKey"]
        default: []
        }
    }
}
