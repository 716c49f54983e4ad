import Hummingbird

/// What a request carries on its way: the session, once the gate has found it.
struct WebContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    var session: Session?
    /// Whether the answer goes over a network, and not to this machine itself.
    let isFar: Bool

    init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
        isFar =
            switch source.channel.remoteAddress?.ipAddress {
            case nil, "127.0.0.1", "::1", "::ffff:127.0.0.1": false
            default: true
            }
    }
}
