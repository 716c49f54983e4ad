import Logging
import Storage
import Vault

/// Seals with the new key what older ones sealed, beside everything else.
enum Resealing {
    /// Nothing to do where no older key is left; it may be broken off, and the next sign-in carries on.
    ///
    /// Where a cell does not open, the old key stays, and the log says so.
    @discardableResult
    static func carryOn(
        _ store: Store,
        _ keyring: Keyring,
        logger: Logger = Logger(label: "rapport") { _ in JSONLog() }
    ) -> Task<Void, Never>? {
        guard !keyring.retiredIDs.isEmpty else { return nil }
        return Task.detached(priority: .background) {
            do {
                while try store.resealNext(keyring, limit: 100) { await Task.yield() }
            } catch let error as StoreError where error == .oldKeys {
                // Whoever renewed them again seals what is left.
            } catch {
                // The type alone: an error's text may quote what is in a cell.
                logger.error(
                    "Sealing anew was broken off, and old keys are kept",
                    metadata: ["error": "\(type(of: error))"]
                )
            }
        }
    }
}
