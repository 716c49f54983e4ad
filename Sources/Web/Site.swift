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

    /// A page as an answer; `session` decides what is around it.
    func respond<Content: Page>(
        with page: Content,
        at path: String = "",
        session: Session? = nil,
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let flash = await session?.takeFlash()
        let chrome = Chrome(
            title: page.title,
            style: Path.asset(assets.style.name).text,
            script: Path.asset(assets.script.name).text,
            signedIn: session.map { _ in Chrome.SignedIn(at: path, flash: flash) }
        )
        let text = try templates.render(Sheet(chrome: chrome, page: page))
        return Site.send(ReadyPage(text), status: status)
    }

    static func send(_ page: ReadyPage, status: HTTPResponse.Status = .ok) -> Response {
        Response(
            status: status,
            headers: [.contentType: "text/html; charset=utf-8"],
            body: .init(byteBuffer: page.sent())
        )
    }

    static func redirect(to location: String) -> Response {
        Response(status: .seeOther, headers: [.location: location])
    }
}
