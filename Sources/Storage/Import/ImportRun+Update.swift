import Domain
import Exchange

extension ImportRun {
    /// Fills in what a known partner lacks.
    mutating func update(_ known: Known, with candidate: Candidate) throws {
        guard let (before, _) = try PartnerRow.partner(known.id, context.sql) else {
            throw StoreError.noPartner(known.id)
        }
        let key = try context.known(known.id)
        let rows = context.rows
        var partner = before
        candidate.fill(&partner)
        let uids = try uids(of: key)
        let newUIDs = candidate.uid.map { uids.contains($0) ? uids : uids + [$0] } ?? uids
        do {
            if partner != before || newUIDs != uids {
                let isGuess = partner.kind == before.kind ? nil : candidate.kindGuessed
                try context.update(partner, isKindGuessed: isGuess, uids: newUIDs)
                directory.learn(Traces(candidate))
            }
            try addWhatIsNew(candidate, to: key, known.id)
        } catch StoreError.badData(let why) {
            tell(Problem(line: candidate.line, why: why))
        }
        if before.metThrough == nil, !candidate.metThrough.isEmpty,
            !introductions.isHopeless(candidate.metThrough)
        {
            try introductions.note(candidate, of: key)
        }
        if context.rows > rows {
            count(
                .update,
                candidate.line,
                name: known.name,
                why: "\(known.name) is known, and gains what was blank."
            )
        } else {
            count(
                .skip,
                candidate.line,
                name: known.name,
                why: "\(known.name) is known, and there is nothing new."
            )
        }
    }

    private func uids(of key: Int64) throws -> [String] {
        try context.sql("SELECT uids FROM partner WHERE key = ?").bind(key)
            .first { try TextList.decode($0.text(0)) } ?? []
    }

    private mutating func addWhatIsNew(_ candidate: Candidate, to key: Int64, _ id: PartnerID)
        throws
    {
        for touch in candidate.touches where try !holds(touch, key) { try insert(touch, of: id) }
        for promise in candidate.promises where try !holds(promise, key) {
            try insert(promise, of: id)
        }
        for detail in candidate.details where try !holds(detail, key) { try insert(detail, of: id) }
    }

    /// Whether a contact of that day is written already: a sheet often says less of one than the log.
    func holds(_ touch: Candidate.Touch, _ partner: Int64) throws -> Bool {
        try context.sql("SELECT 1 FROM touch WHERE partner = ? AND day = ? AND channel = ?")
            .bind(partner).bind(touch.on).bind(touch.channel.rawValue).hasRow
    }

    func holds(_ promise: Candidate.Promise, _ partner: Int64) throws -> Bool {
        try context.sql("SELECT 1 FROM promise WHERE partner = ? AND dueOn = ? AND text = ?")
            .bind(partner).bind(promise.dueOn).bind(promise.text).hasRow
    }

    /// A birthday is one, however its year is known.
    func holds(_ detail: Candidate.Detail, _ partner: Int64) throws -> Bool {
        if case .yearly(let month, let day) = detail.on {
            return try context.sql("SELECT 1 FROM detail WHERE partner = ? AND yearly = ?")
                .bind(partner).bind(month * 100 + day).hasRow
        }
        return try context.sql("SELECT 1 FROM detail WHERE partner = ? AND text = ?")
            .bind(partner).bind(detail.text).hasRow
    }
}
