import Hummingbird
import Logging
import NIOCore
import ServiceLifecycle
public import Storage
import UnixSignals

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Serves the page until the process is told to stop, and then lets what is under way come to its end.
///
/// - Parameters:
///   - folder: Where the practice is, or will be after the first start.
///   - store: The practice, when it is open already.
///   - configuration: How it is served.
///   - clock: What time it is.
///   - whenListening: Gets the port, once it is bound.
/// - Throws: `NotListening`, when the address or the port can't be had.
public func serve(
    folder: String,
    store: Store?,
    configuration: WebConfiguration,
    clock: Clock,
    whenListening: @escaping @Sendable (Int) async -> Void
) async throws {
    var logger = Logger(label: "rapport") { _ in JSONLog(clock: clock) }
    logger.logLevel = configuration.logsRequests ? .info : .warning
    let application = try application(
        folder: folder,
        store: store,
        configuration: configuration,
        clock: clock,
        logger: logger,
        whenListening: whenListening
    )
    var group = ServiceGroupConfiguration(
        services: [application],
        gracefulShutdownSignals: [.sigterm, .sigint, .sighup],
        logger: logger
    )
    // An upload that has only just begun is not waited for.
    group.maximumGracefulShutdownDuration = .seconds(10)
    do {
        try await ServiceGroup(configuration: group).run()
    } catch let error as IOError {
        let reason = String(cString: strerror(error.errnoCode))
        throw NotListening(configuration, because: reason)
    } catch is SocketAddressError {
        throw NotListening(configuration, because: "nothing has this name or address")
    }
}

/// Why the page could not be served.
public struct NotListening: Error {
    public let message: String

    init(_ configuration: WebConfiguration, because reason: String) {
        let place = Endpoint(host: configuration.host, port: configuration.port).authority
        message =
            "Rapport can't listen at \(place): \(reason). Name another place, or one of this machine's "
            + "own addresses, with --listen or --port."
    }
}
