public import Domain

extension Block {
    /// What the user reads: why, and what to do.
    public func sentence(on day: Day) -> String {
        switch self {
        case .noAuthorization:
            "The client hasn’t given written permission to tell this partner. Ask them, and print the "
                + "form."
        case .namesAnother:
            "The client’s permission names someone else. Each partner needs their own."
        case .declined: "The client said no, so this stays between you."
        case .revoked(let revoked):
            "The client took the permission back\(Self.on(revoked, day)), so nothing more is told."
        case .expired(let expired):
            "The permission ended\(Self.on(expired, day)). Ask the client for a new one."
        case .incomplete(let elements):
            "The permission isn’t complete. " + elements.map(\.missing).joined(separator: " ")
        case .notSignedYet(let signed):
            "The permission is signed for \(signed.said(day)), which hasn’t come yet."
        case .outsideScope(let milestone, let covers):
            "The permission doesn’t cover this (\(milestone.title.lowercased())). It covers: "
                + covers.map { $0.title.lowercased() }.joined(separator: ", ") + "."
        case .notYet(let milestone):
            "That hasn’t happened yet (\(milestone.title.lowercased())), so there is nothing to tell."
        case .part2NeedsConsent:
            "This client’s records are protected by 42 CFR Part 2, so only their own written consent "
                + "opens them."
        case .fieldsOutsideScope(let fields):
            "The message says more than the permission covers: "
                + fields.map { "{{\($0)}}" }.joined(separator: ", ") + ". Take that out."
        case .wordsOutsideScope(let excess):
            "The message says more than the permission covers: "
                + excess.map { "“\($0.words)” (\($0.what))" }.joined(separator: ", ")
                + ". Take that out."
        case .noticeEdited: Part2Notice.refusal
        }
    }

    private static func on(_ day: Day?, _ today: Day) -> String {
        day.map { " on \($0.said(today))" } ?? ""
    }
}
