import Domain

extension ZoneRules {
    /// Rules from a file of the system's zones (RFC 8536).
    init?(zoneFile bytes: [UInt8]) {
        guard let (second, version) = ZoneRules.secondBlock(bytes) else { return nil }
        let wide = version >= 2
        guard let head = ZoneFileHead(bytes, at: wide ? second : 0) else { return nil }
        let size = wide ? 8 : 4
        var place = head.end
        let times = (0..<head.times).map { ZoneRules.number(bytes, place + $0 * size, size) }
        place += head.times * size
        let kinds = (0..<head.times).map { Int(bytes[place + $0]) }
        place += head.times
        let offsets = (0..<head.kinds).map { ZoneRules.number(bytes, place + $0 * 6, 4) }
        guard !offsets.isEmpty, kinds.allSatisfy({ $0 < offsets.count }) else { return nil }
        var changes = zip(times, kinds).map { Change(at: $0, offset: offsets[$1]) }
        if wide {
            let footer = bytes[(second + head.length(8))...]
                .drop { $0 == 0x0a }.prefix { $0 != 0x0a }
            let text = String(decoding: footer, as: UTF8.self)
            let last = changes.last.map { Day(number: $0.at / 86_400).year } ?? 1970
            changes += PosixZone(text)?.changes(in: max(1970, last + 1)...2100) ?? []
        }
        self.init(first: offsets[0], changes: changes)
    }

    private static func secondBlock(_ bytes: [UInt8]) -> (Int, Int)? {
        guard let head = ZoneFileHead(bytes, at: 0) else { return nil }
        return (head.length(4), head.version)
    }

    fileprivate static func number(_ bytes: [UInt8], _ place: Int, _ count: Int) -> Int {
        let value = (0..<count).reduce(UInt64(0)) { $0 << 8 | UInt64(bytes[place + $1]) }
        return count == 8
            ? Int(Int64(bitPattern: value)) : Int(Int32(truncatingIfNeeded: value))
    }
}

private struct ZoneFileHead {
    let version: Int
    let counts: [Int]
    let start: Int

    init?(_ bytes: [UInt8], at start: Int) {
        guard start + 44 <= bytes.count, bytes[start...].starts(with: "TZif".utf8) else {
            return nil
        }
        self.start = start
        version = bytes[start + 4] == 0 ? 1 : Int(bytes[start + 4]) - 0x30
        counts = (0..<6).map { ZoneRules.number(bytes, start + 20 + $0 * 4, 4) }
        guard counts.allSatisfy({ (0..<100_000).contains($0) }),
            start + length(version >= 2 && start > 0 ? 8 : 4) <= bytes.count
        else { return nil }
    }

    var times: Int { counts[3] }
    var kinds: Int { counts[4] }
    var end: Int { start + 44 }

    /// Of the head and its data, in bytes.
    func length(_ size: Int) -> Int {
        44 + times * size + times + kinds * 6 + counts[5] + counts[2] * (size + 4) + counts[1]
            + counts[0]
    }
}

/// A rule for years to come: `EST5EDT,M3.2.0,M11.1.0` (POSIX, section 8.3).
struct PosixZone {
    private let standard: Int
    private let summer: Int
    private let starts: (month: Int, week: Int, day: Int, second: Int)
    private let ends: (month: Int, week: Int, day: Int, second: Int)

    /// Nil where there is no summer time, or its days are said in another way.
    init?(_ text: String) {
        let parts = text.split(separator: ",")
        guard parts.count == 3, let starts = Self.rule(parts[1]), let ends = Self.rule(parts[2])
        else { return nil }
        var rest = parts[0]
        guard Self.dropName(&rest), let standard = Self.takeOffset(&rest), Self.dropName(&rest)
        else { return nil }
        self.standard = -standard
        summer = rest.isEmpty ? -standard + 3_600 : -(Self.takeOffset(&rest) ?? standard - 3_600)
        self.starts = starts
        self.ends = ends
    }

    func changes(in years: ClosedRange<Int>) -> [ZoneRules.Change] {
        years.flatMap { year in
            [
                ZoneRules.Change(at: Self.civil(starts, year) - standard, offset: summer),
                ZoneRules.Change(at: Self.civil(ends, year) - summer, offset: standard),
            ]
        }
    }

    private static func civil(
        _ rule: (month: Int, week: Int, day: Int, second: Int),
        _ year: Int
    ) -> Int {
        guard let first = Day(year: year, month: rule.month, day: 1) else { return 0 }
        let weekday = (first.weekday.rawValue + 1) % 7
        var day = 1 + (rule.day - weekday + 7) % 7 + (rule.week - 1) * 7
        while day > Day.length(ofMonth: rule.month, year: year) { day -= 7 }
        return Int(first.number) * 86_400 + (day - 1) * 86_400 + rule.second
    }

    private static func dropName(_ rest: inout Substring) -> Bool {
        if rest.first == "<", let end = rest.firstIndex(of: ">") {
            rest = rest[rest.index(after: end)...]
            return true
        }
        let name = rest.prefix { $0.isLetter }
        rest = rest.dropFirst(name.count)
        return !name.isEmpty
    }

    private static func takeOffset(_ rest: inout Substring) -> Int? {
        let text = rest.prefix { $0.isNumber || "+-:".contains($0) }
        rest = rest.dropFirst(text.count)
        return seconds(text)
    }

    private static func seconds(_ text: Substring) -> Int? {
        let sign = text.hasPrefix("-") ? -1 : 1
        let parts = text.drop { "+-".contains($0) }.split(separator: ":").map { Int($0) ?? 0 }
        guard let hours = parts.first, hours < 200 else { return nil }
        return sign * (hours * 3_600 + (parts.count > 1 ? parts[1] * 60 : 0))
    }

    private static func rule(
        _ text: Substring
    ) -> (month: Int, week: Int, day: Int, second: Int)? {
        let halves = text.split(separator: "/")
        guard let first = halves.first, first.hasPrefix("M") else { return nil }
        let parts = first.dropFirst().split(separator: ".").compactMap { Int($0) }
        guard parts.count == 3, (1...12).contains(parts[0]), (1...5).contains(parts[1]),
            (0...6).contains(parts[2])
        else { return nil }
        return (
            parts[0], parts[1], parts[2], halves.count > 1 ? seconds(halves[1]) ?? 7_200 : 7_200
        )
    }
}
