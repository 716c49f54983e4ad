import Exchange
import HTTPTypes
import Storage

/// An error with its policy: the status, and what the user reads.
struct Refusal: Error {
    var status: HTTPResponse.Status
    var title: String
    /// What happened, what was kept, and what to do.
    var message: String
    var headers: HTTPFields = [:]

    static let notFound = Refusal(
        status: .notFound,
        title: "There is nothing at this address",
        message: "It may have been moved or undone. Nothing was changed."
    )

    static let notSameSite = Refusal(
        status: .forbidden,
        title: "That didn’t come from this page",
        message: """
            Another site, or a program, tried to send something here, so nothing was saved. If it \
            was you, open Rapport again and repeat it there.
            """
    )

    static let notTheirs = Refusal(
        status: .forbidden,
        title: "That is for someone else here",
        message:
            "Your account doesn’t open this page. If you need it, ask the owner of the practice."
    )

    static let someoneElses = Refusal(
        status: .forbidden,
        title: "A colleague wrote that down",
        message:
            "Whoever wrote it can change it, or the owner of the practice can. Nothing was changed."
    )

    static let wrongHost = Refusal(
        status: .misdirectedRequest,
        title: "Rapport doesn’t answer at this address",
        message: "Open it at the address that it printed when it started."
    )

    static let tooLarge = Refusal(
        status: .contentTooLarge,
        title: "That is more than Rapport takes at once",
        message: "Nothing was saved. Shorten it, or split the file in two, and send it again."
    )

    static let notAForm = Refusal(
        status: .unsupportedMediaType,
        title: "Rapport couldn’t read that",
        message: "It expects a form from its own pages. Nothing was saved."
    )

    static func unusable(_ message: String) -> Refusal {
        Refusal(
            status: .unprocessableContent,
            title: "That couldn’t be saved as it is",
            message: message
        )
    }

    static func methodNotAllowed(_ allowed: [String]) -> Refusal {
        Refusal(
            status: .methodNotAllowed,
            title: "That can’t be done here",
            message: "This address doesn’t take such a request. Nothing was changed.",
            headers: [.allow: allowed.joined(separator: ", ")]
        )
    }
}

/// An error that says what the user reads.
protocol Sentenced: Error {
    var message: String { get }
}

extension Refusal: Sentenced {}
extension StoreError: Sentenced {}
extension Exchange.Refusal: Sentenced {}
