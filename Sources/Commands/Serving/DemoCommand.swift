internal import ArgumentParser
internal import Domain
internal import Sample
internal import Storage
internal import Vault
internal import Web

/// `rapport demo`: an invented practice to look around in.
struct DemoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo",
        abstract: "Show an invented practice in the browser, to look around.",
        discussion: """
            Forty partners, two years of touches and 120 inquiries, a shelf of things to give and a \
            letter begun, all made up. It lives in a temporary folder that is removed when you stop \
            it with Control-C.

            EXAMPLES
              rapport demo
              rapport demo --open
              rapport demo --port 8080
            """
    )

    @Option(help: ArgumentHelp("The port to listen on; 7878 or the next free one.", valueName: "n"))
    var port: Int?

    @Flag(help: "Show it in the browser at once.")
    var open = false

    @Flag(help: ArgumentHelp("Serve the styleguide too.", visibility: .hidden))
    var development = false

    func validate() throws {
        if let port, !(0...65_535).contains(port) {
            throw ValidationError("--port needs a number from 0 to 65535.")
        }
    }

    func run() async throws {
        let clock = Console.current.clock
        let folder = try TemporaryFolder(named: "rapport-demo")
        defer { folder.remove() }
        let password = DemoPassword.new()
        let made = try Store.create(in: folder.path, password: password, clock: clock)
        var records = Sample.practice(on: clock.today(in: ""))
        // The day is this machine's, so that the list is today's wherever it is looked at.
        records.practice.timeZone = ""
        try made.store.add(records, by: .owner, keyring: made.keyring)
        try lay(Sample.desk(of: records, on: clock.today(in: "")), on: made.store)
        let serving = Serving(
            folder: folder.path,
            store: made.store,
            reached: Reached(endpoint: port.map { Endpoint(port: $0) }),
            opens: open,
            isDevelopment: development,
            backsUp: false
        )
        try await serving.run {
            """
            An invented practice is at \($0)
            Its password is:  \(password)
            Its folder is:    \(folder.path)
            Everything in it is made up, and goes away when you stop it with Control-C.
            """
        }
    }

    private func lay(_ desk: Desk, on store: Store) throws {
        for item in desk.shelf { try store.save(item, by: .owner) }
        for gathering in desk.gatherings { try store.save(gathering, by: .owner) }
        for letter in desk.letters { try store.save(letter, by: .owner) }
        try store.save(desk.aboutMe, by: .owner)
    }
}
