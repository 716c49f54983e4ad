import Domain

/// The time zones that a calendar speaks of, by the names it has for them.
struct Zones {
    private static let folders = [
        "/usr/share/zoneinfo", "/var/db/timezone/zoneinfo", "/usr/lib/zoneinfo",
    ]
    private static let mostKnown = 2_000

    /// The practice's own.
    let home: ZoneRules
    /// What the calendar itself says of a zone.
    var own: [String: ZoneRules] = [:]
    private var known: [String: ZoneRules] = [:]

    /// - Parameter name: the practice's zone, by its name in the IANA database; empty, or unknown, is
    ///   the machine's own.
    init(home name: String) {
        home =
            Zones.rules(iana: name) ?? Zones.file("/etc/localtime") ?? ZoneRules(first: 0)
    }

    /// The moment of a time, in seconds since 1970.
    mutating func moment(_ time: CalendarTime) -> Int {
        switch time.zone {
        case .none, .floating: home.moment(ofCivil: time.civil)
        case .utc: time.civil
        case .named(let name): rules(name).moment(ofCivil: time.civil)
        }
    }

    /// The day at the practice.
    mutating func day(_ time: CalendarTime) -> Day {
        guard !time.isDay, time.zone != .floating else { return time.day }
        let civil = home.civil(at: moment(time))
        return Day(number: civil >= 0 ? civil / 86_400 : (civil - 86_399) / 86_400)
    }

    /// The rules of a zone as a calendar names it; what nobody knows is where the practice is.
    mutating func rules(_ name: String) -> ZoneRules {
        if let rules = known[name] { return rules }
        let rules =
            Zones.rules(anyName: name) ?? own[name] ?? Zones.fixed(name) ?? home
        if known.count < Self.mostKnown { known[name] = rules }
        return rules
    }

    private static func rules(anyName name: String) -> ZoneRules? {
        let name = name.trimmed
        if let rules = rules(iana: name) { return rules }
        if let iana = WindowsZones.iana(name), let rules = rules(iana: iana) { return rules }
        // "/mozilla.org/20050126_1/Europe/Berlin"
        let parts = name.split(separator: "/")
        for count in [3, 2] where parts.count > count {
            if let rules = rules(iana: parts.suffix(count).joined(separator: "/")) { return rules }
        }
        return nil
    }

    private static func rules(iana name: String) -> ZoneRules? {
        let isName = name.utf8.allSatisfy { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5a, 0x61...0x7a, 0x2b, 0x2d, 0x2f, 0x5f: true
            default: false
            }
        }
        guard isName, !name.isEmpty, !name.hasPrefix("/"), name.utf8.count < 60 else { return nil }
        for folder in folders {
            if let rules = file("\(folder)/\(name)") { return rules }
        }
        return nil
    }

    private static func file(_ path: String) -> ZoneRules? {
        guard let bytes = try? Document(path: path).head(1 << 18) else { return nil }
        return ZoneRules(zoneFile: bytes)
    }

    /// "(UTC-05:00) Eastern Time", "GMT+0200", "UTC+11": a distance in the name itself.
    private static func fixed(_ name: String) -> ZoneRules? {
        let upper = name.uppercased()
        guard
            let sign = upper.firstIndex(where: { $0 == "+" || $0 == "-" || $0 == "\u{2212}" }),
            upper[..<sign].hasSuffix("UTC") || upper[..<sign].hasSuffix("GMT")
        else { return nil }
        let digits = upper[upper.index(after: sign)...].prefix { $0.isNumber || $0 == ":" }
        let bare = digits.filter(\.isNumber)
        guard let number = Int(bare), bare.count <= 4 else { return nil }
        let (hours, minutes) = bare.count > 2 ? (number / 100, number % 100) : (number, 0)
        guard hours <= 15, minutes < 60 else { return nil }
        let offset = hours * 3_600 + minutes * 60
        return ZoneRules(first: upper[sign] == "+" ? offset : -offset)
    }
}
