import Consent
import Domain
import Storage

extension Visit {
    /// The first client that one of these texts names.
    func clientNamed(in texts: [String]) async throws -> String? {
        guard texts.contains(where: { !$0.isBlank }) else { return nil }
        let store = store
        let labels = try await session.clientLabels(at: site.clock.milliseconds()) {
            try store.clientLabels($0)
        }
        return texts.lazy.compactMap { labels.first(in: $0) }.first
    }
}
