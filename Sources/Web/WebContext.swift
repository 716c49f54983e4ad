import Hummingbird

/// What a request carries on its way: the session, once the gate has found it.
struct WebContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    var session: Session?

    init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
    }
}
