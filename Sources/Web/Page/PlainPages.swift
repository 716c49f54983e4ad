import HTTPTypes
import Hummingbird

/// The keys that a script listens to.
struct KeyboardPage: Page {
    static let template = "keyboard"
    static let samples = [KeyboardPage()]

    struct Key: Sendable {
        var keys: String
        var does: String
    }

    var title = "Keyboard"
    var keys =
        [
            Key(keys: "l", does: "Log what happened"),
            Key(keys: "/", does: "Search partners"),
            Key(keys: "j", does: "Next in the list"),
            Key(keys: "k", does: "Previous in the list"),
            Key(keys: "Enter", does: "Open what is picked"),
            Key(keys: "d", does: "Did it, for the picked nudge"),
            Key(keys: "n", does: "Not now, for the picked nudge"),
            Key(keys: "e", does: "Change the partner whose page it is"),
        ]
        + (Place.all + Place.more).map { Key(keys: "g \($0.key)", does: "Go to \($0.label)") }
        + [
            Key(keys: "?", does: "This page"),
            Key(keys: "Esc", does: "Close what is open"),
        ]

    @Sendable static func show(_ visit: Visit) async throws -> Response {
        try await visit.show(KeyboardPage())
    }
}

/// What needs neither a template nor a session.
enum Plain {
    @Sendable static func health(_ guest: Guest) async throws -> Response {
        Response(
            status: .ok,
            headers: [.contentType: "text/plain; charset=utf-8"],
            body: .init(byteBuffer: ByteBuffer(string: "ok\n"))
        )
    }

    /// An icon, the manifest, or the service worker.
    @Sendable static func file(_ guest: Guest) async throws -> Response {
        let name = guest.request.uri.path.split(separator: "/").last.map(String.init) ?? ""
        guard let asset = guest.site.assets.plain[name] else { throw Refusal.notFound }
        return asset.response(to: guest.request, forEver: false)
    }

    @Sendable static func asset(_ guest: Guest) async throws -> Response {
        let name = guest.request.uri.path.split(separator: "/").last.map(String.init) ?? ""
        guard let asset = guest.site.assets.named(name) else { throw Refusal.notFound }
        return asset.response(to: guest.request, forEver: true)
    }
}
