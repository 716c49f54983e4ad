/// Lets one password be tried at a time.
///
/// Deriving a key takes a third of a second and 128 MB on purpose. One at a time, a short queue and
/// a pause that grows after ten wrong ones keep guessing slow without ever locking the owner out.
actor Door {
    /// How many wait at most.
    static let queueLimit = 4
    /// Wrong ones in a row before pauses begin.
    static let patience = 10

    private var waiting = 0
    private var wrongInARow = 0
    private var last: Task<Void, Never>?
    private let pause: @Sendable (Duration) async -> Void

    init(pause: @escaping @Sendable (Duration) async -> Void = { try? await Task.sleep(for: $0) }) {
        self.pause = pause
    }

    /// Runs `unlock` when it is its turn; nil when too many wait already.
    func attempt<Key: Sendable>(
        _ unlock: @escaping @Sendable () throws -> Key
    ) async throws -> Key? {
        guard waiting < Door.queueLimit else { return nil }
        waiting += 1
        defer { waiting -= 1 }
        let (turn, wait) = (last, delay)
        let attempt = Task { [pause] in
            await turn?.value
            if let wait { await pause(wait) }
            return try unlock()
        }
        last = Task { _ = try? await attempt.value }
        do {
            let key = try await attempt.value
            wrongInARow = 0
            return key
        } catch {
            wrongInARow += 1
            throw error
        }
    }

    private var delay: Duration? {
        guard wrongInARow >= Door.patience else { return nil }
        return .seconds(min(5, wrongInARow - Door.patience + 1))
    }
}
