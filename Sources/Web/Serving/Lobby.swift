import NIOCore
import Synchronization

/// All connections, and since when each has been waited for.
///
/// When there are too many, the one that has been waited for the longest is closed, so that there is
/// always room for one more.
final class Lobby: Sendable {
    /// What becomes of connections, as counted since the start.
    struct Counts: Sendable {
        var open = 0
        var opened = 0
        /// Closed for one that came later.
        var displaced = 0
        /// Closed since nothing, or too little, came.
        var slow = 0
    }

    private struct Place {
        var channel: any Channel
        /// Nil while an answer is being made: then it isn’t the client who is waited for.
        var waiting: NIODeadline?
    }

    private struct State {
        var places: [ObjectIdentifier: Place] = [:]
        var counts = Counts()
    }

    let patience: Patience
    private let state = Mutex(State())

    init(_ patience: Patience = Patience()) {
        self.patience = patience
    }

    var counts: Counts {
        state.withLock { state in
            var counts = state.counts
            counts.open = state.places.count
            return counts
        }
    }

    func enter(_ channel: any Channel) {
        let displaced: (any Channel)? = state.withLock { state in
            state.counts.opened += 1
            state.places[ObjectIdentifier(channel)] = Place(channel: channel, waiting: .now())
            guard state.places.count > patience.connections else { return nil }
            let longest = state.places.filter { $0.value.waiting != nil }
                .min { ($0.value.waiting ?? .now()) < ($1.value.waiting ?? .now()) }
            guard let longest else { return nil }
            state.counts.displaced += 1
            return state.places.removeValue(forKey: longest.key)?.channel
        }
        displaced?.close(promise: nil)
    }

    func leave(_ channel: any Channel) {
        _ = state.withLock { $0.places.removeValue(forKey: ObjectIdentifier(channel)) }
    }

    /// It is waited for from now on, or is being answered.
    func note(_ channel: any Channel, isWaiting: Bool) {
        state.withLock {
            $0.places[ObjectIdentifier(channel)]?.waiting = isWaiting ? .now() : nil
        }
    }

    func noteSlow() {
        state.withLock { $0.counts.slow += 1 }
    }
}
