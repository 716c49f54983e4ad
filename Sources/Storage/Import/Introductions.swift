import Domain
import Exchange

/// Who introduced whom, as the file says it, until all of it is read.
///
/// It lies in a temporary table, so that memory does not grow with the file.
struct Introductions {
    private let context: WriteContext

    init(_ context: WriteContext) throws {
        self.context = context
        try context.sql(
            """
            CREATE TEMP TABLE IF NOT EXISTS introduction
                (line INTEGER, partner INTEGER, heading TEXT, said TEXT)
            """
        ).run()
        try context.sql("DELETE FROM temp.introduction").run()
    }

    /// Whether a text can name nobody: it has no word with a capital that could be a name's.
    func isHopeless(_ said: String) -> Bool {
        guard !said.isEmpty else { return false }
        return said.utf8.count > 2_000
            || !said.split { !$0.isLetter }.contains {
                $0.first?.isUppercase == true || $0.first?.isLowercase == false
            }
    }

    func note(_ candidate: Candidate, of partner: Int64) throws {
        try context.sql("INSERT INTO temp.introduction VALUES (?, ?, ?, ?)").bind(candidate.line)
            .bind(partner)
            .bind(candidate.metThroughHeading).bind(candidate.metThrough).run()
    }

    /// Fills in who is named by exactly one partner's name; the rest becomes text.
    func resolve() throws -> [Problem] {
        var problems: [Problem] = []
        var known: [String: [Int64]] = [:]
        guard try context.sql("SELECT 1 FROM temp.introduction").hasRow else { return [] }
        try context.words.catchUp(context.sql)
        let rows = try context.sql(
            "SELECT line, partner, heading, said FROM temp.introduction ORDER BY rowid"
        )
        try rows.each { row in
            let (line, partner, heading, said) = (
                row.int(0), row.int64(1), row.text(2), row.text(3)
            )
            if known.count > 4_096 { known = [:] }
            let found = try known[said] ?? partners(in: said)
            known[said] = found
            let others = found.filter { $0 != partner }
            if others.count == 1, try !leads(from: others[0], to: partner) {
                try set(others[0], asIntroducerOf: partner)
                // What it says beyond the name is worth keeping.
                if try !isName(said, of: others[0]) {
                    try append("\(heading): \(said)", to: partner)
                }
            } else {
                if others.count == 1 {
                    problems.append(
                        Problem(
                            line: line,
                            why:
                                "“\(said.prefix(60))” can’t have introduced someone by whom they were introduced themselves; it was kept in the notes."
                        )
                    )
                }
                try append("\(heading): \(said)", to: partner)
            }
        }
        try context.sql("DELETE FROM temp.introduction").run()
        return problems
    }

    /// The partners whom a text names: the whole of it, or words of it that stand together.
    private func partners(in said: String) throws -> [Int64] {
        let isOneWord = ComparableName(said).text.split(separator: " ").count < 2
        let whole =
            isOneWord
            ? try NamedPartners.exactly(said, context.sql)
            : try NamedPartners.named(said, context.sql).map(\.key)
        if !whole.isEmpty { return whole }
        let words = said.split { $0.isWhitespace || ",;:()/\u{2013}\u{2014}".contains($0) }.map(
            String.init
        )
        guard (2...40).contains(words.count) else { return [] }
        var found: [Int64] = []
        for length in [3, 2] {
            for start in 0..<max(0, words.count - length + 1)
            where words[start].first?.isLowercase != true {
                let phrase = words[start..<(start + length)].joined(separator: " ")
                for key in try NamedPartners.exactly(phrase, context.sql) where !found.contains(key)
                { found.append(key) }
            }
        }
        return found
    }

    /// Whether following who introduced whom comes from one to another.
    private func leads(from start: Int64, to end: Int64) throws -> Bool {
        var current: Int64? = start
        var steps = 0
        while let key = current, steps < 100_000 {
            if key == end { return true }
            current = try context.sql(
                "SELECT metThrough FROM partner WHERE key = ? AND metThrough IS NOT NULL"
            )
            .bind(key).first { $0.int64(0) }
            steps += 1
        }
        return false
    }

    private func isName(_ said: String, of partner: Int64) throws -> Bool {
        ComparableName(try context.name(partner)) == ComparableName(said)
    }

    private func set(_ introducer: Int64, asIntroducerOf partner: Int64) throws {
        try context.journal.willChange(partner, in: .partner, context.sql)
        try context.sql("UPDATE partner SET metThrough = ? WHERE key = ?").bind(introducer).bind(
            partner
        ).run()
    }

    private func append(_ text: String, to partner: Int64) throws {
        let research =
            try context.sql("SELECT research FROM partner WHERE key = ?").bind(partner)
            .first { $0.text(0) } ?? ""
        guard !research.split(separator: "\n").contains(Substring(text)) else { return }
        try context.journal.willChange(partner, in: .partner, context.sql)
        try context.sql("UPDATE partner SET research = ? WHERE key = ?")
            .bind(research.isEmpty ? text : "\(research)\n\(text)").bind(partner).run()
    }
}
