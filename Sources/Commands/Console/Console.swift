public import Storage

/// What a command sees of the world around it: streams, terminal, environment and clock.
///
/// The program stands on `process`; tests give a command another one to stand on.
public struct Console: Sendable {
    public enum Stream: Sendable {
        case out
        case err
    }

    public var write: @Sendable (Stream, String) -> Void
    public var environment: [String: String]
    /// Whether what is written is read by a person at a terminal.
    public var isTerminal: @Sendable (Stream) -> Bool
    /// Whether a person can be asked.
    public var canAsk: Bool
    /// Columns of the terminal; 80 where there is none.
    public var width: Int
    /// Asks for a line that is not shown; nil at the end of the input.
    public var askSecretly: @Sendable (_ prompt: String) -> String?
    public var clock: Clock

    public init(
        write: @escaping @Sendable (Stream, String) -> Void,
        environment: [String: String] = [:],
        isTerminal: @escaping @Sendable (Stream) -> Bool = { _ in false },
        canAsk: Bool = false,
        width: Int = 80,
        askSecretly: @escaping @Sendable (_ prompt: String) -> String? = { _ in nil },
        clock: Clock = .system
    ) {
        self.write = write
        self.environment = environment
        self.isTerminal = isTerminal
        self.canAsk = canAsk
        self.width = width
        self.askSecretly = askSecretly
        self.clock = clock
    }

    /// The one on which the running command stands.
    @TaskLocal public static var current = Console.process

    /// A line for whoever reads the output.
    func print(_ line: String = "") {
        write(.out, line + "\n")
    }

    /// A line for whoever sits at the terminal.
    func note(_ line: String) {
        write(.err, line + "\n")
    }

    /// Colours, if they would be seen and are wanted (<https://no-color.org>).
    func paint(_ stream: Stream) -> Paint {
        let isUnwanted = !(environment["NO_COLOR"] ?? "").isEmpty || environment["TERM"] == "dumb"
        return Paint(isOn: isTerminal(stream) && !isUnwanted)
    }

    /// How wide a page is; nil where nothing may be cut off, since no terminal shows it.
    var page: Int? { isTerminal(.out) ? max(40, width) : nil }
}
