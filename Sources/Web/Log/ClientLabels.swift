import Consent
import Domain
import Hummingbird
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

extension Visit {
    /// Refuses a client's chart code in a field that is not sealed and that no form looks at itself:
    /// a name, an address, a tag.
    ///
    /// - Throws: `Refusal`, which says what to do.
    func refuseChartCodes() async throws {
        let path = request.uri.path
        guard !ClientPath.isSealed(path), !Visit.keepsNothing.contains(where: path.hasPrefix) else {
            return
        }
        let texts = form.fields.filter { !Visit.lookedAt.contains($0.name) }.map(\.value)
        guard texts.contains(where: { $0.contains(where: \.isNumber) }) else { return }
        let labels = try await session.clientLabels(at: site.clock.milliseconds()) {
            try store.clientLabels($0)
        }
        guard let code = texts.lazy.compactMap({ labels.firstCode(in: $0) }).first else { return }
        throw Refusal.unusable(
            "“\(code)” is what you call a client, and this is not sealed. Nothing was saved: go back, "
                + "take it out, and send it again."
        )
    }

    /// Passwords, and what is asked and not written.
    private static let keepsNothing = [
        "/session", "/settings/password", "/settings/recovery-code", "/match", "/lines/hearing",
        "/letters/reading", "/about-me/reading",
    ]
    /// The forms that have these look for every label in them, and keep what was typed.
    private static let lookedAt: Set<String> = ["note", "notes", "text", "line", "item", "once"]
}
