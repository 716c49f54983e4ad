import Consent
import Domain
import Vault

/// All that decides whether something may be told, as it is at one moment.
struct Scene {
    let telling: Telling
    let partner: Partner
    private let sending: Sending
    private let practice: Practice
    private let authorizations: [Authorization]
    /// What the practice's other clients are called.
    private let otherLabels: [String]

    init(_ sending: Sending, _ context: WriteContext) throws {
        try self.init(sending, context.sql, context.sealsNeeded(), context.today)
    }

    init(_ sending: Sending, _ sql: Statements, _ seals: Seals, _ today: Day) throws {
        guard let (partner, _) = try PartnerRow.partner(sending.partner, sql) else {
            throw StoreError.noPartner(sending.partner)
        }
        let found = try sql.composed("SELECT \(InquiryRow.columns) FROM inquiry WHERE id = ?")
            .bind(sending.inquiry).first { try InquiryRow.inquiry($0, seals) }
        guard let found else {
            throw StoreError.unknown("There is no inquiry with the id \(sending.inquiry).")
        }
        self.sending = sending
        self.partner = partner
        practice = try PracticeRow.practice(sql)
        authorizations = try sql.composed(
            """
            SELECT \(AuthorizationRow.columns) FROM authorization
            WHERE inquiry = (SELECT key FROM inquiry i WHERE i.id = ?) ORDER BY key
            """
        )
        .bind(sending.inquiry).all { try AuthorizationRow.authorization($0, seals).record }
        otherLabels =
            sending.finalText == nil
            ? []
            : try ClientLabelReading.all(sql, seals).filter { $0.id != sending.inquiry }.map(
                \.label
            )
        telling = Telling(
            inquiry: try found.whole("inquiry"),
            episode: try sql.composed(
                """
                SELECT \(EpisodeRow.columns) FROM episode
                WHERE inquiry = (SELECT key FROM inquiry i WHERE i.id = ?)
                """
            )
            .bind(sending.inquiry).first { try EpisodeRow.episode($0) },
            partner: sending.partner,
            kind: partner.kind,
            milestone: sending.milestone,
            on: sending.on ?? today
        )
    }

    /// The ground on which it may be told, and the words.
    ///
    /// - Throws: `LoopMessage.Refused`, with what stands in the way.
    func permitted() throws -> (basis: Telling.Basis, message: LoopMessage) {
        let verdict = telling.verdict(
            by: authorizations,
            sharesForTreatment: practice.settings.sharesForTreatment
        )
        switch verdict {
        case .blocked(let block): throw LoopMessage.Refused(block: block)
        case .allowed(let basis):
            let message: LoopMessage
            do {
                message = try LoopMessage(
                    sending.template,
                    of: telling,
                    scope: scope(of: basis),
                    to: partner,
                    from: practice
                )
            } catch .outsideScope(let fields) {
                throw LoopMessage.Refused(block: .fieldsOutsideScope(fields))
            } catch {
                throw StoreError.refused(error.message)
            }
            if let text = sending.finalText {
                try LoopMessage.check(
                    final: text,
                    knowing: facts(basis),
                    scope: scope(of: basis),
                    part2: telling.inquiry.part2
                )
            }
            return (basis, message)
        }
    }

    /// What the permission covers; to treat together, no more than what is told.
    private func scope(of basis: Telling.Basis) -> [Milestone] {
        authorizations.first { $0.id == basis.authorization }?.scope ?? [telling.milestone]
    }

    private func facts(_ basis: Telling.Basis) -> KnownFacts {
        KnownFacts(
            of: telling,
            otherLabels: otherLabels,
            partner: partner,
            practice: practice,
            permitted: authorizations.first { $0.id == basis.authorization }?.description ?? ""
        )
    }

    /// What the accounting says was told: the milestone, what else the words named, and whether they
    /// were the writer's own.
    func description(_ message: LoopMessage) -> String {
        var details = sending.template.fields.compactMap { Template.Field(rawValue: $0) }
            .filter { $0.needs != nil }.map(\.inWords)
        if let text = sending.finalText, text.trimmed != message.text.trimmed {
            details.append("in words of your own")
        }
        let title = telling.milestone.title
        return details.isEmpty ? title : "\(title) (\(details.joined(separator: ", ")))"
    }

    func purpose(_ basis: Telling.Basis) -> String {
        switch basis {
        case .authorization(let id):
            authorizations.first { $0.id == id }?.purpose ?? "At the client’s request"
        case .treatment: "So that both of us can treat them"
        }
    }
}
