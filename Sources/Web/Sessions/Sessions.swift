import Domain
import Storage
import Vault

/// All who are signed in.
///
/// A session ends after a quarter of an hour without a request, when the keyring goes with it and
/// the password is asked for again, and after twelve hours in any case (HIPAA 45 CFR
/// 164.312(a)(2)(iii), automatic logoff).
actor Sessions {
    /// Milliseconds without a request after which the password is asked for again.
    static let idle: Int64 = 15 * 60 * 1_000
    /// Milliseconds after which it is asked for in any case.
    static let absolute: Int64 = 12 * 60 * 60 * 1_000
    /// Milliseconds by which the clock may go back, as when it is put right.
    static let backwards: Int64 = 5 * 60 * 1_000
    /// Of an account: the oldest gives way to one more than these.
    static let limit = 20

    private let clock: Clock
    private let note: @Sendable (AuditEvent, Session) async -> Void
    private var open: [String: Session] = [:]
    private var sweeping: Task<Void, Never>?

    /// - Parameters:
    ///   - clock: what time it is.
    ///   - note: gets each session that ends without its user's asking for it, once, when its keys
    ///     have gone.
    init(
        clock: Clock,
        note: @escaping @Sendable (AuditEvent, Session) async -> Void = { _, _ in }
    ) {
        self.clock = clock
        self.note = note
    }

    /// How many are open.
    var count: Int { open.count }

    func start(
        _ keyring: Keyring,
        account: Int,
        role: Role,
        recoveryCode: String? = nil
    ) async -> Session {
        await sweep()
        // A session gives way to another of the same account, and nobody's to a colleague's.
        let own = open.values.filter { $0.account == account }
        if own.count >= Sessions.limit,
            let oldest = own.min(by: { $0.startedAt < $1.startedAt })
        {
            open[oldest.id] = nil
            await note(.displaced, oldest)
        }
        let session = Session(
            keyring: keyring,
            account: account,
            role: role,
            recoveryCode: recoveryCode,
            now: clock.milliseconds()
        )
        open[session.id] = session
        keepSweeping()
        return session
    }

    /// The session of a cookie, if it is still open.
    func find(_ id: String) async -> Session? {
        guard let session = open[id] else { return nil }
        let isOpen = await session.use(
            at: clock.milliseconds(),
            idle: Sessions.idle,
            absolute: Sessions.absolute
        )
        if !isOpen { await letGo(id) }
        return isOpen ? session : nil
    }

    private func letGo(_ id: String) async {
        // Who asks for it and who sweeps may meet here: it ends once.
        guard let session = open.removeValue(forKey: id) else { return }
        await note(.timeout, session)
    }

    /// Ends one; its end is noted here, unless whoever ends it notes it themselves.
    func end(_ id: String, noting event: AuditEvent? = nil) async {
        guard let session = open.removeValue(forKey: id) else { return }
        if let event { await note(event, session) }
    }

    /// Ends all sessions, or all of one account.
    func endAll(of account: Int? = nil, but id: String? = nil) async {
        let ended = open.filter { key, session in
            key != id && (account == nil || session.account == account)
        }
        for key in ended.keys { open[key] = nil }
        for session in ended.values { await note(.signOut, session) }
    }

    /// The open sessions of an account, the one used last first.
    func all(of account: Int) async -> [Session] {
        var found: [(session: Session, seenAt: Int64)] = []
        for session in open.values where session.account == account {
            found.append((session, await session.seenAt))
        }
        return found.sorted { $0.seenAt > $1.seenAt }.map(\.session)
    }

    /// Ends the session of an account that the log calls so.
    func end(named name: String, of account: Int) async {
        let named = open.values.first { $0.name == name && $0.account == account }
        guard let session = named else { return }
        open[session.id] = nil
        await note(.signOut, session)
    }

    /// Keys leave the memory when their time is over, not when someone asks for them next.
    private func keepSweeping() {
        guard sweeping == nil else { return }
        sweeping = Task { [weak self] in
            repeat {
                try? await Task.sleep(for: .seconds(60))
            } while await self?.hasSwept() ?? false
        }
    }

    /// Whether there is anything left to sweep.
    private func hasSwept() async -> Bool {
        await sweep()
        if open.isEmpty { sweeping = nil }
        return !open.isEmpty
    }

    /// Lets those go whose time is over, and their keys with them.
    func sweep() async {
        for (id, session) in open {
            let isOpen = await session.isOpen(
                at: clock.milliseconds(),
                idle: Sessions.idle,
                absolute: Sessions.absolute
            )
            if !isOpen { await letGo(id) }
        }
    }
}
