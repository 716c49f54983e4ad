public import Domain

/// Of an inquiry what is stored plain: days, source and fit, and nothing of the client.
public struct Intake: Hashable, Sendable {
    public var receivedOn: Day
    /// Nil stands for the channel `unknown`.
    public var source: Inquiry.Source?
    /// 0 to 100, as kept when the needs were saved.
    public var fit: Int?
    public var attendedOn: Day?
    public var noShowOn: Day?
    public var closedOn: Day?
    public var course: Course?

    public init(
        receivedOn: Day,
        source: Inquiry.Source? = nil,
        fit: Int? = nil,
        attendedOn: Day? = nil,
        noShowOn: Day? = nil,
        closedOn: Day? = nil,
        course: Course? = nil
    ) {
        self.receivedOn = receivedOn
        self.source = source
        self.fit = fit
        self.attendedOn = attendedOn
        self.noShowOn = noShowOn
        self.closedOn = closedOn
        self.course = course
    }
}

/// The plain days of an inquiry's episode.
public struct Course: Hashable, Sendable {
    public var firstSession: Day
    public var lastSession: Day?
    public var sessions: Int?
    public var ending: Episode.Ending

    public init(
        firstSession: Day,
        lastSession: Day? = nil,
        sessions: Int? = nil,
        ending: Episode.Ending = .ongoing
    ) {
        self.firstSession = firstSession
        self.lastSession = lastSession
        self.sessions = sessions
        self.ending = ending
    }

    public init(_ episode: Episode) {
        self.init(
            firstSession: episode.firstSession,
            lastSession: episode.lastSession,
            sessions: episode.sessions,
            ending: episode.ending
        )
    }
}

/// A partner as the figures see one.
public struct Referrer: Hashable, Sendable {
    public var id: PartnerID
    public var name: String
    public var kind: Partner.Kind
    /// Of all touches with them in the period and not after asOf, together.
    public var minutes: Int

    public init(id: PartnerID, name: String, kind: Partner.Kind, minutes: Int) {
        self.id = id
        self.name = name
        self.kind = kind
        self.minutes = minutes
    }
}

extension Intake {
    /// Every inquiry with its episode; of several the first written down.
    public static func all(in records: Records) -> [Intake] {
        let courses = Dictionary(
            records.episodes.map { ($0.inquiry, Course($0)) },
            uniquingKeysWith: { first, _ in first }
        )
        return records.inquiries.map { inquiry in
            Intake(
                receivedOn: inquiry.receivedOn,
                source: inquiry.source,
                fit: inquiry.fit,
                attendedOn: inquiry.attendedOn,
                noShowOn: inquiry.noShowOn,
                closedOn: inquiry.closedOn,
                course: courses[inquiry.id]
            )
        }
    }
}

extension Referrer {
    /// Every partner, with the minutes of a period as they are known on asOf.
    public static func all(in records: Records, during period: Period, asOf: Day) -> [Referrer] {
        var minutes: [PartnerID: Int] = [:]
        for touch in records.touches where period.contains(touch.on) && touch.on <= asOf {
            minutes[touch.partner, default: 0] += touch.minutes ?? 0
        }
        return records.partners.map {
            Referrer(id: $0.id, name: $0.name, kind: $0.kind, minutes: minutes[$0.id] ?? 0)
        }
    }
}
