import HTTPTypes
import Hummingbird
import Logging
import Storage

/// What the pages share: where the practice is, who is signed in, how pages are made.
struct Site: Sendable {
    let office: Office
    let sessions: Sessions
    let door: Door
    let clock: Clock
    let templates: Templates
    let assets: Assets
    let cookie: SessionCookie
    let drafts: Drafts
    let ledger = Ledger()
    let refused = RefusedRequests()
    let codes = CodeGuard()
    let calendarThrottle = CalendarThrottle()
    var apiThrottle = APIThrottle()
    let shelf = TodayShelf()
    let meters = Meters()
    var lobby = Lobby()
    var beginningCode = Secret.new()

    /// A page as an answer; `session` decides what is around it.
    func respond<Content: Page>(
        with page: Content,
        at path: String = "",
        session: Session? = nil,
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        var around: Chrome.SignedIn?
        if let session {
            around = Chrome.SignedIn(
                at: path,
                flash: await session.takeFlash(),
                role: await session.role
            )
        }
        return Site.send(try ready(page, around: around), status: status)
    }

    /// A page with what is around it, as often to be sent as wanted.
    func ready<Content: Page>(
        _ page: Content,
        around signedIn: Chrome.SignedIn?
    ) throws -> ReadyPage {
        let chrome = Chrome(
            title: page.title,
            style: Path.asset(assets.style.name).text,
            script: Path.asset(assets.script.name).text,
            signedIn: signedIn
        )
        return ReadyPage(try templates.render(Sheet(chrome: chrome, page: page)))
    }

    static func send(_ page: ReadyPage, status: HTTPResponse.Status = .ok) -> Response {
        .sending(
            page.sent(),
            status: status,
            headers: [.contentType: "text/html; charset=utf-8"]
        )
    }

    static func redirect(to location: String) -> Response {
        Response(status: .seeOther, headers: [.location: location])
    }
}
