// A bare Hummingbird that says hello: what `script/bench` holds the pages against.
import Foundation
import Hummingbird
import Logging

let router = Router()
router.get("/") { _, _ in "Hello\n" }
var quiet = Logger(label: "hello")
quiet.logLevel = .critical
let hello = Application(
    router: router,
    configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: 0)),
    onServerRunning: { channel in
        // At once, for nobody waits for a buffer to be full.
        FileHandle.standardOutput.write(Data("\(channel.localAddress?.port ?? 0)\n".utf8))
    },
    logger: quiet
)
try await hello.runService()
