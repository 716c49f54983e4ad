import Cadence
import Domain
import Exchange
import HTTPTypes
import Hummingbird
import NIOCore
import Storage

/// The calendar's feed, and where its address is found.
enum CalendarDesk {
    /// The feed, to whoever knows its address.
    @Sendable static func feed(_ guest: Guest) async throws -> Response {
        let name = guest.request.uri.path.split(separator: "/").last.map(String.init) ?? ""
        let store = try await guest.site.office.store()
        let isKnown = store?.calendarSecret().map { Secret.isSame(name, "\($0).ics") } ?? false
        guard
            await guest.site.calendarThrottle.admits(
                knowing: isKnown,
                at: guest.site.clock.milliseconds()
            )
        else {
            throw Refusal(
                status: .tooManyRequests,
                title: "Asked too often",
                message: "Wait a minute, and ask again.",
                headers: [.lowercased("retry-after"): "60"]
            )
        }
        guard let store, isKnown else { throw Refusal.notFound }
        let today = try store.today()
        let bytes = CalendarFeed.bytes(Plan(try store.book(on: today, of: 1), on: today))
        let tag = "\"\(VersionMark.text(of: bytes))\""
        var headers: HTTPFields = [
            .contentType: "text/calendar; charset=utf-8", .eTag: tag,
            .cacheControl: "private, no-cache",
        ]
        if guest.request.headers[.ifNoneMatch] == tag {
            return Response(status: .notModified, headers: headers)
        }
        headers[.contentDisposition] = "inline; filename=\"rapport.ics\""
        return Response(
            status: .ok,
            headers: headers,
            body: .init(byteBuffer: ByteBuffer(bytes: bytes))
        )
    }

    @Sendable static func show(_ visit: Visit) async throws -> Response {
        let secret = visit.store.calendarSecret()
        let authority = visit.request.head.authority ?? "localhost"
        let scheme = visit.site.cookie.isSecure ? "https" : "http"
        let address = secret.map {
            "\(scheme)://\(authority)\(Path.calendar(.feed(secret: $0)).text)"
        }
        return try await visit.show(CalendarPage(address: address))
    }

    /// Makes the address, or another one: the old one is then nobody's.
    @Sendable static func renew(_ visit: Visit) async throws -> Response {
        let isFirst = visit.store.calendarSecret() == nil
        try visit.store.renewCalendarSecret()
        let sentence =
            isFirst
            ? "Your calendar has an address now."
            : "The calendar has another address; the old one shows nothing any more."
        return await visit.done(sentence, at: Path.calendar(.address).text)
    }

    /// One partner as a card that a phone takes into its contacts.
    @Sendable static func card(_ visit: Visit) async throws -> Response {
        guard let bytes = try visit.store.card(of: visit.id()) else { throw Refusal.notFound }
        return Response(
            status: .ok,
            headers: [
                .contentType: "text/vcard; charset=utf-8",
                .contentDisposition: "attachment; filename=\"partner.vcf\"",
            ],
            body: .init(byteBuffer: ByteBuffer(bytes: bytes))
        )
    }
}
