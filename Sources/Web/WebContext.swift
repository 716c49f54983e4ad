import Hummingbird

/// What a request carries on its way: the session, once the gate has found it.
struct WebContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    var session: Session?
    /// Where it comes from.
    var origin: Origin
    /// Names this one request, in the log and on a page that says what went wrong.
    let reference: String

    /// Whether the answer goes over a network, and not to this machine itself.
    var isFar: Bool { !origin.isThisMachine }

    init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
        origin = Origin(source.channel)
        reference = String(Secret.short().prefix(8))
    }
}
