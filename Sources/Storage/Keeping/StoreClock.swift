import Domain

extension Store {
    /// What is wrong with a clock that stands before the last thing that was written; nil when it runs
    /// on.
    public func clockFault() throws -> String? {
        let last = try read { sql in
            try sql("SELECT ifnull(max(at), 0) FROM audit").first { $0.int64(0) } ?? 0
        }
        // Clocks are set by some seconds now and then.
        guard clock.milliseconds() < last - 300_000 else { return nil }
        let day = Day(number: Int(last / 86_400_000))
        return
            "The clock stands before the last thing that was written (\(day)). Set it right, else "
            + "what you log gets wrong days."
    }
}
