public import Domain
import Exchange
import Vault

extension Store {
    /// How long an answer is kept for a program that asks the same again.
    private static let replyLife: Int64 = 86_400_000

    public func add(
        _ partner: Partner,
        for asked: Asked,
        telling tell: (Partner, Int) throws -> Reply
    ) throws -> Reply {
        try answer(asked, .addPartner, object: "partner \(partner.id)") { context in
            try context.insert(partner, isKindGuessed: false)
            return try tell(partner, 1)
        }
    }

    /// Changes a partner; the edit gets them as they stand now.
    public func change(
        _ id: PartnerID,
        expecting version: Int?,
        for asked: Asked,
        telling tell: (Partner, Int) throws -> Reply,
        _ edit: (inout Partner) throws -> Void
    ) throws -> Reply {
        try answer(asked, .changePartner, object: "partner \(id)") { context in
            guard let (before, current) = try PartnerRow.partner(id, context.sql) else {
                throw StoreError.noPartner(id)
            }
            if let version, version != current {
                throw StoreError.stale(current: before, version: current)
            }
            var partner = before
            try edit(&partner)
            partner.id = before.id
            if partner.circle != before.circle { partner.circleSince = context.today }
            guard partner != before else { return try tell(partner, current) }
            try context.update(
                partner,
                isKindGuessed: partner.kind == before.kind ? nil : false
            )
            return try tell(partner, current + 1)
        }
    }

    public func add(
        _ touch: Touch,
        for asked: Asked,
        telling tell: (Touch) throws -> Reply
    ) throws -> Reply {
        try answer(asked, .log, object: "touch \(touch.id)") { context in
            try context.insert(touch)
            return try tell(touch)
        }
    }

    /// Puts an inquiry into the box, sealed, until the practice is unlocked.
    public func post(_ inquiry: Inquiry, for asked: Asked, telling told: Reply) throws -> Reply {
        var writer = JSONWriter()
        writer.line(.inquiry(inquiry))
        return try answer(asked, .postInquiry, object: "inquiry \(inquiry.id)") { context in
            let found = try context.sql(
                """
                SELECT key, publicKey, (SELECT id FROM installation) FROM letterbox
                ORDER BY key DESC LIMIT 1
                """
            )
            .first { ($0.int64(0), $0.bytes(1), $0.text(2)) }
            guard let (key, publicKey, installation) = found else {
                throw StoreError.unavailable("There is no box yet into which this could be put.")
            }
            let query = try context.sql(
                """
                INSERT INTO posted (id, letterbox, receivedOn, box, author, changedAt)
                VALUES (?, ?, ?, ?, ?, ?)
                """
            )
            query.bind(inquiry.id).bind(key).bind(inquiry.receivedOn)
                .bind(
                    try Letterbox.seal(
                        writer.bytes,
                        to: publicKey,
                        installation: installation,
                        row: inquiry.id.text.lowercased()
                    )
                )
                .bind(context.author.number).bind(context.at)
            try context.insert(query, into: .posted, id: inquiry.id.text)
            return told
        }
    }

    /// One write with its answer, in one transaction: what is asked twice is done once.
    private func answer(
        _ asked: Asked,
        _ action: Batch.Action,
        object: String,
        _ body: (WriteContext) throws -> Reply
    ) throws -> Reply {
        try write(action, object: object, by: asked.token.author, keepsEmpty: false) { context in
            guard let word = asked.word else { return try body(context) }
            let sql = context.sql
            try sql("DELETE FROM reply WHERE at < ?").bind(context.at - Self.replyLife).run()
            let kept = try sql(
                "SELECT request, status, location, body FROM reply WHERE token = ? AND word = ?"
            )
            .bind(asked.token.key).bind(word).first { row in
                (
                    request: row.bytes(0),
                    told: Reply(status: row.int(1), location: row.text(2), body: row.bytes(3))
                )
            }
            if let kept {
                guard kept.request == asked.request else { throw StoreError.usedWord }
                return kept.told
            }
            let told = try body(context)
            try sql(
                """
                INSERT INTO reply (token, word, request, status, location, body, at)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """
            )
            .bind(asked.token.key).bind(word).bind(asked.request).bind(told.status)
            .bind(told.location).bind(told.body).bind(context.at).run()
            return told
        }
        .value
    }
}
