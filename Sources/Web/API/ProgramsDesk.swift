import Domain
import Hummingbird
import Storage

/// Programs that may ask, as Settings shows them.
enum ProgramsDesk {
    @Sendable static func show(_ visit: Visit) async throws -> Response {
        try await visit.show(
            ProgramsPage(try visit.store.tokens(), address: address(visit), on: visit.today)
        )
    }

    /// Makes a token; its secret stands on this answer and nowhere else.
    @Sendable static func add(_ visit: Visit) async throws -> Response {
        let form = visit.form
        var page = ProgramsPage(
            try visit.store.tokens(),
            address: address(visit),
            on: visit.today
        )
        do {
            let made = try visit.store.addToken(
                named: String(form["name"].prefix(200)),
                scopes: ProgramsPage.scopes(form),
                expiresOn: form.day("until") ?? visit.today.adding(days: 365),
                by: visit.author,
                keyring: visit.session.keyring
            )
            page = ProgramsPage(
                try visit.store.tokens(),
                address: address(visit),
                on: visit.today
            )
            page.made = ProgramsPage.Made(name: made.token.name, secret: made.secret)
            return try await visit.show(page)
        } catch let error as StoreError {
            page.problem = error.message
            page.name = form["name"]
            return try await visit.show(page, status: .unprocessableContent)
        }
    }

    @Sendable static func revoke(_ visit: Visit) async throws -> Response {
        let id: PartnerID = try visit.id()
        try visit.store.revoke(token: id.text, by: visit.author)
        return await visit.done(
            "That program opens nothing any more.",
            at: Path.programs(.list).text
        )
    }

    @Sendable static func takeIn(_ visit: Visit) async throws -> Response {
        let taken = try visit.store.takeIn(by: visit.author, keyring: visit.session.keyring)
        await visit.session.forgetClientLabels()
        return await visit.done(
            PostedInquiries.sentence(taken?.count ?? 0),
            undoing: taken?.batch,
            at: Path.clients(.inquiries).text
        )
    }

    private static func address(_ visit: Visit) -> String {
        let scheme = visit.site.cookie.isSecure ? "https" : "http"
        return "\(scheme)://\(visit.request.head.authority ?? "localhost")"
    }
}
