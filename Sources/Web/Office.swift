import Storage
import Vault

/// Where the practice's folder is: before the first start there is no store in it.
actor Office {
    nonisolated let folder: String
    nonisolated let clock: Clock
    private var opened: Store?

    init(folder: String, clock: Clock, store: Store? = nil) {
        self.folder = folder
        self.clock = clock
        opened = store
    }

    /// The store, opened when first asked for; nil before the first start.
    func store() throws -> Store? {
        if let opened { return opened }
        guard Store.isPresent(in: folder) else { return nil }
        let store = try Store.open(in: folder, clock: clock)
        opened = store
        return store
    }

    /// Makes the practice; refused when there is one.
    func create(
        password: String
    ) throws -> (store: Store, keyring: Keyring, recoveryCode: String) {
        let made = try Store.create(in: folder, password: password, clock: clock)
        opened = made.store
        return made
    }
}
