import Domain
import Vault

extension AuditPage {
    static let pageSize = 100

    /// What the log is shown of.
    enum Filter: String, CaseIterable, Sendable {
        case all
        case clients
        case unusual

        var label: String {
            switch self {
            case .all: "Everything"
            case .clients: "About clients"
            case .unusual: "What was refused or held back"
            }
        }

        func includes(_ entry: AuditEntry) -> Bool {
            switch self {
            case .all: true
            case .clients:
                ["client", "inquiry", "authorization", "disclosure", "episode"]
                    .contains { entry.action.hasPrefix($0) || entry.object.hasPrefix($0) }
            case .unusual: entry.outcome != "done"
            }
        }
    }

    init(
        _ rows: [AuditRow],
        names: [String: String],
        total: Int,
        filter: Filter,
        older: Int64?,
        isNewest: Bool,
        check: Check? = nil,
        anchor: String = ""
    ) {
        lead =
            "\(counted(total, "entry", "entries")), each sealed to the one before it. Nobody can change one, "
            + "you included, without its being found."
        self.check = check
        checking = Checking(anchor: anchor)
        filters = Filter.allCases.map {
            TouchForm.Option(value: $0.rawValue, label: $0.label, isChosen: $0 == filter)
        }
        self.rows = rows.map { Row($0, names: names) }
        let kept = ("show", filter == .all ? "" : filter.rawValue)
        self.older = older.map { Path.clients(.audit).with([kept, ("before", String($0))]) }
        newest = isNewest ? nil : Path.clients(.audit).with([kept])
    }

    static let samples: [AuditPage] = {
        let entry = AuditEntry(
            at: 1_795_435_200_000,
            actor: "owner",
            action: "disclosure.block",
            object: "inquiry 0198f3c2-0001-7000-8000-000000000001",
            outcome: "blocked",
            basis: "no-authorization",
            version: "1"
        )
        var other = entry
        other.object = "batch 7"
        (other.actor, other.address) = ("", "192.0.2.7")
        return [
            AuditPage(
                [entry, other].map { AuditRow(sequence: 41, entry: $0, mac: []) },
                names: ["owner": "Kim Park"],
                total: 41,
                filter: .all,
                older: 40,
                isNewest: false,
                check: Check(text: "The log is whole.", isWhole: true),
                anchor: "40 9F2C"
            )
        ]
    }()
}

extension AuditPage.Row {
    /// `names` are of all who have an account, by its id.
    init(_ row: AuditRow, names: [String: String]) {
        let entry = row.entry
        self.init(
            number: String(row.sequence),
            when: UniversalTime.text(entry.at),
            who: AuditPage.Row.who(entry, names),
            what: AuditWords.what(entry.action),
            about: AuditPage.About(entry.object),
            basis: entry.basis.isEmpty ? nil : entry.basis,
            ended: AuditWords.ended(entry.outcome),
            isUnusual: entry.outcome != "done"
        )
    }
}

extension AuditPage.Row {
    /// "Ana Ruiz", "Kim Park, on the command line", "somebody at 192.0.2.7".
    fileprivate static func who(_ entry: AuditEntry, _ names: [String: String]) -> String {
        let place = entry.address.isEmpty ? "" : " at \(entry.address)"
        guard !entry.actor.isEmpty else { return "somebody\(place)" }
        let name = names[entry.actor] ?? "someone"
        switch entry.session {
        case "command": return "\(name), on the command line"
        case let session where session.hasPrefix("token"): return "\(name), by a program"
        default: return name + place
        }
    }
}

/// A moment of the log.
enum UniversalTime {
    /// "2026-11-23 12:00 UTC", from milliseconds since 1970.
    static func text(_ milliseconds: Int64) -> String {
        let minutes = milliseconds / 60_000
        let day = Day(number: Int(minutes / 1_440))
        let (hour, minute) = (minutes / 60 % 24, minutes % 60)
        func two(_ number: Int64) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(day) \(two(hour)):\(two(minute)) UTC"
    }
}

extension AuditPage.About {
    /// As in "inquiry …0001"; nil for what is about no record.
    init?(_ object: String) {
        guard !object.isEmpty else { return nil }
        let words = object.split(separator: " ").map(String.init)
        let id = words.last ?? ""
        let label =
            id.utf8.count > 12 && !id.hasPrefix("/")
            ? (words.dropLast() + ["…\(id.suffix(6))"]).joined(separator: " ") : object
        self.init(label: label, href: AuditPage.About.page(of: words.suffix(2)))
    }

    private static func page(of words: ArraySlice<String>) -> String? {
        guard let kind = words.first, let id = words.last, words.count == 2 else { return nil }
        return switch kind {
        case "inquiry": InquiryID(id).map { Path.clients(.inquiry($0)).text }
        case "authorization": AuthorizationID(id).map { Path.clients(.authorization($0)).text }
        case "partner": PartnerID(id).map { Path.partner($0).text }
        default: nil
        }
    }
}
