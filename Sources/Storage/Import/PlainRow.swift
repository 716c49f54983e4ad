import Domain
import Exchange

/// A new partner as the columns of a row, for whom nothing but that row is to be written.
struct PlainRow: Sendable {
    /// Where its texts stand: in the order of `PartnerRows`.
    let texts: Range<Int>
    let isKindGuessed: Bool
    let quiet: Bool
    let archived: Bool
    let accepting: Bool?

    /// How many texts a row has.
    static let textCount = 16

    /// Nil, and nothing is appended, where more than a row is to be written, or where a text must be
    /// looked at by whoever can say what is wrong with it.
    init?(_ candidate: Candidate, into run: inout TextRun) {
        guard candidate.circle != .core, candidate.metThrough.isEmpty, candidate.touches.isEmpty,
            candidate.promises.isEmpty, candidate.details.isEmpty, candidate.problems.isEmpty,
            let first = candidate.name.utf8.first, first > 0x20, first < 0x80,
            candidate.name.utf8.count <= Wording.nameLimit,
            candidate.emails.count + candidate.phones.count + candidate.tags.count < 100
        else { return nil }
        let start = run.ends.count
        run.append(candidate.name)
        run.append(candidate.given)
        run.append(candidate.family)
        run.append((candidate.kind ?? .other).rawValue)
        run.append((candidate.circle ?? .wider).rawValue)
        run.append(candidate.role)
        run.append(candidate.organization)
        run.append(TextList.encode(candidate.emails))
        run.append(TextList.encode(candidate.phones))
        run.append(TextList.encode(candidate.uid.map { [$0] } ?? []))
        run.append(candidate.website)
        run.append(candidate.npi)
        run.append(candidate.offers.stored)
        run.append(TextList.encode(candidate.tags))
        let lines = run.ends.count
        let isPlain = run.isPlain(from: start, longest: Wording.lineLimit, hasLines: false)
        run.append(candidate.address)
        run.append(candidate.research)
        guard isPlain, run.isPlain(from: lines, longest: Wording.noteLimit, hasLines: true) else {
            run.cut(at: start)
            return nil
        }
        texts = start..<run.ends.count
        isKindGuessed = candidate.kindGuessed
        quiet = candidate.quiet
        archived = candidate.archived
        accepting = candidate.accepting
    }
}
