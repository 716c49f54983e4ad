import Hummingbird
import Logging
public import Storage
import UnixSignals

/// Serves the page until the process is told to stop, and then lets what is under way come to its end.
///
/// - Parameters:
///   - folder: Where the practice is, or will be after the first start.
///   - store: The practice, when it is open already.
///   - configuration: How it is served.
///   - clock: What time it is.
///   - whenListening: Gets the port, once it is bound.
/// - Throws: When the port can't be had.
public func serve(
    folder: String,
    store: Store?,
    configuration: WebConfiguration,
    clock: Clock,
    whenListening: @escaping @Sendable (Int) async -> Void
) async throws {
    var logger = Logger(label: "rapport") { StreamLogHandler.standardError(label: $0) }
    logger.logLevel = .warning
    let application = try application(
        folder: folder,
        store: store,
        configuration: configuration,
        clock: clock,
        logger: logger,
        whenListening: whenListening
    )
    try await application.runService(gracefulShutdownSignals: [.sigterm, .sigint, .sighup])
}
