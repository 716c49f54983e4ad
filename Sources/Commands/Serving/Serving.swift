internal import Storage
internal import Web

/// The page at work, until it is told to stop.
struct Serving {
    var folder: String
    var store: Store?
    var reached: Reached
    /// Whether the browser is to show it.
    var opens: Bool
    /// With the styleguide.
    var isDevelopment = false
    /// How often a program’s token may ask in a minute; nil for the usual.
    var asksAMinute: Int?
    /// Whether each request is noted on stderr.
    var logsRequests = false
    /// Whether a backup is made every day.
    var backsUp = true

    /// Serves until the process is told to stop; says where, once it listens.
    func run(greeting: @escaping @Sendable (_ address: String) -> String) async throws {
        let console = Console.current
        let opens = opens
        let reached = reached
        let hold = try FolderHold.serving(folder)
        defer { withExtendedLifetime(hold) {} }
        let endpoint = try chosenEndpoint()
        warn(of: reached.certificate, console)
        if let fault = try store?.clockFault() { console.note(fault) }
        try store?.audit(.start, by: .owner, session: "command")
        // Whatever ends it: the log says when it was no more.
        defer { try? store?.audit(.stop, by: .owner, session: "command") }
        let daily = DailyBackup(folder: folder, clock: console.clock)
        let backups = backsUp ? Task { await daily.run(console) } : nil
        defer { backups?.cancel() }
        var configuration = WebConfiguration(
            host: endpoint.host,
            port: endpoint.port,
            names: reached.names,
            certificate: reached.certificate,
            proxy: reached.proxy,
            isDevelopment: isDevelopment,
            asksAMinute: asksAMinute
        )
        configuration.logsRequests = logsRequests
        if store == nil, isFar {
            console.note(
                "There is no practice in \(folder.printable) yet. Whoever begins it from another machine is "
                    + "asked for this code: \(configuration.beginningCode)"
            )
        }
        try await Web.serve(
            folder: folder,
            store: store,
            configuration: configuration,
            clock: console.clock
        ) { port in
            let address = reached.address(port: port)
            console.print(greeting(address))
            Readiness.tell(console.environment)
            if opens, !Browser.open(address) {
                console.note("No browser could be started; open \(address) yourself.")
            }
        }
    }

    /// Whether others can reach it.
    private var isFar: Bool {
        reached.proxy != nil || !(reached.endpoint?.isLoopback ?? true)
    }

    private func chosenEndpoint() throws -> Endpoint {
        guard let endpoint = reached.endpoint else {
            guard let free = Ports.firstFree() else {
                throw Complaint.refused(
                    "The ports from \(Ports.usual) on are all taken. Name a free one with --port."
                )
            }
            return Endpoint(port: free)
        }
        // Whether another address can be had, only listening there tells.
        guard endpoint.port == 0 || endpoint.host != "127.0.0.1" || Ports.isFree(endpoint.port)
        else {
            throw Complaint.refused(
                "Port \(endpoint.port) can't be had; another program listens there, perhaps Rapport "
                    + "itself. Name another with --port."
            )
        }
        return endpoint
    }

    private func warn(of certificate: Certificate?, _ console: Console) {
        guard let certificate else { return }
        let days = (certificate.endsAt - console.clock.milliseconds()) / 86_400_000
        if days < 0 {
            console.note("The certificate has ended; browsers will refuse it. Renew it.")
        } else if days < 14 {
            console.note(
                "The certificate ends in \(days) days. Renew it, then start Rapport again."
            )
        }
    }
}
