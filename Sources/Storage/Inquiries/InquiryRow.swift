import Domain

/// An inquiry as it is read, its sealed cells opened where there are keys.
enum InquiryRow {
    /// In the order of `inquiry(_:_:)`.
    static let columns = """
        id, receivedOn, (SELECT p.id FROM partner p WHERE p.key = inquiry.sourcePartner), \
        sourceChannel, fit, contactedOn, scheduledOn, attendedOn, noShowOn, closedOn, client, \
        heardAbout, part2, needs, closeReason, referredTo
        """

    static func inquiry(_ row: Query, _ seals: Seals?) throws -> Opened<Inquiry> {
        var inquiry = Inquiry(id: try row.id(0), receivedOn: row.day(1))
        if !row.isNull(2) {
            inquiry.source = .partner(try row.id(2))
        } else if !row.isNull(3) {
            inquiry.source = .channel(try row.word(3))
        }
        inquiry.fit = row.optionalInt(4)
        inquiry.contactedOn = row.optionalDay(5)
        inquiry.scheduledOn = row.optionalDay(6)
        inquiry.attendedOn = row.optionalDay(7)
        inquiry.noShowOn = row.optionalDay(8)
        inquiry.closedOn = row.optionalDay(9)
        guard seals != nil else { return Opened(record: inquiry, damaged: []) }
        var cells = CellReading(.inquiry, row: inquiry.id.text, seals)
        inquiry.client = cells.text(0, row, 10)
        inquiry.heardAbout = cells.text(1, row, 11)
        inquiry.part2 = cells.text(2, row, 12) == "1"
        inquiry.needs = (try? Needs(stored: cells.text(3, row, 13))) ?? Needs()
        inquiry.closeReason = cells.text(4, row, 14)
        inquiry.referredTo = ((try? TextList.decode(cells.text(5, row, 15))) ?? [])
            .compactMap { PartnerID($0) }
        return Opened(record: inquiry, damaged: cells.damaged)
    }
}

/// An episode as it is read; nothing in it is sealed.
enum EpisodeRow {
    static let columns = """
        id, (SELECT i.id FROM inquiry i WHERE i.key = episode.inquiry), firstSession, lastSession, \
        sessions, ending
        """

    static func episode(_ row: Query) throws -> Episode {
        Episode(
            id: try row.id(0),
            inquiry: try row.id(1),
            firstSession: row.day(2),
            lastSession: row.optionalDay(3),
            sessions: row.optionalInt(4),
            ending: try row.word(5)
        )
    }
}

/// An authorization as it is read, its sealed cells opened where there are keys.
enum AuthorizationRow {
    static let columns = """
        id, (SELECT i.id FROM inquiry i WHERE i.key = authorization.inquiry), \
        (SELECT p.id FROM partner p WHERE p.key = authorization.partner), status, scope, signedOn, \
        expiresOn, revokedOn, copyGiven, description, purpose, signedBy, authority, expiryEvent
        """

    static func authorization(_ row: Query, _ seals: Seals?) throws -> Opened<Authorization> {
        let id: AuthorizationID = try row.id(0)
        var cells = CellReading(.authorization, row: id.text, seals)
        let authorization = Authorization(
            id: id,
            inquiry: try row.id(1),
            partner: try row.id(2),
            status: try row.word(3),
            scope: try TextList.decode(row.text(4)).compactMap { Milestone(rawValue: $0) },
            description: cells.text(0, row, 9),
            purpose: cells.text(1, row, 10),
            signedOn: row.optionalDay(5),
            signedBy: cells.text(2, row, 11),
            authority: cells.text(3, row, 12),
            expiresOn: row.optionalDay(6),
            expiryEvent: cells.text(4, row, 13),
            revokedOn: row.optionalDay(7),
            copyGiven: row.bool(8)
        )
        return Opened(record: authorization, damaged: cells.damaged)
    }
}

/// A disclosure as it is read, its sealed cells opened where there are keys.
enum DisclosureRow {
    static let columns = """
        id, (SELECT i.id FROM inquiry i WHERE i.key = disclosure.inquiry), \
        (SELECT p.id FROM partner p WHERE p.key = disclosure.partner), day, milestone, basis, \
        (SELECT a.id FROM authorization a WHERE a.key = disclosure.authorization), channel, \
        recipient, description, purpose
        """

    static func disclosure(_ row: Query, _ seals: Seals?) throws -> Opened<Disclosure> {
        let id: DisclosureID = try row.id(0)
        var cells = CellReading(.disclosure, row: id.text, seals)
        let disclosure = Disclosure(
            id: id,
            inquiry: try row.id(1),
            partner: try row.id(2),
            on: row.day(3),
            milestone: try row.word(4),
            recipient: cells.text(0, row, 8),
            description: cells.text(1, row, 9),
            purpose: cells.text(2, row, 10),
            basis: row.text(5),
            authorization: row.isNull(6) ? nil : try row.id(6),
            channel: row.text(7)
        )
        return Opened(record: disclosure, damaged: cells.damaged)
    }
}
