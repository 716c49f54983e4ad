#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

extension Console {
    /// The one of the process itself.
    public static let process = Console(
        write: { stream, text in
            Terminal.write(text, to: stream == .out ? STDOUT_FILENO : STDERR_FILENO)
        },
        environment: Terminal.environment(),
        isTerminal: { isatty($0 == .out ? STDOUT_FILENO : STDERR_FILENO) == 1 },
        canAsk: isatty(STDIN_FILENO) == 1,
        width: Terminal.width(),
        askSecretly: Terminal.askSecretly
    )
}

/// The terminal and the streams, by way of the C library.
enum Terminal {
    /// Writes all of it; a reader who has gone away ends the matter in silence.
    static func write(_ text: String, to descriptor: Int32) {
        var text = text
        text.withUTF8 { bytes in
            var sent = 0
            while sent < bytes.count {
                let count = sending(bytes, from: sent, to: descriptor)
                if count < 0, errno == EINTR { continue }
                if count <= 0 { return }
                sent += count
            }
        }
    }

    private static func sending(
        _ bytes: UnsafeBufferPointer<UInt8>,
        from start: Int,
        to descriptor: Int32
    ) -> Int {
        let rest = UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: bytes[start...]))
        return writeBytes(descriptor, rest.baseAddress, rest.count)
    }

    static func environment() -> [String: String] {
        let names = [
            "RAPPORT_DATA", "RAPPORT_PASSWORD", "XDG_DATA_HOME", "HOME", "NO_COLOR", "TERM",
            "COLUMNS", "TMPDIR", "NOTIFY_SOCKET",
        ]
        var found: [String: String] = [:]
        for name in names {
            if let value = getenv(name) { found[name] = String(cString: value) }
        }
        return found
    }

    static func width() -> Int {
        if let told = getenv("COLUMNS"), let columns = Int(String(cString: told)), columns > 0 {
            return columns
        }
        var size = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
        return Int(size.ws_col)
    }

    /// Asks on the terminal with the echo off, and turns it on again.
    @Sendable static func askSecretly(_ prompt: String) -> String? {
        write(prompt, to: STDERR_FILENO)
        var before = termios()
        tcgetattr(STDIN_FILENO, &before)
        var silent = before
        silent.c_lflag &= ~tcflag_t(ECHO)
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent)
        defer {
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &before)
            write("\n", to: STDERR_FILENO)
        }
        return readLine(strippingNewline: true)
    }
}

/// The C library's `write`, whose name a method here hides.
private func writeBytes(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
    write(descriptor, bytes, count)
}
