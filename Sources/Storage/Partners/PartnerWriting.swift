import Domain

extension WriteContext {
    /// Writes a new partner; who introduced them may still follow in the same write.
    ///
    /// `uids` are an exporter's lasting names of the record, by which it is known again. The row's key
    /// comes back.
    @discardableResult
    func insert(
        _ partner: Partner,
        isKindGuessed: Bool = false,
        uids: [String] = []
    ) throws -> Int64 {
        try check(partner)
        let query = try sql(
            """
            INSERT INTO partner (id, name, given, family, kind, kindGuessed, circle, circleSince,
                addedOn, quiet, archived, version, metThrough, accepting, role, organization,
                emails, phones, uids, address, website, npi, offers, tags, author, changedAt,
                research)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """
        )
        let introducer = try partner.metThrough.flatMap { try self.key(of: $0) }
        query.bind(partner.id)
        bindFacts(of: partner, isKindGuessed: isKindGuessed, introducer: introducer, to: query)
        query.bind(TextList.encode(uids))
        bindRest(of: partner, to: query)
        let key = try insert(query, into: .partner, id: partner.id.text)
        if let met = partner.metThrough {
            if introducer == nil { awaited.append((key, met)) }
            introduced.insert(key)
        }
        if partner.circle == .core { wroteCore = true }
        try remember(
            Identity.all(
                name: partner.name,
                organization: partner.organization,
                emails: partner.emails,
                phones: partner.phones,
                uids: uids
            ),
            of: key
        )
        return key
    }

    /// Writes a known partner anew; what is nil beside them stays as it is.
    func update(
        _ partner: Partner,
        isKindGuessed: Bool? = nil,
        uids: [String]? = nil
    ) throws {
        try check(partner)
        let key = try known(partner.id)
        let kept = try sql("SELECT kindGuessed, uids FROM partner WHERE key = ?").bind(key)
            .first { ($0.bool(0), $0.text(1)) }
        try journal.willChange(key, in: .partner, sql)
        let introducer = try partner.metThrough.flatMap { try self.key(of: $0) }
        let query = try sql(
            """
            UPDATE partner SET name = ?, given = ?, family = ?, kind = ?, kindGuessed = ?,
                circle = ?, circleSince = ?, addedOn = ?, quiet = ?, archived = ?, metThrough = ?,
                accepting = ?, role = ?, organization = ?, emails = ?, phones = ?, uids = ?,
                address = ?, website = ?, npi = ?, offers = ?, tags = ?, author = ?, changedAt = ?,
                research = ?, version = version + 1
            WHERE key = ?
            """
        )
        bindFacts(
            of: partner,
            isKindGuessed: isKindGuessed ?? kept?.0 ?? false,
            introducer: introducer,
            to: query
        )
        query.bind(uids.map { TextList.encode($0) } ?? kept?.1 ?? "[]")
        bindRest(of: partner, to: query)
        query.bind(key)
        try followingIdentities(of: key) { try query.run() }
        if let met = partner.metThrough {
            if introducer == nil { awaited.append((key, met)) }
            introduced.insert(key)
        }
        if partner.circle == .core { wroteCore = true }
    }

    private func bindFacts(
        of partner: Partner,
        isKindGuessed: Bool,
        introducer: Int64?,
        to query: Query
    ) {
        query.bind(partner.name).bind(partner.given).bind(partner.family)
            .bind(partner.kind.rawValue).bind(isKindGuessed).bind(partner.circle.rawValue)
            .bind(partner.circleSince).bind(partner.addedOn).bind(partner.quiet)
            .bind(partner.archived).bind(introducer).bind(partner.accepting).bind(partner.role)
            .bind(partner.organization).bind(TextList.encode(partner.emails))
            .bind(TextList.encode(partner.phones))
    }

    private func bindRest(of partner: Partner, to query: Query) {
        query.bind(partner.address).bind(partner.website).bind(partner.npi)
            .bind(partner.offers.stored).bind(TextList.encode(partner.tags)).bind(author.number)
            .bind(at).bind(partner.research)
    }

    private func check(_ partner: Partner) throws {
        try Wording.checkName(partner.name)
        try Wording.check(partner.given, "The given name")
        try Wording.check(partner.family, "The family name")
        try Wording.check(partner.role, "The role")
        try Wording.check(partner.organization, "The organization")
        try Wording.check(partner.emails, "The list of e-mail addresses")
        try Wording.check(partner.phones, "The list of phone numbers")
        try Wording.checkLines(partner.address, "The address")
        try Wording.check(partner.website, "The website")
        try Wording.check(partner.npi, "The NPI")
        try Wording.check(partner.tags, "The list of tags")
        try Wording.checkLines(partner.research, "The research")
        if let since = partner.circleSince, since > today {
            throw StoreError.badData(
                "\(partner.name) can’t be in a circle since \(since), which is still to come. "
                    + "Give the day on which it began."
            )
        }
    }
}

// MARK: Ties

extension WriteContext {
    /// Writes that two know each other; false when that is written already.
    @discardableResult
    func insert(_ tie: Tie) throws -> Bool {
        guard tie.a != tie.b else {
            throw StoreError.badData("A partner can’t be tied to themselves (\(tie.a)).")
        }
        let (a, b) = (try known(tie.a), try known(tie.b))
        if try self.tie(a, b) != nil { return false }
        let query = try sql("INSERT INTO tie (a, b, author, changedAt) VALUES (?, ?, ?, ?)")
            .bind(a).bind(b).bind(author.number).bind(at)
        try insert(query, into: .tie, id: tie.a.text)
        return true
    }

    /// The key of a tie, whichever way it was written.
    func tie(_ a: Int64, _ b: Int64) throws -> Int64? {
        try sql("SELECT key FROM tie WHERE min(a, b) = ? AND max(a, b) = ?")
            .bind(min(a, b)).bind(max(a, b)).first { $0.int64(0) }
    }

    /// Marks that two may be one person.
    func markLookalike(_ partner: Int64, of other: Int64) throws {
        let isMarked = try sql("SELECT 1 FROM lookalike WHERE partner = ? AND other = ?")
            .bind(partner).bind(other).hasRow
        if isMarked { return }
        let query = try sql(
            "INSERT INTO lookalike (partner, other, author, changedAt) VALUES (?, ?, ?, ?)"
        )
        .bind(partner).bind(other).bind(author.number).bind(at)
        try insert(query, into: .lookalike, id: "")
    }
}
