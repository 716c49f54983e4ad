import Consent
import Domain
import Storage
import Vault

/// What is known of one signed-in browser; it lives in memory alone.
actor Session {
    /// What was just done, said once on the next page, with the way back.
    struct Flash: Sendable {
        var text: String
        /// The batch that can be undone.
        var batch: String?
    }

    /// What became of a form that was sent.
    enum Sending: Sendable {
        case new
        case underway
        case done(location: String)
    }

    nonisolated let id: String
    /// How the audit log calls it; it opens nothing.
    nonisolated let name: String
    nonisolated let startedAt: Int64
    /// The number of the account that is signed in.
    nonisolated let account: Int
    /// By whom what is done in it is done.
    nonisolated var author: Author { Author(number: account) }
    /// What the account may do, as it was last asked.
    private(set) var role: Role
    /// Opens what is sealed.
    nonisolated let keyring: Keyring
    private(set) var seenAt: Int64
    private var flash: Flash?
    private var sent: [String: String] = [:]
    private var outbox: [String: Outbox.Letter] = [:]
    private var outboxInOrder: [String] = []
    private var sentInOrder: [String] = []
    private var labels: (labels: ClientLabels, at: Int64)?
    /// The recovery code until it is known to have been written down.
    private(set) var recoveryCode: String?

    init(
        keyring: Keyring,
        account: Int,
        role: Role,
        recoveryCode: String? = nil,
        now: Int64
    ) {
        id = Secret.new()
        name = String(Secret.short().prefix(8))
        startedAt = now
        seenAt = now
        self.account = account
        self.role = role
        self.keyring = keyring
        self.recoveryCode = recoveryCode
    }

    /// Whether it is still open, which using it keeps it.
    func use(at now: Int64, idle: Int64, absolute: Int64) -> Bool {
        guard isOpen(at: now, idle: idle, absolute: absolute) else { return false }
        seenAt = max(seenAt, now)
        return true
    }

    func isOpen(at now: Int64, idle: Int64, absolute: Int64) -> Bool {
        // A clock that was set back would keep it open for ever.
        now - seenAt < idle && now - startedAt < absolute && seenAt - now < Sessions.backwards
    }

    func work(as role: Role) { self.role = role }

    func say(_ text: String, undoing batch: String? = nil) {
        flash = Flash(text: text, batch: batch)
    }

    func takeFlash() -> Flash? {
        defer { flash = nil }
        return flash
    }

    /// What clients are called, read anew when a minute has passed.
    func clientLabels(
        at now: Int64,
        _ read: @Sendable (Keyring) throws -> ClientLabels
    ) throws -> ClientLabels {
        if let labels, now - labels.at < 60_000 { return labels.labels }
        let fresh = try read(keyring)
        labels = (fresh, now)
        return fresh
    }

    /// Keeps a message until it has been handed over, and says under which key.
    func leave(_ letter: Outbox.Letter) -> String {
        let key = Secret.short()
        outbox[key] = letter
        outboxInOrder.append(key)
        if outboxInOrder.count > 20 { outbox[outboxInOrder.removeFirst()] = nil }
        return key
    }

    func letter(_ key: String) -> Outbox.Letter? { outbox[key] }

    /// A label was written: the next look reads them anew.
    func forgetClientLabels() { labels = nil }

    func keep(recoveryCode: String) {
        self.recoveryCode = recoveryCode
    }

    func recoveryCodeIsKept() {
        recoveryCode = nil
    }

    /// Marks a form's key as sent; a second time it says what came of the first.
    func begin(_ key: String) -> Sending {
        if let location = sent[key] {
            return location.isEmpty ? .underway : .done(location: location)
        }
        sent[key] = ""
        sentInOrder.append(key)
        if sentInOrder.count > 500 { sent[sentInOrder.removeFirst()] = nil }
        return .new
    }

    func finish(_ key: String, at location: String) {
        sent[key] = location
    }

    /// The form failed: it may be sent again.
    func forget(_ key: String) {
        sent[key] = nil
        sentInOrder.removeAll { $0 == key }
    }
}
