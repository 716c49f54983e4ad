public import Consent
public import Domain
public import Vault

extension Store {
    /// Tells a partner something about a client, if that is permitted at this very moment.
    ///
    /// The permission is looked at inside the write itself, so that one revoked a second ago counts.
    /// What is told leaves a disclosure and a `loop-closed` touch that names nobody; what is blocked
    /// leaves its own record. Both are in the audit log.
    ///
    /// - Returns: the words to send, or what stood in the way.
    public func send(_ sending: Sending, by author: Author, keyring: Keyring) throws -> Sent {
        try write(
            .tell,
            object: "inquiry \(sending.inquiry)",
            by: author,
            keyring: keyring
        ) { context in
            let scene = try Scene(sending, context)
            context.audited.recipient = sending.partner
            do {
                let (basis, message) = try scene.permitted()
                return try tell(sending, scene, basis, message, context)
            } catch let refused as LoopMessage.Refused {
                return try block(sending, scene, refused.block, context)
            }
        }
        .value
    }

    /// What would be told and whether it may, without telling it and without a record.
    ///
    /// - Throws: `StoreError.unknown` when there is no such inquiry or partner.
    public func preview(
        _ sending: Sending,
        keyring: Keyring
    ) throws -> (telling: Telling, verdict: Telling.Verdict, message: LoopMessage?) {
        let today = try today()
        return try read { sql in
            let scene = try Scene(sending, sql, Seals(keyring), today)
            do {
                let (basis, message) = try scene.permitted()
                return (scene.telling, .allowed(basis), message)
            } catch let refused as LoopMessage.Refused {
                return (scene.telling, .blocked(refused.block), nil)
            }
        }
    }

    private func tell(
        _ sending: Sending,
        _ scene: Scene,
        _ basis: Telling.Basis,
        _ message: LoopMessage,
        _ context: WriteContext
    ) throws -> Sent {
        let disclosure = Disclosure(
            id: newID(),
            inquiry: sending.inquiry,
            partner: sending.partner,
            on: scene.telling.on,
            milestone: sending.milestone,
            recipient: scene.partner.recipient,
            description: scene.description(message),
            purpose: scene.purpose(basis),
            basis: basis.word,
            authorization: basis.authorization,
            channel: sending.channel.rawValue
        )
        context.audited.basis = basis.word
        context.audited.authorization = basis.authorization
        try context.insert(disclosure)
        try context.insert(
            Touch(
                id: newID(),
                partner: sending.partner,
                on: scene.telling.on,
                channel: sending.channel,
                purpose: .loopClosed
            )
        )
        return .told(disclosure, message: message)
    }

    private func block(
        _ sending: Sending,
        _ scene: Scene,
        _ block: Block,
        _ context: WriteContext
    ) throws -> Sent {
        context.audited.outcome = "blocked"
        context.audited.basis = block.word
        let blocked = Blocked(
            id: newID(),
            inquiry: sending.inquiry,
            partner: sending.partner,
            on: scene.telling.on,
            milestone: sending.milestone,
            channel: sending.channel.rawValue,
            recipient: scene.partner.recipient,
            reason: block.word,
            sentence: block.sentence(on: scene.telling.on)
        )
        try context.insert(blocked)
        return .blocked(blocked)
    }

    /// Notes what was told otherwise: on the phone, or by mistake to someone who should not have heard.
    ///
    /// It decides nothing: what happened is on record, whatever its ground. The recipient is the
    /// partner as they are now, unless it says otherwise.
    @discardableResult
    public func note(
        _ disclosure: Disclosure,
        by author: Author,
        keyring: Keyring
    ) throws -> Batch.ID {
        try write(
            .noteDisclosure,
            object: "disclosure \(disclosure.id)",
            by: author,
            keyring: keyring
        ) { context in
            var disclosure = disclosure
            if disclosure.recipient.isBlank {
                guard let (partner, _) = try PartnerRow.partner(disclosure.partner, context.sql)
                else { throw StoreError.noPartner(disclosure.partner) }
                disclosure.recipient = partner.recipient
            }
            context.audited.recipient = disclosure.partner
            context.audited.basis = disclosure.basis
            context.audited.authorization = disclosure.authorization
            try context.insert(disclosure)
        }
        .batch
    }
}
