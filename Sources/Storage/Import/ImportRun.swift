import Domain
import Exchange

/// One import while it runs: takes rows one by one, and keeps count.
struct ImportRun {
    /// Problems that are told one by one; of more only the number is.
    private static let toldProblems = 10_000

    /// From so many new partners on, if there are more of them than of the others, the order of all
    /// is made anew at the end.
    private static let fewest = 8_192
    /// Sorting more names would take memory that grows with the file.
    private static let mostSorted = 262_144

    let context: WriteContext
    private let previewLines: Int
    private let expectedRows: Int
    private let manyRows: Int
    let titles: EventTitles
    /// Whether a title was left out because nobody could tell what is in it.
    var hasLockedTitles = false
    var directory: ImportDirectory
    var report = ImportReport(format: .csv)
    var ids: ImportIDs
    var introductions: Introductions
    private var newRows: PartnerRows
    /// Places that are free in the core.
    private var coreLeft: Int
    /// Rows that could be read, whatever became of them.
    private var usable = 0
    private var untold = 0

    init(
        _ context: WriteContext,
        previewLines: Int,
        expectedRows: Int,
        titles: EventTitles = .all
    ) throws {
        self.context = context
        // Rows and traces are written in their order: a larger cache would only hold more of what is
        // behind. Kibibytes.
        try context.sql("PRAGMA cache_size = -8000").run()
        self.titles = titles
        self.previewLines = previewLines
        self.expectedRows = expectedRows
        let partners = try context.sql("SELECT count(*) FROM partner").first { $0.int(0) } ?? 0
        manyRows = max(Self.fewest, partners)
        directory = try ImportDirectory(context)
        ids = ImportIDs(at: context.at)
        introductions = try Introductions(context)
        newRows = PartnerRows(
            addedOn: context.today,
            author: Int64(context.author.number),
            at: context.at
        )
        coreLeft = Partner.coreLimit - (try context.coreCount())
    }

    /// Takes some rows.
    mutating func take(_ piece: RowPiece) throws {
        for index in piece.rows.indices {
            if let ahead = piece.ahead[index], let row = ahead.newRow,
                report.preview.count >= previewLines, directory.isNew(ahead.traces)
            {
                try takeNew(row, ahead.traces, of: piece)
            } else {
                try newRows.flush(context)
                try take(piece.rows[index], piece.ahead[index]?.traces)
            }
        }
        try newRows.flush(context)
    }

    /// Takes a record of someone who is not known, of whom there is nothing to write but a row.
    private mutating func takeNew(
        _ row: PlainRow,
        _ traces: Traces,
        of piece: RowPiece
    ) throws {
        usable += 1
        let key = try newRows.append(row, ids.next(), of: piece.texts, context)
        try directory.remember(traces, of: key)
        report.count(.create)
        try orderNames()
    }

    private func orderNames() throws {
        if report.create >= Self.mostSorted {
            try context.nameOrder.restore(context.sql)
        } else if report.create == manyRows {
            try context.nameOrder.drop(context.sql)
        }
    }

    private mutating func take(_ row: Row, _ traces: Traces?) throws {
        switch row {
        case .candidate(let candidate):
            usable += 1
            try take(candidate, traces ?? Traces(candidate))
        case .encounter(let encounter):
            usable += 1
            try take(encounter)
        case .skipped(let problem):
            count(.skip, problem.line, name: "", why: problem.why)
            tell(problem)
        case .passed(let problem):
            usable += 1
            count(.skip, problem.line, name: "", why: problem.why)
        case .remark(let problem): tell(problem)
        }
        // What follows from the touches is renewed now and then, so that the list stays short.
        if context.stalePartners.count > 4_096 { try context.renewStandings() }
    }

    /// Resolves who introduced whom, and gives the report.
    mutating func finish(_ format: Format) throws -> ImportReport {
        report.format = format
        if report.rows > 0, usable == 0, expectedRows > 0 {
            let first = report.problems.first { $0.line > 0 && $0.why.count > 0 }
            throw Refusal(
                line: first?.line,
                "Nothing in this file could be used. "
                    + (first.map { "Line \($0.line): \($0.why)" } ?? "It names nobody.")
            )
        }
        for problem in try introductions.resolve() { tell(problem) }
        if hasLockedTitles {
            tell(
                Problem(
                    line: 0,
                    why: "The titles of events were left out: one could name a client, and what is "
                        + "about clients is locked. With your password they come in."
                )
            )
        }
        if untold > 0 {
            report.problems.append(
                Problem(line: 0, why: "There are \(untold) more problems like these.")
            )
        }
        return report
    }

