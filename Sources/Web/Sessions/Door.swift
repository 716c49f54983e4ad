import Dispatch

/// Lets few passwords be tried at a time.
///
/// Deriving a key takes some tenths of a second and 128 MB on purpose, so that two at once are the
/// most, and one for whoever knocks: an account and an address. Of those who wait, each knocker's last
/// is served first and their oldest gives way, and knockers take turns. So however many wrong ones
/// come, whoever knows the password is let in within moments. After ten wrong ones in a row a knocker
/// rests a while before each further one; nobody else does, and nobody is locked out.
actor Door {
    /// How many are tried at once.
    static let atOnce = 2
    /// How many of one knocker wait at most, and of all.
    static let waitingEach = 4
    static let waitingAll = 16
    /// Wrong ones in a row before rests begin.
    static let patience = 10
    /// Seconds that a rest takes at most.
    static let longestRest = 3
    /// How many knockers' wrong ones are remembered.
    static let remembered = 1_000

    private struct Waiter {
        let knocker: String
        let turn: CheckedContinuation<Bool, Never>
    }

    private var waiting: [Waiter] = []
    private var trying: [String] = []
    private var wrongInARow: [String: Int] = [:]
    private var resting: Set<String> = []
    private var served = ""
    private let pause: @Sendable (Duration) async -> Void
    /// Not one of the few threads on which pages are made.
    private let queue = DispatchQueue(label: "rapport.door", attributes: .concurrent)

    init(pause: @escaping @Sendable (Duration) async -> Void = { try? await Task.sleep(for: $0) }) {
        self.pause = pause
    }

    /// Runs `unlock` when it is the knocker's turn; nil when too many wait.
    func attempt<Key: Sendable>(
        _ knocker: String = "",
        _ unlock: @escaping @Sendable () throws -> Key
    ) async throws -> Key? {
        guard await turn(of: knocker) else { return nil }
        defer {
            trying.removeAll { $0 == knocker }
            serve()
        }
        let result = await withCheckedContinuation { done in
            queue.async { done.resume(returning: Result { try unlock() }) }
        }
        switch result {
        case .success: wrongInARow[knocker] = nil
        case .failure: note(wrong: knocker)
        }
        return try result.get()
    }

    /// Waits for the turn; false when it gave way.
    private func turn(of knocker: String) async -> Bool {
        await withCheckedContinuation { turn in
            waiting.append(Waiter(knocker: knocker, turn: turn))
            if waiting.filter({ $0.knocker == knocker }).count > Door.waitingEach {
                giveWay(knocker)
            } else if waiting.count > Door.waitingAll {
                giveWay(mostPatient)
            }
            serve()
        }
    }

    private func giveWay(_ knocker: String) {
        guard let oldest = waiting.firstIndex(where: { $0.knocker == knocker }) else { return }
        waiting.remove(at: oldest).turn.resume(returning: false)
    }

    /// The one of whom most wait.
    private var mostPatient: String {
        let counts = Dictionary(grouping: waiting, by: \.knocker).mapValues(\.count)
        return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? ""
    }

    private func serve() {
        while trying.count < Door.atOnce {
            let ready = waiting.filter {
                !trying.contains($0.knocker) && !resting.contains($0.knocker)
            }
            guard let next = (ready.first { $0.knocker != served } ?? ready.first)?.knocker,
                let newest = waiting.lastIndex(where: { $0.knocker == next })
            else { return }
            served = next
            trying.append(next)
            waiting.remove(at: newest).turn.resume(returning: true)
        }
    }

    private func note(wrong knocker: String) {
        if wrongInARow[knocker] == nil, wrongInARow.count >= Door.remembered { forgetSome() }
        let count = (wrongInARow[knocker] ?? 0) + 1
        wrongInARow[knocker] = count
        guard count >= Door.patience else { return }
        resting.insert(knocker)
        let rest = Duration.seconds(min(Door.longestRest, count - Door.patience + 1))
        Task { [pause] in
            await pause(rest)
            wake(knocker)
        }
    }

    /// Makes room: those go who were wrong least often, and never all.
    private func forgetSome() {
        let kept = wrongInARow.sorted { ($0.value, $0.key) > ($1.value, $1.key) }
            .prefix(Door.remembered / 2)
        wrongInARow = Dictionary(uniqueKeysWithValues: kept.map { ($0.key, $0.value) })
    }

    private func wake(_ knocker: String) {
        resting.remove(knocker)
        serve()
    }
}
