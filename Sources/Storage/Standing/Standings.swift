public import Cadence
public import Domain

/// The book of a day, and what follows from it, as of one state of the file.
struct Standings: Sendable {
    let day: Day
    /// The number of the newest audit row, which every write moves on.
    let state: Int64
    let book: Book
    /// The partners' keys, in the book's order, growing.
    let keys: [Int64]

    /// The keys of the partners who are in a stage.
    func keys(in stage: Stage) -> [Int64] {
        zip(keys, book.relationships).compactMap { key, relationship in
            Stage(of: relationship, settings: book.settings, on: day) == stage ? key : nil
        }
    }

    func relationship(of key: Int64) -> Relationship? {
        place(of: key).map { book.relationships[$0] }
    }

    private func place(of key: Int64) -> Int? { keys.place(of: key) }
}

extension [Int64] {
    /// Where a number is among sorted ones.
    func place(of number: Int64) -> Int? {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if self[middle] < number { low = middle + 1 } else { high = middle }
        }
        return low < count && self[low] == number ? low : nil
    }
}

extension Store {
    /// All that the rules read, as of a day; what is dated later may be in it and counts for nothing.
    ///
    /// Its cost grows with the partners and what is open, not with the history.
    public func book(on day: Day) throws -> Book {
        try read { try standings(on: day, $0) }.book
    }

    /// The book of one person: their own touches, promises, circles and clients.
    ///
    /// Where the owner works alone it is the whole book, at the cost of the whole book.
    public func book(on day: Day, of account: Int) throws -> Book {
        try read { sql in
            guard try sql("SELECT 1 FROM account WHERE number > 1").hasRow else {
                return try standings(on: day, sql).book
            }
            let state = try newestState(sql)
            let kept = ownBooks.get() ?? [:]
            if let own = kept[account], own.day == day, own.state == state { return own.book }
            var reading = BookReading(sql, day, of: Reader(number: account))
            try reading.readAll()
            let made = Standings(day: day, state: state, book: reading.book, keys: reading.keys)
            // Those of another day or state are of no more use.
            ownBooks.set(
                kept.filter { $0.value.day == day && $0.value.state == state }
                    .merging([account: made]) { $1 }
            )
            return made.book
        }
    }

    /// The day in the practice's time zone.
    public func today() throws -> Day { try present().day }

    /// The day in the practice's time zone, and the state of its records.
    public func present() throws -> Present {
        let (state, zone) = try read { sql in
            (try newestState(sql), try PracticeRow.timeZone(sql))
        }
        return Present(day: clock.today(in: zone), state: state)
    }

    /// The number of the newest audit row.
    private func newestState(_ sql: Statements) throws -> Int64 {
        try sql("SELECT auditSequence FROM installation").first { $0.int64(0) } ?? 0
    }

    public func practice() throws -> Practice {
        try read { try PracticeRow.practice($0) }
    }

    /// The last one made, if nothing was written since.
    func standings(on day: Day, _ sql: Statements) throws -> Standings {
        let state = try newestState(sql)
        if let kept = kept(on: day, state) { return kept }
        var reading = BookReading(sql, day)
        try reading.readAll()
        let made = Standings(day: day, state: state, book: reading.book, keys: reading.keys)
        standings.set(made)
        return made
    }

    /// At least who they are and what happened between us, which is read sooner where nothing is kept:
    /// what is open, and whom they referred, may be missing.
    func acquaintances(on day: Day, _ sql: Statements) throws -> Standings {
        let state = try newestState(sql)
        if let kept = kept(on: day, state) { return kept }
        var reading = BookReading(sql, day)
        try reading.readRelationships()
        return Standings(day: day, state: state, book: reading.book, keys: reading.keys)
    }

    private func kept(on day: Day, _ state: Int64) -> Standings? {
        standings.get().flatMap { $0.day == day && $0.state == state ? $0 : nil }
    }
}
