internal import ArgumentParser
internal import Storage
internal import Web

/// `rapport serve`: the page.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Show your practice in the browser.",
        discussion: """
            Only this machine can see it, unless --listen says otherwise; then it needs a \
            certificate, or a proxy that has one. The first time, the page asks for a password. \
            Stop it with Control-C.

            EXAMPLES
              rapport serve
              rapport serve --open
              rapport serve --port 8080 --data ~/practice
              rapport serve --listen 192.0.2.7:443 --certificate chain.pem --key key.pem
              rapport serve --behind-proxy 127.0.0.1 --name rapport.practice.example
            """
    )

    @Option(help: ArgumentHelp("The port to listen on; 7878 or the next free one.", valueName: "n"))
    var port: Int?

    @OptionGroup var reach: Reach

    @Flag(help: "Show it in the browser at once.")
    var open = false

    @Flag(help: ArgumentHelp("Serve the styleguide too.", visibility: .hidden))
    var development = false

    @Option(
        help: ArgumentHelp(
            "How often a program's token may ask in a minute; 600, and 10 for a website's form.",
            valueName: "n"
        )
    )
    var asks: Int?

    @Flag(help: "Write a line of JSON on stderr for each request; never of what was asked for.")
    var logRequests = false

    @OptionGroup var place: Place

    func validate() throws {
        if let port, !(0...65_535).contains(port) {
            throw ValidationError("--port needs a number from 0 to 65535.")
        }
        if port != nil, reach.listen != nil {
            throw ValidationError("--listen names the port too; leave --port out.")
        }
    }

    func run() async throws {
        let reached = try reach.checked(port: port)
        let folder = try place.folder
        let clock = Console.current.clock
        let store = Store.isPresent(in: folder) ? try Store.open(in: folder, clock: clock) : nil
        try await Serving(
            folder: folder,
            store: store,
            reached: reached,
            opens: open,
            isDevelopment: development,
            asksAMinute: asks,
            logsRequests: logRequests
        ).run { address in
            "Rapport is at \(address). Stop it with Control-C."
        }
    }
}