    // MARK: Counting

    mutating func tell(_ problem: Problem) {
        if report.problems.count < Self.toldProblems {
            report.problems.append(problem)
        } else {
            untold += 1
        }
    }

    mutating func count(
        _ outcome: Outcome,
        _ line: Int,
        name: String,
        why: String,
        kind: Partner.Kind? = nil,
        isGuess: Bool = false
    ) {
        report.count(outcome)
        guard report.preview.count < previewLines else { return }
        report.preview.append(
            ImportReport.Line(
                line: line,
                name: name,
                outcome: outcome,
                why: why,
                kind: kind,
                kindGuessed: isGuess
            )
        )
    }

    // MARK: People

    private mutating func take(_ candidate: Candidate, _ traces: Traces) throws {
        let fingerprint = traces.fingerprint
        for problem in candidate.problems { tell(problem) }
        directory.isBare = candidate.isBare
        switch try Matcher.verdict(on: candidate, fingerprint: fingerprint, in: &directory) {
        case .repeated:
            count(.skip, candidate.line, name: candidate.name, why: "The same record came before.")
        case .new:
            guard try create(candidate, traces) != nil else { return }
            count(
                .create,
                candidate.line,
                name: candidate.name,
                why: "Nobody with these addresses is known.",
                kind: candidate.kind,
                isGuess: candidate.kindGuessed
            )
        case .maybe(let known, let why):
            guard let key = try create(candidate, traces) else { return }
            try context.markLookalike(key, of: try context.known(known.id))
            count(
                .maybe,
                candidate.line,
                name: candidate.name,
                why: why,
                kind: candidate.kind,
                isGuess: candidate.kindGuessed
            )
        case .same(let known):
            try update(known, with: candidate)
            try directory.note(fingerprint)
        }
    }

    /// Writes a partner of its own; nil, and counted as skipped, when it can't be one.
    mutating func create(_ candidate: Candidate, _ traces: Traces?) throws -> Int64? {
        var partner = candidate.partner(ids.next(), addedOn: context.today)
        if partner.circle == .core, !partner.archived {
            if coreLeft > 0 {
                coreLeft -= 1
            } else {
                partner.circle = .key
                tell(
                    Problem(
                        line: candidate.line,
                        why:
                            "The core is five people at most, so \(candidate.name) was put into the key circle."
                    )
                )
            }
        }
        if introductions.isHopeless(candidate.metThrough) {
            partner.research += (partner.research.isEmpty ? "" : "\n") + candidate.introduction
        }
        let key: Int64
        do {
            key = try context.insert(
                partner,
                isKindGuessed: candidate.kindGuessed,
                uids: candidate.uid.map { [$0] } ?? []
            )
        } catch StoreError.badData(let why) {
            tell(Problem(line: candidate.line, why: why))
            count(.skip, candidate.line, name: candidate.name, why: why)
            return nil
        }
        directory.learn(traces ?? Traces(candidate))
        try orderNames()
        if let traces { try directory.note(traces.fingerprint) }
        if !candidate.metThrough.isEmpty, !introductions.isHopeless(candidate.metThrough) {
            try introductions.note(candidate, of: key)
        }
        for touch in candidate.touches { try insert(touch, of: partner.id) }
        for promise in candidate.promises { try insert(promise, of: partner.id) }
        for detail in candidate.details { try insert(detail, of: partner.id) }
        return key
    }

    // MARK: What belongs to a partner

    func insert(_ touch: Candidate.Touch, of partner: PartnerID) throws {
        try context.insert(
            Touch(
                id: ids.next(),
                partner: partner,
                on: touch.on,
                direction: touch.direction,
                channel: touch.channel,
                purpose: touch.purpose,
                minutes: touch.minutes,
                note: touch.note,
                needsReply: touch.needsReply
            )
        )
    }

    func insert(_ promise: Candidate.Promise, of partner: PartnerID) throws {
        try context.insert(
            Promise(
                id: ids.next(),
                partner: partner,
                text: promise.text,
                madeOn: promise.madeOn,
                dueOn: promise.dueOn,
                keptOn: promise.keptOn,
                droppedOn: promise.droppedOn
            )
        )
    }

    func insert(_ detail: Candidate.Detail, of partner: PartnerID) throws {
        try context.insert(
            Detail(id: ids.next(), partner: partner, text: detail.text, on: detail.on)
        )
    }
}

extension Candidate {
    /// Who introduced them, as it stays among the notes.
    var introduction: String { "\(metThroughHeading): \(metThrough)" }
}
