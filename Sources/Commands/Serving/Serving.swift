internal import Storage
internal import Web

/// The page at work, until it is told to stop.
struct Serving {
    var folder: String
    var store: Store?
    /// Nil for the usual one, or the next that is free.
    var port: Int?
    /// Whether the browser is to show it.
    var opens: Bool
    /// With the styleguide.
    var isDevelopment = false
    /// How often a program’s token may ask in a minute; nil for the usual.
    var asksAMinute: Int?
    /// Whether a backup is made every day.
    var backsUp = true

    /// Serves until the process is told to stop; says where, once it listens.
    func run(greeting: @escaping @Sendable (_ address: String) -> String) async throws {
        let console = Console.current
        let opens = opens
        let port = try chosenPort()
        try store?.audit(.start, by: .owner, session: "command")
        // Whatever ends it: the log says when it was no more.
        defer { try? store?.audit(.stop, by: .owner, session: "command") }
        let daily = DailyBackup(folder: folder, clock: console.clock)
        let backups = backsUp ? Task { await daily.run(console) } : nil
        defer { backups?.cancel() }
        try await Web.serve(
            folder: folder,
            store: store,
            configuration: WebConfiguration(
                port: port,
                isDevelopment: isDevelopment,
                asksAMinute: asksAMinute
            ),
            clock: console.clock
        ) { port in
            let address = "http://127.0.0.1:\(port)/"
            console.print(greeting(address))
            if opens, !Browser.open(address) {
                console.note("No browser could be started; open \(address) yourself.")
            }
        }
    }

    private func chosenPort() throws -> Int {
        guard let port else {
            guard let free = Ports.firstFree() else {
                throw Complaint.refused(
                    "The ports from \(Ports.usual) on are all taken. Name a free one with --port."
                )
            }
            return free
        }
        guard port == 0 || Ports.isFree(port) else {
            throw Complaint.refused(
                "Port \(port) can't be had; another program listens there, perhaps Rapport itself."
                    + " Name another with --port."
            )
        }
        return port
    }
}
