import Domain
import Exchange

/// An archive's records on their way in, inside one write.
struct ArchiveImport {
    /// All types as they come.
    static let oneRound: [Set<Archive.RecordType>] = [Set(Archive.RecordType.allCases)]
    /// What is named before what names it.
    static let rounds: [Set<Archive.RecordType>] = [
        [.practice, .partner],
        [.knows, .touch, .promise, .detail, .snooze, .review, .gift, .inquiry],
        [.episode, .authorization],
        [.disclosure],
    ]

    private(set) var report = ImportReport(format: .archive)
    private let context: WriteContext
    private let sealsClients: Bool
    private let previewLines: Int
    private var held: HeldRecords

    init(context: WriteContext, sealsClients: Bool, previewLines: Int) {
        self.context = context
        self.sealsClients = sealsClients
        self.previewLines = previewLines
        held = HeldRecords(context.sql)
    }

    /// Takes the records of some types; what is left out is counted in the first round.
    mutating func take(
        _ document: Document,
        _ types: Set<Archive.RecordType>,
        isFirst: Bool
    ) throws {
        var reader = try Archive.Reader(document)
        while let entry = try reader.next() {
            switch entry {
            case .record(let record, let line):
                if types.contains(record.type) { try take(record, line) }
            case .skipped(let problem):
                if isFirst { skip(problem) }
            }
        }
    }

    private mutating func skip(_ problem: Problem) {
        report.count(.skip)
        report.problems.append(problem)
        note("", problem.line, .skip, problem.why)
    }

    private mutating func take(_ record: Archive.Record, _ line: Int) throws {
        do {
            if try held.holds(record) {
                report.count(.skip)
                note(record.title, line, .skip, "Is here already, and stays as it is.")
            } else if let problem = try obstacle(to: record, line) {
                skip(problem)
            } else {
                try write(record, line)
                report.count(.create)
                note(record.title, line, .create, "Is new.")
            }
        } catch let error as StoreError {
            switch error {
            case .badData, .refused, .unknown:
                throw Refusal(
                    line: line,
                    "Line \(line) of the archive: \(error.message) Nothing was imported."
                )
            default: throw error
            }
        }
    }

    private mutating func note(_ name: String, _ line: Int, _ outcome: Outcome, _ why: String) {
        guard report.preview.count < previewLines else { return }
        report.preview.append(
            ImportReport.Line(line: line, name: name, outcome: outcome, why: why)
        )
    }

    /// Why a record can't join what is here, though the archive is sound.
    private func obstacle(to record: Archive.Record, _ line: Int) throws -> Problem? {
        switch record {
        case .practice:
            guard try !PracticeRow.practice(context.sql).isBlank else { return nil }
            return Problem(
                line: line,
                why: "Your practice is described already, so the archive’s own was left out."
            )
        case .episode(let episode):
            guard let inquiry = try context.key(of: episode.inquiry),
                try context.sql("SELECT 1 FROM episode WHERE inquiry = ?").bind(inquiry).hasRow
            else { return nil }
            return Problem(
                line: line,
                why: "The inquiry of this episode has one already, so this one was left out."
            )
        default: return nil
        }
    }

    private mutating func write(_ record: Archive.Record, _ line: Int) throws {
        switch record {
        case .practice(let practice): try context.save(practice)
        case .partner(let partner): try write(partner, line)
        case .knows(let tie): try context.insert(tie)
        case .touch(let touch): try context.insert(touch)
        case .promise(let promise): try context.insert(promise)
        case .detail(let detail): try context.insert(detail)
        case .snooze(let snooze): try context.insert(snooze)
        case .review(let review): try context.insert(review)
        case .gift(let gift): try context.insert(gift)
        // A preview without the password only counts them.
        case .inquiry, .episode, .authorization, .disclosure:
            if sealsClients { try writeClient(record) }
        }
    }

    private func writeClient(_ record: Archive.Record) throws {
        switch record {
        case .inquiry(let inquiry): try context.insert(inquiry)
        case .episode(let episode): try context.insert(episode)
        case .authorization(let authorization): try context.insert(authorization)
        case .disclosure(let disclosure): try context.insert(disclosure)
        default: break
        }
    }

    private mutating func write(_ partner: Partner, _ line: Int) throws {
        var partner = partner
        if partner.circle == .core, !partner.archived,
            try context.coreCount() >= Partner.coreLimit
        {
            partner.circle = .key
            report.problems.append(
                Problem(
                    line: line,
                    why:
                        "Your core holds \(Partner.coreLimit) people already, so \(partner.name) was "
                        + "put into the key circle."
                )
            )
        }
        try context.insert(partner)
    }
}

extension Practice {
    /// Whether nothing was said of it; the time zone is set with the folder.
    fileprivate var isBlank: Bool {
        var bare = self
        bare.timeZone = ""
        return bare == Practice()
    }
}

extension Archive.Record {
    /// What a preview calls it; nothing of a client.
    fileprivate var title: String {
        switch self {
        case .practice(let practice): practice.name.isEmpty ? "The practice" : practice.name
        case .partner(let partner): partner.name
        case .knows: "Two who know each other"
        case .touch(let touch): "A touch on \(touch.on.inWords(inYear: 0))"
        case .promise(let promise): promise.text
        case .detail(let detail): detail.text
        case .snooze: "A “not now”"
        case .review(let review): "A review on \(review.on.inWords(inYear: 0))"
        case .gift(let gift): gift.item
        case .inquiry: "An inquiry"
        case .episode: "An episode"
        case .authorization: "An authorization"
        case .disclosure: "A disclosure"
        }
    }
}
