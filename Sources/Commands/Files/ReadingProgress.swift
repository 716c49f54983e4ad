internal import Synchronization

/// How far a file has been read, shown as a bar once it takes a while.
final class ReadingProgress: Sendable {
    private struct State {
        var bytes = 0
        var bar: Progress
    }

    /// Smaller files are through before anyone could look.
    private static let worthShowing = 1 << 20
    /// A file is looked through once before it is written.
    private static let rounds = 2

    private let size: Int
    private let state: Mutex<State>

    /// - Parameters:
    ///   - size: Bytes of the file.
    ///   - console: Where the bar is shown.
    init(size: Int, on console: Console) {
        self.size = size
        state = Mutex(State(bar: Progress("Reading", on: console)))
    }

    func advance(by count: Int) {
        guard size >= Self.worthShowing else { return }
        state.withLock { state in
            state.bytes += count
            state.bar.show(min(0.99, Double(state.bytes) / Double(size * Self.rounds)))
        }
    }

    /// Takes the bar away.
    func clear() {
        state.withLock { $0.bar.clear() }
    }
}
