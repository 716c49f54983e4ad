public import Domain
import GRDB
public import Vault

/// A practice's records, in one file in one folder.
///
/// Reading is by snapshot, and never waits for a write. Every write is one transaction that holds
/// its audit row, and a batch by which it can be undone.
public final class Store: Sendable {
    /// Where the records are.
    public let folder: String
    public let clock: Clock
    let pool: Connections
    let standings = Kept<Standings>()
    let ownBooks = Kept<[Int: Standings]>()
    private let hold: FolderHold?

    private init(folder: String, clock: Clock, pool: Connections, hold: FolderHold?) {
        self.folder = folder
        self.clock = clock
        self.pool = pool
        self.hold = hold
    }

    /// Whether a practice has been created in a folder.
    public static func isPresent(in folder: String) -> Bool {
        DatabaseFile.isPresent(in: folder)
    }

    /// Creates a practice in a folder, which is made if it is not there yet.
    ///
    /// - Returns: the store, its keys, and the recovery code, which is shown this once.
    /// - Throws: `StoreError`, when the password is too short, there is a practice already, or the
    ///   folder can't be written.
    public static func create(
        in folder: String,
        password: String,
        clock: Clock = .system
    ) throws -> (store: Store, keyring: Keyring, recoveryCode: String) {
        try create(in: folder, password: password, clock: clock, cost: .standard)
    }

    static func create(
        in folder: String,
        password: String,
        clock: Clock,
        cost: ScryptCost,
        schema: Schema = .current
    ) throws -> (store: Store, keyring: Keyring, recoveryCode: String) {
        guard !isPresent(in: folder) else { throw StoreError.present(in: folder) }
        let typed = try Keyring.typed(password)
        var generator = SystemRandomNumberGenerator()
        let now = clock.milliseconds()
        let keyring = Keyring(
            newFor: UUIDv7.text(milliseconds: now, using: &generator)
        )
        let code = RecoveryCode()
        let slots = [
            try keyring.slot(id: Keyring.ownerSlot, user: "owner", password: typed, cost: cost),
            try keyring.slot(id: Keyring.recoverySlot, code: code),
        ]
        try Birth.create(in: folder, keyring: keyring, slots: slots, schema: schema, at: now)
        return (try open(in: folder, clock: clock, schema: schema), keyring, code.text)
    }

    /// Opens the practice in a folder; one of an older Rapport is brought up to date, after a copy.
    ///
    /// - Throws: `StoreError`, when there is none, it was written by a newer Rapport, is damaged, or
    ///   can't be written.
    public static func open(in folder: String, clock: Clock = .system) throws -> Store {
        try open(in: folder, clock: clock, schema: .current)
    }

    static func open(in folder: String, clock: Clock, schema: Schema) throws -> Store {
        // Held before it is opened, so that nobody replaces the file in between.
        let hold = try FolderHold.shared(folder)
        return Store(
            folder: folder,
            clock: clock,
            pool: try DatabaseFile.open(in: folder, schema: schema),
            hold: hold
        )
    }

    /// Reads a snapshot.
    func read<Value>(_ body: (Statements) throws -> Value) throws -> Value {
        do {
            return try pool.read { try body(Statements($0)) }
        } catch {
            throw StoreError.from(error, in: folder)
        }
    }

    /// A new id, of this moment.
    public func newID<Record>() -> RecordID<Record> {
        var generator = SystemRandomNumberGenerator()
        return RecordID(milliseconds: clock.milliseconds(), using: &generator)
    }
}

extension Keyring {
    static let ownerSlot = "owner"
    static let recoverySlot = "recovery"

    /// A password that may become one.
    static func typed(_ password: String) throws -> Password {
        do {
            return try Password(password)
        } catch {
            throw StoreError.refused(error.message)
        }
    }
}
