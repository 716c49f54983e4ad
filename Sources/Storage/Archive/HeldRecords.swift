import Domain
import Exchange

/// Which of an archive's records are here already, from before the import.
///
/// Records without an id are compared whole: of two that are equal in the archive, one that is here
/// stands for one of them only.
struct HeldRecords {
    private let sql: Statements
    private var seen: [String: Int] = [:]
    private let lastSnooze: Int64
    private let lastReview: Int64

    init(_ sql: Statements) {
        self.sql = sql
        func last(_ table: StaticString) -> Int64 {
            (try? sql(table).first { $0.int64(0) }) ?? 0
        }
        lastSnooze = last("SELECT ifnull(max(key), 0) FROM snooze")
        lastReview = last("SELECT ifnull(max(key), 0) FROM review")
    }

    mutating func holds(_ record: Archive.Record) throws -> Bool {
        switch record {
        case .practice(let practice): try PracticeRow.practice(sql) == practice
        case .partner(let partner): try has("SELECT 1 FROM partner WHERE id = ?", partner.id)
        case .touch(let touch): try has("SELECT 1 FROM touch WHERE id = ?", touch.id)
        case .promise(let promise): try has("SELECT 1 FROM promise WHERE id = ?", promise.id)
        case .detail(let detail): try has("SELECT 1 FROM detail WHERE id = ?", detail.id)
        case .gift(let gift): try has("SELECT 1 FROM gift WHERE id = ?", gift.id)
        case .inquiry(let inquiry): try has("SELECT 1 FROM inquiry WHERE id = ?", inquiry.id)
        case .episode(let episode): try has("SELECT 1 FROM episode WHERE id = ?", episode.id)
        case .authorization(let authorization):
            try has("SELECT 1 FROM authorization WHERE id = ?", authorization.id)
        case .disclosure(let disclosure):
            try has("SELECT 1 FROM disclosure WHERE id = ?", disclosure.id)
        case .knows(let tie): try holds(tie)
        case .snooze(let snooze): try holds(snooze)
        case .review(let review): try holds(review)
        }
    }

    private func has<Record>(_ query: StaticString, _ id: RecordID<Record>) throws -> Bool {
        try sql(query).bind(id).hasRow
    }

    private func holds(_ tie: Tie) throws -> Bool {
        try sql(
            """
            SELECT 1 FROM tie JOIN partner x ON x.id = ? JOIN partner y ON y.id = ?
            WHERE min(a, b) = min(x.key, y.key) AND max(a, b) = max(x.key, y.key)
            """
        )
        .bind(tie.a).bind(tie.b).hasRow
    }

    private mutating func holds(_ snooze: Snooze) throws -> Bool {
        let known = try sql(
            """
            SELECT count(*) FROM snooze LEFT JOIN partner p ON p.key = snooze.partner
            WHERE snooze.key <= ? AND rule = ? AND until = ? AND p.id IS ?
            """
        )
        .bind(lastSnooze).bind(snooze.rule.rawValue).bind(snooze.until)
        .bind(snooze.partner?.text).first { $0.int(0) }
        let id = snooze.partner?.text.lowercased() ?? ""
        return isAmong(known ?? 0, "snooze \(id) \(snooze.rule.rawValue) \(snooze.until)")
    }

    private mutating func holds(_ review: Review) throws -> Bool {
        let known = try sql("SELECT count(*) FROM review WHERE key <= ? AND day = ?")
            .bind(lastReview).bind(review.on).first { $0.int(0) }
        return isAmong(known ?? 0, "review \(review.on)")
    }

    private mutating func isAmong(_ known: Int, _ name: String) -> Bool {
        seen[name, default: 0] += 1
        return seen[name, default: 0] <= known
    }
}
