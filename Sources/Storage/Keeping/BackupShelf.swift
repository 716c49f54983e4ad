import Domain

/// The backups in one folder: how they are called, and which of them are kept.
enum BackupShelf {
    /// A backup's file: `rapport-20261125T001233Z.db`, in UTC.
    struct Item: Hashable, Comparable {
        let day: Day
        /// Seconds since the day began.
        let second: Int

        init(milliseconds: Int64) {
            let seconds = milliseconds / 1_000
            day = Day(number: Int(seconds / 86_400))
            second = Int(seconds % 86_400)
        }

        /// Nil for a file of another name, which is none of ours to delete.
        init?(name: String) {
            let text = Array(name.utf8)
            guard text.count == 27, name.hasPrefix("rapport-"), name.hasSuffix("Z.db"),
                text[16] == UInt8(ascii: "T")
            else { return nil }
            let numbers = [8..<12, 12..<14, 14..<16, 17..<19, 19..<21, 21..<23].map { range in
                text[range].allSatisfy { (0x30...0x39).contains($0) }
                    ? text[range].reduce(0) { $0 * 10 + Int($1) - 0x30 } : -1
            }
            guard numbers.allSatisfy({ $0 >= 0 }),
                let day = Day(year: numbers[0], month: numbers[1], day: numbers[2]),
                numbers[3] < 24, numbers[4] < 60, numbers[5] < 60
            else { return nil }
            self.day = day
            second = numbers[3] * 3_600 + numbers[4] * 60 + numbers[5]
        }

        var name: String {
            func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
            let date = day.description.filter { $0 != "-" }
            let time = two(second / 3_600) + two(second / 60 % 60) + two(second % 60)
            return "rapport-\(date)T\(time)Z.db"
        }

        /// Seconds since 1970.
        var moment: Int64 { Int64(day.number) * 86_400 + Int64(second) }

        static func < (a: Item, b: Item) -> Bool { a.moment < b.moment }
    }

    /// Those that may go: of each of the last seven days, four weeks and twelve months that have a
    /// backup the newest stays, and so does everything dated after `now`.
    static func expired(_ items: [Item], at now: Item) -> [Item] {
        let newestFirst = items.filter { $0 <= now }.sorted(by: >)
        let kept =
            newest(7, of: newestFirst) { Int($0.day.number) }
            .union(newest(4, of: newestFirst) { (Int($0.day.number) + 3) / 7 })
            .union(newest(12, of: newestFirst) { $0.day.year * 12 + $0.day.month })
        return newestFirst.filter { !kept.contains($0) }.sorted()
    }

    /// The newest of each of the last `count` spans of time that have any.
    private static func newest(
        _ count: Int,
        of newestFirst: [Item],
        by span: (Item) -> Int
    ) -> Set<Item> {
        var spans: Set<Int> = []
        var kept: Set<Item> = []
        for item in newestFirst where spans.count < count && spans.insert(span(item)).inserted {
            kept.insert(item)
        }
        return kept
    }
}
