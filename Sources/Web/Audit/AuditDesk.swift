import Domain
import HTTPTypes
import Hummingbird
import Storage
import Vault

/// The audit log's page: reading it, checking it, and printing where it stands.
enum AuditDesk {
    @Sendable static func show(_ visit: Visit) async throws -> Response {
        try await page(visit)
    }

    private static func page(
        _ visit: Visit,
        check: AuditPage.Check? = nil,
        anchor: String = "",
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let query = visit.query
        let filter = AuditPage.Filter(rawValue: query["show"]) ?? .all
        let before = Int64(query["before"])
        let log = try AuditPart(visit.store, before: before, filter)
        return try await visit.show(
            AuditPage(
                log.rows,
                names: try AuditDesk.names(visit.store),
                total: log.total,
                filter: filter,
                older: log.older,
                isNewest: before == nil,
                check: check,
                anchor: anchor
            ),
            status: status
        )
    }

    /// Of all who have or had an account, by its id; whose practice it is has the clinician's.
    private static func names(_ store: Store) throws -> [String: String] {
        Dictionary(
            try store.accounts().map { ($0.id, $0.name.isBlank ? "the owner" : $0.name) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    /// Walks the whole log; with an earlier printout it finds a cut or an exchange as well.
    @Sendable static func check(_ visit: Visit) async throws -> Response {
        let typed = String(visit.form["anchor"].prefix(400))
        var anchors: [AuditChain.Anchor] = []
        if !typed.isEmpty {
            guard let anchor = AuditChain.Anchor(typed) else {
                return try await page(
                    visit,
                    check: AuditPage.Check(
                        text:
                            "That isn’t what a printout says: a number, and then letters and digits.",
                        isWhole: false
                    ),
                    anchor: typed,
                    status: .unprocessableContent
                )
            }
            anchors = [anchor]
        }
        let check: AuditPage.Check
        do {
            let now = try visit.store.verifyAudit(visit.session.keyring, anchors: anchors)
            check = AuditPage.Check(
                text: "The log is whole: all \(now.sequence) entries are as they were written.",
                isWhole: true
            )
        } catch let fault as AuditFault {
            check = AuditPage.Check(text: fault.message, isWhole: false)
        }
        try visit.note(check.isWhole ? .verifyAudit : .verifyAuditFailed)
        return try await page(visit, check: check, anchor: typed)
    }

    @Sendable static func anchor(_ visit: Visit) async throws -> Response {
        try visit.note(.printAudit)
        let anchor = try visit.store.auditAnchor()
        let practice = try visit.store.practice()
        return try await visit.show(
            AnchorPage(
                practice: practice.name.isBlank ? "Rapport" : practice.name,
                day: visit.today.inFull,
                anchor: anchor.description
            )
        )
    }
}
