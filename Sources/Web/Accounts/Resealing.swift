import Storage
import Vault

/// Seals with the new key what older ones sealed, beside everything else.
enum Resealing {
    /// Nothing to do where no older key is left; it may be broken off, and the next sign-in carries on.
    static func carryOn(_ store: Store, _ keyring: Keyring) {
        guard !keyring.retiredIDs.isEmpty else { return }
        Task.detached(priority: .background) {
            while let more = try? store.resealNext(keyring, limit: 100), more { await Task.yield() }
        }
    }
}
