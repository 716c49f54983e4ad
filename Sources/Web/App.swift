public import Hummingbird
public import Logging
public import Storage

/// How the page is served.
public struct WebConfiguration: Sendable {
    /// Where to listen; this machine alone, unless said otherwise.
    public var host: String
    /// 0 takes any free port.
    public var port: Int
    /// Names under which it answers besides those of this machine, in lower case, without ports.
    public var names: Set<String>
    /// Behind TLS: cookies are then for secure connections alone.
    public var isSecure: Bool
    /// For those who change Rapport: with the styleguide.
    public var isDevelopment: Bool
    /// How often a program’s token may ask in a minute; nil for the usual.
    public var asksAMinute: Int?

    public init(
        host: String = "127.0.0.1",
        port: Int = 7_878,
        names: Set<String> = [],
        isSecure: Bool = false,
        isDevelopment: Bool = false,
        asksAMinute: Int? = nil
    ) {
        self.host = host
        self.port = port
        self.names = names
        self.isSecure = isSecure
        self.isDevelopment = isDevelopment
        self.asksAMinute = asksAMinute
    }
}

/// The page for people, ready to run: for the program and for its tests alike.
///
/// - Parameters:
///   - folder: Where the practice is, or will be after the first start.
///   - store: The practice, when it is open already.
///   - configuration: How it is served.
///   - clock: What time it is.
///   - logger: Where what fails is noted; never a name, a note or a secret.
///   - whenListening: Gets the port, once it is bound.
/// - Returns: An application; its `runService()` serves until it is told to stop.
/// - Throws: When a template that is part of the program can't be read.
public func application(
    folder: String,
    store: Store? = nil,
    configuration: WebConfiguration = WebConfiguration(),
    clock: Clock = .system,
    logger: Logger = Logger(label: "rapport"),
    whenListening: @escaping @Sendable (Int) async -> Void = { _ in }
) throws -> some ApplicationProtocol {
    Spool.sweep(folder)
    let office = Office(folder: folder, clock: clock, store: store)
    let site = Site(
        office: office,
        // A log that can't be written keeps no session open: its keys have gone already.
        sessions: Sessions(clock: clock) { event, session in
            try? await office.store()?.audit(event, by: .owner, session: session.name)
        },
        door: Door(),
        clock: clock,
        templates: try Templates(),
        assets: Assets(),
        cookie: SessionCookie(port: configuration.port, isSecure: configuration.isSecure),
        drafts: Drafts(),
        apiThrottle: APIThrottle(own: configuration.asksAMinute)
    )
    return Application(
        router: router(
            for: site,
            names: configuration.names,
            isDevelopment: configuration.isDevelopment
        ),
        configuration: ApplicationConfiguration(
            address: .hostname(configuration.host, port: configuration.port)
        ),
        onServerRunning: { channel in
            await whenListening(channel.localAddress?.port ?? configuration.port)
        },
        logger: logger
    )
}

func router(for site: Site, names: Set<String>, isDevelopment: Bool) -> Router<WebContext> {
    // The table of a second router, so that the pages of errors know all addresses.
    let index = RouteTable(site, on: Router(context: WebContext.self))
    Routes.add(to: index, isDevelopment: isDevelopment)
    let router = Router(context: WebContext.self, options: [.autoGenerateHeadEndpoints])
    router.add(middleware: SafetyHeaders())
    router.add(middleware: Recipients())
    router.add(middleware: ErrorPages(site: site, table: index.index))
    router.add(middleware: HostGuard(names: HostGuard.loopback.union(names)))
    router.add(middleware: SiteGuard())
    router.add(middleware: SessionFinder(site: site))
    Routes.add(to: RouteTable(site, on: router), isDevelopment: isDevelopment)
    return router
}
