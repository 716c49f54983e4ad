import Domain

/// What writes a practice down, day by day, each given as how many days ago.
struct Ledger {
    let today: Day
    var chance: Chance
    var records = Records()
    private var ids: [String: PartnerID] = [:]
    private var serial: Int64 = 0
    /// How often each pool of notes was drawn from, so that none repeats before all were said.
    private var drawn: [String: Int] = [:]

    init(today: Day, seed: UInt64) {
        self.today = today
        chance = Chance(seed: seed)
    }

    /// An id as if made on that day.
    mutating func id<Record>(on day: Day) -> RecordID<Record> {
        serial += 1
        let morning = Int64(day.number) * 86_400_000 + 57_600_000
        return RecordID(milliseconds: morning + serial, using: &chance)
    }

    func ago(_ days: Int) -> Day { today.adding(days: -days) }

    /// That day, or the Friday before when it falls on a weekend.
    func workday(_ days: Int) -> Day {
        let day = ago(days)
        return switch day.weekday {
        case .saturday: day.adding(days: -1)
        case .sunday: day.adding(days: -2)
        default: day
        }
    }

    /// The id of one of the cast who has been enrolled.
    func partner(_ handle: String) -> PartnerID {
        guard let id = ids[handle] else { preconditionFailure("nobody is called \(handle)") }
        return id
    }

    /// The next sentence of a pool.
    mutating func say(_ name: String, _ pool: [String]) -> String {
        let count = drawn[name, default: 0]
        drawn[name] = count + 1
        return pool[count % pool.count]
    }

    mutating func enrol(_ members: [Member]) {
        for member in members { ids[member.handle] = id(on: ago(member.added)) }
        for (index, member) in members.enumerated() {
            records.partners.append(record(of: member, index: index))
            for detail in member.details {
                records.details.append(
                    Detail(
                        id: id(on: ago(member.added)),
                        partner: partner(member.handle),
                        text: detail.text,
                        on: detail.inDays.map(yearly)
                    )
                )
            }
        }
    }

    private func record(of member: Member, index: Int) -> Partner {
        let added = ago(member.added)
        let line = index < 10 ? "0\(index)" : "\(index)"
        return Partner(
            id: partner(member.handle),
            name: member.name,
            given: member.given,
            family: member.family,
            kind: member.kind,
            role: member.role,
            organization: member.organization,
            emails: ["\(member.handle)@\(member.domain).example"],
            phones: ["(360) 555-01\(line)"],
            website: "https://\(member.domain).example",
            circle: member.circle,
            circleSince: member.circle == .wider ? nil : added.adding(days: 30),
            addedOn: added,
            metThrough: member.through.flatMap { ids[$0] },
            quiet: member.handle == "stefan",
            archived: member.handle == "ruth",
            accepting: member.accepting,
            offers: member.offers,
            research: member.research,
            tags: member.tags
        )
    }

    private func yearly(inDays days: Int) -> Detail.When {
        let day = today.adding(days: days)
        return .yearly(month: day.month, day: day.dayOfMonth)
    }

    mutating func touch(
        _ handle: String,
        on day: Day,
        _ channel: Touch.Channel,
        _ purpose: Touch.Purpose,
        _ note: String,
        minutes: Int? = nil,
        direction: Touch.Direction = .out,
        needsReply: Bool = false
    ) {
        records.touches.append(
            Touch(
                id: id(on: day),
                partner: partner(handle),
                on: day,
                direction: direction,
                channel: channel,
                purpose: purpose,
                minutes: minutes,
                note: note,
                needsReply: needsReply
            )
        )
    }

    /// Everything in the order of its days.
    func sorted() -> Records {
        var sorted = records
        // Swift's sort is stable, so a day's touches stay as they were logged.
        sorted.touches.sort { $0.on < $1.on }
        sorted.inquiries.sort { $0.receivedOn < $1.receivedOn }
        sorted.promises.sort { ($0.madeOn ?? $0.dueOn) < ($1.madeOn ?? $1.dueOn) }
        sorted.disclosures.sort { $0.on < $1.on }
        return sorted
    }
}
