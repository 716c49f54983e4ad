import HTTPTypes
import Hummingbird
import Storage

extension Visit {
    /// Does what needs a password once more, when it is this account's turn to try one.
    ///
    /// A wrong one is in the log.
    ///
    /// - Parameter unlock: Runs apart from where pages are made, since it takes some tenths of a
    ///   second.
    /// - Returns: What `unlock` returns.
    /// - Throws: `StoreError.refused` when too many try at once, and what `unlock` throws.
    func reauthenticated<Value: Sendable>(
        _ unlock: @escaping @Sendable () throws -> Value
    ) async throws -> Value {
        do {
            guard let value = try await site.door.attempt("settings \(session.account)", unlock)
            else { throw StoreError.refused("Wait a moment, then try again.") }
            return value
        } catch let error as StoreError {
            if case .wrongSecret = error {
                await site.refused.noteWrongSecret(
                    for: try store.account(session.account).id,
                    in: session,
                    from: origin.text,
                    store,
                    at: site.clock.milliseconds()
                )
            }
            throw error
        }
    }

    /// Whoever asks types their own password once more.
    ///
    /// - Throws: `StoreError.wrongSecret` when it isn't theirs.
    func confirmPassword() async throws {
        let (store, password) = (store, form.raw("current"))
        let login = try store.account(session.account).login
        _ = try await reauthenticated { try store.unlock(login: login, password: password).account }
    }
}
