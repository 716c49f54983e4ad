import Domain
import HTTPTypes
import Hummingbird
import NIOCore
import Storage

/// One request of someone signed in, with all that a page needs to answer it.
struct Visit: Sendable {
    let site: Site
    let request: Request
    let parameters: Parameters
    let session: Session
    /// From where it comes.
    let origin: Origin
    /// What whoever asks may do.
    let role: Role
    let store: Store
    let present: Present
    /// What a form sent; empty when reading.
    let form: Form

    var today: Day { present.day }

    /// By whom what is asked for is done.
    var author: Author { session.author }

    /// Which clients are seen.
    var sight: Sight { Sight(of: session.account, as: role) }

    var query: Form { Form(query: request) }

    /// The address that this request asks for, its query included.
    var address: String { request.uri.string }

    func id<Record>(_ name: String = "id") throws -> RecordID<Record> {
        guard let text = parameters.get(name).map({ Form.percentDecoded($0) }),
            let id = RecordID<Record>(text)
        else {
            throw Refusal.notFound
        }
        return id
    }

    func show<Content: Page>(
        _ page: Content,
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        try await site.respond(
            with: page,
            at: request.uri.path,
            session: session,
            status: status
        )
    }

    /// Back to where the form was, or to `path`, with a sentence that says what was done.
    func done(
        _ sentence: String,
        undoing batch: Batch.ID? = nil,
        at path: String? = nil
    ) async -> Response {
        await session.say(sentence, undoing: batch.map(String.init))
        return Site.redirect(to: path ?? localPath(form["back"]))
    }
}

/// One request of anyone, signed in or not.
struct Guest: Sendable {
    let site: Site
    let request: Request
    let session: Session?
    /// Where it comes from.
    let origin: Origin
    let form: Form
    var parameters = Parameters()

    /// From where it came, for those that knock at the door.
    var address: String { origin.text }

    var query: Form { Form(query: request) }
}

extension Form {
    init(query request: Request) {
        self.init((request.uri.query ?? "").utf8)
    }

    /// The form in a request's body.
    ///
    /// - Throws: `Refusal` when it is no form, or of more than `limit` bytes.
    init(body request: Request, upTo limit: Int) async throws {
        let type = request.headers[.contentType] ?? ""
        guard type.lowercased().hasPrefix("application/x-www-form-urlencoded") else {
            throw Refusal.notAForm
        }
        var bytes: [UInt8] = []
        for try await buffer in request.body {
            guard bytes.count + buffer.readableBytes <= limit else { throw Refusal.tooLarge }
            bytes.append(contentsOf: buffer.readableBytesView)
        }
        self.init(bytes)
    }
}
