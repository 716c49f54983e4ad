public import Hummingbird
public import Logging
public import Storage

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
            try? await office.store()?.audit(
                event,
                by: session.author,
                session: session.name
            )
        },
        door: Door(),
        clock: clock,
        templates: try Templates(),
        assets: Assets(),
        cookie: SessionCookie(port: configuration.port, isSecure: configuration.isSecure),
        drafts: Drafts(),
        apiThrottle: APIThrottle(own: configuration.asksAMinute),
        lobby: Lobby(configuration.patience),
        beginningCode: configuration.beginningCode
    )
    return Application(
        router: router(for: site, configuration),
        server: .watched(site.lobby, certificate: configuration.certificate),
        configuration: ApplicationConfiguration(
            address: .hostname(configuration.host, port: configuration.port),
            backlog: 1_024
        ),
        onServerRunning: { channel in
            await whenListening(channel.localAddress?.port ?? configuration.port)
        },
        logger: logger
    )
}

func router(for site: Site, _ configuration: WebConfiguration) -> Router<WebContext> {
    // The table of a second router, so that the pages of errors know all addresses.
    let index = RouteTable(site, on: Router(context: WebContext.self))
    Routes.add(to: index, isDevelopment: configuration.isDevelopment)
    let router = Router(context: WebContext.self, options: [.autoGenerateHeadEndpoints])
    router.add(middleware: SafetyHeaders(isSecure: configuration.isSecure))
    router.add(middleware: Origins(proxy: configuration.proxy))
    router.add(middleware: RequestNote(meters: site.meters))
    router.add(middleware: Recipients())
    router.add(middleware: ErrorPages(site: site, table: index.index))
    router.add(middleware: HostGuard(names: HostGuard.loopback.union(configuration.allNames)))
    router.add(middleware: ProxyDoor(hasProxy: configuration.proxy != nil))
    router.add(middleware: SiteGuard())
    router.add(middleware: SessionFinder(site: site))
    Routes.add(to: RouteTable(site, on: router), isDevelopment: configuration.isDevelopment)
    return router
}
