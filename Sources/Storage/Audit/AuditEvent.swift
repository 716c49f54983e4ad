public import Domain

/// An act that writes no record, and is in the audit log all the same.
///
/// It holds ids and counts, never a name or a word about anyone.
public struct AuditEvent: Hashable, Sendable {
    public var action: String
    /// The kind and id of what it was done with, or empty.
    public var object: String
    /// `done`, `refused`, `blocked` or `failed`.
    public var outcome: String
    /// Why, as one word.
    public var basis: String

    init(
        _ action: String,
        _ object: String = "",
        _ outcome: String = "done",
        basis: String = ""
    ) {
        self.action = action
        self.object = object
        self.outcome = outcome
        self.basis = basis
    }

    public static let signIn = AuditEvent("session.sign-in")
    /// A wrong password or code; `account` is the id of whose it would have been, or empty.
    public static func signInFailed(_ account: String = "") -> AuditEvent {
        AuditEvent("session.sign-in", account.isEmpty ? "" : "account \(account)", "failed")
    }
    /// There were more within a minute than are kept one by one.
    public static let moreFailed = AuditEvent("session.sign-in", "more in this minute", "failed")
    /// A recovery code was made on the page, where somebody may never have looked at it.
    public static let codeShown = AuditEvent("recovery.show")
    /// The newest recovery code was typed once more, so it is on paper.
    public static let codeKept = AuditEvent("recovery.keep")
    public static let signOut = AuditEvent("session.sign-out")
    /// It ended because nobody used it.
    public static let timeout = AuditEvent("session.timeout")
    /// It gave way to a newer one, as there were too many.
    public static let displaced = AuditEvent("session.displaced")
    /// Its account was ended, or its keys are no longer the practice's.
    public static let shut = AuditEvent("session.shut")
    /// It was locked by its user.
    public static let lock = AuditEvent("session.lock")
    public static let start = AuditEvent("server.start")
    public static let stop = AuditEvent("server.stop")
    /// A request that may not be made, or not by that one: `route` is the route's pattern, never the
    /// address itself, as in "POST /inquiries/{id}".
    public static func refused(_ route: String) -> AuditEvent {
        AuditEvent("request", route, "refused")
    }

    public static func view(_ inquiry: InquiryID) -> AuditEvent {
        AuditEvent("client.view", "inquiry \(inquiry)")
    }
    /// The page to tell a partner was opened, and said that they may not hear it: `reason` is the
    /// word for what stands in the way.
    public static func heldBack(_ inquiry: InquiryID, because reason: String) -> AuditEvent {
        AuditEvent("disclosure.look", "inquiry \(inquiry)", "blocked", basis: reason)
    }
    /// A list of clients was looked at.
    public static let list = AuditEvent("client.list")
    /// Clients were looked for; for what is not said.
    public static let search = AuditEvent("client.search")

    public static func print(_ what: Printed, _ inquiry: InquiryID) -> AuditEvent {
        AuditEvent("client.print", "\(what.rawValue) inquiry \(inquiry)")
    }

    public enum Printed: String, Sendable {
        case form, message, accounting
    }

    public static let printAudit = AuditEvent("audit.print")
    public static let verifyAudit = AuditEvent("audit.verify")
    public static let verifyAuditFailed = AuditEvent("audit.verify", "", "failed")

    /// `format` is the word that was asked for: "archive", "csv".
    public static func export(_ format: String, clients: Bool) -> AuditEvent {
        AuditEvent(clients ? "export.clients" : "export", format)
    }
    public static let backUp = AuditEvent("backup")
    public static let restore = AuditEvent("restore")
}
