import Exchange
import HTTPTypes
import Hummingbird
import NIOCore
import Storage

/// For what watches over the server, on this machine alone: whether it is well, and figures.
///
/// Nothing here is of a person: counts, times and sizes.
enum Monitor {
    static let paths: Set<String> = ["/healthz", "/metrics"]

    @Sendable static func health(_ guest: Guest) async throws -> Response {
        guard guest.origin.isThisMachine else { throw Refusal.notFound }
        var fault: String?
        do {
            _ = try await guest.site.office.store()?.practice()
        } catch {
            fault = (error as? any Sentenced)?.message ?? "The practice can’t be read."
        }
        var writer = JSONWriter()
        writer.object { writer in
            writer.field("status", fault == nil ? "ok" : "failing")
            writer.field("version", Store.version)
            if let fault { writer.field("why", fault) }
        }
        writer.endLine()
        return Response(
            status: fault == nil ? .ok : .serviceUnavailable,
            headers: [.contentType: "application/json; charset=utf-8"],
            body: .init(byteBuffer: ByteBuffer(bytes: writer.bytes))
        )
    }

    @Sendable static func metrics(_ guest: Guest) async throws -> Response {
        guard guest.origin.isThisMachine else { throw Refusal.notFound }
        let site = guest.site
        var exposition = Exposition()
        exposition.requests(site.meters.now)
        exposition.connections(site.lobby.counts)
        exposition.gauge(
            "rapport_sessions",
            "Who is signed in now, by browsers.",
            Double(await site.sessions.count)
        )
        if let store = try await site.office.store() {
            let now = site.clock.milliseconds() / 1_000
            if let newest = store.newestBackup {
                exposition.gauge(
                    "rapport_backup_age_seconds",
                    "How old the newest backup beside the practice is.",
                    Double(now - newest)
                )
            }
            exposition.gauge(
                "rapport_practice_bytes",
                "What the practice’s file weighs.",
                Double(store.bytes)
            )
        }
        exposition.process()
        return Response(
            status: .ok,
            headers: [.contentType: "text/plain; version=0.0.4; charset=utf-8"],
            body: .init(byteBuffer: ByteBuffer(string: exposition.text))
        )
    }
}
